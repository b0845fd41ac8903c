"""office.db: settings, catalogue, calendar and the digest over all of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.office import SqlOfficeBook, open_office
from desk.errors import StoreDamagedError
from desk.office.settings import Numbering, Office, PortalSettings
from desk.time.working_time import STANDARD_WEEK, DayKind, SpecialDay, WorkCalendar, WorkingWeek
from tests.db.sample import BIRTH, OFFICE

SETTLED = Office(
    agency=OFFICE,
    superior="UBND TỈNH",
    body="UBND XÃ SUỐI MƠ",
    centre="TTPVHCC",
    place="Suối Mơ",
    phone="0",
    numbering=Numbering(3001, 999),
    portal=PortalSettings("https://cong.example"),
)


@pytest.fixture
def book(home: Path) -> Iterator[SqlOfficeBook]:
    made = open_office(home / "office.db")
    yield made
    made.close()


def test_a_new_book_knows_no_office(book: SqlOfficeBook):
    assert book.office() is None


def test_the_office_comes_back(book: SqlOfficeBook):
    book.keep_office(replace(SETTLED, desk=2))
    book.keep_office(SETTLED)
    assert book.office() == SETTLED


def test_every_version_of_a_procedure_is_kept_in_the_order_it_came(book: SqlOfficeBook):
    newer = replace(BIRTH, valid_from=date(2027, 1, 1))
    book.add_procedures([newer, BIRTH])
    assert book.procedures() == (newer, BIRTH)


def test_the_same_version_is_replaced(book: SqlOfficeBook):
    renamed = replace(BIRTH, name="Đăng ký khai sinh lại")
    book.add_procedures([BIRTH])
    book.add_procedures([BIRTH, renamed])
    assert book.procedures() == (renamed,)


def test_adding_nothing_changes_nothing(book: SqlOfficeBook):
    book.add_procedures([])
    assert book.procedures() == ()


def test_without_a_calendar_of_its_own_the_shipped_one_holds(book: SqlOfficeBook):
    calendar = book.calendar()
    assert calendar.week == STANDARD_WEEK
    assert not calendar.is_working_day(date(2026, 9, 2))


def test_the_calendar_comes_back(book: SqlOfficeBook):
    day = SpecialDay(date(2026, 11, 24), DayKind.OFF, "Ngày Văn hóa", "NQ (bịa)", verified=True)
    week = WorkingWeek((STANDARD_WEEK.sessions[0],) * 7)
    book.keep_calendar(WorkCalendar(week, (day,)))
    assert book.calendar() == WorkCalendar(week, (day,))


def test_every_change_changes_the_digest(book: SqlOfficeBook):
    digests = [book.digest()]
    book.keep_office(SETTLED)
    digests.append(book.digest())
    book.add_procedures([BIRTH])
    digests.append(book.digest())
    book.keep_calendar(WorkCalendar(STANDARD_WEEK))
    digests.append(book.digest())
    assert len(set(digests)) == 4


def test_the_digest_does_not_ask_in_which_order_things_came(home: Path):
    later = replace(BIRTH, valid_from=date(2027, 1, 1))
    digests = set()
    for name, versions in (("a.db", [BIRTH, later]), ("b.db", [later, BIRTH])):
        book = open_office(home / name)
        for version in versions:
            book.add_procedures([version])
        digests.add(book.digest())
        book.close()
    assert len(digests) == 1


def test_what_was_kept_is_there_after_closing(book: SqlOfficeBook, home: Path):
    book.keep_office(SETTLED)
    book.close()
    again = open_office(home / "office.db")
    assert again.office() == SETTLED
    again.close()


def test_a_file_that_is_no_database_is_damaged(home: Path):
    (home / "x.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreDamagedError):
        open_office(home / "x.db")
