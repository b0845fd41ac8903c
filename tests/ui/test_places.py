"""Pages over pages: the way back, the curtain, help, and small screens; on a real home."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.intake_stand_ins import CARD, OTHER_CARD
from tests.ui.lock_stand_ins import CARD_OWNER, Program, program
from ui.frame.zones import Side
from ui.help.help_page import Place

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAGES = {
    "form": None,
    "outbox": (Qt.Key.Key_7, CONTROL),
    "register": (Qt.Key.Key_3, CONTROL),
    "settings": (Qt.Key.Key_Comma, CONTROL),
    "officers": (Qt.Key.Key_O, CONTROL | SHIFT),
}
SMALL = (QSize(1093, 614), QSize(960, 540))


@pytest.fixture
def desk(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Program]:
    wait = lambda ready: qtbot.waitUntil(ready, timeout=20_000)  # noqa: E731
    with program(tmp_path, wait) as started:
        started.enter()
        qtbot.waitUntil(started.window.isActiveWindow, timeout=20_000)
        yield started


def press(desk: Program, key: Qt.Key, modifier=PLAIN) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, modifier)


def go_to(desk: Program, name: str) -> QWidget:
    way = PAGES[name]
    if way is not None:
        press(desk, *way)
        desk.settle()
    return desk.window.centre.page


@pytest.mark.parametrize("name", PAGES)
def test_the_curtain_falls_over_every_page_and_nothing_behind_it_moves(desk, name):
    page = go_to(desk, name)
    press(desk, Qt.Key.Key_H, CONTROL)
    curtain = desk.window.curtain
    assert (curtain.isVisible(), curtain.geometry()) == (True, desk.window.rect())
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_Escape):
        press(desk, key)
    desk.window.scans.card.emit(CARD)
    desk.settle()
    press(desk, Qt.Key.Key_H, CONTROL)
    assert (curtain.isVisible(), desk.window.centre.page) == (False, page)
    assert desk.page.form.empty


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    "key", [(Qt.Key.Key_F1, PLAIN), (Qt.Key.Key_Slash, CONTROL), (Qt.Key.Key_K, CONTROL)]
)
def test_help_opens_over_every_page_and_esc_leads_back_to_where_one_was(desk, name, key):
    page = go_to(desk, name)
    field = page.focusWidget()
    press(desk, *key)
    assert desk.window.centre.place in {Place.HELP, Place.KEYS}
    press(desk, Qt.Key.Key_Escape)
    assert desk.window.centre.page is page
    if field is not None:
        desk.wait(field.hasFocus)


def test_from_a_dossier_back_to_the_register_with_its_search_still_there(desk):
    dossier = desk.received()
    window = desk.window
    QTest.keyClicks(window.band.field, "tuyet")
    desk.wait(lambda: window.finding.page.model.rowCount() == 1)
    window.finding.page.opened.emit(dossier.id)
    desk.wait(lambda: window.dossier.life is not None)
    assert window.centre.place is Place.DOSSIER

    press(desk, Qt.Key.Key_Escape)
    shown = (window.centre.place, window.band.field.text(), window.finding.page.model.rowCount())
    assert shown == (Place.REGISTER, "tuyet", 1)


def test_from_a_dossier_back_to_the_outbox(desk):
    dossier = desk.received()
    go_to(desk, "outbox")
    desk.window.sending.dossier.emit(dossier.id)
    desk.wait(lambda: desk.window.dossier.life is not None)
    press(desk, Qt.Key.Key_Escape)
    assert desk.window.centre.place is Place.OUTBOX


def test_a_card_at_the_form_fills_it_and_tells_what_the_citizen_has_here(desk):
    desk.received()
    desk.window.scans.card.emit(CARD)
    assert desk.page.form.draft().owner.id_number == "037186009417"
    desk.wait(lambda: len(desk.window.queue._found) == 1)
    assert (desk.window.centre.at_home, desk.window.queue.model.rowCount()) == (True, 1)


def test_a_card_on_the_register_lists_that_citizens_dossiers(desk):
    desk.received()
    desk.received(replace(CARD_OWNER, name="Đặng Hữu Nghĩa", id_number="037091004321"))
    go_to(desk, "register")
    desk.window.scans.card.emit(OTHER_CARD)
    desk.wait(lambda: desk.window.finding.page.model.rowCount() == 1)
    assert (desk.window.centre.place, desk.page.form.empty) == (Place.REGISTER, True)


@pytest.mark.parametrize("size", SMALL, ids=str)
def test_on_a_small_screen_the_rail_opens_the_right_zone_and_esc_gives_the_form_back(desk, size):
    desk.window.resize(size)
    field = desk.page.form.focusWidget()
    desk.window.frame.right_rail.clicked.emit()
    assert desk.window.right.isVisible()
    press(desk, Qt.Key.Key_Escape)
    assert (desk.window.right.isVisible(), desk.page.isVisible()) == (False, True)
    desk.wait(field.hasFocus)


def test_f4_opens_scanning_and_esc_gives_the_form_back(desk):
    field = desk.page.form.focusWidget()
    press(desk, Qt.Key.Key_F4)
    assert desk.window.centre.place is Place.SCAN
    press(desk, Qt.Key.Key_Escape)
    assert desk.window.centre.page is desk.page
    desk.wait(field.hasFocus)


@pytest.mark.parametrize("size", SMALL, ids=str)
def test_on_a_small_screen_what_stands_beside_the_outbox_takes_the_keyboard(desk, size):
    desk.received()
    desk.window.resize(size)
    go_to(desk, "outbox")
    press(desk, Qt.Key.Key_F4)
    focus = QApplication.focusWidget()
    assert desk.window.right.isVisible()
    assert focus is not None
    assert desk.window.right.isAncestorOf(focus) or focus is desk.window.right


def test_on_the_smallest_screen_the_queue_opens_with_the_keyboard_in_it(desk):
    desk.received()
    desk.window.resize(SMALL[1])
    field = desk.page.form.focusWidget()
    press(desk, Qt.Key.Key_1, CONTROL)
    desk.wait(desk.window.queue.list.hasFocus)
    press(desk, Qt.Key.Key_Escape)
    desk.wait(field.hasFocus)
    assert not desk.window.queue.isVisible()


def test_enter_in_the_queue_of_the_smallest_screen_opens_the_dossier(desk):
    dossier = desk.received()
    desk.window.resize(SMALL[1])
    press(desk, Qt.Key.Key_1, CONTROL)
    desk.window.queue.list.setCurrentIndex(desk.window.queue.model.index(0))
    press(desk, Qt.Key.Key_Return)
    life = partial(getattr, desk.window.dossier, "life")
    desk.wait(lambda: life() is not None and life().dossier.id == dossier.id)
    assert desk.window.centre.isVisible()


def test_where_both_zones_stand_f4_changes_nothing(desk):
    desk.window.resize(1366, 698)
    desk.window.frame.toggle(Side.RIGHT)
    assert desk.window.right.isVisible()
    assert desk.page.isVisible()


def test_ctrl_z_on_a_fresh_receipt_asks_at_once_what_is_wrong(desk):
    dossier = desk.received()
    desk.page.show_dossier(dossier.id)
    desk.wait(lambda: desk.page.flow.shown is not None)
    press(desk, Qt.Key.Key_Z, CONTROL)
    desk.wait(lambda: desk.window.dossier.view.mistakes.isVisible())
    assert desk.window.dossier.life.dossier.id == dossier.id


def test_esc_in_the_search_field_leads_back_into_the_form(desk):
    field = desk.page.form.person.name
    field.setFocus()
    press(desk, Qt.Key.Key_F3)
    desk.wait(desk.window.band.field.hasFocus)
    press(desk, Qt.Key.Key_Escape)
    desk.wait(field.hasFocus)


def test_f4_while_a_dossier_is_being_opened_scans_nothing_elsewhere(desk):
    dossier = desk.received()
    desk.window.at_dossier.open(dossier.id)
    press(desk, Qt.Key.Key_F4)
    assert desk.window.centre.place is Place.DOSSIER
    assert "đang mở" in desk.window.banner.words
    desk.wait(lambda: desk.window.dossier.life is not None)
    press(desk, Qt.Key.Key_F4)
    assert desk.window.at_scanner.desk.bundle == dossier.id


def test_while_another_dossier_is_being_opened_no_key_means_the_one_before(desk):
    first, second = desk.received(), desk.received()
    desk.window.at_dossier.open(first.id)
    desk.wait(lambda: desk.window.dossier.life is not None)
    desk.window.at_dossier.open(second.id)
    assert desk.window.dossier.life is None
