"""The running program: signed out, open, or locked."""

from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from desk.office.locking import Why, is_due
from ui.shell.activity import Activity, Ticks, ticks
from ui.shell.platform_lock import platform_lock
from ui.shell.side_doors import SideDoors
from ui.shell.way_in import WayIn
from ui.shell.windows import bring_up, show_fitting, show_in_place
from ui.sign_in.sign_in import SignIn
from ui.work import Work

if TYPE_CHECKING:
    from desk.session import Session
    from ui.copies.safekeeping import Safekeeping
    from ui.frame.main_window import MainWindow
    from ui.outbox.background import Background
    from ui.shell.behind_lock import BehindLock
    from ui.shell.counter import Counter

LOOK_MS = 5_000
AFTER_FIRST_SIGHT_MS = 30


class Standing(StrEnum):
    """Which window is up; BehindLock knows whether the store is open behind a lock."""

    SIGNED_OUT = "signed_out"
    OPEN = "open"
    LOCKED = "locked"


class Shell(QObject):
    """Who is signed in decides which window is up. `lock` is for keys, clocks and the computer.

    A lock ends the main window and everything in it; unlocking makes a new one on the same store.
    """

    def __init__(self, way: WayIn, ticks: Ticks = ticks) -> None:
        super().__init__()
        self._way, self._ticks = way, ticks
        self._store_thread = ThreadPoolExecutor(1, "store")
        self._portal_thread = ThreadPoolExecutor(1, "portal")
        self.work = Work(self._store_thread, self)
        self.portal_work = Work(self._portal_thread, self)
        self.standing = Standing.SIGNED_OUT
        self.session: Session | None = None
        self.window: MainWindow | None = None
        self.background: Background | None = None
        self.safekeeping: Safekeeping | None = None
        self._lock: BehindLock | None = None
        self.sign_in = SignIn(way, self.work)
        self.sign_in.signed_in.connect(self._enter)
        self.sign_in.closing.connect(self._leave_program)
        self.doors = SideDoors(way, self.sign_in, self.work, self)
        self._activity = Activity(ticks, self)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)

    @property
    def folder(self) -> Path:
        """Where the home lies."""
        return self._way.folder

    @property
    def counter(self) -> "Counter":
        """What stands behind the sign-in screen; heavy, loaded by the time somebody is in."""
        return self._way.counter

    def start(self) -> None:
        """The sign-in screen at once; what is heavy is loaded while the password is typed."""
        show_fitting(self.sign_in)
        self._looking.start()
        QTimer.singleShot(AFTER_FIRST_SIGHT_MS, self._prepare)

    @Slot()
    def _prepare(self) -> None:
        self.work.ask(self._way.prepare, None, owner=self)
        system = platform_lock(self.sign_in, self)
        system.locked.connect(lambda: self.lock(Why.SYSTEM))

    @Slot()
    def come_up(self) -> None:
        """Somebody started the program once more."""
        bring_up(self.window or self.sign_in)

    @Slot()
    def look(self) -> None:
        """Whether it is time to lock, or to close the store behind the lock."""
        if self.session is None:
            return
        rule = self.session.office.locking
        if self.standing is Standing.LOCKED and self._lock is not None:
            self._lock.look()
        elif is_due(rule.after_minutes, self._activity.untouched()):
            self.lock(Why.IDLE)

    def lock(self, why: Why = Why.KEY) -> None:
        """At once: the lock screen is up when this returns, whatever the disk says later."""
        window, session, lock = self.window, self.session, self._lock
        if window is None or session is None or lock is None:
            return
        self.standing, self.window = Standing.LOCKED, None
        if self.background is not None:
            self.background.setParent(self)  # sending goes on
        lock.begin(window, session, self.background, why)

    def close(self) -> None:
        """Waits for what is being written, then lets go of the home."""
        self._looking.stop()
        if self.background is not None:
            self.background.stop()
            self.background = None
        if self.safekeeping is not None:
            self.safekeeping.close()
        self._portal_thread.shutdown(wait=True, cancel_futures=True)
        self._store_thread.shutdown(wait=True)
        self._way.close()

    @Slot()
    def reopen(self) -> None:
        """Settings were kept: a new window on the same store, with the form as it was."""
        window, session, lock = self.window, self.session, self._lock
        if window is None or session is None or lock is None:
            return
        self.window = None
        lock.renew(window, session, lambda: self._enter_anew(window))

    def _enter_anew(self, old: "MainWindow") -> None:
        self._put_up(self._way.counter.refit(), old)

    @Slot(object)
    def _enter(self, session: "Session") -> None:
        self._put_up(session, self.sign_in)

    def _put_up(self, session: "Session", instead_of: QWidget) -> None:
        window = self._way.counter.window(session, self.work, self.portal_work)
        if self.background is not None:
            self.background.stop()
            self.background.deleteLater()
        self.standing, self.session = Standing.OPEN, session
        self.window, self.background = window, window.sending.background
        self._activity.touch()
        show_in_place(window, instead_of)
        self._activity.watch(window)
        self._wire(window, session)
        window.start()
        self._behind_lock().end(window, session)

    def _wire(self, window: "MainWindow", session: "Session") -> None:
        from ui.copies.safekeeping import Safekeeping  # noqa: PLC0415 - loaded by now
        from ui.shell.serving import keep_safe, welcome  # noqa: PLC0415 - loaded by now

        first = self.safekeeping is None
        self.safekeeping = self.safekeeping or Safekeeping(self)
        keep_safe(self.safekeeping, window, session)
        window.lock_wanted.connect(self.lock)
        window.reopen_wanted.connect(self.reopen)
        welcome(self, window, session, first)

    def _behind_lock(self) -> "BehindLock":
        from ui.shell.behind_lock import BehindLock  # noqa: PLC0415 - loaded by now

        if self._lock is None:
            self._lock = BehindLock(
                self.sign_in, self.work, self.portal_work, self._way, self._ticks, self
            )
        return self._lock

    @Slot(object)
    def _leave_program(self, event: QCloseEvent) -> None:
        if self._lock is not None:
            self._lock.leave_program(event)
