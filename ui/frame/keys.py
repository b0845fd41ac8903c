"""The main window's keys: one key has one meaning on every screen, and works where that is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.frame.key_strip import KeyHint
from ui.help.help_page import Place

translate = QCoreApplication.translate

EVERYWHERE = frozenset(Place)


@dataclass(frozen=True, slots=True)
class Command:
    """A key and what it does in these places."""

    key: str
    act: Callable[[], object]
    places: frozenset[Place] = EVERYWHERE


def bind(window: QWidget, commands: Iterable[Command]) -> dict[str, QAction]:
    """One action per key, never repeated while the key is held down."""
    actions = {}
    for command in commands:
        action = QAction(window)
        action.setShortcut(QKeySequence(command.key))
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False, act=command.act: act())
        window.addAction(action)
        actions[command.key] = action
    return actions


class Keys(QObject):
    """What the keys do in the place the officer stands in; others are switched off there."""

    def __init__(self, window: QWidget, commands: Iterable[Command]) -> None:
        super().__init__(window)
        self._commands = tuple(commands)
        self._place = Place.INTAKE
        names = dict.fromkeys(command.key for command in self._commands)
        self.actions = bind(window, [Command(key, self._doing(key)) for key in names])

    @property
    def usable(self) -> frozenset[str]:
        """The keys that do something here."""
        return frozenset(one.key for one in self._commands if self._place in one.places)

    def stand_at(self, place: Place, only: frozenset[str] = frozenset()) -> None:
        """The officer has gone to another place; `only`: what still works behind a curtain."""
        self._place = place
        usable = only or self.usable
        for key, action in self.actions.items():
            action.setEnabled(key in usable)

    def press(self, key: str) -> None:
        """As the key; one that does nothing here does nothing."""
        if key in self.actions:
            self.actions[key].trigger()

    def _doing(self, key: str) -> Callable[[], None]:
        def act() -> None:
            for command in self._commands:
                if command.key == key and self._place in command.places:
                    command.act()
                    return

        return act


def hints() -> tuple[KeyHint, ...]:
    """What stands in the key strip."""
    return (
        KeyHint("F1", translate("Keys", "Help")),
        KeyHint("F2", translate("Keys", "New dossier"), 0),
        KeyHint("F3", translate("Keys", "Find"), 0),
        KeyHint("F4", translate("Keys", "Scan")),
        KeyHint("F5", translate("Keys", "Papers"), 0),
        KeyHint("F6", translate("Keys", "Fees"), 0),
        KeyHint("F7", translate("Keys", "Park"), 0),
        KeyHint("F8", translate("Keys", "Supplement slip")),
        KeyHint("F9", translate("Keys", "Save and print"), 0),
        KeyHint("F10", translate("Keys", "Hand over")),
        KeyHint("F12", translate("Keys", "Lock"), 0),
    )
