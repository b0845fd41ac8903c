"""What NextDocument gave: one whole JPEG or PNG, or a PDF taken apart into pages."""

import io
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import pikepdf
import pypdfium2

from desk.scanner.scan_trouble import ScanError, ScanTrouble

LARGEST_PAGE: Final = 64 * 1024 * 1024
MOST_PAGES: Final = 1000
MOST_PIXELS: Final = 200_000_000
LONGEST_SIDE: Final = 60_000
MOST_DPI: Final = 4800
LONGEST_DRAWING: Final = 16 * 1024
"""Bytes, packed."""
POINTS: Final = 72
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"
_MARKER = re.compile(rb"\xff+([^\x00\xff])")
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_SCAN, _END = 0xDA, 0xD9
_NEARLY: Final = 0.02
_BROKEN: Final = (
    pikepdf.PdfError,
    pikepdf.PasswordError,
    pypdfium2.PdfiumError,
    TypeError,
    ValueError,
    LookupError,
)


@dataclass(frozen=True, slots=True)
class Picture:
    """JPEG or PNG; `dpi` as it really is, as far as anybody knows."""

    content: bytes
    dpi: int


def pictures(content: bytes, dpi: int, grey: bool) -> Iterator[Picture]:
    """The pages in it; `dpi` is what was asked for. Raises LOST for a torn image, UNREADABLE for
    anything else, TOO_LARGE.
    """
    if content.startswith(b"%PDF-"):
        yield from _pdf_pages(content, dpi, grey)
        return
    if content.startswith(b"\xff\xd8"):
        whole = whole_jpeg(content)
    elif content.startswith(_PNG):
        whole = content.rstrip(b"\0\r\n").endswith(_PNG_END)
    else:
        raise ScanError(ScanTrouble.UNREADABLE if content else ScanTrouble.LOST, "no image")
    if len(content) > LARGEST_PAGE:
        raise ScanError(ScanTrouble.TOO_LARGE, "page")
    if not whole:
        raise ScanError(ScanTrouble.LOST, "torn page")
    yield Picture(content, dpi)


def whole_jpeg(content: bytes) -> bool:
    """Whether every segment is there up to the end marker; thumbnails inside do not count."""
    place, scanned = 2, False
    while (found := _MARKER.search(content, place)) is not None:
        marker, place = found[1][0], found.end()
        if marker == _END:
            return scanned
        if marker in _NO_LENGTH:
            continue
        length = int.from_bytes(content[place : place + 2], "big")
        place += max(length, 2)
        scanned = scanned or marker == _SCAN
    return False


def _pdf_pages(content: bytes, dpi: int, grey: bool) -> Iterator[Picture]:
    try:
        with (
            pikepdf.open(io.BytesIO(content)) as parts,
            closing(pypdfium2.PdfDocument(content)) as painter,
        ):
            painter.init_forms()  # before the first page: else what was typed into it is missing
            if len(parts.pages) > MOST_PAGES:
                raise ScanError(ScanTrouble.TOO_LARGE, "pages")
            for number, page in enumerate(parts.pages):
                yield _jpeg_of(page, dpi) or _drawn(painter[number], dpi, grey)
    except _BROKEN as error:
        trouble = ScanTrouble.UNREADABLE if b"%%EOF" in content[-2048:] else ScanTrouble.LOST
        raise ScanError(trouble, type(error).__name__) from None


def _jpeg_of(page: pikepdf.Page, dpi: int) -> Picture | None:
    """The page's one JPEG, untouched, when it fills the page and nothing else is drawn."""
    images = page.get_images(recursive=False)
    if len(images) != 1 or _marked(page) or _long_drawing(page):
        return None
    name, image = next(iter(images.items()))
    left, bottom, right, top = (float(number) for number in page.mediabox.as_list())
    width, height = right - left, top - bottom
    if not (_plain(image) and _fills(page, name, width, height)):
        return None
    content = image.read_raw_bytes()
    if len(content) > LARGEST_PAGE:
        raise ScanError(ScanTrouble.TOO_LARGE, "page")
    if not whole_jpeg(content):
        raise ScanError(ScanTrouble.LOST, "torn page")
    real = round(int(image.get("/Width", 0)) * POINTS / width)
    return Picture(content, real if 0 < real <= MOST_DPI else dpi)


def _plain(image: pikepdf.Object) -> bool:
    """Whether the stream is a JPEG file as it stands, in a colour space that needs no PDF."""
    return (
        image.get("/Filter") in (pikepdf.Name.DCTDecode, pikepdf.Array([pikepdf.Name.DCTDecode]))
        and image.get("/ColorSpace") in (pikepdf.Name.DeviceRGB, pikepdf.Name.DeviceGray)
        and not {"/Decode", "/DecodeParms", "/SMask", "/Mask"} & set(image.keys())
    )


def _long_drawing(page: pikepdf.Page) -> bool:
    """Whether it is more than the words that place one picture: such may unfold to 400 MB."""
    drawing = page.obj.get("/Contents")
    parts = drawing if isinstance(drawing, pikepdf.Array) else [drawing]
    streams = (part for part in parts if isinstance(part, pikepdf.Stream))
    return sum(len(part.read_raw_bytes()) for part in streams) > LONGEST_DRAWING


def _marked(page: pikepdf.Page) -> bool:
    """Whether something lies on it that is no part of its drawing: a stamp, a note, the picture of
    a digital signature.
    """
    marks = page.obj.get("/Annots", pikepdf.Array())
    if not isinstance(marks, pikepdf.Array):
        return True
    return not all(
        isinstance(mark, pikepdf.Dictionary) and mark.get("/Subtype") == pikepdf.Name.Link
        for mark in marks
    )


def _fills(page: pikepdf.Page, name: str, width: float, height: float) -> bool:
    """One Do, upright, as large as the page, and nothing besides."""
    drawn, at = 0, pikepdf.Matrix()
    for step in pikepdf.parse_content_stream(page):
        match str(step.operator):
            case "cm":
                at = pikepdf.Matrix(*(float(number) for number in step.operands)) @ at
            case "Do" if str(step.operands[0]) == name:
                drawn += 1
            case "q" | "Q":
                continue
            case _:
                return False
    upright = abs(at.b) < 1 and abs(at.c) < 1 and page.rotation == 0
    near = abs(at.a - width) <= _NEARLY * width and abs(at.d - height) <= _NEARLY * height
    whole = page.cropbox.as_list() == page.mediabox.as_list()
    return drawn == 1 and upright and near and whole and width > 1 < height


def _drawn(page: pypdfium2.PdfPage, dpi: int, grey: bool) -> Picture:
    """The page painted on white at `dpi`, as PNG."""
    scale = dpi / POINTS
    width, height = (max(1.0, side * scale) for side in page.get_size())
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise ScanError(ScanTrouble.TOO_LARGE, "page")
    image = page.render(scale=scale, grayscale=grey).to_pil()
    held = io.BytesIO()
    image.save(held, "PNG", dpi=(dpi, dpi), compress_level=1)
    return Picture(held.getvalue(), dpi)
