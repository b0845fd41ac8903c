"""Delivery against the real encrypted register and a portal that follows a script."""

from datetime import timedelta
from secrets import token_bytes

import pytest

from db.store import create_store
from desk.delivery.delivery import Round, deliver_round, prove_round
from desk.delivery.proving import ProofRound
from desk.journal import Act
from desk.outbox import Kind, Refused, State, Trouble, TryLater
from desk.proof import Found, Missing, StatusOnly, Word
from tests.fakes import (
    ScriptedPortal,
    StoppedClock,
    calm,
    dossier,
    fill,
    step,
    step_entry,
    submit_entry,
)


@pytest.fixture
def store(tmp_path):
    made = create_store(tmp_path / "desk.db", token_bytes(32), token_bytes(32), "test", "machine")
    yield made
    made.close()


@pytest.fixture
def clock():
    return StoppedClock()


@pytest.fixture
def portal():
    return ScriptedPortal()


def deliver(store, portal, clock, holder="here"):
    return deliver_round(store, portal, clock, calm, holder)


def states(store):
    with store.reading() as books:
        return {row.code: row.state for row in books.outbox()}


def acts(store, act):
    with store.reading() as books:
        return [entry for entry in books.journal() if entry.act == act]


def word(store, of):
    with store.reading() as books:
        return next(row.word for row in books.outbox() if row.dossier == of.id)


def test_what_is_due_is_delivered_once(store, portal, clock):
    fill(store, [dossier(1), dossier(2)])
    assert deliver(store, portal, clock) == Round(delivered=2)
    assert deliver(store, portal, clock) == Round()
    assert portal.seen == [dossier(1).code, dossier(2).code]


def test_what_was_sent_is_kept_and_journaled(store, portal, clock):
    fill(store, [dossier(1)])
    deliver(store, portal, clock)
    with store.reading() as books:
        assert books.sent(dossier(1).id)["MaHoSo"] == dossier(1).code
    assert [entry.dossier for entry in acts(store, Act.DELIVERED)] == [dossier(1).id]


def test_the_portal_answered_is_the_first_word(store, portal, clock):
    fill(store, [dossier(1)])
    deliver(store, portal, clock)
    assert word(store, dossier(1)) is Word.ANSWERED


def test_a_lost_reply_is_tried_again_when_it_is_due(store, portal, clock):
    fill(store, [dossier(1)])
    portal.script.append(TryLater(Trouble.LOST_REPLY))
    assert deliver(store, portal, clock) == Round(later=1)
    assert deliver(store, portal, clock) == Round()
    clock.pass_by(timedelta(seconds=30))
    assert deliver(store, portal, clock) == Round(delivered=1)


@pytest.mark.parametrize(
    "trouble", [Trouble.NO_LINE, Trouble.CAPTIVE, Trouble.SIGN_IN, Trouble.BUSY]
)
def test_a_dead_line_costs_one_attempt_not_all(store, portal, clock, trouble):
    fill(store, [dossier(number) for number in range(1, 6)])
    portal.script.append(TryLater(trouble))
    assert deliver(store, portal, clock) == Round(later=1, stopped=trouble)
    with store.reading() as books:
        assert sorted(row.attempts for row in books.outbox()) == [0, 0, 0, 0, 1]


def test_a_refused_dossier_holds_back_only_its_own_steps(store, portal, clock):
    fill(store, [dossier(1), dossier(2)])
    with store.writing() as books:
        books.put_entry(step_entry(dossier(1), step(1), 1))
        books.put_entry(step_entry(dossier(2), step(2), 2))
    portal.script.append(Refused("TenTTHC: bắt buộc"))
    assert deliver(store, portal, clock) == Round(delivered=2, refused=1)
    assert [told.content for told in portal.steps] == ["Bước 2"]


def test_one_poison_item_among_a_hundred_stops_nobody(store, portal, clock):
    fill(store, [dossier(number) for number in range(1, 101)])
    portal.script.append(Refused("ChuHoSo: giá trị không hợp lệ"))
    rounds = [deliver(store, portal, clock) for _ in range(3)]
    assert sum(done.delivered for done in rounds) == 99
    with store.reading() as books:
        refused = [row for row in books.outbox() if row.state is State.REFUSED]
    assert [row.last_word for row in refused] == ["ChuHoSo: giá trị không hợp lệ"]


