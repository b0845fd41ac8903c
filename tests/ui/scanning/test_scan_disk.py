"""A disk that fills while pages are looked at: one sentence, no page is blamed, and on it goes."""

import pytest

from desk.errors import StoreFullError
from desk.pages.page import Look, Page
from tests.ui.scanning.stand_ins import scan_bench, sheet


class FullFor:
    """The filing of a bench, on a disk that is full until it is made well."""

    def __init__(self, filing: object) -> None:
        self._filing = filing
        self.full = True

    def __getattr__(self, name: str) -> object:
        return getattr(self._filing, name)

    def looked(self, page: Page, look: Look) -> Page:
        if self.full:
            raise StoreFullError
        return self._filing.looked(page, look)


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def full(bench):
    """Two pages came; what was seen on them could not be kept."""
    keeper = bench.desk.darkroom._keeper = FullFor(bench.desk.darkroom._keeper)
    bench.scan(sheet("a"), sheet("b"), wait=False)
    bench.wait(lambda: not bench.desk.busy and bool(bench.desk.page.told))
    bench.wait_work()
    return keeper


def test_the_disk_is_told_and_no_page_is_called_unreadable(bench, full):
    assert "Ổ đĩa đã đầy" in bench.desk.page.told
    assert "Trang" not in bench.desk.page.told
    assert not bench.desk.hand.unreadable


def test_once_the_disk_is_well_the_next_scan_looks_at_all(bench, full):
    bench.wait(lambda: len(bench.desk.darkroom._unkept) == 2)
    full.full = False
    bench.scan(sheet("c"))
    assert [page.look is not None for page in bench.kept().shown] == [True, True, True]


class RoomFor:
    """The page book of a bench, on a disk with room for so many pages more."""

    def __init__(self, filing: object, pages: int) -> None:
        self._filing, self._left = filing, pages

    def arrived(self, bundle: object, job: object, page: object) -> Page:
        if not self._left:
            raise StoreFullError
        self._left -= 1
        return self._filing.arrived(bundle, job, page)  # type: ignore[attr-defined]


def fill_up(bench, room: int) -> None:
    """Four pages are scanned onto a disk that has room for so many."""
    bench.desk.runs._book = RoomFor(bench.filing, room)
    bench.scan(sheet("a"), sheet("b"), sheet("c"), sheet("d"))


FULL_AT_4 = (
    "Ổ đĩa đã đầy. Đã giữ 3 trang của lần quét này; dọn bớt chỗ rồi bấm F4 quét tiếp từ trang 4."
)


def test_a_disk_that_fills_in_mid_scan_tells_how_many_pages_are_kept(bench):
    fill_up(bench, 3)
    assert bench.desk.page.told == FULL_AT_4


def test_the_page_to_go_on_from_bears_the_number_of_the_strip(bench):
    bench.scan(sheet("x"), sheet("y"))
    fill_up(bench, 1)
    assert "Đã giữ 1 trang của lần quét này" in bench.desk.page.told
    assert bench.desk.page.told.endswith("quét tiếp từ trang 4.")


def test_with_no_page_kept_nothing_was_saved(bench):
    fill_up(bench, 0)
    assert bench.desk.page.told.startswith("Ổ đĩa đã đầy. Chưa lưu gì")


def test_looks_the_full_disk_does_not_take_leave_that_sentence(bench):
    keeper = bench.desk.darkroom._keeper = FullFor(bench.desk.darkroom._keeper)
    bench.desk.runs._book = RoomFor(bench.filing, 3)
    bench.scan(sheet("a"), sheet("b"), sheet("c"), sheet("d"), wait=False)
    bench.wait(lambda: not bench.desk.busy and len(bench.desk.darkroom._unkept) == 3)
    assert keeper.full
    assert bench.desk.page.told == FULL_AT_4


def test_files_are_added_from_there_on(bench, tmp_path):
    bench.desk.runs._book = RoomFor(bench.filing, 1)
    bench.feeder.pages[:] = [sheet("a"), sheet("b")]
    bench.desk.scan_files([str(tmp_path / "a.jpg")])
    bench.wait(lambda: not bench.desk.busy)
    assert bench.desk.page.told.endswith("dọn bớt chỗ rồi thêm tiếp từ trang 2.")
