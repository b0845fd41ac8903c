"""Opens the window: the sign-in screen at once, then whatever the shell puts up."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desk.adapters.process import harden
from desk.errors import DeskError, HomeMissingError
from ui.collector import Collector
from ui.crash import CrashReporter
from ui.parts import theme
from ui.program_name import program_name
from ui.shell.shell import AFTER_FIRST_SIGHT_MS, Shell
from ui.shell.way_in import WayIn
from ui.single_window import SingleWindow
from ui.translation import install
from ui.wiring.door import Door
from ui.wiring.place import default_home

if TYPE_CHECKING:
    from ui.wiring.world import World


def main(argv: Sequence[str] | None = None) -> int:
    """0 when the window was closed; 1 when the home cannot be opened: one sentence in a window of
    its own, from where it can be tried again, and on stderr.
    """
    harden()
    parser = ArgumentParser(prog=program_name())
    parser.add_argument("--home", type=Path)
    args = parser.parse_args(sys.argv[1:] if argv is None else argv)
    app = QCoreApplication.instance() or QApplication([*sys.argv[:1], *theme.STYLE])
    install(app)
    if isinstance(app, QApplication):
        theme.apply(app)
    reporter = CrashReporter()
    reporter.install()
    collector = Collector(app)
    try:
        return _opened(app, args.home or default_home())
    finally:
        collector.stop()


def _opened(app: QCoreApplication, folder: Path) -> int:
    while True:
        try:
            return _open(app, folder)
        except DeskError as error:
            if not _tried_again(app, folder, error):
                return _refused(error)


def _tried_again(app: QCoreApplication, folder: Path, error: DeskError) -> bool:
    from ui.shell.cannot_open import CannotOpen  # noqa: PLC0415 - not needed where all is well
    from ui.shell.windows import show_fitting  # noqa: PLC0415 - see above

    window = CannotOpen(folder, error)
    chosen: list[bool] = []
    window.settled.connect(chosen.append)
    window.settled.connect(lambda _: app.exit())
    show_fitting(window)
    app.exec()
    _put_away(window)
    return chosen[:1] == [True]


def _put_away(window: QWidget) -> None:
    """Another one is still to come, or the program ends by itself."""
    QApplication.setQuitOnLastWindowClosed(False)
    window.hide()
    window.deleteLater()
    QApplication.setQuitOnLastWindowClosed(True)


def _open(app: QCoreApplication, folder: Path, world: "World | None" = None) -> int:
    try:
        door = Door(folder)
    except HomeMissingError:
        ready = _set_up(app, folder, world)
        if ready is None:
            return 0
        door = Door(ready)
    single = SingleWindow(door.folder)
    if not single.first():
        return 0
    try:
        return _run(app, WayIn(door, world), single)
    finally:
        single.release()


def _run(app: QCoreApplication, way: WayIn, single: SingleWindow) -> int:
    shell = Shell(way)
    single.raised.connect(shell.come_up)
    shell.start()
    QTimer.singleShot(AFTER_FIRST_SIGHT_MS, single.listen)
    try:
        return app.exec()
    finally:
        shell.close()


def _set_up(app: QCoreApplication, folder: Path, world: "World | None") -> Path | None:
    """The first run; the home it ended with, for training if the officer wants to try first. Left
    early, it goes on at the next start.
    """
    from ui.shell.first_run import FirstRun  # noqa: PLC0415 - heavy, and once in a home's life

    first = FirstRun(folder, world)
    finished: list[Path] = []
    first.finished.connect(finished.append)
    first.finished.connect(lambda _: app.exit())
    first.start()
    app.exec()
    QApplication.setQuitOnLastWindowClosed(False)  # the sign-in screen is still to come
    first.close()
    QApplication.setQuitOnLastWindowClosed(True)
    return finished[0] if finished else None


def _refused(error: DeskError) -> int:
    from ui.commands.table import complain  # noqa: PLC0415 - not needed where all is well
    from ui.wording.troubles import trouble  # noqa: PLC0415 - not needed where all is well

    complain(trouble(error))
    return 1
