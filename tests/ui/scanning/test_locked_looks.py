"""Behind the lock no widget of the scan page can paint a citizen's paper any more."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from tests.ui.scanning.stand_ins import scan_bench, sheet

INK = QColor("magenta")


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def seen(bench):
    """Two pages of a colour that nothing else here has, on the strip and large."""
    bench.scan(sheet("a|seal", INK.name()), sheet("b|seal", INK.name()))
    bench.wait_looked()
    bench.wait(lambda: painted(bench.window))
    return bench


def painted(widget: QWidget) -> bool:
    """Whether that colour is somewhere in it, a JPEG's error aside."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = (
        QColor(image.pixel(x, y))
        for y in range(0, image.height(), 4)
        for x in range(0, image.width(), 4)
    )
    return any(one.red() > 220 and one.green() < 60 and one.blue() > 220 for one in colours)


def test_a_paper_can_be_seen_before_the_lock(seen):
    assert painted(seen.desk.page)
    assert painted(seen.desk.strip)


def test_no_widget_shows_a_paper_behind_the_lock(seen):
    seen.desk.forget()
    shown = [seen.window, *seen.window.findChildren(QWidget)]
    assert [type(one).__name__ for one in shown if not one.size().isEmpty() and painted(one)] == []


def test_a_page_that_comes_behind_the_lock_is_kept_and_shown_nowhere(bench):
    bench.feeder.hold = 1
    bench.scan(sheet("a|seal", INK.name()), sheet("b|seal", INK.name()), wait=False)
    bench.wait(lambda: painted(bench.window))
    bench.desk.forget()
    bench.feeder.go_on.set()
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_work()
    assert len(bench.kept().pages) == 2
    assert not painted(bench.window)
