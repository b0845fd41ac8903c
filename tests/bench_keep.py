"""The budget "keep": from F9 to the commit.

`python -m tests.bench_keep FOLDER` prints the figures; `keep_rows` runs that on a slow disk.
"""

import json
import os
import statistics
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from shutil import which
from time import perf_counter
from typing import Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from db.codec import dumped
from desk.canonical import canonical_json
from desk.guard import Standing
from desk.intake.intake import Intake, Received
from tests.bench_tools import Row, pairs, timed
from tests.db.sample import KEYS
from tests.desk.counter import Counter, draft

SYNC_MS: Final = 10
SHIM: Final = f"""
#define _GNU_SOURCE
#include <time.h>
static int slow(void) {{
  struct timespec wait = {{0, {SYNC_MS} * 1000000L}};
  nanosleep(&wait, 0);
  return 0;
}}
int fsync(int file) {{ (void)file; return slow(); }}
int fdatasync(int file) {{ (void)file; return slow(); }}
"""
ROOT: Final = Path(__file__).parents[1]


@dataclass(slots=True)
class Stopwatch:
    """Hears of a number right after the commit."""

    committed: float = 0.0

    def read(self, store_id: str) -> Standing | None:
        """Nothing noted."""
        return None

    def note(self, standing: Standing) -> None:
        """The commit is over."""
        self.committed = perf_counter()


def keep_figures(folder: Path, runs: int = 60) -> tuple[float, float, float]:
    """F9 to committed, F9 to the guard's note written, and a bare transaction of the same bytes."""
    counter = Counter(folder)
    watch = Stopwatch()
    fast = replace_witness(counter.intake, watch)
    whole = counter.intake
    content = bytes_of(fast.receive(draft()))
    with closing(bare_database(folder / "bare.db")) as bare:
        noted: list[float] = []

        def ours() -> float:
            counter.clock.pass_by(timedelta(seconds=5))
            noted.append(timed(lambda: whole.receive(draft())))
            start = perf_counter()
            fast.receive(draft())
            return (watch.committed - start) * 1000

        own, peer = pairs(runs, ours, lambda: timed(lambda: insert(bare, content)))
    counter.store.close()
    return statistics.median(own), statistics.median(noted), statistics.median(peer)


def replace_witness(intake: Intake, watch: Stopwatch) -> Intake:
    """The same counter with a stopwatch for a witness."""
    parts = (intake._store, intake._rules, watch, intake._clock, intake.signer, intake._machine)
    return Intake(*parts)


def bytes_of(received: Received) -> bytes:
    """What F9 writes: dossier, receipt, and the journal's copy of both."""
    told = canonical_json({"dossier": received.dossier, "receipt": received.receipt.id})
    return (dumped(received.dossier) + dumped(received.receipt) + told).encode()


def bare_database(path: Path) -> Any:
    """SQLCipher as the register has it, with one table of blobs."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key=\"x'{KEYS.database.hex()}'\"")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE kept (content BLOB)")
    return connection


def insert(bare: Any, content: bytes) -> None:
    """One bare transaction."""
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT INTO kept VALUES (?)", (content,))
    bare.execute("COMMIT")


def keep_rows(folder: Path) -> list[Row]:
    """In a process of its own on a disk that takes 10 ms to sync, where a compiler can make one."""
    compiler = which("gcc") or which("cc")
    surroundings, name = dict(os.environ), "keep (no 10 ms sync: no compiler)"
    if compiler:
        source, shim = folder / "sync.c", folder / "sync.so"
        source.write_text(SHIM)
        subprocess.run([compiler, "-shared", "-fPIC", "-o", shim, source], check=True)
        surroundings["LD_PRELOAD"], name = str(shim), "keep"
    command = [sys.executable, "-m", "tests.bench_keep", str(folder)]
    told = subprocess.run(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, check=True)
    committed, noted, peer = json.loads(told.stdout)
    return [Row(name, committed, peer, 2.0), Row(f"{name} + witness", noted, peer, float("inf"))]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(keep_figures(Path(sys.argv[1]))))
