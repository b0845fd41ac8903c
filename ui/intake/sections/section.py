"""One numbered section of the intake form: a gutter that tells, and the fields beside it."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk.draft.checks import Field, Problem
from ui.parts import FieldBox, FieldState, label, theme
from ui.parts.icons import pixmap
from ui.wording.problems import bad_count, look_count, problem_words

GUTTER_WIDTH = 112


class Section(QFrame):
    """`boxes` are its fields by their place on the form; `changed` tells what a person changed."""

    changed = Signal()

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.setObjectName("section")
        self.boxes: dict[Field, FieldBox] = {}
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.GAP_IN)
        self._bad, self._look = Count("circle-x", "bad"), Count("triangle-alert", "warn")
        self._note = Wrapped("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(12)
        row.addWidget(self._gutter(number, title))
        row.addLayout(self.body, 1)

    @property
    def note(self) -> str:
        """What is said about the section."""
        return self._note.text()

    def set_note(self, text: str) -> None:
        """What is known about the section."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @property
    def fields(self) -> frozenset[Field]:
        """The places of the form that this section shows problems for."""
        return frozenset(self.boxes)

    def mark(self, problems: Sequence[Problem]) -> None:
        """Shows this section's problems beside their fields and counts them; none clears all."""
        for field, box in self.boxes.items():
            mark_box(box, [problem for problem in problems if problem.field is field])
        stopping = sum(problem.stops for problem in problems)
        self._bad.show_words(bad_count(stopping) if stopping else "")
        looks = len(problems) - stopping
        self._look.show_words(look_count(looks) if looks else "")

    def widget_for(self, problem: Problem) -> QWidget | None:
        """The widget that gets the focus for a problem, or None if it is not here."""
        box = self.boxes.get(problem.field)
        return box.field if box and box.isVisibleTo(self) else None

    def _gutter(self, number: int, title: str) -> QWidget:
        badge = label(str(number), "badge")
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        badge.setFixedSize(20, 20)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(badge)
        head.addWidget(label(title, "group"), 1)
        gutter = QWidget()
        gutter.setFixedWidth(GUTTER_WIDTH)
        column = QVBoxLayout(gutter)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self._bad, self._look, self._note):
            part.hide()
            column.addWidget(part)
        column.addStretch(1)
        return gutter


class Line(QLineEdit):
    """An input line that leaves Ctrl+Z to the form, and shows its beginning once it is left."""

    def event(self, event: QEvent) -> bool:
        """The form's own undo knows more than this field."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undoing is handed on."""
        if is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor stays while it is only the window that is left."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.setCursorPosition(0)


_PASSING = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


def is_undo(event: QKeyEvent) -> bool:
    """Whether the key undoes or does again."""
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return event.matches(undo) or event.matches(redo)


class Count(QWidget):
    """An icon and how many, in the gutter."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(pixmap(icon, theme.BAD if tone == "bad" else theme.WARN, 14))
        self._words = label("", "hint", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(sign)
        row.addWidget(self._words, 1)

    def show_words(self, text: str) -> None:
        """Shows the count, or hides with nothing to say."""
        self._words.setText(text)
        self.setVisible(bool(text))


class Wrapped(QLabel):
    """Words over several lines that are never cut: the label is as high as its width asks."""

    def __init__(self, text: str, kind: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_whole(event.size().width())

    def setText(self, text: str) -> None:
        """Other words may need another height."""
        super().setText(text)
        self._keep_whole(self.width())

    def _keep_whole(self, width: int) -> None:
        self.setMinimumHeight(0)  # or the old one would count as needed
        self.setMinimumHeight(max(0, self.heightForWidth(width)))


def mark_box(box: FieldBox, problems: Sequence[Problem]) -> None:
    """The worst of a field's problems under it."""
    worst = next((problem for problem in problems if problem.stops), None)
    shown = worst or next(iter(problems), None)
    if shown is None:
        if box.state is not FieldState.NORMAL:
            box.set_state(FieldState.NORMAL)
        return
    state = FieldState.ERROR if shown.stops else FieldState.WARNING
    words = problem_words(shown)
    if (box.state, box.message) != (state, words):
        box.set_state(state, words)


def line(width: int = 0, figures: bool = False, placeholder: str = "") -> QLineEdit:
    """An input line that is left showing its beginning; `figures` for numbers, dates, phones."""
    made = Line()
    made.setProperty("figures", figures)
    made.setPlaceholderText(placeholder)
    if width:
        made.setFixedWidth(width)
    return made


def tab_in_order(first: QWidget, rows: Sequence[QWidget]) -> None:
    """Lets Tab and Enter walk from `first` through what takes the focus in the rows."""
    for row in rows:
        for widget in (row, *row.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(first, widget)
                first = widget


def combo(options: Sequence[tuple[str, object]]) -> QComboBox:
    """A choice that cannot make the form wider than the window."""
    made = QComboBox()
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for text, value in options:
        made.addItem(text, value)
    return made


def text_of(field: QLineEdit) -> str:
    """What stands in the field, in NFC and without spaces around it."""
    return unicodedata.normalize("NFC", field.text()).strip()


def row_of(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Fields side by side with their share of the width."""
    row = QHBoxLayout()
    row.setSpacing(theme.GAP)
    for widget, share in parts:
        row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
    return row
