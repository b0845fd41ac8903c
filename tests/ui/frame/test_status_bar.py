"""What the status bar says of the scanner and of a line that was not heard yet."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from desk.office.settings import Scanning
from desk.ports import Tally
from desk.press import PrinterTrouble
from desk.scanner.device import Profile
from tests.ui.stand_ins import NOW, OFFICE
from ui.frame.status_bar import StatusBar
from ui.snapshot import Snapshot
from ui.wording.line import LineState

LONG = "Máy quét Canon DR-C225 II ở bàn tiếp nhận số 3, cạnh cửa sổ"
BUSY = Tally(12, 1, 37, 37, 37, 2, NOW)


def bar(qtbot, scanning=None, width=1366, printer=""):
    office = replace(OFFICE, scanning=scanning or Scanning(), printer=printer)
    session = SimpleNamespace(office=office, clock=lambda: NOW, calendar=None)
    made = StatusBar(session)
    qtbot.addWidget(made)
    made.resize(width, 28)
    made.show()
    return made


def told(made, tally, heard):
    code = "H42.37.12-261123-3007"
    made.show_snapshot(Snapshot(NOW, (), (), tally, code), LineState(heard=heard))
    return made.sync.words, made.sync.property("tone")


def test_without_a_scanner_it_is_said_and_not_in_amber(qtbot):
    made = bar(qtbot, Scanning(first=Profile(name="Máy chưa có địa chỉ")))
    assert (made.scanner.words, made.scanner.property("tone")) == ("Chưa đặt máy quét", "")


def test_the_first_scanner_with_an_address_is_named(qtbot):
    second = Profile(name="Canon bàn 3", address="https://192.168.1.9")
    made = bar(qtbot, Scanning(second=second))
    assert made.scanner.words == "Canon bàn 3"


def test_the_scanner_stands_between_printer_and_sync(qtbot):
    made = bar(qtbot)
    order = [made.printer.x(), made.scanner.x(), made.sync.x()]
    assert order == sorted(order)


def test_a_long_name_is_cut_and_told_whole_to_a_screen_reader(qtbot):
    made = bar(qtbot, Scanning(first=Profile(name=LONG, address="https://192.168.1.9")))
    assert made.scanner.width() < 220
    assert made.scanner.words == LONG


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        (2, "Chờ gửi 2 · Khớp 4/4 lúc 09:42 (chưa nghe máy chủ)"),
        (0, "Khớp 4/4 lúc 09:42 (chưa nghe máy chủ)"),
    ],
)
def test_nothing_is_green_before_the_line_was_heard(qtbot, waiting, words):
    tally = Tally(waiting, 0, 4, 4, 4, 0, NOW)
    assert told(bar(qtbot), tally, heard=False) == (words, "")


def test_once_the_line_was_heard_it_is_green_again(qtbot):
    tally = Tally(2, 0, 4, 4, 4, 0, NOW)
    assert told(bar(qtbot), tally, heard=True) == ("Chờ gửi 2 · Khớp 4/4 lúc 09:42", "ok")


def test_where_room_is_short_the_scanner_gives_way_first(qtbot):
    made = bar(qtbot, width=900)
    told(made, BUSY, heard=True)
    assert (made.scanner.isVisible(), made.sync.isVisible()) == (False, True)
    made.resize(1900, 28)
    assert made.scanner.isVisible()


def test_long_words_never_make_the_window_wider(qtbot):
    made = bar(qtbot)
    told(made, BUSY, heard=True)
    assert made.minimumSizeHint().width() == 0


def printer_cell(qtbot, trouble, name="Máy in quầy 3"):
    made = bar(qtbot, printer=name)
    snapshot = Snapshot(NOW, (), (), BUSY, "H42.37.12-261123-3007", printer=trouble)
    made.show_snapshot(snapshot, LineState())
    return made.printer.words, made.printer.property("tone")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (PrinterTrouble.MISSING, "Không thấy máy in"),
        (PrinterTrouble.NONE_SET, "Chưa chọn máy in"),
        (PrinterTrouble.OUT_OF_PAPER, "Máy in hết giấy"),
    ],
)
def test_a_print_that_failed_stays_in_amber_with_its_reason(qtbot, trouble, words):
    assert printer_cell(qtbot, trouble) == (words, "warn")


def test_after_a_print_that_succeeded_the_printer_has_its_name_again(qtbot):
    made = bar(qtbot, printer="Máy in quầy 3")
    for trouble in (PrinterTrouble.MISSING, None):
        snapshot = Snapshot(NOW, (), (), BUSY, "H42.37.12-261123-3007", printer=trouble)
        made.show_snapshot(snapshot, LineState())
    assert (made.printer.words, made.printer.property("tone")) == ("Máy in quầy 3", "")


def test_a_troubled_printer_gives_way_last(qtbot):
    made = bar(qtbot, printer="Máy in quầy 3")
    snapshot = Snapshot(NOW, (), (), BUSY, "H42.37.12-261123-3007", printer=PrinterTrouble.MISSING)
    made.show_snapshot(snapshot, LineState())
    while made.desk.isVisible():
        made.resize(made.width() - 10, 28)
    assert made.printer.isVisible()
