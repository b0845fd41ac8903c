"""The holiday table inside the hours step: a year at a time, changed by keys, taken back by one."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.time.holiday_table import Fault, HolidayTable, Standing
from desk.time.holidays import SpecialDay
from ui.intake.sections.section import Wrapped
from ui.parts import label, link_button, plain_button, restyle
from ui.setup.steps.holidays_form import HolidayForm
from ui.setup.steps.holidays_table import HolidayRows
from ui.setup.steps.holidays_year import YearChoice
from ui.wording import holidays as wording

OWN_KEYS = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Insert})


@dataclass(frozen=True, slots=True)
class Step:
    """What the table was before something was done to it, and what that was."""

    before: HolidayTable
    words: str
    year: int


class HolidayPanel(QWidget):
    """Changes a copy; the step keeps it. `back`: to the hours; `changed`: something was done."""

    back = Signal()
    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._administrator = True
        self._table: HolidayTable | None = None
        self._done: list[Step] = []
        self._changing: SpecialDay | None = None
        self.years = YearChoice(today.year)
        self.rows, self.form = HolidayRows(), HolidayForm()
        self._said = Wrapped("", "list")
        self._said.hide()
        self._make_buttons()
        self._lay_out()
        self._wire()

    @property
    def days(self) -> tuple[SpecialDay, ...] | None:
        """The table as changed here; None when nothing was."""
        return self._table.days if self._table and self._done else None

    @property
    def unsaved(self) -> int:
        """How many changes are not kept yet."""
        return len(self._done)

    @property
    def said(self) -> str:
        """The sentence under the table, or at a field."""
        return self.form.message or (self._said.text() if self._said.isVisibleTo(self) else "")

    def show_table(self, table: HolidayTable) -> None:
        """What is settled; nothing is left to take back."""
        self._table = table
        self.forget_changes()
        self.years.offer({special.day.year for special in table.days})
        self._close_form()
        self._refresh()
        self.say("")

    def forget_changes(self) -> None:
        """They are kept, or not wanted any more."""
        self._done.clear()

    def settle(self) -> bool:
        """Takes what stands in open fields; False if it cannot stand."""
        if self.form.isVisibleTo(self):
            self.take()
        return not self.form.isVisibleTo(self)

    def hold(self, administrator: bool) -> None:
        """Officers look only."""
        self._administrator = administrator
        self._refresh()

    def take_focus(self) -> None:
        """The keyboard to the table."""
        self.rows.setFocus()

    def add(self) -> None:
        """Empty fields for one more day."""
        self._open_form(None)

    def change(self) -> None:
        """The current row's fields."""
        if self.rows.current is not None:
            self._open_form(self.rows.current)

    def delete(self) -> None:
        """Takes the current row out; an overridden day of the law becomes the law's again."""
        special = self.rows.current
        if special is None or self._table is None or not self._may_change():
            return
        own = self._table.standing(special) is Standing.OVERRIDDEN
        words = wording.lawful_again(special) if own else wording.deleted(special)
        self._take(self._table.without(special.day), words)

    def undo(self) -> None:
        """Takes the last change back."""
        if not self._done:
            return
        step = self._done.pop()
        self._table = step.before
        self.years.choose(step.year)
        self._refresh()
        self.say(self.tr("Undone: {what}.").format(what=step.words))
        self.changed.emit()

    def step_back(self) -> None:
        """Esc: out of the fields, then back to the hours."""
        if self.form.isVisibleTo(self):
            self._close_form()
            self.say("")
            self.rows.setFocus()
        else:
            self.back.emit()

    def event(self, event: QEvent) -> bool:
        """Esc and Ins are the panel's own while the keyboard is in it."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins adds, Esc goes back, Enter goes through the fields."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.step_back()
            case Qt.Key.Key_Insert:
                self.add()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not _with_control(event):
                self._enter(self.focusWidget())
            case _:
                super().keyPressEvent(event)

    def _enter(self, focus: QWidget | None) -> None:
        """Presses a button, else on to the next field; from the last one into the table."""
        if isinstance(focus, QPushButton):
            focus.click()
        elif focus in self.form.fields[:-1]:
            self.form.fields[self.form.fields.index(focus) + 1].setFocus()
        elif self.form.isVisibleTo(self):
            self.take()

    def take(self) -> None:
        """What was typed goes into the table, or why not is said."""
        special = self.form.special(self.years.year)
        if special is None or self._table is None:
            return
        former = self._changing
        if special == former:
            self.step_back()
            return
        words = wording.changed(special) if former else wording.added(special)
        self._take(self._table.put(special, former.day if former else None), words, special)

    def _take(
        self, made: HolidayTable | Fault, words: str, special: SpecialDay | None = None
    ) -> None:
        if isinstance(made, Fault):
            at_field = special is not None and self.form.refuse(made)
            self.say("" if at_field else wording.fault_words(made), "bad")
            return
        if self._table is not None:
            self._done.append(Step(self._table, words, self.years.year))
        self._table = made
        self._close_form()
        if special is not None:
            self.years.choose(special.day.year)
        self._refresh()
        if special is not None:
            self.rows.go_to(special)
        self.rows.setFocus()
        self.say("")
        self.changed.emit()

    def _may_change(self) -> bool:
        return self._administrator and self._table is not None

    def _open_form(self, special: SpecialDay | None) -> None:
        if self._table is None or not self._may_change():
            return
        self._changing = special
        self.say("")
        self.form.show()
        self._buttons.hide()
        fixed = special is not None and special.day in self._table.law
        self.form.begin(special, self.years.year, fixed)

    def _close_form(self) -> None:
        self.form.hide()
        self._buttons.show()

    def _refresh(self) -> None:
        if self._table is not None:
            self.rows.show_year(self._table, self.years.year)
        for button in (self.adding, self.altering, self.deleting):
            button.setEnabled(self._administrator)
        last = self._done[-1].words if self._done else ""
        self.undoing.setVisible(bool(last))
        if last:
            self.undoing.set_words(self.tr("Undo: {what}").format(what=last))
        told = self.tr("{count} changes not saved yet").format(count=len(self._done))
        self._unsaved.setText(told if self._done else "")

    def say(self, words: str, tone: str = "") -> None:
        """One sentence under the table."""
        self._said.setText(words)
        restyle(self._said, tone=tone)
        self._said.setVisible(bool(words))

    def _make_buttons(self) -> None:
        self.leaving = link_button(self.tr("Hours"), "Esc", "arrow-left")
        self.adding = plain_button(self.tr("Add a day"), "Ins", height=30)
        self.altering = plain_button(self.tr("Change"), "Enter", height=30)
        self.deleting = plain_button(self.tr("Delete"), "Del", height=30)
        self.undoing = plain_button(self.tr("Undo"), "Ctrl+Z", "undo-2", height=30)
        self._unsaved = label("", "list", "warn")

    def _wire(self) -> None:
        self.leaving.clicked.connect(self.back)
        self.adding.clicked.connect(self.add)
        self.altering.clicked.connect(self.change)
        self.deleting.clicked.connect(self.delete)
        self.undoing.clicked.connect(self.undo)
        self.years.changed.connect(self._refresh)
        self.rows.year_wanted.connect(self.years.turn)
        self.rows.change_wanted.connect(self.change)
        self.rows.delete_wanted.connect(self.delete)
        self.rows.undo_wanted.connect(self.undo)
        self.form.done.connect(self.take)
        self.form.left.connect(self.step_back)

    def _lay_out(self) -> None:
        top = _row(self.leaving, label(self.tr("Holidays and swap days"), "group"))
        top.addStretch(1)
        top.addWidget(self.years)
        self._buttons = QWidget()
        self._buttons.setLayout(
            _rows(
                _row(self.adding, self.altering, self.deleting), _row(self.undoing, self._unsaved)
            )
        )
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.rows, 1)
        column.addWidget(self._said)
        column.addWidget(self._buttons)
        column.addWidget(self.form)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStrut(30)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _rows(*rows: QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for row in rows:
        row.addStretch(1)
        column.addLayout(row)
    return column


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
