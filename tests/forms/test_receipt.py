"""The receipt on paper: what it says, in which order, and that machines read it."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFont

from desk.catalogue.procedure import Limit, LimitUnit
from desk.dossier.dossier import HandedPaper
from desk.dossier.receipt import Copy, PaperSize, Receipt
from desk.forms import fonts
from desk.forms.receipt import preview, render, render_both
from desk.forms.wording import words
from desk.time.working_time import VIETNAM
from tests.forms import pages
from tests.forms.people import (
    CODE,
    DELEGATED,
    LONG_CODE,
    RECEIPT,
    TEMPORARY_CODE,
    on,
    organisation,
    temporary,
    with_papers,
)

A4, A5 = PaperSize.A4, PaperSize.A5
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
LOWER = {normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES}
LETTERS = sorted(
    ((LOWER | {"đ"}) - set("aeiouy")) | {"Đ"} | {one.upper() for one in LOWER - set("aeiouy")}
)
SYLLABLES = st.text(
    st.sampled_from([*LETTERS, *"bcdghklmnpqrstvxAEIOUYBCHKLMNPQTX"]), min_size=1, max_size=7
)
NAMES = st.lists(SYLLABLES, min_size=1, max_size=6).map(" ".join)
CODES = st.builds(
    "{}H{:02}.{:02}.{:02}-261123-{:0{}}".format,
    st.sampled_from(["", "000.00.19."]),
    *(st.integers(0, 99),) * 3,
    st.integers(0, 9999),
    st.integers(4, 6),
)

TIMES_WIDTHS = pytest.mark.skipif(
    fonts.chosen() == fonts.SPECTRAL, reason="the stand-in face is wider than Times"
)


def citizen(receipt: Receipt) -> str:
    """The whole text of the citizen's copy."""
    return " ".join(pages.texts(render(receipt, Copy.CITIZEN)))


@pytest.mark.parametrize("paper", [A4, A5])
@pytest.mark.parametrize("code", [CODE, LONG_CODE, TEMPORARY_CODE, "H42.37.12.05-261123-3007"])
def test_both_codes_on_paper_say_the_dossier_code(paper: PaperSize, code: str) -> None:
    receipt = replace(on(paper), code=code, temporary=code == TEMPORARY_CODE)

    assert pages.codes(render(receipt, Copy.CITIZEN)) == {("Code128", code), ("QRCode", code)}


@settings(max_examples=15, deadline=None)
@given(CODES)
def test_every_code_is_read_back_from_a5(code: str) -> None:
    pdf = render(replace(on(A5), code=code), Copy.OFFICE)

    assert pages.codes(pdf) == {("Code128", code), ("QRCode", code)}


def test_the_watermark_of_training_does_not_disturb_the_codes() -> None:
    pdf = render(RECEIPT, Copy.CITIZEN, training=True)

    assert pages.codes(pdf) == {("Code128", CODE), ("QRCode", CODE)}


@pytest.mark.parametrize(
    ("address", "content"),
    [
        ("https://tracuu.vi-du.vn/?ma={code}&n=1", f"https://tracuu.vi-du.vn/?ma={CODE}&n=1"),
        ("https://tracuu.vi-du.vn/", f"https://tracuu.vi-du.vn/{CODE}"),
    ],
)
def test_the_qr_leads_to_the_look_up_page(address: str, content: str) -> None:
    receipt = replace(on(A5), letterhead=replace(on(A5).letterhead, lookup_address=address))

    assert ("QRCode", content) in pages.codes(render(receipt, Copy.CITIZEN))


def test_a_code_too_long_for_a5_turns_the_sheet() -> None:
    assert pages.size(render(replace(on(A5), code=LONG_CODE), Copy.CITIZEN)) == (210, 148)


@TIMES_WIDTHS
@pytest.mark.parametrize(("paper", "size"), [(A4, (210, 297)), (A5, (148, 210))])
def test_an_ordinary_receipt_is_one_upright_page(paper: PaperSize, size: tuple[int, int]) -> None:
    pdf = render(on(paper), Copy.CITIZEN)

    assert (pages.size(pdf), len(pages.texts(pdf))) == (size, 1)


