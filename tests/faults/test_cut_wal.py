"""The register's files cut short: whatever is left opens as a state it once was in (T2).

As SQLite's own crash tests do: the checksum of every legal state is listed first, then the WAL is
cut at every frame boundary and inside frames, its end left empty, filled with zeros or with noise,
or the main file is caught in the middle of a checkpoint. SEED=… repeats a run, SOAK=1 tries all.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random, SystemRandom
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from db.store import SqlStore, create_store, open_store
from desk.draft.kept_draft import KeptDraft
from tests.db.sample import KEYS, NOW, deed, dossier, entry, receipt

SOAK = bool(os.environ.get("SOAK"))
COMMITS = 60 if SOAK else 24
CUTS = 1_900
CHECKPOINTS = 2_000 if SOAK else 100
WAL_HEADER, FRAME_HEADER, PAGE = 32, 24, 4096
FRAME = FRAME_HEADER + PAGE
SEED = int(os.environ.get("SEED", "0")) or SystemRandom().randrange(2**32)
DESK, WAL = "desk.db", "desk.db-wal"


@dataclass(frozen=True, slots=True)
class Written:
    """A register that was never checkpointed after its making.

    `ends[n]` is how long the WAL was after commit n, `states[n]` what the register held then.
    `settled` is the main file once all of it had been checkpointed.
    """

    main: bytes
    wal: bytes
    settled: bytes
    ends: tuple[int, ...]
    states: tuple[str, ...]

    def state_at(self, length: int) -> str:
        """What must be found when that much of the WAL is left."""
        return self.states[sum(end <= length for end in self.ends) - 1]


def rows(path: Path) -> str:
    """The checksum of every row of every table, read past the store."""
    told = sha256()
    with closing(sqlcipher.connect(str(path))) as connection:
        connection.execute(f"PRAGMA key=\"x'{KEYS.database.hex()}'\"")
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
        ).fetchall()
        for (name,) in names:
            told.update(repr(connection.execute(f'SELECT * FROM "{name}"').fetchall()).encode())
    return told.hexdigest()


def one_more(store: SqlStore, number: int) -> None:
    """Receiving, a typed form or something noted, each one transaction."""
    with store.writing() as books:
        match number % 4:
            case 0 | 1:
                made = dossier(3001 + number)
                books.add_dossier(made)
                books.add_receipt(receipt(made))
                books.put_entry(entry(made.id))
                books.write(deed(of=made.id))
            case 2:
                text = {"text": "ơ" * 3000}
                books.keep_draft(KeptDraft(uuid4(), "quay", NOW, NOW, "", "", text))
            case _:
                books.write(deed())


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    path = tmp_path_factory.mktemp("written") / DESK
    create_store(path, KEYS.database, KEYS.journal, "store-1", "machine-1").close()
    main = path.read_bytes()
    store = open_store(path, KEYS.database, KEYS.journal)
    ends, states = [0], [rows(path)]
    with closing(sqlcipher.connect(str(path))) as watcher:  # holds a reader: nothing is settled
        watcher.execute(f"PRAGMA key=\"x'{KEYS.database.hex()}'\"")
        watcher.execute("BEGIN")
        watcher.execute("SELECT count(*) FROM journal").fetchone()
        for number in range(COMMITS):
            one_more(store, number)
            ends.append((path.parent / WAL).stat().st_size)
            states.append(rows(path))
        assert path.read_bytes() == main
        wal = (path.parent / WAL).read_bytes()
    store.close()
    return Written(main, wal, path.read_bytes(), tuple(ends), tuple(states))


@dataclass(frozen=True, slots=True)
class Left:
    """What a power failure left of the two files, and where it struck."""

    where: str
    main: bytes
    wal: bytes
    state: str


def noise(random: Random, size: int) -> bytes:
    return random.randbytes(size)


TAILS: tuple[tuple[str, Callable[[Random, int], bytes]], ...] = (
    ("cut", lambda _random, _size: b""),
    ("zeros", lambda _random, size: bytes(size)),
    ("noise", noise),
)


def at_the_boundaries(written: Written) -> Iterator[Left]:
    """After every frame, and with the next one's place empty or full of noise."""
    random = Random(SEED)
    for length in range(WAL_HEADER, len(written.wal) + 1, FRAME):
        for name, tail in TAILS:
            kept = written.wal[:length] + tail(random, min(FRAME, len(written.wal) - length))
            state = written.state_at(length)
            yield Left(f"{name} after byte {length}", written.main, kept, state)


def inside_frames(written: Written, most: int) -> Iterator[Left]:
    """Torn anywhere, the log's own header included."""
    random = Random(SEED)
    size = len(written.wal)
    chosen = range(0, size, 29) if SOAK else [random.randrange(size) for _ in range(most)]
    for length in chosen:
        name, tail = random.choice(TAILS)
        kept = written.wal[:length] + tail(random, random.randrange(1, 3 * FRAME))
        yield Left(f"{name} after byte {length}", written.main, kept, written.state_at(length))


def while_settling(written: Written) -> Iterator[Left]:
    """Some sectors of a checkpoint had reached the main file; the log was still whole."""
    random = Random(SEED)
    sector = 512
    for number in range(CHECKPOINTS):
        length = random.randrange(len(written.main), len(written.settled) + 1)
        main = bytearray(written.settled[:length])
        for start in range(sector, length, sector):
            if random.random() < 0.5:
                old = written.main[start : start + sector] or bytes(sector)
                main[start : start + sector] = old[: length - start]
        yield Left(f"checkpoint {number}", bytes(main), written.wal, written.states[-1])


def found_after(left: Left, folder: Path) -> str:
    """Opened as the program opens it; its journal must be whole."""
    folder.mkdir()
    path = folder / DESK
    path.write_bytes(left.main)
    (folder / WAL).write_bytes(left.wal)
    store = open_store(path, KEYS.database, KEYS.journal)
    try:
        state = rows(path)
        with store.reading() as books:
            faults = books.check_journal()
    finally:
        store.close()
    shutil.rmtree(folder)
    assert faults == (), f"seed {SEED}, {left.where}"
    return state


def assert_legal(tried: Iterator[Left], folder: Path) -> int:
    """How many were tried."""
    number = 0
    for number, left in enumerate(tried, 1):  # noqa: B007 - told below
        assert found_after(left, folder / "left") == left.state, f"seed {SEED}, {left.where}"
    return number


def test_every_commit_made_another_state(written: Written):
    assert len(set(written.states)) == COMMITS + 1


def test_a_log_cut_between_frames_leaves_the_last_whole_commit(written: Written, tmp_path: Path):
    assert assert_legal(at_the_boundaries(written), tmp_path) >= 3 * COMMITS


def test_a_log_torn_inside_a_frame_leaves_the_last_whole_commit(written: Written, tmp_path: Path):
    boundaries = 3 * (len(written.wal) - WAL_HEADER) // FRAME
    assert assert_legal(inside_frames(written, max(200, CUTS - boundaries)), tmp_path) >= 200


def test_a_torn_checkpoint_loses_nothing(written: Written, tmp_path: Path):
    assert assert_legal(while_settling(written), tmp_path) == CHECKPOINTS
