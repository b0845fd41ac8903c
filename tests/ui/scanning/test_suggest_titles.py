"""Titles are read behind the looks, kept and offered; they file nothing by themselves."""

from threading import Event

import pytest
from PySide6.QtCore import Qt

from desk.errors import ImageError
from tests.ui.scanning.stand_ins import QuickDarkroom, scan_bench, sheet

TITLE = "GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH"
PRINTED = f"a|print={TITLE}"


class SlowReader(QuickDarkroom):
    """Reads no title before it may."""

    go_on = Event()

    def title(self, content, page):
        self.go_on.wait(10)
        return super().title(content, page)


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def slow(bench):
    bench.desk.darkroom._darkroom = reader = SlowReader()
    reader.go_on = Event()
    bench.desk.darkroom.reads_titles = False
    bench.scan(sheet(PRINTED), sheet(PRINTED))
    bench.desk.darkroom.reads_titles = True
    for page in bench.desk.hand.strip.pages:
        bench.desk.darkroom.title(page)
    yield bench, reader
    reader.go_on.set()


def titles(bench):
    return [page.look.title for page in bench.desk.hand.strip.pages if page.look]


def read(bench):
    """What the darkroom was asked to read once it has nothing more to do."""
    bench.wait(lambda: not bench.desk.darkroom._titles)
    bench.wait_work()
    return bench.desk.darkroom._darkroom.read


def test_the_title_that_was_read_is_offered_and_kept(bench):
    bench.scan(sheet(PRINTED))
    bench.wait(lambda: titles(bench) == [TITLE])
    slot, title = bench.desk.hand.suggestion
    assert (slot.number, title) == (1, TITLE)
    assert bench.kept().pages[0].look.title == TITLE


def test_a_title_files_nothing_before_enter(bench):
    bench.scan(sheet(PRINTED))
    bench.wait(lambda: titles(bench) == [TITLE])
    assert bench.filed() == {1: ""}
    bench.press(Qt.Key.Key_Return)
    assert bench.filed() == {1: "Giấy đề nghị đăng ký hộ kinh doanh"}


def test_the_card_says_what_was_read_and_what_enter_does(bench):
    bench.scan(sheet(PRINTED))
    bench.wait(lambda: titles(bench) == [TITLE])
    card = bench.desk.page.slots.card
    bench.wait(lambda: TITLE in card._title.text() or TITLE in card._title.toolTip())
    assert card.isVisible()


def test_nothing_is_read_where_the_office_wants_no_text(bench):
    bench.desk.darkroom.reads_titles = False
    bench.scan(sheet(PRINTED))
    assert read(bench) == []


@pytest.mark.parametrize("words", ["", "a|code=QMC//2", "GIẤY TỜ|x"])
def test_blank_pages_and_those_that_say_what_they_are_are_not_read(bench, words):
    bench.scan(sheet(words))
    assert read(bench) == []


def test_a_page_filed_meanwhile_stays_as_it_was_filed(slow):
    bench, reader = slow
    bench.press(Qt.Key.Key_2, Qt.Key.Key_2)
    reader.go_on.set()
    bench.wait(lambda: titles(bench)[0] == TITLE)
    assert set(bench.filed().values()) == {"Văn bản ủy quyền của các thành viên hộ gia đình"}
    assert read(bench) == [1]


def test_the_lock_drops_titles_that_wait(slow):
    bench, reader = slow
    bench.desk.forget()
    reader.go_on.set()
    assert set(read(bench)) <= {1}
    bench.desk.darkroom.close()
    assert [page.look.title for page in bench.kept().pages] == ["", ""]


def test_a_title_nobody_can_read_makes_no_noise(bench, monkeypatch):
    def broken(*_):
        raise ImageError

    heard = []
    monkeypatch.setattr(bench.desk.darkroom._darkroom, "title", broken)
    bench.desk.darkroom.failed.connect(lambda *told: heard.append(told))
    bench.scan(sheet(PRINTED))
    read(bench)
    bench.desk.darkroom.close()
    assert heard == []
