"""Nobody at the desk: it locks after its minutes, and later closes the store as well."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.office.settings import Locking, PortalSettings
from tests.ui.lock_stand_ins import NO_PORTAL, Program, Ticks, program
from tests.ui.shell.test_lock import fill
from ui.shell.activity import Activity
from ui.shell.shell import Standing

MINUTE = 60
Start = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Start]:
    """A program with these limits, signed in to."""
    wait = lambda ready: qtbot.waitUntil(ready, timeout=20_000)  # noqa: E731
    opened = []

    def run(locking: Locking, portal: PortalSettings = NO_PORTAL) -> Program:
        manager = program(tmp_path, wait, locking, portal)
        started = manager.__enter__()
        opened.append(manager)
        started.enter()
        return started

    yield run
    for manager in opened:
        manager.__exit__(None, None, None)


def look_later(desk: Program, minutes: float) -> None:
    desk.ticks.now += minutes * MINUTE
    desk.shell.look()


def test_after_its_minutes_an_untouched_desk_locks(start):
    desk = start(Locking(after_minutes=10))
    look_later(desk, 10)
    assert desk.shell.standing is Standing.LOCKED


def test_before_its_minutes_it_stays_open(start):
    desk = start(Locking(after_minutes=10))
    look_later(desk, 9.9)
    assert desk.shell.standing is Standing.OPEN


def test_a_key_puts_it_off(start):
    desk = start(Locking(after_minutes=10))
    desk.ticks.now += 9 * MINUTE
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_1)
    look_later(desk, 9)
    assert desk.shell.standing is Standing.OPEN


def test_nought_minutes_never_lock(start):
    desk = start(Locking(after_minutes=0))
    look_later(desk, 10_000)
    assert desk.shell.standing is Standing.OPEN


def test_the_clock_looks_by_itself(start, qtbot):
    desk = start(Locking(after_minutes=10))
    desk.ticks.now += 11 * MINUTE
    desk.shell._looking.setInterval(10)
    qtbot.waitUntil(lambda: desk.shell.standing is Standing.LOCKED, timeout=20_000)


def lock_long(desk: Program, minutes: float) -> None:
    desk.lock()
    look_later(desk, minutes)
    desk.settle()
    desk.settle()


def test_behind_a_long_lock_the_store_is_closed(start, qtbot):
    desk = start(Locking(close_minutes=60))
    lock_long(desk, 60)
    qtbot.waitUntil(lambda: not list(desk.home.glob("desk.db-wal")), timeout=20_000)


def test_before_that_it_stays_open(start):
    desk = start(Locking(close_minutes=60))
    lock_long(desk, 59)
    assert list(desk.home.glob("desk.db-wal"))


def test_nought_minutes_never_close_it(start):
    desk = start(Locking(close_minutes=0))
    lock_long(desk, 100_000)
    assert list(desk.home.glob("desk.db-wal"))


def test_the_password_opens_a_closed_store_again_and_gives_the_form_back(start):
    desk = start(Locking(close_minutes=60))
    fill(desk)
    before = desk.page.form.content()
    lock_long(desk, 61)
    assert desk.shell._lock.closed

    desk.enter()
    desk.settle()
    assert desk.page.form.content() == before
    assert desk.acts()[-2:] == ["lock", "sign_in"]


def test_looking_again_and_again_closes_it_once(start):
    desk = start(Locking(close_minutes=60))
    lock_long(desk, 61)
    for _ in range(3):
        look_later(desk, 1)
    desk.settle()
    desk.enter()
    assert desk.shell.standing is Standing.OPEN


def test_sending_goes_on_behind_the_lock(start, qtbot):
    closed_port = PortalSettings(address="http://127.0.0.1:9", username="desk", unit="X")
    desk = start(Locking(), closed_port)
    background = desk.shell.background
    qtbot.waitUntil(lambda: not background.running, timeout=20_000)
    desk.lock()
    assert background._rounds.isActive()
    with qtbot.waitSignals([background.changed, background.changed], timeout=20_000):
        background.send_all()


def test_behind_a_closed_store_nothing_is_sent(start):
    desk = start(Locking(close_minutes=60), PortalSettings(address="http://127.0.0.1:9"))
    background = desk.shell.background
    lock_long(desk, 61)
    assert not background._rounds.isActive()


def test_a_key_that_is_lain_on_is_nobody(qapp):
    ticks = Ticks()
    activity = Activity(ticks)
    ticks.now += 5
    press, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    activity.eventFilter(qapp, QKeyEvent(press, Qt.Key.Key_A, none, "a", True))
    assert activity.untouched() == 5


def test_the_wheel_is_somebody(qapp, qtbot):
    ticks = Ticks()
    activity = Activity(ticks)
    ticks.now += 5
    activity.eventFilter(qapp, QEvent(QEvent.Type.Wheel))
    assert activity.untouched() == 0
