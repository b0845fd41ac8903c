"""Reads a PDF back as a scanner, a text search and a printer would."""

import re

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image

SCANNER_DPI = 200


def texts(pdf: bytes) -> list[str]:
    """The text of each page with line ends as single spaces; no Unicode normalisation."""
    with pdfium.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def pictures(pdf: bytes) -> list[Image.Image]:
    """Each page as a scanner would see it."""
    with pdfium.PdfDocument(pdf) as document:
        return [page.render(scale=SCANNER_DPI / 72).to_pil().convert("L") for page in document]


def codes(pdf: bytes) -> set[tuple[str, str]]:
    """Kind and content of every code on the first page."""
    found = zxingcpp.read_barcodes(pictures(pdf)[0])
    return {(one.format.name, one.text) for one in found}


def size(pdf: bytes) -> tuple[int, int]:
    """Width and height of the first page in whole millimetres."""
    with pdfium.PdfDocument(pdf) as document:
        width, height = document[0].get_size()
    return round(width / 72 * 25.4), round(height / 72 * 25.4)


def fonts(pdf: bytes) -> set[str]:
    """The names of all fonts the file refers to."""
    return {name.decode() for name in re.findall(rb"/BaseFont\s*/([^\s/>]+)", pdf)}
