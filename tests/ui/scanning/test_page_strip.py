"""The strip: mouse, drag and drop, badges, and 200 pages as little work as two."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.pages.strip import Strip
from tests.ui.scanning.stand_ins import SLOTS, scan_bench, sheet
from ui.scanning.strip import page_grid
from ui.scanning.strip.page_model import PAGES, dragged, dropped

MANY = 200
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        made.scan(*(sheet(f"trang {number}") for number in range(4)))
        yield made


def click(bench, row: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    grid = bench.desk.strip.grid
    place = grid.visualRect(grid.pages.index(row)).center()
    QTest.mouseClick(grid.viewport(), LEFT, modifier, place)
    bench.settle()


def let_go(target: QWidget, data: QMimeData, at: QPointF) -> None:
    buttons, action = LEFT, Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at.toPoint(), action, data, buttons, PLAIN)
    QApplication.sendEvent(target, enter)
    QApplication.sendEvent(target, QDropEvent(at, action, data, buttons, PLAIN))


def ids(bench) -> list[UUID]:
    return [page.id for page in bench.desk.hand.strip.shown]


def test_a_click_makes_a_page_the_current_one(bench):
    click(bench, 2)
    assert bench.desk.hand.current.id == ids(bench)[2]


def test_shift_and_a_click_choose_all_between(bench):
    click(bench, 1)
    click(bench, 3, Qt.KeyboardModifier.ShiftModifier)
    assert bench.desk.hand.chosen == frozenset(ids(bench)[1:])


def test_pages_dropped_on_a_line_are_filed_under_it(bench):
    line = bench.desk.page.slots.lines[1]
    let_go(line, dragged(tuple(ids(bench)[:2])), QPointF(20, 20))
    bench.settle()
    assert list(bench.filed().values()) == [SLOTS[1].name] * 2 + [""] * 2


def test_a_page_dropped_before_another_stands_there(bench):
    grid, first, last = bench.desk.strip.grid, *(ids(bench)[place] for place in (0, 3))
    at = grid.visualRect(grid.pages.index(0)).center() - grid.rect().topLeft()
    let_go(grid.viewport(), dragged((last,)), QPointF(at.x() - 10, at.y()))
    bench.settle()
    assert [page.id for page in bench.kept().shown][:2] == [last, first]


def test_what_is_dropped_from_elsewhere_is_no_page():
    data = QMimeData()
    data.setData(PAGES, b"nobody\n" + str(uuid4()).encode() + b"\n\xff")
    assert len(dropped(data)) == 1


def test_only_pages_on_the_screen_get_a_picture(bench):
    bench.desk.darkroom.forget()
    grown(bench)
    bench.desk.strip.grid.viewport().repaint()
    assert bench.desk.darkroom.waiting < 20


def test_a_key_with_200_pages_paints_those_on_the_screen_and_keeps_the_rows(bench, monkeypatch):
    grown(bench)
    bench.desk.showing.now()
    grid, painted, anew = bench.desk.strip.grid, list[UUID](), list[bool]()
    monkeypatch.setattr(
        page_grid, "paint_page", lambda _painter, _box, page, *_more: painted.append(page.id)
    )
    grid.pages.modelReset.connect(lambda: anew.append(True))
    bench.desk.hand.step(1)
    bench.desk.showing.now()
    grid.viewport().repaint()
    assert (0 < len(painted) < 20, anew) == (True, [])


def grown(bench) -> None:
    """As many pages as a thick dossier has, on the screen alone."""
    hand = bench.desk.hand
    first = hand.strip.pages[0]
    more = (
        replace(first, id=uuid4(), number=number, place=number) for number in range(5, MANY + 1)
    )
    hand.begin(Strip((*hand.strip.pages, *more)), SLOTS)
    QApplication.processEvents()
