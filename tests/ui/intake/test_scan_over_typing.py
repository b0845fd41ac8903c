"""A scanner that types into a field of the form: what it typed is no step and in no draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.intake_stand_ins import CARD, OTHER_CARD, Desk, open_desk, type_text
from ui.scan.scan_filter import ScanFilter

CODE = "H42.37.12-261123-3007"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        scans = ScanFilter(opened.page)
        scans.now_ms = lambda: opened.page.property("now") or 0
        scans.card.connect(opened.page.take_card)
        scans.code.connect(lambda _: opened.page.after_scan())
        scans.install()
        yield opened
        qapp.removeEventFilter(scans)


def end(field: QLineEdit) -> None:
    """The key that ends a scan."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QApplication.sendEvent(field, event)


def scan(field: QLineEdit, text: str) -> None:
    type_text(field, text)
    end(field)


@pytest.fixture
def address(desk: Desk) -> QLineEdit:
    """Where the cursor stands, something typed there a moment ago."""
    person = desk.page.form.person
    person.name.setFocus()
    type_text(person.name, "Trần Thị Bích")
    person.address.setFocus()
    type_text(person.address, "Thôn 9")
    desk.page.setProperty("now", 1_000)  # milliseconds; no scanner pauses that long
    return person.address


def test_a_card_over_somebody_typed_says_whose_place_it_took(desk, address):
    told: list[str] = []
    desk.page.message.connect(told.append)
    scan(address, OTHER_CARD)
    assert desk.page.form.person.name.text() == "Đặng Hữu Nghĩa"
    assert "Trần Thị Bích" in told[-1]


def test_the_same_persons_card_says_nothing_of_the_kind(desk):
    desk.page.take_card(CARD)
    told: list[str] = []
    desk.page.message.connect(told.append)
    desk.page.take_card(CARD)
    assert told[-1] == ""


def test_undoing_a_card_brings_back_what_was_typed_and_no_letter_of_the_scan(desk, address):
    scan(address, OTHER_CARD)
    desk.page.undo()
    person = desk.page.form.person
    assert (person.name.text(), person.address.text()) == ("Trần Thị Bích", "Thôn 9")


def test_a_scanned_code_is_no_step(desk, address):
    phone = desk.page.form.person.phone
    phone.setFocus()
    before = desk.page.undo_name()
    scan(phone, CODE)
    assert (phone.text(), desk.page.undo_name()) == ("", before)


def test_a_draft_that_was_kept_in_mid_scan_is_kept_again_without_it(desk, address, wait):
    keeper = desk.page.drafts.keeper
    type_text(address, CODE)
    keeper.keep_form()
    end(address)
    wait(lambda: keeper.safe)
    kept = str([draft.content for draft in desk.session.drafts.all()])
    assert ("Thôn 9" in kept, CODE in kept) == (True, False)
