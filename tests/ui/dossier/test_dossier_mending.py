"""The dossier's page over a real, encrypted home: put right and made void, by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.dossier.annulment import Mistake
from desk.journal import Act
from desk.office.settings import Numbering
from tests.ui import intake_stand_ins
from tests.ui.dossier_stand_ins import OFFICIAL, OWNER, Shown, shown_in
from tests.ui.intake_stand_ins import OFFICE
from ui.intake.correcting import Correcting, Way


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, qtbot) -> Iterator[Shown]:
    with shown_in(tmp_path, qtbot) as shown:
        yield shown


@pytest.fixture
def temporary(qapp: QApplication, tmp_path: Path, qtbot, monkeypatch) -> Iterator[Shown]:
    """A desk that gives temporary numbers."""
    monkeypatch.setattr(intake_stand_ins, "OFFICE", replace(OFFICE, numbering=Numbering()))
    with shown_in(tmp_path, qtbot) as shown:
        yield shown


def annul(desk: Shown, reason: str) -> None:
    """By keys alone: to the button, the mistake, the reason, the button twice."""
    desk.page.view.annul.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    QTest.keyClicks(desk.page.view.void_strip.reason, reason)
    for _ in range(3):
        desk.press(Qt.Key.Key_Return)


def test_a_dossier_is_made_void_by_keys(desk, qtbot):
    dossier = desk.opened()
    with qtbot.waitSignal(desk.page.changed):
        annul(desk, "Nguoi dan xin rut")
    desk.wait(lambda: desk.page.life.annulment is not None)
    annulment = desk.page.life.annulment
    assert (annulment.mistake, annulment.reason) == (Mistake.WRONG_PROCEDURE, "Nguoi dan xin rut")
    assert desk.acts(dossier)[-1] == Act.ANNUL


def test_one_press_does_not_make_void(desk):
    dossier = desk.opened()
    desk.page.annul()
    strip = desk.page.view.void_strip
    strip.mistake.setCurrentIndex(0)
    strip.reason.setText("Nhầm")
    strip.void.click()
    assert "lần nữa" in strip.void.accessibleName()
    assert Act.ANNUL not in desk.acts(dossier)


def test_another_word_in_the_reason_asks_for_both_presses_again(desk):
    desk.opened()
    desk.page.annul()
    strip = desk.page.view.void_strip
    strip.mistake.setCurrentIndex(0)
    strip.reason.setText("Nhầm")
    strip.void.click()
    strip.reason.setText("Nhầm người")
    assert strip.void.accessibleName() == "Hủy số …3001"


def test_without_a_reason_nothing_becomes_void_and_the_field_has_the_keyboard(desk):
    desk.opened()
    desk.page.annul()
    strip = desk.page.view.void_strip
    strip.mistake.setCurrentIndex(0)
    strip.void.click()
    assert "lý do" in strip.told.text()
    assert strip.reason.hasFocus()


def test_without_a_mistake_nothing_becomes_void(desk):
    dossier = desk.opened()
    desk.page.annul()
    strip = desk.page.view.void_strip
    strip.reason.setText("Nhầm")
    strip.void.click()
    strip.void.click()
    assert strip.told.text() == "Chọn chỗ sai trước; sổ nhật ký lưu lại."
    assert strip.mistake.hasFocus()
    assert Act.ANNUL not in desk.acts(dossier)


def test_the_mistake_is_said_before_the_second_press(desk):
    desk.opened()
    desk.page.annul()
    strip = desk.page.view.void_strip
    strip.mistake.setCurrentIndex(2)
    strip.reason.setText("Nhầm")
    strip.void.click()
    assert strip.mistake.currentText() in strip.told.text()


def test_a_reason_that_says_nothing_is_refused_in_a_sentence(desk):
    desk.opened()
    desk.page.annul()
    strip = desk.page.view.void_strip
    strip.mistake.setCurrentIndex(0)
    strip.reason.setText("...")
    strip.void.click()
    strip.void.click()
    desk.wait(lambda: bool(strip.told.text()))
    assert desk.page.view.foot.currentWidget() is strip


def test_a_void_dossier_offers_nothing_wrong(desk, qtbot):
    dossier = desk.opened()
    desk.session.correction.void(dossier.id, Mistake.TAKEN_TWICE, "Nhận trùng")
    desk.show(dossier)
    desk.wait(lambda: desk.page.life.annulment is not None)
    assert desk.offered() == ["Về hàng đợi", "Chép mã", "Xem giấy hẹn"]
    assert desk.page.view.band.isVisible()
    desk.page.correct()
    assert desk.page.view.foot.currentWidget() is desk.page.view.deeds


def test_a_void_receipt_is_not_printed(desk, qtbot):
    dossier = desk.opened()
    desk.session.correction.void(dossier.id, Mistake.TAKEN_TWICE, "Nhận trùng")
    desk.show(dossier)
    desk.wait(lambda: desk.page.life.annulment is not None)
    with qtbot.waitSignal(desk.page.message) as said:
        desk.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert "đã hủy" in said.args[0]
    assert len(desk.tray.jobs) == 1


def test_correcting_opens_the_form_with_what_was_typed(desk, qtbot):
    dossier = desk.opened()
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Right)
    with qtbot.waitSignal(desk.page.correction_wanted) as wanted:
        desk.press(Qt.Key.Key_Return)
    told = wanted.args[0]
    assert isinstance(told, Correcting)
    assert (told.dossier, told.code, told.way) == (dossier.id, dossier.code, Way.REPLACE)
    assert told.mistakes == (Mistake.WRONG_NAME,)
    assert (told.draft.owner.name, told.draft.procedure) == (OWNER.name, "1.001193")
    assert [paper.name for paper in told.draft.papers if paper.handed] == [
        paper.name for paper in dossier.papers
    ]


def test_escape_leaves_the_strip_first_and_then_the_page(desk, qtbot):
    desk.opened()
    desk.page.correct()
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.view.foot.currentWidget() is desk.page.view.deeds
    with qtbot.waitSignal(desk.page.back):
        desk.press(Qt.Key.Key_Escape)


def test_a_temporary_dossier_gets_its_official_code_and_opens_by_both(temporary, qtbot):
    dossier = temporary.received()
    temporary.show(dossier)
    temporary.page.view.number.setFocus()
    temporary.press(Qt.Key.Key_Return)
    QTest.keyClicks(temporary.page.view.codes.code, OFFICIAL.lower())
    with qtbot.waitSignal(temporary.page.changed):
        temporary.press(Qt.Key.Key_Return)
    temporary.wait(lambda: temporary.page.life.dossier.code == OFFICIAL)
    register = temporary.session.register
    assert register.code(OFFICIAL) == register.code(dossier.code) == dossier.id
    assert f"Số tạm trước đây: {dossier.code}" in temporary.page.view.papers.words
    assert not temporary.page.view.number.isVisible()


def test_a_code_that_cannot_be_it_is_told_in_one_sentence(temporary):
    temporary.show(temporary.received())
    temporary.page.give_code()
    codes = temporary.page.view.codes
    for code, told in (
        ("abc", "không phải mã hồ sơ"),
        ("H42.37.13-261123-0975", "cơ quan khác"),
        ("H42.37.12-261124-0975", "ngày trong mã"),
    ):
        codes.code.setText(code)
        codes.give.click()
        temporary.wait(lambda told=told: told in codes.told.text().lower())
        assert codes.code.hasFocus()


def test_an_official_dossier_is_not_offered_another_code(desk):
    desk.opened()
    assert "Cấp mã chính thức" not in desk.offered()
