"""Keys of the scan page in the real window: undo over a lock, and while a dossier is opening."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.office.settings import Locking
from tests.ui.lock_stand_ins import OTHER_PASSWORD
from tests.ui.scanning.stand_ins import sheet
from tests.ui.scanning.window_stand_ins import scanning_window
from ui.help.help_page import Place

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CLOSE_MINUTES = 5


@pytest.fixture
def counter(qtbot, tmp_path, monkeypatch):
    def wait(ready):
        qtbot.waitUntil(ready, timeout=10_000)

    locking = Locking(close_minutes=CLOSE_MINUTES)
    with scanning_window(tmp_path, wait, monkeypatch, locking) as made:
        yield made


@pytest.fixture
def filed(counter):
    """A page scanned and filed under the first paper; then the desk is locked."""
    counter.open_scanning()
    counter.scan(sheet("a"))
    counter.press(Key.Key_1)
    counter.desk.wait(lambda: counter.filed() == {1: True})
    counter.desk.lock()
    return counter


def undone(counter) -> dict[int, bool]:
    counter.show_dossier()
    counter.open_scanning()
    counter.desk.wait(lambda: bool(counter.scans.hand.strip.pages))
    counter.press(Key.Key_Z, CONTROL)
    counter.desk.settle()
    return counter.filed()


def test_the_same_officer_undoes_after_the_lock(filed):
    filed.desk.enter()
    assert undone(filed) == {1: False}


def test_the_same_officer_undoes_after_the_store_was_closed_behind_the_lock(filed):
    shell, session = filed.desk.shell, filed.desk.shell.session
    filed.desk.ticks.now += CLOSE_MINUTES * 60 + 1
    shell.look()
    filed.desk.wait(lambda: shell._lock.closed)
    filed.desk.settle()
    filed.desk.enter()
    assert shell.session is not session
    assert undone(filed) == {1: False}


def test_another_officer_undoes_nothing_of_it(filed):
    QTest.keyClick(filed.desk.shell.sign_in.password, Key.Key_F2)
    filed.desk.enter(OTHER_PASSWORD)
    assert undone(filed) == {1: True}


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Key.Key_F1, SHIFT), (Key.Key_F4, SHIFT)],
)
def test_while_a_dossier_is_opening_every_key_that_scans_says_the_same(counter, key, modifier):
    counter.desk.window.at_dossier.open(counter.desk.received().id)
    counter.press(key, modifier)
    assert counter.desk.window.centre.place is Place.DOSSIER
    told = "Hồ sơ đang mở. Chờ một chút rồi bấm lại phím đó."
    assert counter.desk.window.banner.words == told