@TIMES_WIDTHS
def test_a_temporary_receipt_still_fits_one_a5_page() -> None:
    assert len(pages.texts(render(on(A5, temporary()), Copy.CITIZEN, reprint=1))) == 1


def test_there_are_134_vietnamese_letters() -> None:
    assert len(LETTERS) == 134


def test_every_vietnamese_letter_comes_back_as_it_was() -> None:
    subject = " ".join(LETTERS)

    assert subject in citizen(replace(RECEIPT, subject=subject))


@settings(max_examples=40, deadline=None)
@given(NAMES, st.sampled_from([A4, A5]))
def test_names_come_back_exactly(name: str, paper: PaperSize) -> None:
    assert f"Ông (Bà): {name} Số định danh" in citizen(replace(on(paper), owner_name=name))


def test_a_decomposed_name_is_printed_composed() -> None:
    name = "Nguyễn Thị Ánh Tuyết"

    assert name in citizen(replace(RECEIPT, owner_name=normalize("NFD", name)))


def test_a_name_of_a_hundred_letters_is_printed_whole() -> None:
    name = "Hợp tác xã Dịch vụ nông nghiệp tổng hợp " * 4 + "Yên Khê Thượng"

    assert name in citizen(replace(on(A5), owner_name=name, owner_is_person=False))


def test_markup_in_values_is_printed_as_text() -> None:
    name = "Công ty <b>A & B</b> &amp; Con"

    assert name in citizen(replace(RECEIPT, owner_name=name))


@pytest.mark.parametrize("faces", fonts.candidates(), ids=lambda faces: faces.regular.name)
def test_no_face_lacks_a_letter(faces: fonts.Faces) -> None:
    if not faces.complete:
        pytest.skip("not on this PC")
    needed = set("".join(LETTERS) + "".join(words().values()) + "0123456789&<>@\u00a0")
    files = (faces.regular, faces.bold, faces.italic)
    glyphs = [TTFont("test", str(file)).face.charToGlyph for file in files]

    assert [sorted(needed - {chr(code) for code in known}) for known in glyphs] == [[], [], []]


def test_a_face_that_is_missing_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = fonts.Faces(Path("none.ttf"), Path("none.ttf"), Path("none.ttf"))
    monkeypatch.setattr(fonts, "candidates", lambda: (nowhere, fonts.SPECTRAL))

    assert fonts.chosen() == fonts.SPECTRAL


def test_the_labels_stand_in_the_order_of_the_form() -> None:
    text = citizen(organisation())
    labels = (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        "Mã hồ sơ:",
        "Trung tâm Phục vụ hành chính công xã",
        "Tiếp nhận hồ sơ của Tổ chức:",
        "Số định danh tổ chức:",
        "Địa chỉ:",
        "Số điện thoại:",
        "Email:",
        "Trường hợp ủy quyền",
        "Giấy tờ ủy quyền:",
        "Nội dung yêu cầu giải quyết:",
        "Thành phần hồ sơ nộp gồm:",
        "Số lượng hồ sơ: 01 (bộ)",
        "Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc",
        "Thời gian nhận hồ sơ: 09 giờ 43 phút, ngày 23 tháng 11 năm 2026",
        "Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, thứ Sáu, ngày 27 tháng 11",
        "Thời hạn của cơ quan tiếp nhận: 17 giờ 00 phút, thứ Tư, ngày 25 tháng 11 năm 2026",
        "Đăng ký nhận kết quả tại:",
        "Vào Sổ theo dõi hồ sơ, Quyển số:",
        "Số thứ tự:",
        "NGƯỜI NỘP HỒ SƠ",
    )
    places = [text.find(label) for label in labels]

    assert -1 not in places
    assert places == sorted(places)


def test_the_one_who_delegates_is_told() -> None:
    text = citizen(organisation())

    assert all(part in text for part in (DELEGATED.name, DELEGATED.id_number, DELEGATED.document))


def test_the_holiday_inside_the_limit_is_told() -> None:
    assert "Không tính thứ Ba 24/11/2026 – Ngày Văn hóa Việt Nam." in citizen(RECEIPT)


