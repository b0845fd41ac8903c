"""A field with its label and its message, and the choice among a few."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.parts import theme
from ui.parts.icons import pixmap
from ui.parts.labels import label, plain_tip, restyle

Choice = TypeVar("Choice")
TALLEST: Final = (1 << 24) - 1
"""No limit, as Qt has it."""


class FieldState(StrEnum):
    """How a field looks: as it should be, to be corrected, to be looked at again."""

    NORMAL = "normal"
    ERROR = "error"
    WARNING = "warning"


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
        self._message.setToolTip(plain_tip(message))
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

    def let_message_wrap(self) -> None:
        """For a field that stands alone: a long sentence takes more lines than one."""
        self._message.setWordWrap(True)
        self._under.setMinimumHeight(17)
        self._under.setMaximumHeight(TALLEST)

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
