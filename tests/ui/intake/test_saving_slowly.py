"""While F9 is at work on a slow disk: the button says so and no key does harm."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.errors import StoreFullError
from tests.ui.intake_stand_ins import CARD, Desk, open_desk
from ui.intake.intake_page import Stage

BIRTH = "1.001193"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        page = opened.page
        page.take_card(CARD)
        picker = page.form.procedure.picker
        picker.setFocus()
        QTest.keyClicks(picker, BIRTH)
        QTest.keyClick(picker, Qt.Key.Key_Return)
        page.form.papers.tick_required()
        yield opened


@pytest.fixture
def slow(desk: Desk) -> Iterator[Event]:
    """The disk takes its time until this is set."""
    done = Event()
    desk.work.ask(done.wait, lambda _: None, owner=desk.page)
    yield done
    done.set()


def test_the_button_says_that_it_saves(desk, slow):
    desk.page.submit()

    assert desk.page.form.result.button.accessibleName() == "Đang lưu…"


def test_nothing_is_typed_or_ticked_that_would_be_lost(desk, slow, wait):
    form = desk.page.form
    desk.page.submit()
    before = form.content()
    QTest.keyClicks(form.person.phone, "0912345678")
    QTest.mouseClick(form.person.sex, Qt.MouseButton.LeftButton)
    QTest.keyClick(form.papers, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    held = form.content()
    slow.set()
    wait(lambda: desk.page.stage is Stage.SAVED)

    assert held == before


def test_keys_pressed_meanwhile_make_no_second_dossier(desk, slow, wait):
    page = desk.page
    page.submit()
    for key in (page.submit, page.new_dossier, page.back, page.park, page.undo, page.one_more):
        key()
    slow.set()
    wait(lambda: page.stage is Stage.SAVED and not desk.work.busy(page.receipt))

    assert (desk.dossiers(), desk.session.drafts.all()) == (1, ())


def test_a_card_scanned_meanwhile_is_asked_for_again(desk, slow, qtbot):
    desk.page.submit()
    with qtbot.waitSignal(desk.page.message) as told:
        desk.page.take_card(CARD)

    assert told.args == ["Hồ sơ đang được lưu. Lưu xong thì quét lại thẻ."]


def test_a_form_that_was_not_saved_can_be_typed_in_again(desk, wait, monkeypatch, qtbot):
    def full(_store: object) -> object:
        raise StoreFullError

    monkeypatch.setattr(type(desk.session.store), "writing", full)
    with qtbot.waitSignal(desk.work.failed):
        desk.page.submit()
    monkeypatch.undo()
    phone = desk.page.form.person.phone
    QTest.keyClicks(phone, "0912345678")

    assert phone.text() == "0912345678"
