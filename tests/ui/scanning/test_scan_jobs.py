"""What the scanner does and how it ends: jam, stop, again, both sides by hand, separator sheets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from desk.scanner.device import Driver, Profile
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.ui.scanning.stand_ins import SLOTS, Bench, scan_bench, sheet

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST, SECOND, THIRD = (slot.name for slot in SLOTS[:3])


@pytest.fixture
def bench(qtbot, tmp_path: Path) -> Iterator[Bench]:
    with scan_bench(tmp_path, qtbot) as made:
        yield made


def test_a_page_scanned_again_takes_the_place_of_the_old_one(bench):
    bench.scan(sheet("a"), sheet("b|blur"))
    bench.press(Key.Key_1, Key.Key_2)
    bench.press_with(Key.Key_Down, CONTROL)
    bench.feeder.pages[:] = [sheet("b")]
    bench.press(Key.Key_Q)
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_looked()
    assert [(page.number, page.slot) for page in bench.kept().shown] == [(1, FIRST), (3, SECOND)]
    assert [page.number for page in bench.kept().dropped] == [2]


def test_a_page_scanned_again_does_not_leave_the_next_scan_one_sided(bench):
    bench.scan(sheet("a"))
    for key in (Key.Key_Q, Key.Key_F4):
        bench.feeder.pages[:] = [sheet("b")]
        bench.press(key)
        bench.wait(lambda: not bench.desk.busy)
        bench.wait_looked()
    assert [order.duplex for order in bench.feeder.orders] == [True, False, True]


def test_f4_after_files_scans_with_the_profile_used_last(bench, tmp_path):
    second = Profile("Kính", address="http://127.0.0.2/eSCL")
    bench.desk.scan(second)
    bench.wait(lambda: not bench.desk.busy)
    bench.desk.scan_files((str(tmp_path / "a.jpg"),))
    bench.wait(lambda: not bench.desk.busy)
    bench.press(Key.Key_F4)
    bench.wait(lambda: not bench.desk.busy)
    assert bench.feeder.orders[-1].device == second.device


def test_fronts_and_backs_scanned_by_hand_lie_in_turn(bench):
    bench.feeder.pages[:] = [sheet("1"), sheet("3")]
    bench.press(Key.Key_D)
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_looked()
    bench.feeder.pages[:] = [sheet("4"), sheet("2")]
    bench.press(Key.Key_D)
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_looked()
    assert [page.number for page in bench.kept().shown] == [1, 4, 2, 3]
    assert [page.back for page in bench.kept().shown] == [False, True, False, True]


def test_unequal_sides_stay_in_the_order_they_came(bench):
    for pages in ([sheet("1"), sheet("3")], [sheet("2")]):
        bench.feeder.pages[:] = pages
        bench.press(Key.Key_D)
        bench.wait(lambda: not bench.desk.busy)
        bench.wait_looked()
    assert [page.number for page in bench.kept().shown] == [1, 2, 3]
    assert bench.desk.page.told


def side(bench, *pages: bytes, jam: bool = False) -> None:
    """D, until the scanner has given these and stopped."""
    bench.feeder.pages[:] = pages
    bench.feeder.trouble = ScanError(ScanTrouble.JAM) if jam else None
    bench.press(Key.Key_D)
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_looked()


def test_after_a_jam_d_goes_on_with_that_side(bench):
    side(bench, sheet("1"), jam=True)
    assert " D " in bench.desk.page.told
    side(bench, sheet("3"))
    side(bench, sheet("4"), jam=True)
    assert " D " in bench.desk.page.told
    side(bench, sheet("2"))
    assert [page.number for page in bench.kept().shown] == [1, 4, 2, 3]


def test_backs_that_were_unequal_can_be_put_away_and_scanned_again(bench):
    side(bench, sheet("1"), sheet("3"))
    side(bench, sheet("4"))
    bench.desk.hand.go(bench.kept().shown[2].id)
    bench.press(Key.Key_Delete)
    side(bench, sheet("4"), sheet("2"))
    assert [page.number for page in bench.kept().shown] == [1, 5, 2, 4]
    assert [page.back for page in bench.kept().shown] == [False, True, False, True]


def test_a_page_is_not_scanned_again_among_fronts_that_wait_for_their_backs(bench):
    side(bench, sheet("1"), sheet("3"))
    bench.press(Key.Key_Q)
    assert bench.desk.page.told == (
        "Đang quét hai mặt một tập giấy. Quét xong mặt sau (D) rồi hãy quét lại trang này."
    )
    side(bench, sheet("4"), sheet("2"))
    assert [page.number for page in bench.kept().shown] == [1, 4, 2, 3]


def test_files_between_fronts_and_backs_do_not_part_them(bench):
    side(bench, sheet("1"), sheet("3"))
    bench.feeder.pages[:] = [sheet("tệp")]
    bench.desk.scan_files(("/a.jpg",))
    bench.wait(lambda: not bench.desk.busy)
    side(bench, sheet("4"), sheet("2"))
    assert [page.number for page in bench.kept().shown if page.number != 3] == [1, 5, 2, 4]


@pytest.mark.parametrize("detail", ["file 2, 5", ""])
def test_what_is_wrong_with_files_is_not_said_of_the_scanner(bench, detail):
    bench.feeder.trouble = ScanError(ScanTrouble.DENIED, detail)
    bench.desk.scan_files(("/a.jpg",))
    bench.wait(lambda: bool(bench.desk.page.told))
    assert "scanner" not in bench.desk.page.told.lower()
    assert detail.removeprefix("file ") in bench.desk.page.told


def test_a_jam_names_the_page_and_keeps_those_before_it(bench):
    bench.feeder.trouble = ScanError(ScanTrouble.JAM)
    bench.scan(sheet("a"), sheet("b"))
    assert bench.desk.page.told == (
        "Kẹt giấy ở trang 3. 2 trang trước đã lưu; gỡ giấy rồi bấm F4 để quét tiếp."
    )
    assert [page.number for page in bench.kept().shown] == [1, 2]


def test_after_a_jam_f4_goes_on(bench):
    bench.feeder.trouble = ScanError(ScanTrouble.JAM)
    bench.scan(sheet("a"))
    bench.feeder.trouble = None
    bench.scan(sheet("b"))
    assert [page.number for page in bench.kept().shown] == [1, 2]
    assert not bench.desk.page.told


def test_a_second_scan_at_once_is_refused_with_a_word(bench):
    bench.feeder.hold = 0
    bench.scan(sheet("a"), wait=False)
    bench.press(Key.Key_F4)
    assert len(bench.feeder.orders) == 1
    assert bench.desk.page.told
    bench.feeder.go_on.set()
    bench.wait(lambda: not bench.desk.busy)


def test_what_is_said_of_a_running_scan_goes_with_it(bench):
    bench.feeder.hold = 1
    bench.scan(sheet("a"), sheet("b"), wait=False)
    bench.press(Key.Key_F4)
    assert bench.desk.page.told.startswith("Máy đang quét.")
    bench.press(Key.Key_Escape)
    bench.wait(lambda: not bench.desk.busy)
    assert bench.desk.page.told == ""


def test_why_a_scan_ended_stands_after_it(bench):
    bench.feeder.hold, bench.feeder.trouble = 1, ScanError(ScanTrouble.JAM)
    bench.scan(sheet("a"), sheet("b"), wait=False)
    bench.press(Key.Key_F4)
    bench.feeder.go_on.set()
    bench.wait(lambda: not bench.desk.busy)
    assert bench.desk.page.told.startswith("Kẹt giấy")


def test_escape_stops_the_scan_and_then_leaves(bench):
    left: list[bool] = []
    bench.desk.finished.connect(lambda: left.append(True))
    bench.feeder.hold = 1
    bench.scan(sheet("a"), sheet("b"), wait=False)
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 1)
    bench.press(Key.Key_Escape)
    bench.wait(lambda: not bench.desk.busy)
    assert not left
    bench.press(Key.Key_Escape)
    assert left


def test_a_desk_without_a_scanner_says_what_to_do(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot, (Profile(),)) as bench:
        bench.press(Key.Key_F4)
        assert "Ctrl+O" in bench.desk.page.told


def test_a_separator_sheet_files_what_follows(bench):
    bench.scan(sheet("QMC|code=QMC//2"), sheet("b"), sheet("QMC|code=QMC//0"), sheet("c"))
    assert {page.number: page.slot for page in bench.kept().shown} == {2: SECOND, 4: THIRD}


def test_a_picture_is_pasted_without_a_file(bench):
    image = QImage(60, 90, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(image)
    bench.press_with(Key.Key_V, CONTROL)
    bench.wait(lambda: not bench.desk.busy)
    (page,) = bench.kept().pages
    assert bench.filing.content(page).startswith(b"\x89PNG")


def test_an_empty_clipboard_is_told(bench):
    QGuiApplication.clipboard().clear()
    bench.press_with(Key.Key_V, CONTROL)
    assert bench.desk.page.told


def test_files_are_asked_of_the_files_driver_in_their_order(bench):
    bench.feeder.pages[:] = [sheet("a"), sheet("b")]
    bench.desk.scan_files(["/a.pdf", "/b.jpg"])
    bench.wait(lambda: not bench.desk.busy)
    assert bench.feeder.orders[-1].files == ("/a.pdf", "/b.jpg")
    assert bench.feeder.orders[-1].device.driver is Driver.FILES
    assert len(bench.kept().pages) == 2


def test_an_image_nobody_can_read_is_kept_and_told(bench):
    bench.scan(b"no image", wait=False)
    bench.wait(lambda: bool(bench.desk.page.told))
    assert "1" in bench.desk.page.told
    assert len(bench.kept().pages) == 1
