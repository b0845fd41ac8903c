"""Delivery of void dossiers: never told what was never heard, and told the end of all else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.delivery.delivery import Round, deliver_round
from desk.dossier.annulment import Mistake
from desk.dossier.dossier import BusinessState
from desk.intake.correction import Correction
from desk.intake.intake import Received
from desk.journal import Act
from desk.office.settings import Numbering
from desk.outbox import Refused, State, Trouble, TryLater
from desk.proof import Found, StatusOnly, Word
from tests.desk.counter import OFFICE, OFFICER, Counter, draft
from tests.fakes import ScriptedPortal, calm

STOPPED = [BusinessState.RECEIVED, BusinessState.STOPPED]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def portal() -> ScriptedPortal:
    return ScriptedPortal()


@pytest.fixture
def wrong(counter: Counter) -> Received:
    return counter.intake.receive(draft())


def void(counter: Counter, received: Received) -> None:
    made = Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")
    made.void(received.dossier.id, Mistake.WRONG_PAPERS, "thiếu giấy tờ")


def deliver(counter: Counter, portal: ScriptedPortal) -> Round:
    return deliver_round(counter.store, portal, counter.clock, calm, "here")


def until_quiet(counter: Counter, portal: ScriptedPortal) -> None:
    for _ in range(5):
        deliver(counter, portal)
        counter.clock.pass_by(timedelta(hours=5))


def states(counter: Counter, received: Received) -> list[State]:
    with counter.store.reading() as books:
        return [entry.state for entry in books.entries_of(received.dossier.id)]


def told(portal: ScriptedPortal) -> list[BusinessState]:
    return [step.state for step in portal.steps]


def test_what_the_portal_never_had_is_withdrawn(counter, portal, wrong):
    void(counter, wrong)
    assert deliver(counter, portal) == Round(withdrawn=1)
    assert set(states(counter, wrong)) == {State.WITHDRAWN}
    assert portal.seen == []


def test_a_withdrawal_is_journaled(counter, portal, wrong):
    void(counter, wrong)
    deliver(counter, portal)
    with counter.store.reading() as books:
        last = list(books.journal())[-1]
    assert (last.act, last.dossier, last.officer) == (Act.WITHDRAWN, wrong.dossier.id, "")


def test_nobody_withdraws_while_the_line_is_dead(counter, portal, wrong):
    portal.holds[wrong.dossier.code] = TryLater(Trouble.NO_LINE)
    void(counter, wrong)
    assert deliver(counter, portal) == Round(later=1, stopped=Trouble.NO_LINE)
    assert State.WITHDRAWN not in states(counter, wrong)


def test_what_the_portal_had_is_stopped_behind_the_rest(counter, portal, wrong):
    deliver(counter, portal)
    void(counter, wrong)
    deliver(counter, portal)
    assert told(portal) == STOPPED
    assert "thiếu giấy tờ" in portal.steps[-1].content


@pytest.mark.parametrize("held", [Found({"MaHoSo": "x"}), StatusOnly("1")])
def test_an_attempt_that_had_come_through_is_stopped_too(counter, portal, wrong, held):
    portal.script = [TryLater(Trouble.LOST_REPLY)]
    deliver(counter, portal)
    portal.holds[wrong.dossier.code] = held
    void(counter, wrong)
    until_quiet(counter, portal)
    assert told(portal) == STOPPED
    assert portal.seen.count(wrong.dossier.code) == 3, "one submission, two reports"


def test_found_again_is_there_and_never_said_to_match(counter, portal, wrong):
    portal.script = [TryLater(Trouble.LOST_REPLY)]
    deliver(counter, portal)
    portal.holds[wrong.dossier.code] = Found({"MaHoSo": "x"})
    void(counter, wrong)
    until_quiet(counter, portal)
    with counter.store.reading() as books:
        row = books.line_of(wrong.dossier.id)
    assert row is not None
    assert (row.word, row.annulled) == (Word.PRESENT, True)


def test_voided_while_it_is_being_sent_it_is_stopped(counter, portal, wrong):
    portal.script = [lambda: void(counter, wrong)]
    until_quiet(counter, portal)
    assert told(portal) == STOPPED
    assert set(states(counter, wrong)) == {State.DELIVERED}


def test_voided_while_it_is_being_refused_it_is_withdrawn(counter, portal, wrong):
    portal.script = [lambda: void(counter, wrong), Refused("sai")]
    assert deliver(counter, portal) == Round(withdrawn=1)
    assert set(states(counter, wrong)) == {State.WITHDRAWN}


def test_voided_while_a_reply_is_lost_the_look_up_decides(counter, portal, wrong):
    portal.script = [lambda: void(counter, wrong), TryLater(Trouble.LOST_REPLY)]
    portal.holds[wrong.dossier.code] = Found({})
    until_quiet(counter, portal)
    assert told(portal) == STOPPED


def test_what_was_refused_at_once_is_withdrawn_with_the_voiding(counter, portal, wrong):
    portal.script = [Refused("sai")]
    deliver(counter, portal)
    void(counter, wrong)
    assert set(states(counter, wrong)) == {State.WITHDRAWN}


def test_what_was_refused_after_a_lost_reply_is_looked_up(counter, portal, wrong):
    portal.script = [TryLater(Trouble.LOST_REPLY), Refused("sai")]
    deliver(counter, portal)
    counter.clock.pass_by(timedelta(hours=1))
    deliver(counter, portal)
    portal.holds[wrong.dossier.code] = Found({})
    void(counter, wrong)
    until_quiet(counter, portal)
    assert told(portal) == STOPPED


def test_a_refused_step_does_not_hide_the_end(counter, portal, wrong):
    portal.script = [lambda: None]
    deliver_round(counter.store, _OnlySubmits(portal), counter.clock, calm, "here")
    void(counter, wrong)
    until_quiet(counter, portal)
    assert told(portal)[-1:] == [BusinessState.STOPPED]
    with counter.store.reading() as books:
        assert books.tally().refused == 0


class _OnlySubmits(ScriptedPortal):
    """Takes dossiers and refuses their steps."""

    def __init__(self, like: ScriptedPortal) -> None:
        super().__init__(holds=like.holds)

    def report(self, dossier, steps):
        return Refused("bước không hợp lệ")


def test_under_a_temporary_code_nothing_was_told(tmp_path, portal):
    counter = Counter(tmp_path, replace(OFFICE, numbering=Numbering()))
    received = counter.intake.receive(draft())
    void(counter, received)
    assert set(states(counter, received)) == {State.WITHDRAWN}
    assert deliver(counter, portal) == Round()
    counter.store.close()


def test_a_void_dossier_holds_nobody_back(counter, portal, wrong):
    other = counter.intake.receive(draft())
    void(counter, wrong)
    until_quiet(counter, portal)
    assert set(portal.seen) == {other.dossier.code}
    with counter.store.reading() as books:
        tally = books.tally()
    assert (tally.waiting, tally.refused, tally.delivered) == (0, 0, 1)


def test_many_void_ones_are_all_withdrawn(counter, portal):
    for _ in range(12):
        void(counter, counter.intake.receive(draft()))
    assert deliver(counter, portal).withdrawn == 12
