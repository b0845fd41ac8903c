"""Working hours by weekday, half days and Saturday shifts; the holidays as they are known."""

import re
from datetime import date, time, timedelta

from PySide6.QtWidgets import QGridLayout, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from desk.office.settings import Office
from desk.office.setup import Part, Settled
from desk.time.working_time import Session, WorkCalendar, WorkingWeek
from ui.parts import label, restyle
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep, heading
from ui.setup_host import SetupHost
from ui.wording.calendar import holiday_line
from ui.wording.clock import weekday
from ui.work import Work

CLOCK = re.compile(r"([01]?\d|2[0-3])\s*[:hg.]?\s*([0-5]\d)?", re.ASCII | re.IGNORECASE)
COLUMNS = 4
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
            self.tr("Holidays are imported: set calendar.days FILE."),
        )
        self.column.addLayout(self._grid())
        self.column.addWidget(self._said)
        self.column.addWidget(heading(self.tr("Holidays and swap days to come")))
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
        self.column.addWidget(self.days, 1)

    def show_settled(self, settled: Settled) -> None:
        """The week, and every special day."""
        self.settled = settled
        for fields, day in zip(self.times, settled.calendar.week.sessions, strict=True):
            told = [f"{edge:%H:%M}" for one in day for edge in (one.start, one.end)]
            for place, field in enumerate(fields):
                field.setText(told[place] if place < len(told) else "")
        self._show_days(settled.calendar)

    def values(self) -> dict[str, str]:
        """Hours are no setting of the office."""
        return {}

    def go_on(self) -> None:
        """Keeps the week, then that somebody looked at it."""
        self.clear()
        week = self.week()
        if week is None:
            return
        marks = {"setup.hours": "true"}

        def keep() -> Settled:
            self.host.keep_week(week)
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

    def _show_days(self, calendar: WorkCalendar) -> None:
        coming = [special for special in calendar.special if special.day >= self._today]
        self.days.setRowCount(len(coming))
        for row, special in enumerate(coming):
            for place, words in enumerate(holiday_line(special)):
                self.days.setItem(row, place, QTableWidgetItem(words))
        self.days.resizeColumnToContents(0)


def _weekdays() -> tuple[str, ...]:
    names = (weekday(MONDAY + timedelta(days=after)) for after in range(7))
    return tuple(name[:1].upper() + name[1:] for name in names)


def read_time(text: str) -> time | None:
    """7, 7h30, 07:30 or 0730 as a time; None for anything else."""
    told = CLOCK.fullmatch(text.strip())
    return time(int(told[1]), int(told[2] or 0)) if told else None
