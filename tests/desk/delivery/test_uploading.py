"""Files are sent before their dossier, give way to everything else and go on where they were."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.delivery.delivery import Round, deliver_round
from desk.delivery.uploading import FileTrouble
from desk.dossier.annulment import Annulment, Mistake
from desk.errors import FileDamagedError, ImageError
from desk.journal import Act
from desk.outbox import Kind, Refused, State, Trouble, TryLater
from tests.desk.counter import Counter
from tests.desk.delivery.papers_desk import ADDRESS, PapersDesk
from tests.fakes import StoppedClock, calm, dossier, fill, submit_entry


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PapersDesk]:
    counter = Counter(tmp_path, clock=StoppedClock())
    yield PapersDesk(counter)
    counter.store.close()


def test_the_dossier_is_told_once_its_file_is_there(desk):
    made = desk.put(1)
    desk.until_quiet()
    assert [[file.location for file in files] for files in desk.portal.named] == [
        [f"{ADDRESS}/{made.sha256[:32]}"]
    ]


def test_a_dossier_waits_for_its_own_file(desk):
    desk.put(1)
    desk.script.append(TryLater(Trouble.SERVER_FAULT))
    desk.round()
    assert desk.portal.seen == []


def test_an_upload_is_journaled_with_its_digest(desk):
    made = desk.put(1)
    desk.until_quiet()
    with desk.counter.store.reading() as books:
        [entry] = [one for one in books.journal() if one.act == Act.UPLOADED]
    told = json.loads(entry.content or "")
    assert (told["sha256"], told["size"], told["location"]) == (
        made.sha256,
        made.size,
        desk.now(made).location,
    )


def test_other_dossiers_go_first(desk):
    desk.put(1)
    fill(desk.counter.store, [dossier(2), dossier(3)])
    desk.round()
    assert desk.portal.seen == [dossier(2).code, dossier(3).code]
    assert desk.sent


def test_a_dossier_that_comes_in_mid_file_does_not_wait_for_its_end(desk):
    made = desk.put(1)
    desk.script += [None, lambda: fill(desk.counter.store, [dossier(2)])]
    desk.round()
    assert desk.portal.seen == [dossier(2).code]
    assert len(desk.sent) < 10
    desk.until_quiet()
    assert len(desk.sent) == 10
    assert desk.state(made) is State.DELIVERED


def test_a_long_file_ends_the_round_without_an_attempt(desk):
    made = desk.put(1)
    assert desk.round() == Round(paused=True)
    assert (desk.row(made).attempts, desk.state(made)) == (0, State.WAITING)


def test_the_lease_holds_however_long_the_file_takes(desk):
    made = desk.put(1)
    taken = []

    def try_to_take_over():
        with desk.counter.store.writing() as books:
            now = desk.counter.clock()
            taken.append(books.take_lease("delivery", "another", now, now + timedelta(minutes=2)))

    desk.script += [try_to_take_over] * 3
    desk.until_quiet()
    assert taken == [False] * 3
    assert desk.state(made) is State.DELIVERED


def test_a_lost_lease_stops_the_file_and_notes_nothing(desk):
    made = desk.put(1)

    def taken_over():
        desk.counter.clock.pass_by(timedelta(minutes=3))
        with desk.counter.store.writing() as books:
            now = desk.counter.clock()
            books.take_lease("delivery", "another", now, now + timedelta(minutes=2))

    desk.script += [None, taken_over]
    assert desk.round() == Round(elsewhere=True)
    assert (desk.row(made).attempts, len(desk.sent)) == (0, 2)


def test_an_attempt_that_came_further_starts_the_waits_anew(desk):
    made = desk.put(1)
    cut = TryLater(Trouble.LOST_REPLY)
    desk.script += [cut, cut, None, cut]
    attempts = []
    for _ in range(3):
        desk.round()
        attempts.append(desk.row(made).attempts)
        desk.counter.clock.pass_by(timedelta(hours=1))
    assert attempts == [1, 2, 1]


def test_a_pause_starts_the_waits_anew_too(desk):
    made = desk.put(1)
    desk.script.append(TryLater(Trouble.LOST_REPLY))
    desk.round()
    desk.counter.clock.pass_by(timedelta(hours=1))
    assert desk.round().paused
    assert desk.row(made).attempts == 0


@pytest.mark.parametrize("trouble", [Trouble.NO_LINE, Trouble.BUSY, Trouble.SIGN_IN])
def test_a_dead_upload_server_stops_no_dossier(desk, trouble):
    desk.put(1)
    desk.put(2)
    fill(desk.counter.store, [dossier(3)])
    desk.script.append(TryLater(trouble))
    assert desk.round() == Round(delivered=1, later=1, files=trouble)


def test_a_refused_file_is_shown_with_its_reason(desk):
    made = desk.put(1)
    desk.script.append(Refused("HTTP 413"))
    assert desk.round() == Round(refused=1)
    assert (desk.state(made), desk.row(made).last_word) == (State.REFUSED, "HTTP 413")


def test_what_was_superseded_is_not_sent(desk):
    made = desk.put(1)
    desk.change(made, superseded=True)
    done = desk.round()
    assert (done.unwanted, desk.state(made), desk.sent) == (1, State.WITHDRAWN, [])


def test_superseded_in_mid_file_it_is_not_named(desk):
    made = desk.put(1)
    desk.script += [lambda: desk.change(made, superseded=True)]
    desk.until_quiet()
    assert desk.state(made) is State.WITHDRAWN
    assert desk.now(made).location == ""


def test_a_void_dossiers_file_is_not_sent(desk):
    made = desk.put(1, submit=False)
    now = desk.counter.clock()
    with desk.counter.store.writing() as books:
        books.annul(Annulment(made.dossier, now, "quầy", Mistake.TAKEN_TWICE, "trùng"))
    assert desk.round() == Round(unwanted=1)
    assert desk.sent == []


def test_a_file_of_a_temporary_code_waits_for_the_code(desk):
    temporary = dossier(1, code="T-1-261123-0001", temporary=True)
    made = desk.put(1, submit=False, of=temporary)
    assert desk.round() == Round(later=1)
    assert (desk.state(made), desk.sent) == (State.AWAITING_CODE, [])


def test_a_file_that_is_still_to_be_made_is_made_first(desk):
    made = desk.put(1)
    desk.change(made, file="", sha256="", size=0)
    asked = []

    def bind(known):
        asked.append(known)
        desk.change(made)
        return made

    desk.bind = bind
    desk.until_quiet()
    assert asked == [made.id]
    assert desk.state(made) is State.DELIVERED


@pytest.mark.parametrize(
    ("error", "reason"),
    [(ImageError, FileTrouble.NO_IMAGE), (FileDamagedError, FileTrouble.DAMAGED)],
)
def test_a_file_that_cannot_be_made_is_refused(desk, error, reason):
    made = desk.put(1)
    desk.change(made, file="", sha256="", size=0)

    def bind(_):
        raise error

    desk.bind = bind
    assert desk.round() == Round(refused=1)
    assert desk.row(made).last_word == reason


def test_a_file_larger_than_the_portal_takes_costs_no_byte(desk):
    desk.most = 999
    made = desk.put(1)
    assert (desk.round().refused, desk.sent) == (1, [])
    assert desk.row(made).last_word == FileTrouble.TOO_LARGE


@pytest.mark.parametrize("most", [1000, 0])
def test_any_other_file_is_sent(desk, most):
    desk.most = most
    made = desk.put(1)
    desk.until_quiet()
    assert desk.state(made) is State.DELIVERED


def test_a_file_that_is_not_in_the_vault_is_refused(desk):
    made = desk.put(1, file="0" * 64)
    desk.round()
    assert desk.row(made).last_word == FileTrouble.DAMAGED


def test_a_file_that_is_not_what_it_was_is_refused(desk):
    made = desk.put(1, sha256="f" * 64)
    desk.round()
    assert desk.row(made).last_word == FileTrouble.DAMAGED


def test_a_refused_file_sent_again_by_an_officer_goes_through(desk):
    made = desk.put(1)
    desk.script.append(Refused("HTTP 413"))
    desk.round()
    with desk.counter.store.writing() as books:
        books.requeue(made.dossier, desk.counter.clock())
    desk.until_quiet()
    assert desk.state(made, Kind.SUBMIT_DOSSIER) is State.DELIVERED


def test_without_an_upload_server_nothing_of_files_is_told(desk):
    made = desk.put(1)
    desk.change(made, location=f"{ADDRESS}/x")
    done = deliver_round(desk.counter.store, desk.portal, desk.counter.clock, calm, "here")
    assert (done.delivered, done.unwanted) == (1, 1)
    assert desk.portal.named == [()]


def test_superseded_files_are_told_with_the_next_submission(desk):
    made = desk.put(1)
    desk.until_quiet()
    desk.change(desk.now(made), superseded=True)
    again = replace(submit_entry(dossier(1), desk.counter.clock()), id=made.id)
    with desk.counter.store.writing() as books:
        books.put_entry(again)
    desk.until_quiet()
    assert [file.superseded for file in desk.portal.named[-1]] == [True]
