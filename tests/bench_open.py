"""The budget "open": from the start of a process until the password can be typed."""

import compileall
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Final

from desk.adapters.slot import Cost
from desk.office.accounts import Officer, Role
from tests.bench_tools import Row, pairs
from tests.desk.counter import NOW, OFFICE
from tests.fakes import StoppedClock
from ui.wiring.home import create_home
from ui.wiring.world import World

ROOT: Final = Path(__file__).parents[1]
PAIRS: Final = 9
ROOMS: Final = ("desk", "db", "ui", "resources")
TYPE: Final = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
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
    QApplication.quit()
run = QApplication.exec
def run_and_type(*_):
    QTimer.singleShot(0, tell)
    return run()
QApplication.exec = run_and_type
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
app = QApplication(sys.argv[:1])
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
    program = installed(folder / "program")
    ours, peer = pairs(
        PAIRS,
        lambda: until_typed(OURS, program, home),
        lambda: until_typed(PEER, program, home),
    )
    return Row("open", statistics.median(ours), statistics.median(peer), 1.5)


def installed(program: Path) -> Path:
    """The program as an installer lays it down: compiled, without its sources."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, program / room, ignore=shutil.ignore_patterns("__pycache__"))
    compileall.compile_dir(program, quiet=1, legacy=True)
    for source in program.rglob("*.py"):
        source.unlink()
    return program


def until_typed(code: str, program: Path, home: Path) -> float:
    """Milliseconds from the start of a process until its window has taken a letter."""
    command = [sys.executable, "-c", code, str(home)]
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(program / "compiled"),
    }
    start = perf_counter()
    with subprocess.Popen(
        command, cwd=program, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as process:
        told = process.stdout.readline() if process.stdout else ""
        took = perf_counter() - start
    if told != "typed\n":
        raise SystemExit("the window did not come up")
    return took * 1000
