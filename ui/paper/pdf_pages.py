"""Pages of a PDF as pictures on white paper, for the screen and for the printer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import pypdfium2
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
_PDFIUM = Lock()
"""PDFium answers one thread at a time; printing works beside the window."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height in points."""

    width: float
    height: float


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """The size of every page."""
    with _opened(pdf) as document:
        return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))


def page_image(pdf: bytes, number: int, dpi: float) -> QImage:
    """One page on white: a transparent ground would print as black."""
    with _opened(pdf) as document:
        page = document[number]
        bitmap = page.render(scale=dpi / POINTS_PER_INCH, fill_color=(255, 255, 255, 255))
        drawn = _image(bitmap)
        page.close()
    return drawn


def _image(bitmap: pypdfium2.PdfBitmap) -> QImage:
    formats = {"BGR": QImage.Format.Format_BGR888, "BGRX": QImage.Format.Format_RGB32}
    image = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, formats[bitmap.mode]
    )
    return image.convertToFormat(QImage.Format.Format_RGB32).copy()