def test_a_round_is_bounded(store, portal, clock):
    fill(store, [dossier(number) for number in range(1, 61)])
    assert deliver(store, portal, clock) == Round(delivered=50)


def test_a_round_is_short_after_trouble(store, portal, clock):
    fill(store, [dossier(number) for number in range(1, 31)])
    portal.script.append(TryLater(Trouble.SERVER_FAULT))
    assert deliver(store, portal, clock) == Round(delivered=10, later=1)


def test_a_temporary_code_is_never_sent(store, portal, clock):
    fill(store, [dossier(1, code="T-1-261123-0001", temporary=True)])
    assert deliver(store, portal, clock) == Round(later=1)
    assert portal.seen == []
    assert states(store) == {"T-1-261123-0001": State.AWAITING_CODE}


def test_an_unreadable_step_is_refused_and_shown(store, portal, clock):
    with store.writing() as books:
        books.add_dossier(dossier(1))
        entry = submit_entry(dossier(1))
        books.put_entry(
            type(entry)(
                entry.id, entry.dossier, Kind.REPORT_STEP, '{"at": 3}', entry.written_at, clock()
            )
        )
    assert deliver(store, portal, clock) == Round(refused=1)


def test_another_process_that_delivers_is_left_alone(store, portal, clock):
    fill(store, [dossier(1)])
    with store.writing() as books:
        books.take_lease("delivery", "elsewhere", clock(), clock() + timedelta(minutes=1))
    assert deliver(store, portal, clock) == Round(elsewhere=True)
    assert portal.seen == []


def test_an_answer_that_comes_after_the_lease_was_lost_is_not_noted(store, portal, clock):
    fill(store, [dossier(1)])

    def somebody_takes_over():
        clock.pass_by(timedelta(minutes=3))
        with store.writing() as books:
            books.take_lease("delivery", "elsewhere", clock(), clock() + timedelta(minutes=2))

    portal.script += [somebody_takes_over, TryLater(Trouble.LOST_REPLY)]
    assert deliver(store, portal, clock) == Round(elsewhere=True)
    with store.reading() as books:
        assert [row.attempts for row in books.outbox()] == [0]


def test_the_lease_is_given_back(store, portal, clock):
    deliver(store, portal, clock, "one")
    fill(store, [dossier(1)])
    assert deliver(store, portal, clock, "another") == Round(delivered=1)


def test_equal_fields_are_a_match(store, portal, clock):
    fill(store, [dossier(1)])
    deliver(store, portal, clock)
    assert prove_round(store, portal, clock, "here").matching == 1
    assert word(store, dossier(1)) is Word.MATCHING


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (Missing(), Word.MISSING),
        (StatusOnly("2"), Word.PRESENT),
        (Found({"MaHoSo": dossier(1).code, "ChuHoSo": "Người Khác"}), Word.DIFFERENT),
    ],
)
def test_the_look_up_decides_the_word(store, portal, clock, held, expected):
    fill(store, [dossier(1)])
    portal.holds[dossier(1).code] = held
    deliver(store, portal, clock)
    prove_round(store, portal, clock, "here")
    assert word(store, dossier(1)) is expected


def test_the_journal_hears_of_a_word_only_when_it_changes(store, portal, clock):
    fill(store, [dossier(1)])
    portal.holds[dossier(1).code] = Missing()
    deliver(store, portal, clock)
    for _ in range(3):
        prove_round(store, portal, clock, "here")
    assert len(acts(store, Act.PROVEN)) == 1


def test_a_dead_line_ends_the_look_ups(store, portal, clock):
    fill(store, [dossier(1), dossier(2)])
    deliver(store, portal, clock)
    portal.holds = dict.fromkeys(portal.holds, TryLater(Trouble.NO_LINE))
    done = prove_round(store, portal, clock, "here")
    assert (done.later, done.stopped) == (1, Trouble.NO_LINE)


def test_rounds_told_as_one_add_up_what_moved_and_end_as_the_last():
    first = Round(delivered=2, refused=1, later=3)
    last = Round(delivered=1, later=1, stopped=Trouble.NO_LINE)

    assert first.then(last) == Round(delivered=3, refused=1, later=1, stopped=Trouble.NO_LINE)
    assert ProofRound(matching=4).then(ProofRound(present=1)) == ProofRound(matching=4, present=1)
