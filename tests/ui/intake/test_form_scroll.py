"""On a low screen the whole of what is looked at is in sight, with what is wrong there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.intake_stand_ins import CARD, Desk, open_desk

BIRTH = "1.001193"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        page = opened.page
        page.resize(850, 400)
        page.take_card(CARD)
        picker = page.form.procedure.picker
        picker.setFocus()
        QTest.keyClicks(picker, BIRTH)
        QTest.keyClick(picker, Qt.Key.Key_Return)
        yield opened


def in_sight(desk: Desk, widget: QWidget) -> bool:
    window = desk.page.form.sheet.viewport()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    return bool(window.rect().contains(place))


def test_the_problem_of_a_paper_is_in_sight_with_its_sentence(desk):
    form = desk.page.form
    desk.page.submit()
    seen = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        row = focus.parentWidget() if focus else None
        seen.append(row is not None and row.objectName() == "paperRow" and in_sight(desk, row))
        form.step_problem(1)

    assert seen == [True, True, True]
