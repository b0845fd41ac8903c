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
