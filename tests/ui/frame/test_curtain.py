"""The privacy curtain: everything covered, nothing changed, the keyboard given back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.frame.curtain import Curtain


@pytest.fixture
def window(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    made.field = QLineEdit("Lường Thị Phượng")
    column.addWidget(made.field)
    column.addWidget(QLineEdit())
    made.curtain = Curtain(made, "UBND xã Yên Khê Thượng")
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus, timeout=20_000)
    return made


def test_drawn_it_covers_the_whole_window(window):
    window.curtain.toggle()
    window.resize(1000, 600)
    assert window.curtain.geometry() == window.rect()
    assert window.childAt(window.field.geometry().center()) is not window.field


def test_what_is_typed_behind_it_goes_nowhere(window):
    window.curtain.toggle()
    QTest.keyClicks(window.focusWidget(), "abc")
    assert window.field.text() == "Lường Thị Phượng"


def test_tab_does_not_lead_behind_it(window):
    window.curtain.toggle()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is window.curtain


def test_drawn_away_it_gives_the_keyboard_back(window, qtbot):
    window.curtain.toggle()
    window.curtain.toggle()
    qtbot.waitUntil(window.field.hasFocus, timeout=20_000)
    assert not window.curtain.drawn
