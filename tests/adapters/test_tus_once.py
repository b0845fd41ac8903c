"""The same content goes up once: two dossiers with equal files, over real HTTP to the sandbox."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.adapters.tus import TusServer
from desk.canonical import canonical_json
from desk.delivery.delivery import Round, deliver_round
from desk.delivery.lease import Lease
from desk.delivery.upload_notes import StoreNotes
from desk.delivery.uploading import Files
from desk.outbox import Entry, Kind
from desk.pages.attachment import Attachment, Trail, Upload
from desk.sandbox.server import Sandbox
from tests.adapters.parcels import attached, paper
from tests.desk.counter import Counter
from tests.devices.tus_client import bound_already
from tests.fakes import ScriptedPortal, StoppedClock, calm, dossier, made_id

CONTENT = paper(50_000)


@pytest.fixture
def counter(tmp_path) -> Iterator[Counter]:
    (tmp_path / "desk").mkdir()
    made = Counter(tmp_path / "desk", clock=StoppedClock())
    yield made
    made.store.close()


@pytest.fixture
def sandbox(tmp_path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "portal", 0) as running:
        yield running


def queue(counter: Counter, number: int) -> Attachment:
    sent = attached(CONTENT, number, file=counter.vault.put(CONTENT).name)
    told, at = canonical_json({"attachment": sent.id}), counter.clock()
    with counter.store.writing() as books:
        books.add_dossier(dossier(number))
        books.add_attachment(sent)
        books.put_entry(
            Entry(made_id("upload", number), sent.dossier, Kind.UPLOAD_FILE, told, at, at)
        )
    return sent


def deliver(counter: Counter, sandbox: Sandbox) -> Round:
    notes = StoreNotes.of_round(counter.store, Lease("here", counter.clock))
    with TusServer(sandbox.files_address, counter.clock, notes, 5.0) as tus:
        files = Files(tus, notes, counter.vault, bound_already)
        return deliver_round(counter.store, ScriptedPortal(), counter.clock, calm, "here", files)


def test_two_dossiers_with_the_same_file_send_it_once(counter, sandbox):
    sent = [queue(counter, number) for number in (1, 2)]
    assert deliver(counter, sandbox).delivered == 2
    assert len(sandbox.files.names()) == 1
    with counter.store.reading() as books:
        there = {one.location for known in sent if (one := books.attachment(known.id))}
    assert len(there) == 1
    assert there != {""}


def test_a_file_that_is_wholly_there_is_not_sent_for_a_later_dossier(counter, sandbox):
    queue(counter, 1)
    deliver(counter, sandbox)
    queue(counter, 2)
    with counter.store.reading() as books:
        known = books.upload(sandbox.files_address, attached(CONTENT).sha256)
    sandbox.stop()
    assert known is not None
    assert known.done_at is not None
    assert deliver(counter, sandbox).delivered == 1


def test_a_trail_is_kept_until_nothing_is_left_of_it(counter):
    notes = StoreNotes.of_round(counter.store, Lease("here", counter.clock))
    upload, trail = Upload("http://a/files", "0" * 64, 5, "", 0), Trail(3, True, 2)
    notes.mark(upload, trail)
    assert notes.trail(upload.server, upload.sha256) == trail
    notes.mark(upload, Trail())
    with counter.store.reading() as books:
        assert books.fact("upload_trails") == {}


def test_a_trail_is_not_kept_by_a_process_that_lost_its_turn(counter):
    Lease("there", counter.clock).taken(counter.store)
    notes = StoreNotes.of_round(counter.store, Lease("here", counter.clock))
    upload = Upload("http://a/files", "0" * 64, 5, "", 0)
    notes.mark(upload, Trail(doubtful=True))
    counter.clock.pass_by(timedelta(hours=1))
    assert notes.trail(upload.server, upload.sha256) == replace(Trail(), anew=0)
