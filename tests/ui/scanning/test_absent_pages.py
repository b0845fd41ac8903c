"""A page whose image is gone is never shown as a sharp white one; one that was thinned is whole."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desk.errors import FileDamagedError
from desk.filing.thinned import PageThinnedError
from desk.pages.page import Page
from tests.ui.scanning.stand_ins import Bench, scan_bench, sheet
from ui.parts import Chip, theme

GONE = "Trang 2: ảnh không còn trên máy. Bấm Q quét lại, hoặc quản trị viên lấy lại từ bản sao lưu."


@dataclass
class Holed:
    """The filing of a bench, with these pages' images removed behind it."""

    filing: object
    errors: dict[int, FileDamagedError] = field(default_factory=dict)

    def __getattr__(self, name: str) -> object:
        return getattr(self.filing, name)

    def content(self, page: Page) -> bytes:
        error = self.errors.get(page.number)
        if error:
            raise error
        return self.filing.content(page)  # type: ignore[attr-defined]


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def holed(bench):
    """Three pages that were looked at; then the desk is locked, and no picture stays."""
    bench.scan(sheet("a"), sheet("b"), sheet("c"))
    bench.desk.forget()
    bench.desk.darkroom._keeper = holed = Holed(bench.desk.darkroom._keeper)
    return holed


def lose(bench: Bench, holed: Holed, page: int) -> None:
    """The image's own file is gone from the vault, and the page is shown anew."""
    file = bench.kept().pages[page - 1].file
    bench.filing.vault.remove(file)  # type: ignore[attr-defined]
    show(bench)


def show(bench: Bench, page: int = 2) -> None:
    bench.desk.resume()
    bench.wait_work()
    bench.desk.hand.go(bench.desk.hand.strip.pages[page - 1].id)
    bench.wait(lambda: not bench.desk.darkroom.waiting and not bench.desk.darkroom._asked)
    bench.wait_work()


def chips(bench: Bench) -> list[str]:
    return [chip._words.text() for chip in bench.desk.page.findChildren(Chip) if chip.isVisible()]


def inked(bench: Bench, ink: str) -> bool:
    """Whether something is written in that colour on the large page."""
    image = bench.desk.page.sheet.grab().toImage()
    wanted = QColor(ink).rgb()
    across, down = range(8, image.width() - 8), range(8, image.height() - 8)
    return any(image.pixel(x, y) == wanted for y in down for x in across)


def test_a_page_without_its_image_is_told_of_with_a_way_on(bench, holed):
    lose(bench, holed, 2)
    assert bench.desk.page.told == GONE


def test_no_such_page_is_called_sharp(bench, holed):
    lose(bench, holed, 2)
    assert chips(bench) == ["Không còn ảnh"]


def test_its_large_place_says_so_and_what_to_do(bench, holed):
    lose(bench, holed, 2)
    assert bench.desk.page.sheet.accessibleDescription() == "Không còn ảnh"
    assert inked(bench, theme.INK)


def test_its_small_place_says_so(bench, holed):
    lose(bench, holed, 2)
    pages = bench.desk.hand.strip.pages
    marks = [bench.desk.strip._marks(page).absence for page in pages]
    assert [bool(one) for one in marks] == [False, True, False]


def test_the_check_before_the_citizen_leaves_has_it_first(bench, holed):
    lose(bench, holed, 2)
    assert bench.desk.page.foot.goodbye._lines[0]._whole == "Trang 2 không còn ảnh"


def test_it_is_told_again_when_the_pages_are_opened_again(bench, holed):
    lose(bench, holed, 2)
    bench.desk.forget()
    bench.desk.page.tell("")
    show(bench)
    assert bench.desk.page.told == GONE


def test_two_of_them_are_told_in_one_sentence(bench, holed):
    holed.errors = {1: FileDamagedError(), 2: FileDamagedError()}
    show(bench)
    assert bench.desk.page.told.startswith("Trang 1–2: ảnh không còn trên máy.")


def test_an_image_brought_back_is_shown_when_the_pages_are_opened_again(bench, holed):
    holed.errors = {2: FileDamagedError()}
    show(bench)
    holed.errors = {}
    show(bench)
    assert chips(bench) == ["Rõ nét"]


def test_q_puts_a_new_page_in_its_place(bench, holed):
    holed.errors = {2: FileDamagedError()}
    show(bench)
    bench.feeder.pages[:] = [sheet("d")]
    bench.press(Qt.Key.Key_Q)
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_looked()
    assert [page.number for page in bench.kept().shown] == [1, 4, 3]
    assert chips(bench) == ["Rõ nét"]


def test_a_thinned_page_does_not_look_broken(bench, holed):
    holed.errors = {2: PageThinnedError()}
    show(bench)
    assert (chips(bench), bench.desk.page.told) == (["Chỉ còn tệp"], "")


def test_a_page_of_another_bundle_is_not_told_of_here(bench, holed):
    show(bench)
    stray = bench.kept().pages[0]
    bench.desk.hand.clear()
    bench.desk.darkroom.failed.emit(stray, FileDamagedError())
    assert bench.desk.page.told == ""


def test_ctrl_down_leads_to_it_and_q_is_offered_there(bench, holed):
    lose(bench, holed, 2)
    bench.desk.hand.go(bench.desk.hand.strip.pages[0].id)
    bench.press_with(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    bench.wait_work()
    assert bench.desk.hand.current.number == 2
    assert bench.desk.page.foot.goodbye._does._whole == "quét lại trang 2"
