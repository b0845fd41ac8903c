"""What a device sends as a page: whole, torn, wrapped in a PDF, or no page at all."""

import contextlib
import io

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desk.adapters.scanners import escl_document
from desk.adapters.scanners.escl_document import pictures, whole_jpeg
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.escl_plan import pdf_of, picture

JPEG = picture(1, 210, 297, 25, grey=False)


def trouble_of(content, dpi=25):
    with pytest.raises(ScanError) as caught:
        list(pictures(content, dpi, grey=False))
    return caught.value.trouble


def png():
    held = io.BytesIO()
    Image.new("1", (210, 297), 1).save(held, "PNG")
    return held.getvalue()


def with_thumbnail():
    """A JPEG that carries a whole smaller one in its head, as cameras do."""
    inner = picture(2, 20, 30, 25, grey=True)
    segment = b"\xff\xe1" + (len(inner) + 2).to_bytes(2, "big") + inner
    return JPEG[:2] + segment + JPEG[2:]


def progressive():
    held = io.BytesIO()
    Image.open(io.BytesIO(JPEG)).save(held, "JPEG", progressive=True, restart_marker_rows=2)
    return held.getvalue()


@pytest.mark.parametrize(
    "content",
    [JPEG, JPEG + b"\0\0", with_thumbnail(), progressive()],
    ids=["plain", "padded", "with a thumbnail", "progressive"],
)
def test_a_whole_jpeg_is_whole(content):
    assert whole_jpeg(content)


@settings(max_examples=200)
@given(st.integers(min_value=2, max_value=len(JPEG) - 1))
def test_a_jpeg_cut_anywhere_is_lost(length):
    assert trouble_of(JPEG[:length]) is ScanTrouble.LOST


def test_a_jpeg_cut_after_its_thumbnail_is_not_whole():
    content = with_thumbnail()
    assert not whole_jpeg(content[: len(content) // 2])


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_hostile_bytes_after_a_jpeg_start_never_hang(content):
    assert whole_jpeg(b"\xff\xd8" + content) in {True, False}


def test_png_is_given_out_when_whole():
    assert [page.content for page in pictures(png(), 300, grey=True)] == [png()]
    assert trouble_of(png()[:-7]) is ScanTrouble.LOST


def test_an_empty_answer_is_lost_and_any_other_is_unreadable():
    assert trouble_of(b"") is ScanTrouble.LOST
    assert trouble_of(b"%!PS-Adobe-3.0") is ScanTrouble.UNREADABLE


def test_a_page_larger_than_any_is_refused(monkeypatch):
    monkeypatch.setattr(escl_document, "LARGEST_PAGE", 100)
    assert trouble_of(JPEG) is ScanTrouble.TOO_LARGE
    assert trouble_of(pdf_of([JPEG], 595, 842)) is ScanTrouble.TOO_LARGE


def drawn_pdf(drawing: bytes, size=(144.0, 72.0)) -> bytes:
    """A page with a JPEG in its resources and any drawing."""
    with pikepdf.open(io.BytesIO(pdf_of([JPEG], *size))) as document:
        document.pages[0].Contents = document.make_stream(drawing)
        saved = io.BytesIO()
        document.save(saved)
        return saved.getvalue()


@pytest.mark.parametrize(
    "drawing",
    [
        b"q 144 0 0 72 0 0 cm /Im0 Do Q 10 10 50 20 re f",
        b"q 70 0 0 35 0 0 cm /Im0 Do Q",
        b"q 0 72 -144 0 144 0 cm /Im0 Do Q",
        b"1 0 0 rg 0 0 144 72 re f",
    ],
    ids=["drawn over", "small", "turned", "no image"],
)
def test_a_page_that_is_more_than_its_jpeg_is_painted(drawing):
    (page,) = pictures(drawn_pdf(drawing), 100, grey=False)
    with Image.open(io.BytesIO(page.content)) as image:
        assert image.format == "PNG"
        assert image.size == (200, 100)
    assert page.dpi == 100


def changed_pdf(change) -> bytes:
    """A page that is one JPEG, and what `change` does to it besides."""
    with pikepdf.open(io.BytesIO(pdf_of([JPEG], 144, 72))) as document:
        change(document, document.pages[0])
        saved = io.BytesIO()
        document.save(saved)
        return saved.getvalue()


def marked(document, page, kind=pikepdf.Name.Stamp, **more) -> pikepdf.Object:
    """A red mark of that kind in the middle of the page."""
    red = document.make_stream(b"1 0 0 rg 0 0 40 20 re f")
    red.Type, red.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    red.BBox = pikepdf.Array([0, 0, 40, 20])
    mark = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=kind,
            Rect=pikepdf.Array([50, 30, 90, 50]),
            F=4,
            AP=pikepdf.Dictionary(N=red),
            **more,
        )
    )
    page.Annots = pikepdf.Array([mark])
    return mark


