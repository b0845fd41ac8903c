"""The scan page on the smallest screens: nothing cut, everything named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.ui.scanning.stand_ins import scan_bench, sheet
from tests.ui.test_accessibility import cut, nameless

SMALLEST = (852, 434)
"""What a window of 960×540 leaves between its rails."""


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        made.feeder.trouble = ScanError(ScanTrouble.CERTIFICATE)
        made.scan(sheet("GIẤY TỜ ĐỊA ĐIỂM|blur|seal"), sheet(), sheet("b"))
        made.press(Qt.Key.Key_1)
        QApplication.processEvents()
        yield made


def test_no_words_are_cut(bench):
    assert cut(bench.window) == []


def test_every_input_has_a_name(bench):
    assert nameless(bench.window) == []


def test_the_page_fits_into_the_smallest_window(bench):
    hint = bench.desk.page.minimumSizeHint()
    assert hint.width() <= SMALLEST[0]
    assert hint.height() <= SMALLEST[1]


def test_a_sentence_reaches_an_officer_who_is_elsewhere(bench):
    heard: list[str] = []
    bench.desk.page.message.connect(heard.append)
    bench.window.hide()
    bench.desk.scan()
    bench.wait(lambda: not bench.desk.busy)
    assert heard
