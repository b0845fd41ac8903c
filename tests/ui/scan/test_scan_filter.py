"""A scan is heard whatever has the focus, and leaves no letter behind."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

CARD = "001195012345||Huỳnh Thị Hiếu|07031995|Nữ|Ấp 3, Xã Mỹ Ẩn, Cà Mau|25122021"
CODE = "H42.37.12-261123-3001"
TEMPORARY = "T-3-261123-0001"


@pytest.fixture
def listening(window):
    window.scans.install()
    yield window
    QApplication.instance().removeEventFilter(window.scans)


def press(char: str, at: int) -> None:
    """One key, as a keyboard sends it to what has the focus."""
    key = {"\r": Qt.Key.Key_Return, " ": Qt.Key.Key_Space}.get(char, Qt.Key.Key_unknown)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
        event.setTimestamp(at)
        QApplication.sendEvent(QApplication.focusWidget(), event)


def scan(text: str, gap: int = 10, start: int = 100_000) -> None:
    for place, char in enumerate(text + "\r"):
        press(char, start + place * gap)


def focus(qtbot, widget):
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus, timeout=20_000)


@pytest.mark.parametrize("name", ["line", "text", "button"])
def test_a_card_is_taken_whatever_has_the_focus(qtbot, listening, name):
    focus(qtbot, getattr(listening.intake, name))
    scan(CARD)
    assert listening.intake.cards == [CARD]


def test_a_card_is_taken_while_a_list_has_the_focus(qtbot, listening):
    focus(qtbot, listening.queue.list)
    scan(CARD)
    assert listening.intake.cards == [CARD]


@pytest.mark.parametrize("name", ["line", "text"])
def test_a_scan_leaves_no_letter_behind(qtbot, listening, name):
    field = getattr(listening.intake, name)
    (field.setText if name == "line" else field.setPlainText)("Trần Văn")
    focus(qtbot, field)
    scan(CARD)
    assert (field.text() if name == "line" else field.toPlainText()) == "Trần Văn"


def test_a_scan_leaves_selection_and_cursor_as_they_were(qtbot, listening):
    field = listening.intake.line
    field.setText("Trần Văn Mẫu")
    focus(qtbot, field)
    field.setSelection(5, 3)
    scan(CARD)
    assert (field.text(), field.selectedText()) == ("Trần Văn Mẫu", "Văn")


def test_a_scans_spaces_press_no_button(qtbot, listening):
    focus(qtbot, listening.intake.button)
    scan(CARD)
    assert listening.intake.told == []


def test_a_scan_into_the_scan_field_empties_it(qtbot, listening):
    focus(qtbot, listening.band.field)
    scan(CARD)
    assert (listening.band.field.text(), listening.intake.cards) == ("", [CARD])


def test_a_known_code_shows_its_dossier(qtbot, listening, settle):
    focus(qtbot, listening.intake.line)
    scan(CODE)
    settle()
    assert len(listening.intake.shown) == 1


def test_a_known_code_becomes_the_current_row(qtbot, listening, settle):
    focus(qtbot, listening.intake.line)
    scan(CODE)
    settle()
    assert listening.queue.list.currentIndex().row() == 0


@pytest.mark.parametrize("code", [TEMPORARY, "H42.37.12-261123-9999"])
def test_an_unknown_code_changes_nothing_and_says_so(qtbot, listening, settle, code):
    focus(qtbot, listening.intake.line)
    scan(code)
    settle()
    assert listening.banner.words == "Mã này chưa có trên máy. Chưa thay đổi gì."


def test_a_person_who_types_is_no_scanner(qtbot, listening):
    focus(qtbot, listening.intake.line)
    scan(CARD, gap=140)
    assert (listening.intake.cards, listening.intake.line.text()) == ([], CARD)


def test_a_scan_right_after_typing_takes_back_only_itself(qtbot, listening):
    field = listening.intake.line
    focus(qtbot, field)
    for place, char in enumerate("Trần"):
        press(char, 1_000 + place * 150)
    scan(CARD, start=2_000)
    assert field.text() == "Trần"


def test_two_scans_in_a_row_are_two_cards(qtbot, listening):
    focus(qtbot, listening.intake.line)
    scan(CARD)
    scan(CARD, start=200_000)
    assert listening.intake.cards == [CARD, CARD]


def test_a_scan_over_the_outbox_comes_back_to_the_form(qtbot, listening, settle):
    listening.centre.turn_to(listening.sending.page)
    focus(qtbot, listening.sending.page.send)
    scan(CARD)
    settle()
    assert listening.centre.currentWidget() is listening.intake_page


def test_no_input_method_touches_the_scan_field(listening):
    query = Qt.InputMethodQuery.ImEnabled
    assert listening.band.field.inputMethodQuery(query) is False


@pytest.mark.parametrize("second", ["\r", "\n", "\t"])
def test_a_second_ending_key_of_a_scanner_does_nothing(qtbot, listening, settle, second):
    focus(qtbot, listening.queue.list)
    scan(CODE)
    heard = []
    listening.queue.opened.connect(heard.append)
    press(second, 100_000 + len(CODE) * 10 + 10)
    settle()
    assert heard == []


def test_enter_pressed_by_a_person_after_a_scan_is_a_key_again(qtbot, listening, settle):
    focus(qtbot, listening.queue.list)
    scan(CODE)
    settle()
    focus(qtbot, listening.intake.line)
    with qtbot.waitSignal(listening.intake.line.returnPressed):
        press("\r", 101_000)


def test_a_code_is_known_with_caps_lock_on(qtbot, listening, settle):
    field = listening.intake.line
    focus(qtbot, field)
    scan(CODE.swapcase())
    settle()
    assert (len(listening.intake.shown), field.text()) == (1, "")


def test_a_card_is_read_with_caps_lock_on(qtbot, listening):
    focus(qtbot, listening.intake.line)
    scan(CARD.swapcase())
    assert listening.intake.cards == [CARD]