def test_an_unknown_date_is_said_to_be_unknown() -> None:
    text = citizen(replace(RECEIPT, limit=Limit(LimitUnit.UNKNOWN), due_at=None))

    assert "theo quy định là: chưa rõ" in text
    assert "giải quyết hồ sơ: theo thông báo của cơ quan giải quyết" in text


def test_a_shown_paper_has_no_count() -> None:
    papers = (HandedPaper("Thẻ căn cước", originals=7, shown=True),)

    assert "1 Thẻ căn cước (xuất trình) Số lượng" in citizen(replace(RECEIPT, papers=papers))


def test_same_values_give_the_same_bytes() -> None:
    assert render(RECEIPT, Copy.CITIZEN) == render(RECEIPT, Copy.CITIZEN)


def test_both_copies_are_one_file_citizen_first() -> None:
    texts = pages.texts(render_both(RECEIPT))

    assert ["Liên 1: Giao người nộp" in texts[0], "Liên 2: Lưu" in texts[1]] == [True, True]
    assert len(texts) == 2


def test_the_foot_says_that_the_dossier_was_saved_first() -> None:
    assert "In sau khi hồ sơ đã lưu, nhật ký số 18.204. Quầy 3" in citizen(RECEIPT)


@pytest.mark.parametrize(("reprint", "marked"), [(0, False), (3, True)])
def test_only_a_reprint_is_marked(reprint: int, marked: bool) -> None:
    text = pages.texts(render(RECEIPT, Copy.CITIZEN, reprint=reprint))[0]

    assert ("BẢN IN LẠI lần 3" in text) is marked


@pytest.mark.parametrize(("receipt", "marked"), [(RECEIPT, False), (temporary(), True)])
def test_only_a_temporary_code_is_marked(receipt: Receipt, marked: bool) -> None:
    assert ("SỐ TẠM. Mã chính thức sẽ được cấp" in citizen(receipt)) is marked


def test_a_preview_has_no_codes_and_says_what_it_is() -> None:
    pdf = preview(replace(RECEIPT, code="", number="", journal_number=0))

    assert pages.codes(pdf) == set()
    assert words()["watermark_preview"] in pages.texts(pdf)[0]


@TIMES_WIDTHS
def test_forty_papers_flow_to_a_second_page_under_the_same_heading() -> None:
    first, second = pages.texts(render(with_papers(40), Copy.CITIZEN))

    assert "Tên giấy tờ" in first
    assert second.startswith("2 ")
    assert "Tên giấy tờ" in second


def test_all_forty_papers_are_there_in_order() -> None:
    text = citizen(with_papers(40, on(A5)))
    places = [text.find(f"{n} Giấy tờ thứ {n} ") for n in range(1, 41)]

    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("count", range(4, 30, 3))
@pytest.mark.parametrize("paper", [A4, A5])
def test_signatures_stand_on_the_page_of_the_return_date(paper: PaperSize, count: int) -> None:
    last = pages.texts(render(with_papers(count, on(paper)), Copy.CITIZEN))[-1]

    assert words()["due"] in last
    assert words()["submitter"] in last


def test_a_paper_name_longer_than_a_page_goes_on_over_it() -> None:
    name = " ".join(f"chữ{number}" for number in range(900))
    receipt = replace(on(A5), papers=(HandedPaper(name, originals=1),))
    text = citizen(receipt)

    assert all(f"chữ{number}" in text for number in range(900))


def test_all_fonts_are_embedded_subsets() -> None:
    pdf = render_both(organisation(), training=True)

    assert all("+" in name for name in pages.fonts(pdf))
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0


def test_helvetica_is_not_named() -> None:
    assert b"Helvetica" not in render_both(organisation(), reprint=1, training=True)


def test_times_are_told_in_vietnam() -> None:
    received = datetime.fromisoformat("2027-03-02T01:05:00+00:00")

    assert received.astimezone(VIETNAM).hour == 8
    assert "08 giờ 05 phút, ngày 02 tháng 3 năm 2027" in citizen(
        replace(RECEIPT, received_at=received)
    )