def signed(document, page):
    """The visible picture of a digital signature."""
    field = marked(document, page, pikepdf.Name.Widget, FT=pikepdf.Name.Sig, T="ky")
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]), SigFlags=3)


def filled_in(document, page):
    """A form's field with what was typed into it."""
    page.Contents = document.make_stream(b"0 g 2 2 5 5 re f")
    field = marked(document, page, pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T="o", V="x")
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))


@pytest.mark.parametrize("change", [marked, signed, filled_in])
def test_what_was_put_on_a_page_later_is_not_lost(change):
    (page,) = pictures(changed_pdf(change), 72, grey=False)
    with Image.open(io.BytesIO(page.content)) as image:
        red, green, _ = image.convert("RGB").getpixel((70, 32))
    assert (red > 200, green < 60) == (True, True)


@pytest.mark.parametrize("marks", [7, pikepdf.Array([7]), pikepdf.Name.Nonsense])
def test_marks_that_are_none_cost_no_page(marks):
    content = changed_pdf(lambda _, page: setattr(page, "Annots", marks))
    assert len(list(pictures(content, 72, grey=False))) == 1


def test_a_drawing_that_unfolds_without_end_is_never_read_word_by_word(monkeypatch):
    def never(_):
        raise AssertionError

    monkeypatch.setattr(escl_document.pikepdf, "parse_content_stream", never)
    content = drawn_pdf(b"q Q " * 5_000_000 + b"q 144 0 0 72 0 0 cm /Im0 Do Q")
    (page,) = pictures(content, 72, grey=False)
    assert page.content.startswith(b"\x89PNG")


def test_a_turn_that_all_pages_share_is_kept():
    content = changed_pdf(lambda document, _: setattr(document.Root.Pages, "Rotate", 90))
    (page,) = pictures(content, 72, grey=False)
    with Image.open(io.BytesIO(page.content)) as image:
        assert image.size == (72, 144)


def test_what_a_pdf_cut_off_is_not_shown_again():
    cut = pikepdf.Array([0, 0, 72, 36])
    content = changed_pdf(lambda _, page: setattr(page, "CropBox", cut))
    (page,) = pictures(content, 72, grey=False)
    with Image.open(io.BytesIO(page.content)) as image:
        assert image.size == (72, 36)


def test_a_painted_page_lies_on_white():
    (page,) = pictures(drawn_pdf(b"1 0 0 rg 0 0 72 72 re f"), 72, grey=False)
    with Image.open(io.BytesIO(page.content)) as image:
        assert image.getpixel((100, 30)) == (255, 255, 255)
        assert image.getpixel((30, 30)) == (255, 0, 0)


def test_a_jpeg_of_a_pdf_has_the_resolution_of_its_paper():
    (page,) = pictures(pdf_of([JPEG], 210 / 50 * 72, 297 / 50 * 72), 300, grey=False)
    assert page.content == JPEG
    assert page.dpi == 50


def test_a_huge_painted_page_is_refused():
    assert trouble_of(drawn_pdf(b"f", (14000, 14000)), 600) is ScanTrouble.TOO_LARGE


def test_a_pdf_under_a_password_is_unreadable():
    with pikepdf.open(io.BytesIO(pdf_of([JPEG], 595, 842))) as document:
        saved = io.BytesIO()
        document.save(saved, encryption=pikepdf.Encryption(user="a", owner="b"))
    assert trouble_of(saved.getvalue()) is ScanTrouble.UNREADABLE


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_hostile_pdf_gives_pages_or_a_reason(data):
    content = bytearray(pdf_of([JPEG], 59, 84))
    for _ in range(data.draw(st.integers(1, 12))):
        place = data.draw(st.integers(5, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ScanError):
        assert all(page.content for page in pictures(bytes(content), 25, grey=False))
