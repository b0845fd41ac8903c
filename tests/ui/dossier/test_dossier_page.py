"""The dossier's page over a real, encrypted home: what it shows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desk.dossier.annulment import Mistake
from desk.draft.draft import Draft
from desk.journal import Act
from desk.press import PrinterError, PrinterTrouble
from tests.ui.dossier_stand_ins import Shown, shown_in
from ui.dossier.dossier_page import DossierPage
from ui.parts.elided import Elided


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, qtbot) -> Iterator[Shown]:
    with shown_in(tmp_path, qtbot) as shown:
        yield shown


def test_a_dossier_shows_its_four_axes_and_its_promise(desk):
    desk.opened()
    axes = desk.page.view.axes
    told = [card.value.text() for card in (axes.business, axes.money, axes.custody, axes.sync)]
    assert told == ["Đã tiếp nhận", "0 ₫", "Quầy 3", "Chờ gửi"]
    assert desk.page.view.due.promised.text() == "Hẹn trả 17:00 thứ Hai, 23/11/2026"
    assert desk.page.view.due.left.text() == "Còn 7 giờ"


def test_a_late_dossier_says_so_in_words_and_counts_no_holiday(desk):
    dossier = desk.received()
    desk.clock.pass_by(timedelta(days=3))
    desk.show(dossier)
    assert desk.page.view.due.left.text() == "Quá 2 ngày làm việc"


def test_before_the_first_dossier_is_read_no_button_of_one_stands_there(desk):
    dossier = desk.received()
    desk.page.show()
    desk.page.show_dossier(dossier.id)

    before = desk.page.view.annul.isVisible()
    desk.wait(lambda: desk.page.life is not None)

    assert (before, desk.page.view.annul.isVisible()) == (False, True)


def test_its_life_is_told_newest_first(desk):
    desk.opened()
    told = [words.split(":")[0] for words in desk.page.view.history.words]
    assert told == ["Mở xem hồ sơ", "In giấy hẹn", "Nhận hồ sơ"]


def test_opening_is_journaled_once_and_reading_again_is_not(desk):
    dossier = desk.opened()
    desk.session.correction.void(dossier.id, Mistake.OTHER, "Thử")
    desk.page.reread()
    desk.wait(lambda: desk.page.life.annulment is not None)
    assert desk.acts(dossier).count(Act.VIEW) == 1


def mended(draft: Draft) -> Draft:
    return replace(draft, owner=replace(draft.owner, name="Nguyễn Thị Ánh Tuyến"))


def test_both_sides_of_a_replacement_open_the_other(desk, qtbot):
    wrong = desk.opened()
    correction = desk.session.correction
    right = correction.replace(
        wrong.id, mended(correction.draft_of(wrong.id)), Mistake.WRONG_NAME, "Sai tên đệm"
    ).dossier
    desk.show(right)
    before = desk.page.view.before
    assert before.accessibleName() == "Thay cho …261123-3001"
    with qtbot.waitSignal(desk.page.opened) as opened:
        before.click()
    assert opened.args[0] == wrong.id
    assert desk.page.view.after.accessibleName() == "Đã thay bằng …261123-3002"


def test_a_replacement_says_on_its_receipt_what_it_stands_for(desk):
    wrong = desk.opened()
    correction = desk.session.correction
    right = correction.replace(
        wrong.id, mended(correction.draft_of(wrong.id)), Mistake.WRONG_NAME, "Sai tên đệm"
    ).dossier
    desk.show(right)
    desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: bool(desk.page.receipt.pdf.pages))
    assert desk.page.receipt._hint.text() == f"Thay cho {wrong.code}, số cũ đã hủy"


def test_shift_f9_prints_again_and_counts(desk):
    desk.opened()
    desk.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    desk.wait(lambda: desk.page.life.prints == 2)
    assert len(desk.tray.jobs) == 2
    assert "Giấy hẹn: Đã in 1 lần, in lại 1 lần" in desk.page.view.papers.words


def test_a_printer_that_fails_is_told_with_the_way_on(desk):
    desk.opened()
    desk.tray.trouble = PrinterError(PrinterTrouble.STOPPED)
    desk.page.reprint()
    light = desk.page.view.printing
    desk.wait(lambda: light.isVisible() and "máy in đang dừng" in light.light.words)
    assert light.light.detail.endswith("rồi bấm Shift+F9.")


def test_a_receipt_that_waits_for_paper_says_so_when_opened_again(desk):
    dossier = desk.received()
    desk.tray.trouble = PrinterError(PrinterTrouble.OUT_OF_PAPER)
    with pytest.raises(PrinterError):
        desk.session.press.print_receipt(dossier.id, desk.tray)
    desk.show(dossier)
    assert "hết giấy" in desk.page.view.printing.light.words


def test_the_code_alone_is_copied(desk):
    dossier = desk.opened()
    desk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == dossier.code


def test_everything_that_takes_the_keyboard_has_a_name(desk):
    desk.opened()
    for strip in (desk.page.correct, desk.page.annul):
        strip()
        nameless = [
            type(part).__name__
            for part in desk.page.view.findChildren(QWidget)
            if part.isVisible()
            and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not part.accessibleName()
        ]
        assert nameless == []


def test_what_did_not_change_is_not_drawn_anew(desk):
    desk.opened()
    life = desk.page.life
    desk.clock.pass_by(timedelta(hours=1))
    desk.page.reread()
    desk.wait(lambda: desk.page.view.due.left.text() == "Còn 6 giờ")
    assert desk.page.life is life


def cut(page: DossierPage) -> list[str]:
    """Labels that are narrower than their words."""
    return [
        part.text()
        for part in page.view.findChildren(QLabel)
        if part.isVisible()
        and part.text()
        and not part.wordWrap()
        and not isinstance(part, Elided)
        and part.width() < part.sizeHint().width()
    ]


def test_no_words_of_a_living_dossier_are_cut(desk):
    desk.show(desk.received())
    desk.wait(lambda: cut(desk.page) == [])


def test_no_words_of_a_void_dossier_are_cut(desk):
    dossier = desk.received()
    desk.session.correction.void(dossier.id, Mistake.TAKEN_TWICE, "Nhận trùng")
    desk.show(dossier)
    desk.wait(lambda: cut(desk.page) == [])


def test_no_words_of_a_strip_are_cut(desk):
    desk.opened()
    for strip in (desk.page.correct, desk.page.annul):
        strip()
        desk.wait(lambda: cut(desk.page) == [])


def test_the_page_fits_the_smallest_window(desk):
    desk.show(desk.received())
    desk.page.annul()
    least = desk.page.minimumSizeHint()
    assert least.height() <= 430
    assert least.width() <= 818
