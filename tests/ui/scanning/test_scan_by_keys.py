"""A pile of papers becomes filed pages with keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desk.pages.page import Standing, Tone
from tests.ui.scanning.stand_ins import SLOTS, Bench, scan_bench, sheet

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST, SECOND, THIRD = (slot.name for slot in SLOTS[:3])


@pytest.fixture
def bench(qtbot, tmp_path: Path) -> Iterator[Bench]:
    with scan_bench(tmp_path, qtbot) as made:
        yield made


def test_ten_pages_are_filed_under_three_papers_by_keys(bench):
    bench.scan(*(sheet(f"trang {number}") for number in range(10)))
    bench.press(*[Key.Key_1] * 3, *[Key.Key_2] * 2, *[Key.Key_3] * 5)
    assert list(bench.filed().values()) == [FIRST] * 3 + [SECOND] * 2 + [THIRD] * 5


def test_pages_are_filed_while_others_still_come(bench):
    bench.feeder.hold = 2
    bench.scan(*(sheet(f"trang {number}") for number in range(4)), wait=False)
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 2)
    bench.press(Key.Key_1, Key.Key_1)
    bench.feeder.go_on.set()
    bench.wait(lambda: not bench.desk.busy)
    bench.press(Key.Key_3)
    assert bench.filed() == {1: FIRST, 2: FIRST, 3: THIRD, 4: ""}


def test_alt_and_a_digit_file_too(bench):
    bench.scan(sheet("a"))
    bench.press_with(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert bench.filed() == {1: SECOND}


def test_several_chosen_pages_are_filed_at_once(bench):
    bench.scan(*(sheet(f"trang {number}") for number in range(4)))
    for _ in range(2):
        bench.press_with(Key.Key_Right, SHIFT)
    bench.press(Key.Key_2)
    assert list(bench.filed().values()) == [SECOND] * 3 + [""]


def test_every_act_can_be_undone_and_done_again(bench):
    bench.scan(sheet("a"), sheet("b"))
    bench.press(Key.Key_1, Key.Key_R, Key.Key_M, Key.Key_Delete)
    done = bench.kept()
    for _ in range(4):
        bench.press_with(Key.Key_Z, CONTROL)
    plain = [(page.slot, page.turn, page.tone, page.standing) for page in bench.kept().pages]
    assert plain == [("", 0, None, Standing.STRIP)] * 2
    for _ in range(4):
        bench.press_with(Key.Key_Z, CONTROL | SHIFT)
    assert bench.kept() == done


def test_enter_files_under_the_paper_whose_name_the_title_has(bench):
    bench.scan(sheet("VĂN BẢN ỦY QUYỀN CỦA CÁC THÀNH VIÊN"))
    bench.press(Key.Key_Return)
    assert bench.filed() == {1: SECOND}


def test_n_makes_enter_file_under_the_next_paper(bench):
    bench.scan(sheet("a"), sheet("b"))
    bench.press(Key.Key_1, Key.Key_N, Key.Key_Return)
    assert bench.filed() == {1: FIRST, 2: SECOND}


def test_a_paper_that_is_only_shown_takes_no_page(bench):
    bench.scan(sheet("a"))
    bench.press(Key.Key_4)
    assert bench.filed() == {1: ""}
    assert "4" in bench.desk.page.told


def test_a_blank_page_waits_in_the_tray_until_t(bench):
    bench.scan(sheet("a"), sheet(), sheet("b"))
    assert [page.number for page in bench.kept().tray] == [2]
    bench.press(Key.Key_T)
    assert [page.number for page in bench.kept().shown] == [1, 2, 3]


def test_a_page_put_away_comes_back_from_the_tray(bench):
    bench.scan(sheet("a"), sheet("b"))
    bench.press(Key.Key_Delete, Key.Key_T)
    assert [page.number for page in bench.kept().shown] == [1, 2]


def test_both_sides_of_a_card_are_joined_and_parted(bench):
    bench.scan(sheet("a"), sheet("b"))
    bench.press(Key.Key_1, Key.Key_G)
    first, second = bench.kept().shown
    assert second.under == first.id
    assert second.slot == FIRST
    bench.press(Key.Key_G)
    assert bench.kept().shown[1].under is None


def test_split_sends_this_page_and_those_behind_it_to_another_paper(bench):
    bench.scan(*(sheet(f"trang {number}") for number in range(3)))
    bench.press(Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_Home, Key.Key_Right, Key.Key_S, Key.Key_2)
    assert list(bench.filed().values()) == [FIRST, SECOND, SECOND]


def test_a_whole_paper_goes_under_another_line(bench):
    bench.scan(sheet("a"), sheet("b"))
    bench.press(Key.Key_1, Key.Key_1, Key.Key_A, Key.Key_3)
    assert list(bench.filed().values()) == [THIRD, THIRD]


def test_pages_are_moved_with_the_keys(bench):
    bench.scan(sheet("a"), sheet("b"), sheet("c"))
    bench.press_with(Key.Key_Right, CONTROL)
    assert [page.number for page in bench.kept().shown] == [2, 1, 3]


def test_edges_are_cut_with_the_keys(bench):
    bench.scan(sheet("a"))
    bench.press(Key.Key_C, Key.Key_Left, Key.Key_Left, Key.Key_Return)
    (page,) = bench.kept().shown
    assert page.crop is not None
    assert page.crop.right == pytest.approx(0.98)


def test_edges_cut_on_a_turned_page_are_those_of_the_upright_one(bench):
    bench.scan(sheet("a"))
    bench.press(Key.Key_R, Key.Key_C, Key.Key_Left, Key.Key_Return)
    (page,) = bench.kept().shown
    assert page.crop is not None
    assert (page.crop.top, page.crop.right) == (pytest.approx(0.01), 1.0)


def test_escape_leaves_the_edges_as_they_were(bench):
    bench.scan(sheet("a"))
    bench.press(Key.Key_C, Key.Key_Left, Key.Key_Escape)
    assert bench.kept().shown[0].crop is None


def test_the_tone_goes_round(bench):
    bench.scan(sheet("a|seal"))
    bench.press(Key.Key_M)
    assert bench.kept().shown[0].tone is Tone.GREY


def test_counts_are_told_for_every_paper(bench):
    heard: list[dict[str, int]] = []
    bench.desk.changed.connect(heard.append)
    bench.scan(sheet("a"))
    bench.press(Key.Key_1)
    assert heard[-1][FIRST] == 1


def test_what_was_put_away_is_chosen_no_longer(bench):
    bench.scan(sheet("a"), sheet("b"))
    bench.press_with(Key.Key_A, CONTROL)
    bench.press(Key.Key_Delete)
    assert (len(bench.kept().dropped), bench.desk.hand.chosen) == (2, frozenset())
