"""The pages in a JPEG, PNG, TIFF, PDF or HEIC file, which comes from nobody to be trusted."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pikepdf
from PIL import Image, ImageOps, ImageSequence
from pillow_heif import register_heif_opener

from desk.adapters.scanners.escl_document import Picture, pictures
from desk.scanner.device import ArrivedPage
from desk.scanner.scan_trouble import ScanError, ScanTrouble

MOST_PIXELS: Final = 80_000_000
DPI: Final = 300
LIKELY_DPI: Final = range(72, 2401)
QUALITY: Final = 95

JPEG: Final = (b"\xff\xd8\xff",)
PNG: Final = (b"\x89PNG\r\n\x1a\n",)
TIFF: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
PDF: Final = b"%PDF-"
HEIC_BRANDS: Final = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")
PDF_HEAD: Final = 1024
INDIFFERENT: Final = {"1", "L", "RGB"}

_BROKEN: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    EOFError,
    MemoryError,
)
"""What Pillow and its codecs raise on files that are none; UnidentifiedImageError is an OSError."""


def pages_in(content: bytes, most: int) -> Iterator[ArrivedPage]:
    """JPEG and PNG as they are; `most` pages. Raises ScanError: UNREADABLE, TOO_LARGE, DENIED for a
    PDF with a password.
    """
    if content.startswith(JPEG):
        yield _as_it_is(content, ("JPEG",))
    elif content.startswith(PNG):
        yield _as_it_is(content, ("PNG",))
    elif content.startswith(TIFF):
        yield from _tiff(content, most)
    elif PDF in content[:PDF_HEAD]:
        yield from _pdf(content[content.index(PDF) :], most)
    elif content[4:8] == b"ftyp" and content[8:12] in HEIC_BRANDS:
        yield _heic(content)
    else:
        raise ScanError(ScanTrouble.UNREADABLE)


def _as_it_is(content: bytes, formats: tuple[str, ...]) -> ArrivedPage:
    with _opened(content, formats) as image:
        dpi = _dpi(image)
    return _page(next(_whole(pictures(content, dpi, grey=False))))


def _tiff(content: bytes, most: int) -> Iterator[ArrivedPage]:
    """Each image as PNG, upright, nothing lost."""
    with _opened(content, ("TIFF",)) as image:
        for number, frame in enumerate(ImageSequence.Iterator(image)):
            if number >= most:
                raise ScanError(ScanTrouble.TOO_LARGE)
            _fitting(frame)
            yield _drawn(frame, "PNG")


def _heic(content: bytes) -> ArrivedPage:
    """The first picture, upright, as JPEG: it has lost what a JPEG loses already."""
    register_heif_opener()
    with _opened(content, ("HEIF",)) as image:
        return _drawn(image.convert("RGB"), "JPEG")


def _pdf(content: bytes, most: int) -> Iterator[ArrivedPage]:
    """A page that is one JPEG gives that, any other is painted at 300 dpi."""
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            if len(document.pages) > most:
                raise ScanError(ScanTrouble.TOO_LARGE)
    except pikepdf.PasswordError as error:
        raise ScanError(ScanTrouble.DENIED) from error
    except (pikepdf.PdfError, *_BROKEN) as error:
        raise ScanError(ScanTrouble.UNREADABLE) from error
    yield from (_page(one) for one in _whole(pictures(content, DPI, grey=False)))


def _whole(found: Iterator[Picture]) -> Iterator[Picture]:
    """Half a file is no line that was lost."""
    try:
        yield from found
    except ScanError as error:
        lost = error.trouble is ScanTrouble.LOST
        raise ScanError(ScanTrouble.UNREADABLE if lost else error.trouble) from error


def _page(picture: Picture) -> ArrivedPage:
    """Checked again: a picture taken out of a PDF has been seen by nobody."""
    with _opened(picture.content, ("JPEG", "PNG")):
        return ArrivedPage(picture.content, picture.dpi)


@contextmanager
def _opened(content: bytes, formats: tuple[str, ...]) -> Iterator[Image.Image]:
    """The image, of a size that may be decoded; whatever goes wrong with it is a ScanError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=formats) as image:
                _fitting(image)
                yield image
    except Image.DecompressionBombError as error:
        raise ScanError(ScanTrouble.TOO_LARGE) from error
    except _BROKEN as error:
        raise ScanError(ScanTrouble.UNREADABLE) from error


def _fitting(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise ScanError(ScanTrouble.TOO_LARGE)


def _drawn(image: Image.Image, kind: str) -> ArrivedPage:
    dpi = _dpi(image)
    upright = ImageOps.exif_transpose(image)
    plain = upright if upright.mode in INDIFFERENT else _on_white(upright)
    held = io.BytesIO()
    about = {"dpi": (dpi, dpi)} if dpi else {}
    if kind == "PNG":
        plain.save(held, kind, **about)
    else:
        plain.save(held, kind, quality=QUALITY, subsampling=0, **about)
    return ArrivedPage(held.getvalue(), dpi)


def _on_white(image: Image.Image) -> Image.Image:
    """Without transparency; sixteen bits become eight."""
    if image.mode.startswith("I;16"):
        return image.point(lambda shade: shade / 256, "L")
    if "A" in image.getbands() or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(white, seen).convert("RGB")
    return image.convert("RGB")


def _dpi(image: Image.Image) -> int:
    """What the file says if a scanner could have said it, else 0; photos say 72 for nothing."""
    told = image.info.get("dpi")
    if not isinstance(told, tuple) or not told:
        return 0
    dpi = round(float(told[0]))
    return dpi if dpi in LIKELY_DPI and dpi != LIKELY_DPI.start else 0
