"""What others wrote is shown as it stands: Qt would open what an <img> names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from ui.intake.sections.section import Wrapped
from ui.parts import plain_tip

BOMB = "<img src='//elsewhere/share'> Giấy khai sinh"


def test_wrapped_words_are_no_markup(qtbot):
    words = Wrapped(BOMB, "hint")
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText


def test_markup_in_a_tip_is_shown_as_it_stands(qapp):
    shown = QTextDocument()
    shown.setHtml(plain_tip(BOMB))
    assert shown.toPlainText() == BOMB


@pytest.mark.parametrize("words", ["Lò Thị Inh", "A & B", ""])
def test_plain_words_stay_as_they_are(words):
    assert plain_tip(words) == words
