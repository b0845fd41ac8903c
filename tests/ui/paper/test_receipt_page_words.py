"""What the receipt page says of printers, of void receipts and of those in another's place."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.press import PrinterTrouble
from tests.db.sample import NOW, dossier, receipt
from tests.ui.stand_ins import OFFICE, fake_session
from ui.frame.status_bar import StatusBar
from ui.paper.receipt_page import ReceiptPage
from ui.parts.elided import Elided
from ui.parts.lights import Glow
from ui.wording.receipt import (
    kept_trouble,
    lights_before,
    printer_name,
    replaces_words,
    saved_light,
    unprinted_light,
    void_light,
)

RECEIPT = receipt(dossier())


@pytest.mark.parametrize("printer", ["", "HP LaserJet 107a"])
def test_preview_and_status_bar_say_the_same_of_the_printer(qtbot, printer):
    bar = StatusBar(fake_session(office=replace(OFFICE, printer=printer)))
    qtbot.addWidget(bar)
    assert lights_before("A5", printer)[1].detail.startswith(bar.printer.words)


def test_without_a_printer_the_words_say_what_is_tried(qapp):
    assert printer_name("") == "Chưa chọn máy in, dùng máy in mặc định"


@pytest.mark.parametrize("trouble", PrinterTrouble)
def test_each_printer_trouble_has_one_sentence_and_the_way_on(qapp, trouble):
    light = unprinted_light(trouble)
    assert light.glow is Glow.TROUBLE
    assert "Shift+F9" in light.detail


def test_no_two_troubles_sound_alike(qapp):
    told = {unprinted_light(trouble).words for trouble in PrinterTrouble}
    assert len(told) == len(PrinterTrouble)


@pytest.mark.parametrize(
    ("kept", "trouble"),
    [("out_of_paper", PrinterTrouble.OUT_OF_PAPER), ("", None), ("no such thing", None)],
)
def test_the_list_s_own_trouble_is_read_back(kept, trouble):
    assert kept_trouble(kept) is trouble


def test_a_void_receipt_is_void_and_not_to_be_printed(qapp):
    assert void_light().words == "Đã hủy"


def test_a_receipt_in_another_s_place_says_in_whose(qapp):
    told = replaces_words(replace(RECEIPT, replaces="H26.05.17-261103-3005"))
    assert told == "Thay cho H26.05.17-261103-3005, số cũ đã hủy"


def test_a_corrected_paper_asks_for_the_former_one(qapp):
    told = replaces_words(replace(RECEIPT, supersedes_at=NOW + timedelta(hours=1)))
    assert told.startswith("Thay cho giấy in lúc 07:30")


def test_an_ordinary_receipt_stands_for_itself(qapp):
    assert replaces_words(RECEIPT) == ""


def test_a_void_receipt_s_page_does_not_offer_to_print(qtbot):
    page = ReceiptPage()
    qtbot.addWidget(page)
    page.show_kept("Lò Thị Mỷ", "H26.05.17-261103-3005", (void_light(),) * 3)
    page.offer_print(False)
    page.show()
    assert not page._again.isVisible()


def test_a_corrected_receipt_was_saved_when_it_was_given(qapp):
    later = replace(RECEIPT, issued_at=NOW + timedelta(hours=2))
    assert saved_light(later).words == "Đã lưu lúc 08:30:00"
    assert saved_light(RECEIPT).words == f"Đã lưu lúc {RECEIPT.received_at:%H:%M:%S}"


def test_done_is_said_only_with_paper_in_hand(qtbot):
    page = ReceiptPage()
    qtbot.addWidget(page)
    page.show_saved("Lò Thị Mỷ", "H26.05.17-261103-3005", (void_light(),) * 3)
    before = page._title.text()
    page.show_printed(True)
    assert (before, page._title.text()) == ("Đã lưu, chưa in", "Xong. Mời người tiếp theo")


def test_a_receipt_given_earlier_keeps_its_title_when_it_is_printed_again(qtbot):
    page = ReceiptPage()
    qtbot.addWidget(page)
    page.show_kept("Lò Thị Mỷ", "H26.05.17-261103-3005", (void_light(),) * 3)
    before = page._title.text()
    page.show_printed(True)
    assert page._title.text() == before


def test_a_long_name_in_the_heading_gives_way_with_three_dots(qtbot):
    page = ReceiptPage()
    qtbot.addWidget(page)
    page.resize(818, 584)
    page.show()
    qtbot.waitExposed(page)
    page.show_kept(
        "Công Tằng Tôn Nữ Nguyễn Phước Thụy Quỳnh Khuê Đặng Thị Ẩn Hường " * 2,
        "X",
        lights_before("A4", ""),
    )
    titles = [one for one in page.findChildren(Elided) if one.isVisibleTo(page)]
    assert [one.text()[-1] for one in titles] == ["…"]
