"""What follows from the portal's answers."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desk.outbox import (
    LONGEST_WISH,
    WAITS,
    Accepted,
    Entry,
    Kind,
    Refused,
    State,
    Trouble,
    TryLater,
    wait_after,
)
from desk.time.working_time import VIETNAM

NOW = datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM)
ENTRY = Entry(UUID(int=1), UUID(int=2), Kind.SUBMIT_DOSSIER, "{}", NOW, NOW)
JITTER = st.floats(0, 1)
ANSWERS = (
    st.just(Accepted({}))
    | st.builds(Refused, st.text())
    | st.builds(TryLater, st.sampled_from(Trouble), st.text(), st.none() | st.timedeltas())
)


def test_accepted_is_delivered_now():
    done = ENTRY.after(Accepted({}), NOW)
    assert (done.state, done.done_at, done.last_word) == (State.DELIVERED, NOW, "")


def test_refused_keeps_the_portals_words_for_an_officer():
    refused = ENTRY.after(Refused("Mã hồ sơ không hợp lệ"), NOW)
    assert (refused.state, refused.last_word) == (State.REFUSED, "Mã hồ sơ không hợp lệ")


def test_try_later_waits_half_a_minute_first():
    waiting = ENTRY.after(TryLater(Trouble.NO_LINE), NOW)
    assert (waiting.state, waiting.due_at) == (State.WAITING, NOW + timedelta(seconds=30))


@given(answer=ANSWERS, jitter=JITTER)
def test_every_answer_counts_one_attempt_and_keeps_the_id(answer, jitter):
    after = ENTRY.after(answer, NOW, jitter)
    told = replace(after, attempts=0, state=State.WAITING, last_word="", due_at=NOW, done_at=None)
    assert (after.attempts, told) == (1, ENTRY)


@given(wish=st.timedeltas(), attempts=st.integers(0, 50), jitter=JITTER)
def test_whatever_the_portal_wishes_the_next_try_is_within_a_day(wish, attempts, jitter):
    entry = replace(ENTRY, attempts=attempts)
    due = entry.after(TryLater(Trouble.BUSY, after=wish), NOW, jitter).due_at
    assert NOW + WAITS[0] <= due <= NOW + LONGEST_WISH


@given(seconds=st.integers(30, 86_400))
def test_retry_after_is_obeyed(seconds):
    wish = timedelta(seconds=seconds)
    assert ENTRY.after(TryLater(Trouble.BUSY, after=wish), NOW).due_at == NOW + wish


def test_a_wish_shorter_than_our_own_wait_does_not_hurry_us():
    entry = replace(ENTRY, attempts=20)
    due = entry.after(TryLater(Trouble.BUSY, after=timedelta(seconds=1)), NOW).due_at
    assert due == NOW + WAITS[-1]


@given(attempts=st.integers(-1, 200), jitter=JITTER)
def test_waits_stay_between_half_a_minute_and_five_hours(attempts, jitter):
    assert WAITS[0] <= wait_after(attempts, jitter) <= WAITS[-1] * 5 / 4


@given(attempts=st.integers(0, 200), jitter=JITTER)
def test_waits_never_shrink(attempts, jitter):
    assert wait_after(attempts, jitter) <= wait_after(attempts + 1, jitter)


def test_waits_grow_to_four_hours():
    assert [wait_after(1, 0), wait_after(99, 0)] == [timedelta(seconds=30), timedelta(hours=4)]
