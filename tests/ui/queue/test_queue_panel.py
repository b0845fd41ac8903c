"""The left zone says nothing of today before today was read."""

import pytest

from desk.ports import Tally
from tests.ui.stand_ins import NOW, queue_row
from ui.queue.queue_panel import QueuePanel, Shown
from ui.snapshot import Snapshot


@pytest.fixture
def panel(qtbot):
    made = QueuePanel()
    qtbot.addWidget(made)
    made.show()
    return made


def counts(panel):
    return [tile.count for tile in (*panel._tiles.values(), panel._to_send)]


def read(panel, *rows):
    tally = Tally(0, 0, 0, 0, 0, 0, None)
    panel.show_snapshot(Snapshot(NOW, rows, (), tally, "H42.37.12-261123-3007"))


def test_before_the_first_reading_no_tile_has_a_number(panel):
    assert counts(panel) == ["–", "–", "–"]


@pytest.mark.parametrize("shown", [Shown.TODAY, Shown.TO_PRINT])
def test_before_the_first_reading_no_list_is_called_empty(panel, shown):
    panel.choose(shown)
    assert (panel._note.text(), panel._empty.isVisible()) == ("–", False)


def test_a_day_without_dossiers_is_a_nought_once_it_was_read(panel):
    read(panel)
    assert (counts(panel), panel._empty.isVisible()) == (["0", "0", "0"], True)


def test_what_was_read_is_counted(panel):
    read(panel, queue_row(1), queue_row(2))
    assert counts(panel)[0] == "2"


@pytest.mark.parametrize("rows", [0, 1, 40])
@pytest.mark.parametrize("height", [420, 640])
def test_pages_without_a_dossier_get_a_line_of_their_own_and_nothing_above_moves(
    panel, rows, height
):
    panel.setFixedHeight(height)
    read(panel, *(queue_row(number) for number in range(1, rows + 1)))
    above = [*panel._tiles.values(), panel._to_send, panel._name, panel._note]
    before = [part.geometry() for part in above]
    panel.unclaimed.show_count(12)
    line = panel.unclaimed.geometry()
    assert [part.geometry() for part in above] == before
    assert line.bottom() == panel.rect().bottom()
    lowest = panel.list if rows else panel._empty
    assert max(part.geometry().bottom() for part in (*above, lowest)) < line.top()
