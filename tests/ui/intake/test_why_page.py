"""Why this date: the weeks around the counted days, their table, the four tiles."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.adapters.starter_catalogue import load_starter
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Channel
from desk.dossier.promise import promise
from desk.time.deadline import CountRule
from desk.time.explain import CountedDay, Reason
from desk.time.working_time import STANDARD_WEEK, VIETNAM, DayKind, SpecialDay, WorkCalendar
from tests.ui.intake_stand_ins import put_away
from ui.intake.intake_style import STYLE
from ui.intake.why_days import CountedDays, Look, calendar_days
from ui.intake.why_page import Explained, WhyPage

RECEIVED = datetime(2026, 11, 23, 9, 42, tzinfo=VIETNAM)
HOLIDAY = SpecialDay(
    date(2026, 11, 24), DayKind.OFF, "Ngày Văn hóa Việt Nam", "NQ 28/2026/QH16", verified=True
)
CALENDAR = WorkCalendar(STANDARD_WEEK, (HOLIDAY,))
GUARDIANSHIP = Catalogue(load_starter()).versions("1.004837")[0]
"""Three working days."""

PROMISE = promise(
    GUARDIANSHIP, Channel.DIRECT, GUARDIANSHIP.cases[0], RECEIVED, CALENDAR, CountRule()
)


@pytest.fixture
def page(qapp: QApplication) -> Iterator[WhyPage]:
    made = WhyPage(STANDARD_WEEK)
    made.setStyleSheet(STYLE)
    made.resize(818, 584)
    made.show()
    made.show_explained(Explained(RECEIVED, GUARDIANSHIP, PROMISE, in_office_hours=True))
    yield made
    put_away(made)


def cell(model: CountedDays, row: int, column: int) -> str:
    return str(model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole))


def test_the_tiles_tell_the_sum(page):
    told = [tile.parts[1].text() for tile in page.tiles]

    assert told == ["09:42 thứ Hai, 23/11", "3 ngày làm việc", "1 ngày", "17:00 thứ Sáu, 27/11"]


def test_the_table_gives_every_day_its_number_or_its_reason(page):
    rows = [(cell(page.days, row, 0), cell(page.days, row, 3)) for row in range(5)]

    assert rows[0] == ("–", "Ngày nhận, không tính")
    assert rows[1][1].startswith("Nghỉ: Ngày Văn hóa Việt Nam")
    assert [number for number, _ in rows[2:]] == ["1", "2", "3"]


def test_the_table_is_a_sound_model(qapp, qtmodeltester):
    qtmodeltester.check(CountedDays(PROMISE.days))


def test_the_calendar_marks_receipt_holiday_and_return():
    looks = {square.day: square.look for square in calendar_days(PROMISE.days)}

    assert looks[date(2026, 11, 23)] is Look.RECEIPT
    assert looks[date(2026, 11, 24)] is Look.HOLIDAY
    assert looks[date(2026, 11, 25)] is Look.COUNTED
    assert looks[date(2026, 11, 27)] is Look.DUE
    assert looks[date(2026, 11, 28)] is Look.OFF


def test_a_holiday_that_counts_shows_its_number():
    days = (
        CountedDay(date(2026, 11, 23), None, Reason.RECEIPT),
        CountedDay(date(2026, 11, 24), 1, Reason.HOLIDAY, "Ngày Văn hóa Việt Nam"),
        CountedDay(date(2026, 11, 25), 2, Reason.WORKING),
    )
    squares = {square.day: square for square in calendar_days(days)}

    assert squares[date(2026, 11, 24)].look is Look.COUNTED
    assert squares[date(2026, 11, 24)].counted == 1


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.integers(0, 200))
def test_the_calendar_is_whole_weeks_that_end_with_the_return(first, length):
    days = tuple(
        CountedDay(first + timedelta(days=step), step or None, Reason.WORKING)
        for step in range(length + 1)
    )
    squares = calendar_days(days)

    assert squares[0].day.weekday() == 0
    assert len(squares) % 7 == 0
    assert 21 <= len(squares) <= 42
    assert days[-1].day in [square.day for square in squares]
