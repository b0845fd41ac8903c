"""A dossier's life: the time that is left, what was done to it, and its other side."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.procedure import FeeKind
from desk.delivery.resending import Resending
from desk.dossier.annulment import Mistake
from desk.dossier.dossier import FeeDue
from desk.errors import UnknownDossierError
from desk.intake.correction import Correction
from desk.intake.intake import Received
from desk.journal import Act
from desk.office.accounts import Officer, Role
from desk.office.settings import Numbering
from desk.officer_names import remember
from desk.official_code import OfficialCode
from desk.press import Press
from desk.register.life import Left, Lives, facts, money_due, remaining
from desk.register.register import Register
from desk.time.working_time import STANDARD_WEEK, VIETNAM, WorkCalendar
from tests.desk.counter import CITIZEN, NOW, OFFICE, OFFICER, Counter, draft

CALENDAR = WorkCalendar(STANDARD_WEEK)
FRIDAY = datetime(2026, 11, 20, 9, 0, tzinfo=VIETNAM)


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def received(counter: Counter) -> Received:
    return counter.intake.receive(draft())


@pytest.fixture
def lives(counter: Counter) -> Lives:
    return Lives(Register(counter.store, counter.clock, OFFICER, "3"), CALENDAR)


class Tray:
    """A printer that always works."""

    def print_pdf(self, pdf: bytes, job: str) -> None:
        """Takes the sheets."""


def press(counter: Counter) -> Press:
    return Press(counter.store, counter.vault, lambda *_: b"%PDF", counter.clock, OFFICER, "3")


def correction(counter: Counter) -> Correction:
    return Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")


@pytest.mark.parametrize(
    ("days", "at", "left", "amount"),
    [
        (0, time(17), Left.HOURS, 8),
        (0, time(9, 40), Left.MINUTES, 40),
        (0, time(9), Left.MINUTES, 0),
        (0, time(8), Left.LATE_HOURS, 1),
        (0, time(8, 30), Left.LATE_MINUTES, 30),
        (3, time(17), Left.WORKING_DAYS, 1),
        (5, time(17), Left.WORKING_DAYS, 3),
        (1, time(17), Left.DAYS, 1),
        (-1, time(17), Left.LATE_WORKING_DAYS, 1),
        (-4, time(17), Left.LATE_WORKING_DAYS, 4),
    ],
)
def test_the_time_left_is_told_in_the_unit_that_fits(days, at, left, amount):
    due = datetime.combine(FRIDAY.date() + timedelta(days=days), at, VIETNAM)
    told = remaining(due, FRIDAY, CALENDAR)
    assert (told.left, told.amount) == (left, amount)


def test_late_over_a_weekend_alone_is_told_in_days():
    told = remaining(FRIDAY, FRIDAY + timedelta(days=2), CALENDAR)
    assert (told.left, told.amount, told.late) == (Left.LATE_DAYS, 2, True)


def test_without_a_date_nothing_is_left_or_late():
    told = remaining(None, FRIDAY, CALENDAR)
    assert (told.left, told.late) == (Left.NO_DATE, False)


@given(st.timedeltas(timedelta(days=-60), timedelta(days=60)))
def test_late_is_what_comes_after_the_date(apart):
    told = remaining(FRIDAY + apart, FRIDAY, CALENDAR)
    assert told.late == (apart < timedelta(0))
    assert told.amount >= 0


def test_opening_a_dossier_is_an_act_and_looking_again_is_none(lives, received):
    lives.view(received.dossier.id)
    acts = [event.act for event in lives.again(received.dossier.id).events]
    assert acts == [Act.RECEIVE, Act.VIEW]


def test_views_in_a_row_are_one_event(lives, received):
    for _ in range(3):
        life = lives.view(received.dossier.id)
    assert [(event.act, event.times) for event in life.events] == [(Act.RECEIVE, 1), (Act.VIEW, 3)]


def test_an_unknown_dossier_is_told(lives):
    with pytest.raises(UnknownDossierError):
        lives.view(uuid4())


def test_prints_are_counted_and_the_list_to_print_is_empty_then(counter, lives, received):
    waiting = lives.again(received.dossier.id)
    for _ in range(2):
        press(counter).print_receipt(received.dossier.id, Tray())
    printed = lives.again(received.dossier.id)
    assert waiting.job is not None
    assert (printed.job, [one.times for one in printed.receipts]) == (None, [2])


def test_both_sides_of_a_replacement_know_each_other(counter, lives, received):
    mended = draft(owner=replace(CITIZEN, name="Nguyễn Thị Đào Mận"))
    new = correction(counter).replace(
        received.dossier.id, mended, Mistake.WRONG_NAME, "Sai tên đệm"
    )
    old, fresh = lives.view(received.dossier.id), lives.view(new.dossier.id)
    assert old.replaced_by is not None
    assert fresh.replaces is not None
    assert (old.replaced_by.code, fresh.replaces.code) == (new.dossier.code, received.dossier.code)


def test_a_void_dossier_says_who_made_it_void_and_why(counter, lives, received):
    correction(counter).void(received.dossier.id, Mistake.TAKEN_BACK, "Xin rút")
    life = lives.again(received.dossier.id)
    assert life.annulment is not None
    assert (life.annulment.officer, life.annulment.reason) == (OFFICER, "Xin rút")
    assert life.events[-1].told["reason"] == "Xin rút"


def test_the_temporary_code_is_remembered(tmp_path):
    counter = Counter(tmp_path, replace(OFFICE, numbering=Numbering()))
    temporary = counter.intake.receive(draft()).dossier
    official = f"{OFFICE.agency.code}-{NOW:%y%m%d}-0975"
    OfficialCode(counter.store, counter.clock, OFFICER, "3").give(temporary.code, official)
    lives = Lives(Register(counter.store, counter.clock, OFFICER, "3"), CALENDAR)
    life = lives.again(temporary.id)
    counter.store.close()
    assert (life.dossier.code, life.former) == (official, temporary.code)


@pytest.mark.parametrize("content", [None, "", "no json", "[1]", '{"x":{"y":1}}', "[" * 100_000])
def test_content_that_tells_nothing_plain_gives_no_facts(content):
    assert facts(content) == {}


@given(st.text())
def test_whatever_stands_in_an_entry_nothing_breaks(content):
    assert isinstance(facts(content), dict)


def test_a_fee_without_an_amount_makes_the_sum_unclear():
    known, unknown = FeeDue("a", FeeKind.FEE, 8000, 2), FeeDue("b", FeeKind.FEE, None)
    assert (money_due([known]), money_due([known, unknown]), money_due([])) == (16000, None, 0)


def test_resending_is_written_down(counter, lives, received):
    Resending(counter.store, counter.clock, OFFICER, "3").again(received.dossier.id)
    assert lives.again(received.dossier.id).events[-1].act == Act.RESEND


def test_an_unknown_dossier_is_not_resent(counter):
    with pytest.raises(UnknownDossierError):
        Resending(counter.store, counter.clock, OFFICER, "3").again(uuid4())


def test_an_entry_by_sign_in_name_is_told_by_name(counter, lives, received):
    signed = replace(lives, register=replace(lives.register, officer="an"))
    with counter.store.writing() as books:
        remember(books, Officer("an", "Nguyễn Văn An", "Công chức", Role.OFFICER))
    told = [event.officer for event in signed.view(received.dossier.id).events]
    assert told[-1] == "Nguyễn Văn An"


def test_an_older_entry_by_name_stays_as_it_is(counter, lives, received):
    with counter.store.writing() as books:
        remember(books, Officer("an", "Nguyễn Văn An", "Công chức", Role.OFFICER))
    told = [event.officer for event in lives.view(received.dossier.id).events]
    assert told[-1] == OFFICER


def test_a_new_name_is_told_of_old_entries_too(counter, lives, received):
    signed = replace(lives, register=replace(lives.register, officer="an"))
    signed.view(received.dossier.id)
    for name in ("Nguyễn Văn An", "Nguyễn Thị An"):
        with counter.store.writing() as books:
            remember(books, Officer("an", name, "Công chức", Role.OFFICER))
    told = [event.officer for event in lives.again(received.dossier.id).events]
    assert told[-1] == "Nguyễn Thị An"
