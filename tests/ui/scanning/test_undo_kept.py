"""What was done with pages can be undone after the lock, by the officer who did it."""

import pytest
from PySide6.QtCore import Qt

from desk.pages import edits
from desk.pages.history import Edit
from tests.ui.scanning.stand_ins import SLOTS, scan_bench, sheet

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
AGAIN = CONTROL | Qt.KeyboardModifier.ShiftModifier
FIRST = SLOTS[0].name


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        made.scan(sheet("Đơn của bà Tuyết|code=037186009417"), sheet("b"))
        made.press(Key.Key_1)
        yield made


def locked_and_back(bench) -> None:
    bench.desk.forget()
    bench.desk.resume()
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 2)
    bench.wait_work()


def test_the_last_act_before_the_lock_is_undone_after_it(bench):
    locked_and_back(bench)
    bench.press_with(Key.Key_Z, CONTROL)
    assert bench.filed() == {1: "", 2: ""}


def test_what_was_undone_before_the_lock_is_done_again_after_it(bench):
    bench.press_with(Key.Key_Z, CONTROL)
    locked_and_back(bench)
    bench.press_with(Key.Key_Z, AGAIN)
    assert bench.filed() == {1: FIRST, 2: ""}


def test_behind_the_lock_nothing_that_was_seen_on_a_page_is_kept(bench):
    bench.desk.forget()
    (kept,) = bench.desk.undoing.kept.values()
    steps = kept.history.past
    assert [page.look for step in steps for page in (*step.before, *step.after)] == [None, None]
    assert "Tuyết" not in repr(kept)
    assert "037186009417" not in repr(kept)


def test_pages_another_hand_has_filed_meanwhile_are_not_torn_back(bench):
    bench.desk.forget()
    before = bench.kept()
    page = before.pages[0].id
    bench.filing.keep(before, edits.file_under(before, (page,), SLOTS[1].name), Edit.FILE)
    bench.desk.resume()
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 2)
    bench.press_with(Key.Key_Z, CONTROL)
    assert bench.filed() == {1: SLOTS[1].name, 2: ""}


def test_opened_again_the_page_still_undoes(bench):
    bench.desk.open(bench.bundle, SLOTS, "", None)
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 2)
    bench.press_with(Key.Key_Z, CONTROL)
    assert bench.filed() == {1: "", 2: ""}


def test_with_nothing_undone_there_is_nothing_to_do_again_and_it_says_so(bench):
    bench.press_with(Key.Key_Z, AGAIN)
    bench.wait(lambda: bench.desk.strip._told.text() == "Không còn gì để làm lại.")
