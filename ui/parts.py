"""The small parts every page is made of: key caps, chips, buttons, fields, headings."""

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import pixmap

Choice = TypeVar("Choice")


class FieldState(StrEnum):
    """How a field looks: as it should be, to be corrected, to be looked at again."""

    NORMAL = "normal"
    ERROR = "error"
    WARNING = "warning"


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Sets properties that the style sheet looks at, and lets it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str, kind: str, tone: str = "") -> QLabel:
    """A label of one of the style sheet's kinds: hint, label, list, body, second, title …"""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setProperty("tone", tone)
    return made


def picture(name: str, color: str, size: int = 16) -> QLabel:
    """An icon as a label; words beside it say what it means."""
    made = QLabel()
    made.setPixmap(pixmap(name, color, size))
    made.setFixedSize(size, size)
    return made


def rule(vertical: bool = False) -> QFrame:
    """A dividing line."""
    line = QFrame()
    line.setProperty("kind", "rule")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class KeyCap(QLabel):
    """A key as it stands on the keyboard; `tone` is "", "primary", "next" or "flat"."""

    def __init__(self, key: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setObjectName("keycap")
        self.setProperty("tone", tone)
        self.setFixedHeight(20)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Changes how the cap looks."""
        restyle(self, tone=tone)


class Chip(QFrame):
    """A state in one word with its icon; `tone` is ok, warn, bad, off, accent, train or ""."""

    COLOURS: ClassVar = {
        "ok": theme.OK,
        "warn": theme.WARN,
        "bad": theme.BAD,
        "accent": theme.ACCENT_INK,
        "train": theme.TRAIN,
    }

    def __init__(
        self, text: str, icon: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setFixedHeight(22)
        self._icon = picture("info", theme.INK_2, 14)
        self._words = label("", "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 0, 8, 0)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self.show_state(text, icon, tone)

    def show_state(self, text: str, icon: str = "", tone: str = "") -> None:
        """Shows another state."""
        self._words.setText(text)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.setPixmap(pixmap(icon, self.COLOURS.get(tone, theme.INK_2), 14))
        restyle(self, tone=tone)
        restyle(self._words)


class KeyButton(QPushButton):
    """A button that wears its key; `kind` is primary, plain, danger or link."""

    def __init__(
        self, text: str, key: str = "", icon: str = "", kind: str = "plain", height: int = 32
    ) -> None:
        super().__init__()
        self.setObjectName("keybutton")
        self.setProperty("kind", kind)
        self._words = label(text, "words")
        self._words.setObjectName("words")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addStretch(1)
        self._kind, self._icon = kind, icon
        self._sign = picture(icon, _button_ink(kind), self._icon_size()) if icon else None
        self._cap = KeyCap(key, _cap_tone(kind)) if key else None
        for part in (self._sign, self._words, self._cap):
            if part is not None:
                row.addWidget(part)
        row.addStretch(1)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        self.setFixedHeight(height)
        self.setAutoDefault(False)

    def set_words(self, text: str) -> None:
        """Changes what the button says."""
        self._words.setText(text)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """A button that cannot be pressed is grey in all its parts, and still readable."""
        super().changeEvent(event)
        if event.type() is not QEvent.Type.EnabledChange:
            return
        if self._sign is not None:
            ink = _button_ink(self._kind) if self.isEnabled() else theme.INK_3
            self._sign.setPixmap(pixmap(self._icon, ink, self._icon_size()))
        if self._cap is not None:
            self._cap.set_tone(_cap_tone(self._kind) if self.isEnabled() else "flat")

    def _icon_size(self) -> int:
        return 20 if self._kind == "primary" else 16

    def sizeHint(self) -> QSize:
        """As wide as icon, words and key cap need."""
        return QSize(self._row.sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()


def primary_button(text: str, key: str = "", icon: str = "", height: int = 48) -> KeyButton:
    """The one blue button of a screen."""
    return KeyButton(text, key, icon, "primary", height)


def plain_button(text: str, key: str = "", icon: str = "", height: int = 32) -> KeyButton:
    """Any other button; 30 high in a heading."""
    return KeyButton(text, key, icon, "plain", height)


def link_button(text: str, key: str = "", icon: str = "", height: int = 28) -> KeyButton:
    """A button that looks like a link."""
    return KeyButton(text, key, icon, "link", height)


class FieldBox(QWidget):
    """A label, its input and the message under it; the label follows the input's focus."""

    def __init__(
        self, text: str, field: QWidget, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._state = FieldState.NORMAL
        self._label = label("", "label")
        self._label.setFixedHeight(17)
        self._label.setBuddy(field)
        self._sign = QLabel()
        self._message = label("", "message")
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._under = self._message_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._label)
        column.addWidget(field)
        column.addWidget(self._under)
        column.addStretch(1)
        self.set_label(text, required)
        field.installEventFilter(self)

    def set_label(self, text: str, required: bool = False) -> None:
        """Names the field on screen and to a screen reader; a red star marks a required one."""
        self._label.setTextFormat(Qt.TextFormat.RichText)
        star = f' <span style="color:{theme.BAD_LINE}">*</span>' if required else ""
        self._label.setText(text + star)
        self.field.setAccessibleName(text)

    def set_state(self, state: FieldState, message: str = "") -> None:
        """Shows the field as right, wrong or doubtful, with the sentence that says why."""
        self._state = state
        bad = state is FieldState.ERROR
        if state is not FieldState.NORMAL:
            sign, colour = ("circle-x", theme.BAD) if bad else ("triangle-alert", theme.WARN)
            self._sign.setPixmap(pixmap(sign, colour, 14))
        self._message.setText(message)
        self._message.setToolTip(message)
        self._under.setVisible(state is not FieldState.NORMAL and bool(message))
        self.field.setAccessibleDescription(message)
        restyle(self.field, state=state.value)
        restyle(self._message, state=state.value)
        self._mark_label(self.field.hasFocus())

    @property
    def state(self) -> FieldState:
        """How the field looks now."""
        return self._state

    @property
    def message(self) -> str:
        """The sentence under the field."""
        return self._message.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The label is blue while the field has the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._mark_label(event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _mark_label(self, focused: bool) -> None:
        plain = self._state is FieldState.NORMAL
        restyle(self._label, state="focus" if plain and focused else self._state.value)

    def _message_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign)
        row.addWidget(self._message, 1)
        line.setFixedHeight(17)
        line.hide()
        return line


class SegmentedChoice(QWidget, Generic[Choice]):
    """A few choices side by side, one of them taken; left and right move it."""

    changed = Signal(object)

    def __init__(
        self, options: Sequence[tuple[Choice, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, (_, text) in enumerate(options):
            button = QPushButton(text)
            button.setObjectName("segment")
            button.setProperty("place", self._place(index))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(text)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self.setFocusProxy(self._group.button(0))
        self._group.buttonToggled.connect(self._tell)

    def value(self) -> Choice:
        """What is chosen."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: Choice) -> None:
        """Chooses; `changed` tells if that is another than before."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _place(self, index: int) -> str:
        if index == 0:
            return "first"
        return "last" if index == len(self._values) - 1 else "middle"

    def _tell(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self.setFocusProxy(button)
            self.changed.emit(self.value())


class PageHeading(QWidget):
    """← back, title, and the page's own buttons at the right end."""

    back = Signal()

    def __init__(self, title: str, back: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageHeading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.HEADING_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(10)
        if back:
            button = link_button(back, "Esc", "arrow-left")
            button.clicked.connect(self.back)
            self._row.addWidget(button)
            self._row.addWidget(rule(vertical=True))
        self._title = label(title, "title")
        self._row.addWidget(self._title)
        self._row.addStretch(1)

    def set_title(self, title: str) -> None:
        """Changes the name of the screen."""
        self._title.setText(title)

    def add(self, widget: QWidget) -> None:
        """Puts a button at the right end."""
        self._row.addWidget(widget)


def _cap_tone(kind: str) -> str:
    return "primary" if kind == "primary" else ""


def _button_ink(kind: str) -> str:
    inks = {"primary": theme.SHEET, "link": theme.ACCENT_INK, "danger": theme.BAD}
    return inks.get(kind, theme.INK_2)
