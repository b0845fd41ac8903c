"""The guard: whatever happens to a home, no code is given twice (T6)."""

from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desk.guard import BACKWARD_TOLERANCE, FAR_AHEAD, Standing, StopReason, stopped
from desk.numbering import Block
from desk.time.working_time import VIETNAM

NOW = datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM)
STORE = Standing("store", 7, "ab", NOW, NOW.date(), "m1")
SMALL = timedelta(minutes=1)


def reason(store=STORE, witness=STORE, mac="ab", machine="m1", now=NOW):
    return stopped(store, witness, mac, machine, now)


def test_an_ordinary_day_goes_on():
    assert reason() is None


def test_a_new_store_goes_on():
    assert reason(Standing("store", 0, "", None, None, ""), None, None) is None


def test_a_store_whose_witness_saw_it_empty_goes_on():
    empty = Standing("store", 0, "", None, None, "m1")
    assert reason(empty, empty, None) is None


@given(behind=st.integers(0, 7))
def test_a_witness_behind_the_store_is_no_trouble(behind):
    assert reason(witness=replace(STORE, journal_count=7 - behind)) is None


@given(ahead=st.integers(1, 10**6))
def test_a_store_behind_its_witness_was_restored(ahead):
    witness = replace(STORE, journal_count=7 + ahead)
    assert reason(witness=witness) is StopReason.RESTORED


@pytest.mark.parametrize("mac", ["cd", "", None])
def test_a_store_that_took_another_way_was_restored(mac):
    assert reason(mac=mac) is StopReason.RESTORED


@pytest.mark.parametrize("witness", [None, STORE])
def test_another_machine_is_a_clone(witness):
    assert reason(witness=witness, machine="m2") is StopReason.CLONED


@given(back=st.timedeltas(BACKWARD_TOLERANCE + SMALL, timedelta(days=9999)))
def test_a_clock_set_back_stops(back):
    assert reason(now=NOW - back) is StopReason.CLOCK_BACK


@given(back=st.timedeltas(timedelta(0), BACKWARD_TOLERANCE))
def test_a_clock_put_right_by_minutes_does_not_stop(back):
    assert reason(now=NOW - back) is None


def test_minutes_back_over_midnight_stop():
    midnight = datetime(2026, 11, 21, 0, 1, tzinfo=VIETNAM)
    store = replace(STORE, last_at=midnight, last_day=midnight.date())
    assert reason(store, None, now=midnight - 2 * SMALL) is StopReason.CLOCK_BACK


def test_a_clock_that_only_the_witness_saw_counts_too():
    witness = replace(STORE, last_at=NOW + timedelta(hours=1))
    assert reason(witness=witness) is StopReason.CLOCK_BACK


def test_a_day_that_only_the_witness_saw_counts_too():
    witness = replace(STORE, last_day=date(2026, 11, 21))
    assert reason(witness=witness) is StopReason.CLOCK_BACK


@given(ahead=st.timedeltas(FAR_AHEAD + SMALL, timedelta(days=9999)))
def test_a_clock_far_ahead_stops(ahead):
    assert reason(now=NOW + ahead) is StopReason.CLOCK_AHEAD


@given(ahead=st.timedeltas(timedelta(0), FAR_AHEAD))
def test_holidays_do_not_stop(ahead):
    assert reason(now=NOW + ahead) is None


@dataclass
class Home:
    """A store reduced to what numbering rests on; the salt of each entry makes its MAC its own."""

    macs: list[str] = field(default_factory=list)
    numbers: dict[date, int] = field(default_factory=dict)
    last_at: datetime | None = None
    machine: str = ""

    def standing(self):
        mac = self.macs[-1] if self.macs else ""
        last_day = max(self.numbers, default=None)
        return Standing("store", len(self.macs), mac, self.last_at, last_day, self.machine)

    def mac_at(self, number):
        return self.macs[number - 1] if 0 < number <= len(self.macs) else None

    def commit(self, day, at, number, machine, salt):
        before = self.macs[-1] if self.macs else ""
        self.macs.append(sha256(f"{before}{number}{salt}".encode()).hexdigest())
        self.numbers[day] = number
        self.last_at, self.machine = at, machine


class Accidents(RuleBasedStateMachine):
    """One store on two machines, with backups, copies and a clock nobody can trust."""

    def __init__(self):
        super().__init__()
        self.salts = count()
        self.homes = {"m1": [Home()], "m2": []}
        self.witnesses = {}
        self.backups = []
        self.now = NOW
        self.codes = []

    @rule(machine=st.sampled_from(("m1", "m2")), which=st.integers(0, 2))
    def number(self, machine, which):
        if which >= len(self.homes[machine]):
            return
        home, witness = self.homes[machine][which], self.witnesses.get(machine)
        mac = home.mac_at(witness.journal_count) if witness else None
        if stopped(home.standing(), witness, mac, machine, self.now):
            return
        day = self.now.date()
        code, number = Block("H15", 1, 9999).code(day, home.numbers.get(day, 0))
        home.commit(day, self.now, number, machine, next(self.salts))
        self.witnesses[machine] = home.standing()
        self.codes.append(code)

    @precondition(lambda self: self.codes)
    @rule()
    def back_up(self):
        self.backups.append(deepcopy(self.homes["m1"][0]))

    @precondition(lambda self: self.backups)
    @rule(machine=st.sampled_from(("m1", "m2")), data=st.data())
    def restore(self, machine, data):
        home = deepcopy(data.draw(st.sampled_from(self.backups)))
        self.homes[machine] = [home, *self.homes[machine][:2]]

    @precondition(lambda self: self.codes)
    @rule(whole_disk=st.booleans())
    def clone(self, whole_disk):
        self.homes["m2"] = deepcopy(self.homes["m1"])
        if whole_disk and "m1" in self.witnesses:
            self.witnesses["m2"] = self.witnesses["m1"]

    @rule(minutes=st.sampled_from((-40 * 1440, -1440, -30, -3, 3, 30, 600, 1440, 40 * 1440)))
    def turn_the_clock(self, minutes):
        self.now += timedelta(minutes=minutes)

    @invariant()
    def no_code_was_given_twice(self):
        assert len(set(self.codes)) == len(self.codes)


Accidents.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestAccidents = Accidents.TestCase
