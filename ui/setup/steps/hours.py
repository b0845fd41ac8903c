"""Working hours by weekday, half days and Saturday shifts; behind a button the holidays."""

import re
from datetime import date, time, timedelta

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.office.settings import Office
from desk.office.setup import Part, Settled
from desk.time.holiday_table import HolidayTable, fixed_by_law
from desk.time.holidays import SpecialDay
from desk.time.working_time import Session, WorkingWeek
from ui.parts import label, plain_button, restyle
from ui.setup.previews import WordsPreview
from ui.setup.step import GAP, SetupStep, heading
from ui.setup.steps.holidays import HolidayPanel
from ui.setup_host import SetupHost
from ui.wording.calendar import holiday_line
from ui.wording.clock import weekday
from ui.wording.heads import as_head
from ui.work import Work

CLOCK = re.compile(r"([01]?\d|2[0-3])\s*[:hg.]?\s*([0-5]\d)?", re.ASCII | re.IGNORECASE)
COLUMNS = 4
DAYS_KEY = "Alt+L"
MONDAY = date(2026, 11, 23)


class HoursStep(SetupStep):
    """Seven rows of two sittings; an empty pair is closed."""

    part = Part.HOURS

    def __init__(self, host: SetupHost, work: Work, today: date) -> None:
        super().__init__(host, work)
        self._today = today
        self.times: tuple[tuple[QLineEdit, ...], ...] = ()
        self._preview = WordsPreview(
            self.tr("A half day: fill in one of the two."),
            self.tr("Working through noon: morning from 07:00 to 17:00, afternoon empty."),
            self.tr("The law's holidays are there already; the office adds what a decision names."),
        )
        self.holidays = HolidayPanel(today)
        self.holidays.back.connect(self._show_hours)
        self.holidays.changed.connect(self._days_changed)
        self._hours = QWidget()
        for page in (self._hours, self.holidays):
            self.column.addWidget(page, 1)
        self._lay_out_hours()
        self._turn(self._hours)

    def _lay_out_hours(self) -> None:
        self._make_days()
        self.editing = plain_button(self.tr("Change holidays"), DAYS_KEY, "calendar-days", 30)
        self.editing.clicked.connect(self.open_holidays)
        QShortcut(QKeySequence(DAYS_KEY), self._hours, self.editing.click)
        under = QHBoxLayout()
        under.addStrut(30)
        under.addWidget(heading(self.tr("Holidays and swap days to come")))
        under.addStretch(1)
        under.addWidget(self.editing)
        column = QVBoxLayout(self._hours)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._grid())
        column.addWidget(self._said)
        column.addLayout(under)
        column.addWidget(self.days, 1)

    def _make_days(self) -> None:
        self.days = QTableWidget(0, 2)
        self.days.setAccessibleName(self.tr("Holidays and swap days to come"))
        self.days.horizontalHeader().hide()
        self.days.verticalHeader().hide()
        self.days.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.days.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.days.setTabKeyNavigation(False)
        self.days.setShowGrid(False)
        self.days.horizontalHeader().setStretchLastSection(True)
        self.days.setMinimumHeight(112)

    def show_settled(self, settled: Settled) -> None:
        """The week, and every special day."""
        self.settled = settled
        for fields, day in zip(self.times, settled.calendar.week.sessions, strict=True):
            told = [f"{edge:%H:%M}" for one in day for edge in (one.start, one.end)]
            for place, field in enumerate(fields):
                field.setText(told[place] if place < len(told) else "")
        self._show_days(settled.calendar.special)
        self.holidays.forget_changes()
        if self.holidays.isVisibleTo(self):
            self.work.ask(self.host.shipped_days, self._show_table, self)

    def values(self) -> dict[str, str]:
        """Hours are no setting of the office."""
        return {}

    def go_on(self) -> None:
        """Keeps the week, then that somebody looked at it."""
        self.clear()
        if not self.holidays.settle():
            return
        week = self.week()
        if week is None:
            self._turn(self._hours)
            return
        marks, days = {"setup.hours": "true"}, self.holidays.days

        def keep() -> Settled:
            self.host.keep_hours(week, days)
            return self.host.keep(marks)

        self.work.do(keep, self._kept, self, failed=self.refused)

    def week(self) -> WorkingWeek | None:
        """The week as typed; None after saying at the field what is wrong."""
        days = [self._day(fields) for fields in self.times]
        sound = [day for day in days if day is not None]
        if len(sound) < len(days):
            self.say(self.tr("Times are like 07:30, each with its end, and in their order."), "bad")
            return None
        if not any(sound[:5]):
            self.say(self.tr("At least one weekday is open, or no return date can be told."), "bad")
            return None
        return WorkingWeek(tuple(sound))

    def say(self, words: str, tone: str = "") -> None:
        """On the page that is shown."""
        super().say(words, tone)
        if self.holidays.isVisibleTo(self):
            self.holidays.say(words, tone)

    def clear(self) -> None:
        """No field is wrong any more."""
        super().clear()
        for field in (field for fields in self.times for field in fields):
            restyle(field, state="normal")

    def hold_more(self, administrator: bool) -> None:
        """Hours are the office's."""
        super().hold_more(administrator)
        for field in (field for fields in self.times for field in fields):
            field.setReadOnly(not administrator)
        self.holidays.hold(administrator)

    def open_holidays(self) -> None:
        """The table of holidays in the place of the hours; what the law fixes is read first."""
        if self.settled is not None and not self.holidays.unsaved:
            self.work.ask(self.host.shipped_days, self._show_table, self)
        self._turn(self.holidays)
        self.holidays.take_focus()

    def summary(self, office: Office) -> str:
        """Monday's hours stand for the week."""
        del office
        monday = self.settled.calendar.week.sessions[0] if self.settled else ()
        return ", ".join(f"{one.start:%H:%M}–{one.end:%H:%M}" for one in monday)

    def preview(self) -> QWidget:
        """What the empty fields mean."""
        return self._preview

    def _day(self, fields: tuple[QLineEdit, ...]) -> tuple[Session, ...] | None:
        told = [read_time(field.text()) for field in fields]
        wrong = [
            field
            for field, edge in zip(fields, told, strict=True)
            if edge is None and field.text().strip()
        ]
        pairs = ((told[0], told[1]), (told[2], told[3]))
        sessions: list[Session] = []
        for place, (start, end) in enumerate(pairs):
            after = sessions[-1].end if sessions else time.min
            if start is None and end is None:
                continue
            if start is None or end is None or start >= end or start < after:
                wrong += fields[2 * place : 2 * place + 2]
            else:
                sessions.append(Session(start, end))
        for field in wrong:
            restyle(field, state="error")
        return None if wrong else tuple(sessions)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        heads = (self.tr("Morning from"), self.tr("to"), self.tr("Afternoon from"), self.tr("to"))
        for place, words in enumerate(heads):
            grid.addWidget(label(words, "label"), 0, place + 1)
        rows = []
        for row, day in enumerate(_weekdays()):
            grid.addWidget(label(day, "list"), row + 1, 0)
            rows.append(tuple(self._field(day, words) for words in heads))
            for place, field in enumerate(rows[-1]):
                grid.addWidget(field, row + 1, place + 1)
        grid.setColumnStretch(COLUMNS + 1, 1)
        grid.setColumnMinimumWidth(0, 84)
        self.times = tuple(rows)
        return grid

    def _field(self, day: str, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("figures", "true")
        field.setFixedWidth(104)
        field.setAccessibleName(f"{day}, {words}")
        field.textEdited.connect(lambda _: self.edited.emit())
        return field

    def _show_table(self, shipped: tuple[SpecialDay, ...]) -> None:
        if self.settled is not None:
            calendar = self.settled.calendar
            table = HolidayTable(calendar.special, calendar.week, fixed_by_law(shipped))
            self.holidays.show_table(table)

    def _turn(self, page: QWidget) -> None:
        """One of the two; no stack, which would be as high as the higher one."""
        page.show()
        (self.holidays if page is self._hours else self._hours).hide()

    def _show_hours(self) -> None:
        self._turn(self._hours)
        self.editing.setFocus()
        told = self.tr("{count} changes of holidays are not saved yet.")
        count = self.holidays.unsaved
        self.say(told.format(count=count) if count else "", "warn")

    def _days_changed(self) -> None:
        days = self.holidays.days
        if days is None and self.settled is not None:
            days = self.settled.calendar.special
        self._show_days(days or ())
        self.edited.emit()

    def _show_days(self, days: tuple[SpecialDay, ...]) -> None:
        coming = sorted((one for one in days if one.day >= self._today), key=lambda one: one.day)
        self.days.setRowCount(len(coming))
        for row, special in enumerate(coming):
            for place, words in enumerate(holiday_line(special)):
                self.days.setItem(row, place, QTableWidgetItem(words))
        self.days.resizeColumnToContents(0)


def _weekdays() -> tuple[str, ...]:
    return tuple(as_head(weekday(MONDAY + timedelta(days=after))) for after in range(7))


def read_time(text: str) -> time | None:
    """7, 7h30, 07:30 or 0730 as a time; None for anything else."""
    told = CLOCK.fullmatch(text.strip())
    return time(int(told[1]), int(told[2] or 0)) if told else None
