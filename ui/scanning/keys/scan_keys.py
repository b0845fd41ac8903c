"""The keys of the scan page, where nothing is typed: letters wait for a scanner's rhythm to end."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.scanning.keys.key_rhythm import KeyRhythm

Act = Callable[[], object]


class Armed(StrEnum):
    """What the next digit does."""

    FILE = "file"
    SPLIT = "split"
    MERGE = "merge"


class ScanKeys(QObject):
    """Watches the page and the strip. `letters` act after the rhythm, `others` at once."""

    digit = Signal(int, object)
    """A line's key, and what it was armed for (Armed)."""
    changed = Signal()
    """Armed otherwise."""

    def __init__(
        self, letters: dict[Qt.Key, Act], others: dict[str, Act], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._letters, self._others = letters, others
        self.armed = Armed.FILE
        self.first: Callable[[QKeyEvent], bool] = _nobody
        """Has every key first while it says so: the crop mode."""
        self.rhythm = KeyRhythm(self)
        self.rhythm.pressed.connect(self._letter)

    def arm(self, armed: Armed) -> None:
        """The next digit splits or merges; the same key once more disarms."""
        self.armed = Armed.FILE if self.armed is armed else armed
        self.changed.emit()

    def disarm(self) -> bool:
        """Esc; whether it was armed."""
        was = self.armed is not Armed.FILE
        self.armed = Armed.FILE
        if was:
            self.changed.emit()
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Announced keys are counted, pressed ones taken."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            self.rhythm.announce(event)
        return event.type() is QEvent.Type.KeyPress and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if self.rhythm.take(event):
            return True
        if self.rhythm.ends(event) or self.first(event):
            return True
        name = QKeySequence(event.keyCombination()).toString().replace("Num+", "")
        if name in {"Space", "Return", "Enter"} and _on_button():
            return False
        if name.startswith("Alt+") and name[4:].isdigit():
            self.digit.emit(int(name[4:]), Armed.FILE)
            return True
        act = self._others.get(name)
        if act is not None:
            act()
        return act is not None

    @Slot(str)
    def press(self, name: str) -> None:
        """As that key, clicked with the mouse."""
        letter = Qt.Key(ord(name)) if len(name) == 1 and name.isascii() else None
        act = self._letters.get(letter) if letter else self._others.get(name)
        if act is not None:
            act()

    @Slot(object)
    def _letter(self, key: Qt.Key) -> None:
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            armed, self.armed = self.armed, Armed.FILE
            self.digit.emit(int(key) - int(Qt.Key.Key_0), armed)
            self.changed.emit()
        elif key in self._letters:
            self._letters[key]()


def _nobody(_: QKeyEvent) -> bool:
    return False


def _on_button() -> bool:
    """A button that was reached with Tab is pressed with Space and Enter."""
    return isinstance(QApplication.focusWidget(), QAbstractButton)
