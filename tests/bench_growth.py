"""The budgets "unlock" and "growth": nothing an officer waits for may slow down with the register.

The registers are built once into .bench. `python -m tests.bench_growth unlock HOME` signs in once
and prints the milliseconds.
"""

import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from unittest.mock import patch

from db.store import SqlStore, create_store
from desk.adapters.keys import Keys
from desk.adapters.slot import Cost
from desk.office.accounts import Officer, Role
from desk.register.register import Register
from tests.bench_find import HUGE, KEPT, LAST, SIZES, WORDS, _bare, build, find_row, keystrokes, p95
from tests.bench_tools import Row, timed
from tests.db.sample import KEYS
from tests.desk.counter import OFFICE, Counter, draft
from tests.fakes import StoppedClock
from ui.snapshot import read_snapshot
from ui.wiring.home import HomeGate, create_home, warm_up
from ui.wiring.world import World

ROOT: Final = Path(__file__).parents[1]
LOGIN, PASSWORD = "quay", "mật khẩu dài"
UNLOCK_MS: Final = 500.0
GROWS: Final = 3.0
"""Beside the smallest register, all of which fits into caches; linear would be 10 and 100."""
SLACK_MS: Final = 5.0
OFFICER: Final = Officer(LOGIN, "Lê Thị Quầy", "Công chức", Role.OFFICER)
SCREEN: Final = range(1, 61)
STORE_KEYS: Final = Keys(KEYS.database, bytes(32), bytes(32), KEYS.journal)


def growth_rows(folder: Path) -> list[Row]:
    """Every figure at every size, beside the smallest."""
    found = {count: figures(folder / str(count), count) for count in sizes()}
    smallest = found[SIZES[0]]
    huge = [find_row(KEPT, HUGE)] if HUGE in found else []
    return huge + [
        Row(
            f"{what} ({count:,})",
            milliseconds,
            smallest[what],
            GROWS,
            UNLOCK_MS if what == "unlock" else None,
            SLACK_MS,
        )
        for what in smallest
        for count, milliseconds in ((size, one[what]) for size, one in found.items())
    ]


def sizes() -> tuple[int, ...]:
    """A million only where it lies there already, or in a soak."""
    huge = os.environ.get("SOAK") or is_current(KEPT / f"find-{HUGE}.db")
    return (*SIZES, HUGE) if huge else SIZES


def figures(folder: Path, count: int) -> dict[str, float]:
    """Milliseconds of what an officer waits for in a register of that size."""
    home = home_with(folder, count)
    unlocks = [unlock_in_a_new_process(home) for _ in range(3)]
    counter = Counter(home, clock=StoppedClock(LAST))
    store, today = counter.store, LAST.date()
    asked: dict[str, Callable[[Any], object]] = {
        "queue": lambda books: books.queue(today),
        "tally": lambda books: books.tally(),
        "outbox": lambda books: books.outbox_numbers(24),
        "to prove": lambda books: books.to_prove(200),
        "a screen of lines": lambda books: books.lines(SCREEN),
    }
    found = {"unlock": statistics.median(unlocks), "keep": keep(counter), "find p95": find(store)}
    found |= {what: asking(store, ask) for what, ask in asked.items()}
    store.close()
    return found


def home_with(folder: Path, count: int) -> Path:
    """A home whose register is that of .bench: a copy, the largest one itself."""
    kept, home = KEPT / f"find-{count}.db", folder / "home"
    if not is_current(kept):
        kept.unlink(missing_ok=True)
        build(kept, count)
    folder.mkdir()
    create_home(home, OFFICE, OFFICER, PASSWORD, world(home))
    (home / "desk.db").unlink()
    if count < HUGE:
        shutil.copyfile(kept, home / "desk.db")
    else:
        (home / "desk.db").symlink_to(kept)
    return home


def is_current(kept: Path) -> bool:
    """Whether it has the tables and indexes that a new register has today."""
    if not kept.exists():
        return False
    with TemporaryDirectory() as name:
        fresh = Path(name) / "desk.db"
        create_store(fresh, KEYS.database, KEYS.journal, "bench", "machine-1").close()
        return tables(fresh) == tables(kept)


def tables(path: Path) -> set[str]:
    """How everything in that register was made."""
    with closing(_bare(path)) as bare:
        return {sql for (sql,) in bare.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL")}


def world(home: Path) -> World:
    """A cheap key, and the time the register ends at."""
    return World(StoppedClock(LAST), "machine-1", home.parent / "witness", Cost(1024, 1, 1))


def unlock_in_a_new_process(home: Path) -> float:
    """Nothing is warm but what is loaded while the password is typed."""
    command = [sys.executable, "-m", "tests.bench_growth", "unlock", str(home)]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, check=True)
    return float(told.stdout)


def unlock(home: Path) -> float:
    """From the password to what the first window shows, without the work of deriving the key."""
    warm_up()
    gate = HomeGate(home, world(home))
    derived = timed(lambda: gate.slots.unlock(LOGIN, PASSWORD, LAST))
    with patch("ui.wiring.home.derive", return_value=STORE_KEYS):
        took = timed(lambda: read_snapshot(gate.sign_in(LOGIN, PASSWORD)))
    return took - derived


def keep(counter: Counter, runs: int = 15) -> float:
    """F9, the guard's note included."""

    def one() -> None:
        counter.clock.pass_by(timedelta(seconds=5))
        counter.intake.receive(draft())

    return statistics.median(timed(one) for _ in range(runs))


def find(store: SqlStore) -> float:
    """p95 over the keystrokes of some names."""
    register = Register(store, lambda: LAST, "bench", "1")
    typed = [text for words in WORDS for text in keystrokes(words)]
    times = [timed(partial(register.look, text)) for text in typed * 2]
    return p95(tuple(times[len(typed) :]))


def asking(store: SqlStore, ask: Callable[[Any], object]) -> float:
    """The median of a few readings."""

    def one() -> None:
        with store.reading() as books:
            ask(books)

    return statistics.median(timed(one) for _ in range(7))


if __name__ == "__main__":
    sys.stdout.write(str(unlock(Path(sys.argv[2]))))
