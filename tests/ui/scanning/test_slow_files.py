"""While an earlier paper's file is made and its print read, for minutes, nobody waits."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.lock_stand_ins import OTHER_PASSWORD
from tests.ui.scanning.stand_ins import sheet
from tests.ui.scanning.window_stand_ins import SlowBinder, scanning_window
from ui.shell.shell import Standing

Key = Qt.Key


@pytest.fixture
def ended(monkeypatch) -> Event:
    """Set when a bind has ended: here it lasts until it is told to end, or a minute."""
    over, bind = Event(), SlowBinder.bind

    def noted(binder, *asked):
        made = bind(binder, *asked)
        over.set()
        return made

    monkeypatch.setattr(SlowBinder, "bind", noted)
    return over


@pytest.fixture
def binding(qtbot, tmp_path, monkeypatch, ended):
    """One page is filed and left; its file is in the making and stays so."""
    with scanning_window(
        tmp_path, lambda ready: qtbot.waitUntil(ready, timeout=20_000), monkeypatch
    ) as made:
        made.open_scanning()
        made.scan(sheet("a"))
        made.press(Key.Key_1)
        made.desk.wait(lambda: made.filed() == {1: True})
        made.press(Key.Key_Escape)
        made.desk.wait(made.darkroom.begun.is_set)
        made.show_dossier()
        yield made


def test_pages_arrive_and_are_drawn(binding):
    binding.open_scanning()
    binding.scan(sheet("b"), sheet("c"))
    binding.desk.wait(lambda: len(binding.scans.darkroom.pictures) > 0)
    assert binding.filed() == {1: True, 2: False, 3: False}


def test_filing_keys_are_on_the_disk_while_it_is_still_made(binding, ended):
    binding.open_scanning()
    binding.scan(sheet("b"))
    binding.press(Key.Key_2)
    binding.desk.wait(lambda: binding.filed() == {1: True, 2: True})
    assert not ended.is_set()


def test_esc_leaves_the_page_while_it_is_still_made(binding, ended):
    binding.open_scanning()
    left = binding.desk.window.centre.place
    binding.press(Key.Key_Escape)
    assert binding.desk.window.centre.place is not left
    assert not ended.is_set()


def test_the_lock_does_not_wait_for_it(binding, ended):
    binding.open_scanning()
    binding.scan(sheet("b"))
    binding.desk.lock()
    assert binding.desk.shell.standing is Standing.LOCKED
    assert not ended.is_set()


def test_the_officer_comes_back_and_files_while_it_is_still_made(binding):
    binding.open_scanning()
    binding.scan(sheet("b"))
    binding.desk.lock()
    binding.desk.enter()
    binding.show_dossier()
    binding.open_scanning()
    binding.press(Key.Key_2)
    binding.desk.wait(lambda: binding.filed() == {1: True, 2: True})


def test_the_file_is_made_to_its_end_though_another_officer_has_come(binding):
    binding.desk.lock()
    QTest.keyClick(binding.desk.shell.sign_in.password, Key.Key_F2)
    binding.desk.enter(OTHER_PASSWORD)
    binding.darkroom.go_on.set()
    binding.desk.wait(lambda: all(one.bound for one in binding.files()))
    binding.desk.settle()
    assert len(binding.files()) == 1
