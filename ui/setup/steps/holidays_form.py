"""The fields of one special day, under the table while it is added or changed."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desk.dossier.person import tidy_name
from desk.time.holiday_table import Fault, Wrong
from desk.time.holidays import DayKind, SpecialDay
from ui.parts import FieldBox, FieldState, plain_button
from ui.wording.holidays import fault_words, kind_words
from ui.wording.setup import typed_day

LONGEST = 200
DAY_WIDTH, KIND_WIDTH = 150, 150


class HolidayForm(QWidget):
    """`done` asks to take what was typed, `left` to forget it."""

    done = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day, self.name, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.day.setProperty("figures", "true")
        self.day.setPlaceholderText("24/11/2026")
        self.name.setMaxLength(LONGEST)
        self.source.setMaxLength(LONGEST)
        self.kind = QComboBox()
        for kind in DayKind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.verified = QCheckBox(self.tr("I have seen this decision"))
        self._day = FieldBox(self.tr("Day"), self.day, required=True)
        self._kind = FieldBox(self.tr("Kind"), self.kind)
        self._name = FieldBox(self.tr("Name"), self.name, required=True)
        self._source = FieldBox(self.tr("By which decision"), self.source)
        self.taking = plain_button(self.tr("Into the table"), "Enter", "check", height=32)
        self.leaving = plain_button(self.tr("Leave it"), "Esc", height=32)
        self.taking.clicked.connect(self.done)
        self.leaving.clicked.connect(self.left)
        self._lay_out()

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """In the order of Enter."""
        return self.day, self.kind, self.name, self.source

    def begin(self, special: SpecialDay | None, year: int, fixed: bool) -> None:
        """Empty for a new day of that year; a day that the law fixes keeps its date."""
        self.day.setText(f"{special.day:%d/%m/%Y}" if special else "")
        self.day.setPlaceholderText(f"24/11/{year}")
        self.day.setReadOnly(fixed)
        self.kind.setCurrentIndex(self.kind.findData(special.kind.value if special else "off"))
        for field, text in (
            (self.name, special.name if special else ""),
            (self.source, special.source if special else ""),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        self.verified.setChecked(special is None or special.verified)
        self.clear()
        (self.kind if fixed else self.day).setFocus()

    def special(self, year: int) -> SpecialDay | None:
        """What was typed; None after saying at the field that it is no day. 24/11 is of `year`."""
        self.clear()
        day = _read_day(self.day.text(), year)
        if day is None:
            self._day.set_state(FieldState.ERROR, self.tr("A day like 24/11/2026."))
            self.day.setFocus()
            return None
        return SpecialDay(
            day,
            DayKind(self.kind.currentData()),
            tidy_name(self.name.text()),
            tidy_name(self.source.text()),
            self.verified.isChecked(),
        )

    def refuse(self, fault: Fault) -> bool:
        """Says it at the field it belongs to; whether there is one with room for it."""
        box = {Wrong.NO_NAME: self._name, Wrong.NO_SOURCE: self._source}.get(fault.wrong)
        if box is None:
            self._day.set_state(FieldState.ERROR)
            self.day.setFocus()
            return False
        box.set_state(FieldState.ERROR, fault_words(fault))
        box.field.setFocus()
        return True

    def clear(self) -> None:
        """No field is wrong any more."""
        for box in (self._day, self._name, self._source):
            box.set_state(FieldState.NORMAL)

    @property
    def message(self) -> str:
        """The sentence at one of the fields."""
        boxes = (self._day, self._name, self._source)
        return next((box.message for box in boxes if box.message), "")

    def _lay_out(self) -> None:
        self._day.setFixedWidth(DAY_WIDTH)
        self._kind.setFixedWidth(KIND_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(_row(self._day, self._kind, self._name))
        column.addLayout(_row(self._source))
        last = _row(self.verified)
        last.addStretch(1)
        last.addStrut(32)
        last.addWidget(self.leaving)
        last.addWidget(self.taking)
        column.addLayout(last)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _read_day(text: str, year: int) -> date | None:
    whole = text.strip().replace("-", "/").replace(".", "/")
    if whole.count("/") == 1:
        whole = f"{whole}/{year}"
    try:
        return date.fromisoformat(typed_day(whole))
    except ValueError:
        return None
