"""The budgets "open" and "keep": what an officer waits for."""

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
from desk.accounts import Officer, Role
from desk.adapters.slot import Cost
from desk.canonical import canonical_json
from desk.guard import Standing
from desk.intake import Intake, Received
from tests.bench_tools import Row, pairs, timed
from tests.db.sample import KEYS
from tests.desk.counter import NOW, OFFICE, Counter, draft
from tests.fakes import StoppedClock
from ui.wiring.home import create_home
from ui.wiring.world import World

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
WATCH: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv[:1])
def tell():
    if not any(widget.isVisible() for widget in app.topLevelWidgets()):
        QTimer.singleShot(1, tell)
        return
    print("shown", flush=True)
    app.quit()
QTimer.singleShot(0, tell)
"""
OPEN_OURS: Final = (
    WATCH
    + """
from ui.app import main
main(["--home", sys.argv[1]])
"""
)
OPEN_PEER: Final = (
    WATCH
    + """
window = QWidget()
window.show()
app.exec()
"""
)


def open_row(folder: Path) -> Row:
    """Process start to the sign-in shown, beside an empty window."""
    world = World(StoppedClock(NOW), "machine-1", folder / "witness", Cost(1024, 1, 1))
    officer = Officer("quay", "Lê Thị Quầy", "Công chức", Role.OFFICER)
    create_home(folder / "home", OFFICE, officer, "mật khẩu dài", world)

    home = folder / "home"
    ours, peer = pairs(7, lambda: shown(OPEN_OURS, home), lambda: shown(OPEN_PEER, home))
    return Row("open", statistics.median(ours), statistics.median(peer), 1.5)


def shown(code: str, home: Path) -> float:
    """Milliseconds from the start of a process until its window is up."""
    command = [sys.executable, "-c", code, str(home)]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    start = perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as process:
        told = process.stdout.readline() if process.stdout else ""
        took = perf_counter() - start
    if told != "shown\n":
        raise SystemExit("the window did not come up")
    return took * 1000


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
    parts = (intake._store, intake._rules, watch, intake._clock, intake._officer, intake._machine)
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
    command = [sys.executable, "-m", "tests.bench", "keep", str(folder)]
    told = subprocess.run(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, check=True)
    committed, noted, peer = json.loads(told.stdout)
    return [Row(name, committed, peer, 2.0), Row(f"{name} + witness", noted, peer, float("inf"))]
