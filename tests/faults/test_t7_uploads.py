"""Files of 5 MB at 64 kbit/s, the line cut at every tenth, either side begun anew: one chunk a cut
is sent again at most, and what the portal names is what we have (T7).

Over real HTTP to a sandbox in a process of its own; the line's time passes on a simulated clock.
SOAK=1 sends twenty files instead of three.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from threading import Lock

import pytest

from desk.adapters.classic_portal import ClassicPortal
from desk.adapters.tus import TusServer
from desk.canonical import canonical_json
from desk.delivery.delivery import deliver_round, prove_round
from desk.delivery.lease import Lease
from desk.delivery.store_facts import StoreFacts
from desk.delivery.upload_notes import StoreNotes
from desk.delivery.uploading import Files
from desk.office.settings import PortalSettings
from desk.outbox import Entry, Kind
from desk.pages.attachment import Attachment
from desk.sandbox.classic import PASSWORD, USERNAME
from tests.adapters.parcels import attached, paper
from tests.desk.counter import Counter
from tests.devices.slow_line import SlowLine
from tests.devices.tus_client import bound_already
from tests.devices.tus_servers import TusProcess, sandbox_words
from tests.fakes import StoppedClock, calm, dossier, made_id, submit_entry
from tests.faults.memory import memory_folder

MANY = 20 if os.environ.get("SOAK") else 3
SIZE = 5_000_000
TENTHS = [number * SIZE // 10 + 777 for number in range(1, MANY * 10)]
BYTES_PER_SECOND = 8000


@dataclass(slots=True)
class Outcome:
    """What stands at the end."""

    line: SlowLine
    server: TusProcess
    files: tuple[Attachment, ...]
    matching: int
    took: timedelta
    attempts: int


@pytest.fixture(scope="module")
def outcome() -> Iterator[Outcome]:
    clock = StoppedClock()
    begun = clock()
    with memory_folder() as folder, TusProcess(sandbox_words, folder / "portal") as server:
        (folder / "desk").mkdir()
        prepare(folder / "desk", clock)
        restarting = Lock()
        again = cycle([lambda: None, lambda: anew(server, restarting)])
        with SlowLine(server.port, clock, BYTES_PER_SECOND, TENTHS, lambda: next(again)()) as line:
            while one_round(folder / "desk", clock, server, line):
                with restarting:
                    continue
            took = clock() - begun
            matching = proven(folder / "desk", clock, server, line)
        counter = Counter(folder / "desk", clock=clock)
        with counter.store.reading() as books:
            files = tuple(
                one for number in range(MANY) for one in books.attachments(dossier(number).id)
            )
            attempts = max(row.attempts for row in books.outbox())
        counter.store.close()
        yield Outcome(line, server, files, matching, took, attempts)


def anew(server: TusProcess, restarting: Lock) -> None:
    """It is up again before the clock, that does not know how long that takes, goes on."""
    with restarting:
        server.kill()
        server.start()


def prepare(folder: Path, clock: StoppedClock) -> None:
    counter = Counter(folder, clock=clock)
    for number in range(MANY):
        content = paper(SIZE, number)
        made = attached(content, number, file=counter.vault.put(content).name)
        told = canonical_json({"attachment": made.id})
        with counter.store.writing() as books:
            books.add_dossier(dossier(number))
            books.add_attachment(made)
            books.put_entry(
                Entry(
                    made_id("upload", number),
                    made.dossier,
                    Kind.UPLOAD_FILE,
                    told,
                    clock(),
                    clock(),
                )
            )
            books.put_entry(submit_entry(dossier(number), clock()))
    counter.store.close()


def one_round(folder: Path, clock: StoppedClock, server: TusProcess, line: SlowLine) -> bool:
    """As a program that has just been started; it is closed when its time is over. Whether
    something still waits.
    """
    counter = Counter(folder, clock=clock)
    notes = StoreNotes.of_round(counter.store, Lease("here", clock))
    with portal(counter, server) as told, upload_server(clock, notes, line) as tus:
        files = Files(tus, notes, counter.vault, bound_already)
        done = deliver_round(counter.store, told, clock, calm, "here", files)
    with counter.store.reading() as books:
        waiting = books.tally().waiting
    counter.store.close()
    if waiting and not done.moved:
        clock.pass_by(timedelta(minutes=1))
    return waiting > 0


def proven(folder: Path, clock: StoppedClock, server: TusProcess, line: SlowLine) -> int:
    counter = Counter(folder, clock=clock)
    notes = StoreNotes.of_round(counter.store, Lease("here", clock))
    with portal(counter, server) as told, upload_server(clock, notes, line) as tus:
        found = prove_round(counter.store, told, clock, "here", tus)
    counter.store.close()
    return found.matching


def portal(counter: Counter, server: TusProcess) -> ClassicPortal:
    address = f"http://127.0.0.1:{server.port}"
    settings = PortalSettings(address, USERNAME, "H57.37.22", "VN:GOV:TEST")
    return ClassicPortal(settings, PASSWORD, StoreFacts(counter.store), timeout=5.0)


def upload_server(clock: StoppedClock, notes: StoreNotes, line: SlowLine) -> TusServer:
    return TusServer(f"http://127.0.0.1:{line.own_port}/files", clock, notes, timeout=5.0)


def test_every_cut_came(outcome):
    assert sum(chunk.cut for chunk in outcome.line.chunks) == len(TENTHS)


def test_at_most_one_chunk_a_cut_is_sent_again(outcome):
    cut = [chunk for chunk in outcome.line.chunks if chunk.cut]
    assert sum(chunk.passed for chunk in outcome.line.chunks) - MANY * SIZE <= sum(
        chunk.passed for chunk in cut
    )


def test_the_server_has_the_very_bytes(outcome):
    assert all(outcome.server.holds(one.sha256) for one in outcome.files)


def test_every_dossier_names_its_file_and_is_proven(outcome):
    assert [bool(one.location) for one in outcome.files] == [True] * MANY
    assert outcome.matching == MANY


def test_the_line_was_used_and_hardly_waited_on(outcome):
    least = timedelta(seconds=MANY * SIZE / BYTES_PER_SECOND)
    assert least <= outcome.took <= least + len(TENTHS) * timedelta(minutes=1)


def test_a_file_that_comes_further_does_not_wait_for_hours(outcome):
    assert outcome.attempts <= 2
