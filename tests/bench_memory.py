"""The budget "memory": one session receives, prints and shows dossier after dossier.

`python -m tests.bench_memory FOLDER COUNT` does it and prints the resident megabytes at each tenth.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench_tools import Row
from tests.ui.intake_stand_ins import CARD, Desk, open_desk
from ui.collector import Collector
from ui.intake.intake_page import Stage
from ui.parts import theme
from ui.translation import install

ROOT: Final = Path(__file__).parents[1]
DOSSIERS: Final = 500
MOST_MB: Final = 300.0
GROWS: Final = 1.05
PATIENCE_S: Final = 20
BIRTH: Final = "1.001193"


def memory_rows(folder: Path, count: int = DOSSIERS) -> list[Row]:
    """The end beside the limit, and beside what it was once the first fifth had warmed it up."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench_memory", str(folder), str(count)]
    told = subprocess.run(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, check=True)
    tenths: list[float] = json.loads(told.stdout)
    return [
        Row(f"memory after {count}, MB", tenths[-1], MOST_MB, 1.0, unit="MB"),
        Row("memory, end : after a fifth", tenths[-1], tenths[1], GROWS, unit="MB"),
    ]


def tenths(folder: Path, count: int) -> list[float]:
    """Resident megabytes after each tenth of the dossiers."""
    app = QApplication([*sys.argv[:1], *theme.STYLE])
    install(app)
    theme.apply(app)
    collector = Collector(app)
    found = []
    with open_desk(folder) as desk:
        for number in range(1, count + 1):
            receive(desk)
            desk.tray.jobs.clear()
            if number % (count // 10) == 0:
                found.append(resident())
    collector.stop()
    return found


def receive(desk: Desk) -> None:
    """One dossier as an officer takes it in: card, procedure, papers, F9, paper, the next one."""
    page = desk.page
    page.take_card(CARD)
    picker = page.form.procedure.picker
    picker.setFocus()
    picker.clear()
    QTest.keyClicks(picker, BIRTH)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    page.form.papers.tick_required()
    page.submit()
    wait(lambda: page.stage is Stage.SAVED and not desk.work.busy(page.receipt))
    page.new_dossier()
    wait(lambda: page.stage is Stage.TYPING)


def wait(ready: Callable[[], bool]) -> None:
    """Lets the window live until that is so."""
    until = monotonic() + PATIENCE_S
    while not ready():
        if monotonic() > until:
            raise SystemExit("the window stands still")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def resident() -> float:
    """Megabytes of this process that lie in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    sys.stdout.write(json.dumps(tenths(Path(sys.argv[1]), int(sys.argv[2]))))
