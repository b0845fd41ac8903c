"""What is still missing, and the small rules of the first run."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.office.setting_keys import with_values
from desk.office.settings import Setup
from desk.office.setup import (
    BLANK,
    KEY_GROUPS,
    UNANSWERED,
    Part,
    Settled,
    first_numbers,
    login_from,
    missing,
    missing_for_home,
    typed_back,
)
from desk.time.working_time import STANDARD_WEEK, WorkCalendar
from tests.desk.counter import OFFICE

CALENDAR = WorkCalendar(STANDARD_WEEK)
KEY = "AAAA-BOIB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH"
WHOLE = replace(
    with_values(
        OFFICE,
        {
            "phone": "0200 111 222",
            "printer": "HP",
            "copies.folder": "/media/usb",
            "portal.address": "https://mot-cua.example",
            "portal.username": "xa",
        },
    ),
    setup=Setup(True, True, True, True, True, True),
)


def settled(office=WHOLE, has_home=True, password=True):
    return Settled(office, CALENDAR, has_home, password, True)


def test_nothing_is_missing_of_a_desk_that_was_told_everything():
    assert missing(settled()) == ()


def test_everything_but_locking_is_missing_of_a_blank_office():
    found = [one.part for one in missing(settled(BLANK, has_home=False, password=False))]
    assert found == [part for part in Part if part is not Part.LOCKING]


@pytest.mark.parametrize(
    ("mark", "part"),
    [
        ("recovery", Part.RECOVERY),
        ("hours", Part.HOURS),
        ("card", Part.CARD),
        ("scanner", Part.SCANNER),
    ],
)
def test_a_mark_that_is_not_set_is_a_step_left(mark, part):
    office = replace(WHOLE, setup=replace(WHOLE.setup, **{mark: False}))
    assert [one.part for one in missing(settled(office))] == [part]


def test_temporary_numbers_are_missing_only_until_somebody_decided_on_them():
    office = with_values(WHOLE, {"numbering.width": "0"})
    undecided = replace(office, setup=replace(office.setup, numbers=False))
    told = [[one.part for one in missing(settled(each))] for each in (office, undecided)]
    assert told == [[], [Part.NUMBERS]]


def test_a_line_without_a_password_is_missing():
    assert [one.part for one in missing(settled(password=False))] == [Part.PORTAL]


def test_the_field_that_is_missing_is_named():
    office = replace(WHOLE, place="")
    assert [one.keys for one in missing(settled(office))] == [("place",)]


def test_a_phone_is_nobody_s_duty():
    assert missing(settled(replace(WHOLE, phone=""))) == ()


def test_a_home_needs_what_codes_and_receipts_bear():
    assert missing_for_home(replace(WHOLE, phone="", centre="")) == ("centre",)


@pytest.mark.parametrize(
    ("name", "login"),
    [
        ("Trần Thị Minh Nguyệt", "nguyet.ttm"),
        ("Đặng Đức", "duc.d"),
        ("Y Thuận Byă", "bya.yt"),
        ("Lan", "lan"),
        ("", ""),
        ("…", ""),
    ],
)
def test_a_sign_in_name_comes_from_the_name(name, login):
    assert login_from(name) == login


@given(st.text(max_size=60))
def test_a_proposed_sign_in_name_is_one_or_nothing(name):
    login = login_from(name)
    assert login == "" or (login.isascii() and login == login.lower() and len(login) <= 32)


@pytest.mark.parametrize("typed", [("BOIB", "EEEE"), (" bo1b", "eeee "), ("8oi8", "EE EE")])
def test_groups_typed_from_the_paper_are_taken(typed):
    assert typed_back(KEY, typed)


@pytest.mark.parametrize("typed", [("", ""), ("BOIB", ""), ("AAAA", "EEEE"), ("EEEE", "BOIB")])
def test_other_groups_are_not(typed):
    assert (len(KEY_GROUPS), typed_back(KEY, typed)) == (2, False)


def test_a_block_begins_tomorrow_where_todays_last_number_is_not_known():
    told = first_numbers({"numbering.width": "999"}, UNANSWERED, date(2026, 11, 23))
    assert told["numbering.from_day"] == "2026-11-24"


def test_a_block_begins_at_once_after_a_known_number():
    told = first_numbers({"numbering.width": "999"}, 0, date(2026, 11, 23))
    assert "numbering.from_day" not in told


def test_a_later_day_stays():
    values = {"numbering.width": "999", "numbering.from_day": "2027-01-01"}
    told = first_numbers(values, UNANSWERED, date(2026, 11, 23))
    assert told["numbering.from_day"] == "2027-01-01"
