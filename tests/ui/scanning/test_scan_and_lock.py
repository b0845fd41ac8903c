"""A scan goes on behind the lock; unlocked, every page is there, in order."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from tests.ui.scanning.stand_ins import scan_bench, sheet


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def locked(bench):
    """Locked after two of five pages; the others came behind the lock."""
    bench.feeder.hold = 2
    bench.scan(*(sheet(f"trang {number}") for number in range(5)), wait=False)
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 2)
    bench.wait_looked()
    bench.press(Qt.Key.Key_1)
    bench.desk.forget()
    bench.feeder.go_on.set()
    bench.wait(lambda: not bench.desk.busy)
    return bench


def test_all_pages_come_back_in_order(locked):
    locked.desk.resume()
    locked.wait(lambda: len(locked.desk.hand.strip.pages) == 5)
    locked.wait_looked()
    assert [page.number for page in locked.desk.hand.strip.shown] == [1, 2, 3, 4, 5]


def test_what_was_filed_before_the_lock_stays_filed(locked):
    locked.desk.resume()
    locked.wait(lambda: len(locked.desk.hand.strip.pages) == 5)
    assert [bool(page.slot) for page in locked.desk.hand.strip.shown] == [True] + [False] * 4


def test_behind_the_lock_there_is_no_page_and_no_picture(locked):
    locked.wait_work()
    assert not locked.desk.hand.strip.pages
    assert len(locked.desk.darkroom.pictures) == 0


def test_a_picture_on_its_way_to_a_locked_desk_is_thrown_away(bench):
    bench.scan(sheet("a"))
    bench.desk.darkroom.picture(bench.desk.hand.strip.pages[0], 77)
    bench.desk.forget()
    bench.desk.close()
    bench.wait_work()
    assert len(bench.desk.darkroom.pictures) == 0


def test_pages_of_another_form_are_kept_but_not_shown(bench):
    bench.feeder.hold = 1
    bench.scan(sheet("a"), sheet("b"), wait=False)
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 1)
    bench.desk.open(uuid4(), (), "", None)
    bench.feeder.go_on.set()
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_work()
    assert not bench.desk.hand.strip.pages
    assert len(bench.kept().pages) == 2
