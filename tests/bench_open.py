"""The budget "open": from the start of a process until the password can be typed."""

import os
import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Final

from desk.accounts import Officer, Role
from desk.adapters.slot import Cost
from tests.bench_tools import Row, pairs
from tests.desk.counter import NOW, OFFICE
from tests.fakes import StoppedClock
from ui.wiring.home import create_home
from ui.wiring.world import World

ROOT: Final = Path(__file__).parents[1]
PAIRS: Final = 9
TYPE: Final = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv[:1])
def typed():
    field = QApplication.focusWidget()
    if field is None or not field.isVisible():
        return False
    a = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QCoreApplication.sendEvent(field, a)
    return not isinstance(field, QLineEdit) or field.text() == "a"
def tell():
    if not typed():
        QTimer.singleShot(1, tell)
        return
    print("typed", flush=True)
    app.quit()
QTimer.singleShot(0, tell)
"""
OURS: Final = (
    TYPE
    + """
import runpy
sys.argv = ["desk", "--home", sys.argv[1]]
runpy.run_module("desk", run_name="__main__")
"""
)
PEER: Final = (
    TYPE
    + """
from PySide6.QtWidgets import QMainWindow
window = QMainWindow()
window.setFocus()
window.show()
app.exec()
"""
)


def open_row(folder: Path) -> Row:
    """The sign-in's password field takes a letter, beside an empty main window that has focus."""
    world = World(StoppedClock(NOW), "machine-1", folder / "witness", Cost(1024, 1, 1))
    officer = Officer("quay", "Lê Thị Quầy", "Công chức", Role.OFFICER)
    home = folder / "home"
    create_home(home, OFFICE, officer, "mật khẩu dài", world)
    ours, peer = pairs(PAIRS, lambda: until_typed(OURS, home), lambda: until_typed(PEER, home))
    return Row("open", statistics.median(ours), statistics.median(peer), 1.5)


def until_typed(code: str, home: Path) -> float:
    """Milliseconds from the start of a process until its window has taken a letter.

    Both are compiled once, as an installed program is, whatever this checkout holds.
    """
    command = [sys.executable, "-c", code, str(home)]
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home.parent / "compiled"),
    }
    start = perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as process:
        told = process.stdout.readline() if process.stdout else ""
        took = perf_counter() - start
    if told != "typed\n":
        raise SystemExit("the window did not come up")
    return took * 1000
