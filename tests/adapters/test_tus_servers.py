"""Uploads to three servers, two of them not ours: cut at every tenth, client and server killed.

SOAK=1 sends 20 MB instead of 1.5. TUS_NODE names a folder with node_modules of @tus/server.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import cycle
from pathlib import Path

import pytest

from desk.adapters.tus import TusServer
from desk.adapters.tus_sending import MOST_ANEW
from desk.canonical import canonical_json
from desk.delivery.upload_notes import UploadStoppedError
from desk.outbox import Accepted, Entry, Kind, Trouble, TryLater
from desk.pages.attachment import Trail, Upload
from desk.time.working_time import VIETNAM
from tests.adapters.parcels import Notes, attached, location, paper
from tests.desk.counter import Counter
from tests.devices.slow_line import SlowLine
from tests.devices.tus_servers import ROOT, TusProcess, node_modules, server
from tests.fakes import StoppedClock, dossier, made_id

SIZE = 20_000_000 if os.environ.get("SOAK") else 1_500_000
TENTHS = [number * SIZE // 10 + 777 for number in range(1, 10)]
KINDS = ["sandbox", "tuspyserver", "@tus/server"]
CONTENT = paper(SIZE)
SENT = attached(CONTENT)


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Callable[[], Path | None]:
    found: list[Path | None] = []

    def once() -> Path | None:
        if not found:
            found.append(node_modules(tmp_path_factory.mktemp("node")))
        return found[0]

    return once


@pytest.fixture(params=KINDS)
def peer(request, tmp_path, installed) -> Iterator[TusProcess]:
    with server(request.param, tmp_path / "files", installed) as process:
        yield process


def address(line: SlowLine) -> str:
    return f"http://127.0.0.1:{line.own_port}/files"


def send(line: SlowLine, notes: Notes) -> Accepted | TryLater:
    with TusServer(address(line), line.clock, notes, timeout=5.0) as tus:
        return tus.send(CONTENT, SENT)


def test_cut_at_every_tenth_at_most_one_chunk_is_sent_again(peer):
    clock = StoppedClock()
    with SlowLine(peer.port, clock, cuts=TENTHS) as line:
        assert isinstance(send(line, Notes()), Accepted)
    cut = [chunk for chunk in line.chunks if chunk.cut]
    assert len(cut) == len(TENTHS)
    assert line.resent <= sum(chunk.length for chunk in cut)
    assert peer.holds(SENT.sha256)


def test_a_chunk_takes_about_five_seconds_of_a_slow_line(peer):
    with SlowLine(peer.port, StoppedClock()) as line:
        send(line, Notes())
    seconds = {chunk.length / line.bytes_per_second for chunk in line.chunks[2:-1]}
    assert [one for one in seconds if not 4 < one < 6] == []


def resent_after_a_stop(peer: TusProcess, between: Callable[[], None] = lambda: None) -> int:
    """Bytes sent once more; the file is stopped half way and goes on after what is done between."""
    notes = StoppingNotes()
    with SlowLine(peer.port, StoppedClock()) as line:
        with pytest.raises(UploadStoppedError):
            send(line, notes)
        between()
        assert isinstance(send(line, notes), Accepted)
    return line.resent


def test_what_was_stopped_goes_on_inside_the_file(peer):
    assert resent_after_a_stop(peer) == 0
    assert peer.holds(SENT.sha256)


def test_the_same_content_is_not_sent_twice(peer):
    notes = Notes()
    with SlowLine(peer.port, StoppedClock()) as line:
        first = location(send(line, notes))
        sent = len(line.chunks)
        assert location(send(line, notes)) == first
    assert len(line.chunks) == sent


def test_it_is_proven_by_its_bytes_or_its_digest_or_not_at_all(peer):
    with SlowLine(peer.port, StoppedClock()) as line:
        notes = Notes()
        held = replace(SENT, location=location(send(line, notes)))
        with TusServer(address(line), line.clock, notes) as tus:
            found = tus.holds(held)
    if is_tuspyserver(peer):
        assert found == TryLater(Trouble.UNREADABLE, "no digest")
    else:
        assert found is True


def killed_in_mid_chunk(peer: TusProcess, line: SlowLine) -> None:
    peer.until_kept(line.reached)
    peer.kill()


def test_a_server_killed_in_mid_chunk_goes_on_where_it_was(peer):
    """tuspyserver keeps the bytes of that chunk and does not count them: there it begins anew."""
    notes, line = Notes(), SlowLine(peer.port, StoppedClock(), cuts=[SIZE // 2])
    line.at_cut = lambda: killed_in_mid_chunk(peer, line)
    with line:
        assert isinstance(send(line, notes), TryLater)
        peer.start()
        assert isinstance(send(line, notes), Accepted)
        assert notes.trail(address(line), SENT.sha256) == Trail()
    largest = max(chunk.length for chunk in line.chunks)
    assert line.resent <= largest + (SIZE // 2 + largest if is_tuspyserver(peer) else 0)
    assert peer.holds(SENT.sha256)


def test_server_and_client_killed_in_turn_the_very_bytes_arrive(peer, tmp_path):
    """By default the client in the chunk that it sends once more, so that nobody remembers."""
    prepare(tmp_path / "client")
    clients: list[subprocess.Popen[bytes]] = []
    line = SlowLine(peer.port, StoppedClock(), cuts=turns(peer))

    def anew() -> None:
        killed_in_mid_chunk(peer, line)
        peer.start()

    turn = cycle([anew, lambda: clients[-1].send_signal(signal.SIGKILL)])
    line.at_cut = lambda: next(turn)()
    codes = [-signal.SIGKILL]
    with line:
        while codes[-1]:
            clients.append(client(tmp_path / "client", address(line)))
            codes.append(clients[-1].wait(60))
    assert codes.count(-signal.SIGKILL) == 1 + len(turns(peer)) // 2
    assert peer.holds(SENT.sha256)
    if not is_tuspyserver(peer):
        assert line.resent <= sum(chunk.length for chunk in line.chunks if chunk.cut)


def turns(peer: TusProcess) -> list[int]:
    """Where one or the other is killed; tuspyserver as often as an upload begins anew for it."""
    if SIZE < 2_000_000:
        return [SIZE // 3, SIZE // 3 + 9000]
    return TENTHS[: 2 * MOST_ANEW] if is_tuspyserver(peer) else TENTHS


def test_a_server_begun_anew_between_two_chunks_costs_nothing(peer):
    def anew() -> None:
        peer.kill()
        peer.start()

    assert resent_after_a_stop(peer, anew) == 0
    assert peer.holds(SENT.sha256)


def test_a_server_that_lost_all_its_files_gets_this_one_anew(peer):
    resent_after_a_stop(peer, peer.wipe)
    assert peer.holds(SENT.sha256)


def test_a_whole_file_that_was_lost_is_missed_and_sent_anew(peer):
    notes = Notes()
    with SlowLine(peer.port, StoppedClock()) as line:
        sent = replace(SENT, location=location(send(line, notes)))
        peer.wipe()
        with TusServer(address(line), line.clock, notes, timeout=5.0) as tus:
            assert tus.holds(sent) is False
        send(line, notes)
    assert peer.holds(SENT.sha256)


def test_a_client_killed_in_mid_file_goes_on_where_it_was(peer, tmp_path):
    prepare(tmp_path / "client")
    clients: list[subprocess.Popen[bytes]] = []
    with SlowLine(
        peer.port,
        StoppedClock(),
        cuts=[SIZE // 3, 2 * SIZE // 3],
        at_cut=lambda: clients[-1].send_signal(signal.SIGKILL),
    ) as line:
        codes = []
        for _ in range(3):
            clients.append(client(tmp_path / "client", address(line)))
            codes.append(clients[-1].wait(60))
    assert codes == [-signal.SIGKILL, -signal.SIGKILL, 0]
    assert line.resent <= sum(chunk.length for chunk in line.chunks if chunk.cut)
    assert peer.holds(SENT.sha256)


class StoppingNotes(Notes):
    """Stops a file once, half way."""

    stopped = False

    def keep(self, upload: Upload) -> None:
        super().keep(upload)
        if upload.offset > SIZE // 2 and not self.stopped:
            self.stopped = True
            raise UploadStoppedError(lost=False)


def is_tuspyserver(peer: TusProcess) -> bool:
    return "tests.devices.tus_python" in peer.words(0, Path())


def prepare(folder: Path) -> None:
    """A register with one file that waits."""
    folder.mkdir()
    counter = Counter(folder)
    kept = counter.vault.put(CONTENT)
    at = datetime.now(VIETNAM)
    with counter.store.writing() as books:
        books.add_dossier(dossier(1))
        books.add_attachment(replace(SENT, file=kept.name))
        told = canonical_json({"attachment": SENT.id})
        books.put_entry(Entry(made_id("upload", 1), SENT.dossier, Kind.UPLOAD_FILE, told, at, at))
    counter.store.close()


def client(folder: Path, to: str) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "tests.devices.tus_client", str(folder), to]
    return subprocess.Popen(words, cwd=ROOT)
