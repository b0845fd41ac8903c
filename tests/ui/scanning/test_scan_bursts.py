"""A hand-held scanner types its code over the page: no letter and no digit of it is a key."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.scanning.stand_ins import scan_bench, sheet
from ui.scan.scan_filter import ScanFilter

CODE = "H42.37.12-261123-3001"


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        made.scan(sheet("a"), sheet(), sheet("c"))
        yield made


@pytest.fixture
def heard(bench):
    scans = ScanFilter(bench.window)
    scans.install()
    found: list[str] = []
    scans.code.connect(found.append)
    scans.card.connect(found.append)
    yield found
    QApplication.instance().removeEventFilter(scans)


def burst(bench, text: str, gap: int = 5) -> None:
    for letter in text:
        QTest.keyClicks(bench.focus(), letter, Qt.KeyboardModifier.NoModifier, gap)
    QTest.keyClick(bench.focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, gap)


def state(bench):
    return [(page.slot, page.turn, page.tone, page.standing) for page in bench.kept().pages]


@pytest.mark.parametrize("code", [CODE, "T-3-261123-0001"])
def test_a_receipt_code_changes_no_page_and_is_heard(bench, heard, code):
    before = state(bench)
    burst(bench, code)
    bench.settle()
    assert (heard, state(bench)) == ([code], before)


def test_a_card_that_begins_with_digits_files_nothing(bench, heard):
    before = state(bench)
    burst(bench, "001195012345||Huynh Thi Hieu|07031995|Nu|Ap 3, Ca Mau|25122021")
    bench.settle()
    assert state(bench) == before


def test_a_slow_hand_held_scanner_files_nothing(bench, heard):
    before = state(bench)
    burst(bench, CODE, gap=20)
    bench.settle()
    assert (heard, state(bench)) == ([CODE], before)


def test_a_foreign_barcode_files_nothing_though_nobody_knows_it(bench, heard):
    before = state(bench)
    burst(bench, "8934563138165")
    bench.settle()
    assert (heard, state(bench)) == ([], before)


def test_after_a_burst_a_digit_is_a_key_again(bench, heard):
    burst(bench, CODE)
    bench.settle()
    QTest.qWait(120)
    bench.press(Qt.Key.Key_1)
    assert bench.kept().pages[0].slot


def test_two_quick_digits_of_an_officer_both_act(bench):
    QTest.keyClick(bench.focus(), Qt.Key.Key_1)
    QTest.keyClick(bench.focus(), Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, 60)
    bench.settle()
    assert [bool(page.slot) for page in bench.kept().shown] == [True, True]


def test_a_key_that_is_held_down_acts_once(bench):
    QTest.keyClick(bench.focus(), Qt.Key.Key_R)
    bench.settle()
    for _ in range(5):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, "r", True
        )
        QApplication.sendEvent(bench.focus(), event)
    bench.settle()
    assert bench.kept().pages[0].turn == 1
