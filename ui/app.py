"""Opens the window: sign-in first, then the counter; puts the window's parts together."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desk.adapters.process import harden
from desk.errors import DeskError
from desk.session import Session
from ui.collector import Collector
from ui.commands.table import complain
from ui.commands.unlocking import default_home
from ui.crash import CrashReporter
from ui.frame.main_window import MainWindow
from ui.frame.pages import CentrePages
from ui.frame.sign_in import SignIn
from ui.intake.intake_page import IntakePage
from ui.paper.printer import QtPrinter
from ui.parts import theme
from ui.single_window import SingleWindow
from ui.translation import install
from ui.wiring.home import HomeGate
from ui.wording.common import trouble
from ui.work import Work

FIRST_SIZE = QSize(1366, 698)


def show_fitting(window: QWidget) -> None:
    """At its first size where the screen has room for that, else as large as the screen."""
    room = window.screen().availableSize()
    if room.width() > FIRST_SIZE.width() and room.height() > FIRST_SIZE.height():
        window.resize(FIRST_SIZE)
        window.show()
    else:
        window.showMaximized()


class Desk(QObject):
    """The running program: who is signed in decides which window is up."""

    def __init__(self, gate: HomeGate) -> None:
        super().__init__()
        self._gate = gate
        self._store_thread = ThreadPoolExecutor(1, "store")
        self._portal_thread = ThreadPoolExecutor(1, "portal")
        self._work = Work(self._store_thread, self)
        self._portal_work = Work(self._portal_thread, self)
        self._session: Session | None = None
        self.sign_in = SignIn(gate, self._work)
        self.sign_in.signed_in.connect(self._open)
        self.window: MainWindow | None = None

    @Slot(object)
    def _open(self, session: Session) -> None:
        self._session = session
        printer = QtPrinter(session.office.printer)
        pages = CentrePages(lambda open_session, work: IntakePage(open_session, work, printer))
        self.window = MainWindow(session, self._work, self._portal_work, pages)
        show_fitting(self.window)
        self.window.start()
        self.sign_in.hide()

    @Slot()
    def come_up(self) -> None:
        """Somebody started the program once more."""
        shown = self.window or self.sign_in
        shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def close(self) -> None:
        """Waits for what is being written, then lets go of the home."""
        self._portal_thread.shutdown(wait=True, cancel_futures=True)
        self._store_thread.shutdown(wait=True)
        if self._session:
            self._session.close()
        self._gate.close()


def main(argv: Sequence[str] | None = None) -> int:
    """0 when the window was closed; 1 with one sentence when there is no home to open."""
    harden()
    parser = ArgumentParser(prog="python -m desk")
    parser.add_argument("--home", type=Path, default=default_home())
    args = parser.parse_args(sys.argv[1:] if argv is None else argv)
    app = QCoreApplication.instance() or QApplication(sys.argv[:1])
    install(app)
    try:
        gate = HomeGate(args.home)
    except DeskError as error:
        complain(trouble(error))
        return 1
    return _run(app, gate)


def _run(app: QCoreApplication, gate: HomeGate) -> int:
    if isinstance(app, QApplication):
        theme.apply(app)
    single = SingleWindow(gate.folder)
    if not single.first():
        gate.close()
        return 0
    reporter = CrashReporter()
    reporter.install()
    collector = Collector(app)
    desk = Desk(gate)
    single.raised.connect(desk.come_up)
    show_fitting(desk.sign_in)
    try:
        return app.exec()
    finally:
        desk.close()
        collector.stop()
        single.release()
