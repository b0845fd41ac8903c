"""Paper: every page as large as it should be, on white, readable, under an ASCII name."""

from dataclasses import replace
from pathlib import Path
from threading import Thread

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desk.dossier.receipt import PaperSize
from desk.forms.receipt import render_both
from desk.press import PrinterError, PrinterTrouble
from tests.forms.people import CODE, LONG_CODE, RECEIPT
from ui.paper.pdf_pages import page_image, page_sizes
from ui.paper.printer import QtPrinter, paint, printer_names

PAGES = render_both(RECEIPT)


@pytest.fixture
def to_file(qapp: QApplication, tmp_path: Path) -> tuple[QPrinter, Path]:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheets.pdf"))
    return printer, tmp_path / "sheets.pdf"


def sizes(file: Path) -> list[tuple[int, int]]:
    return [(round(one.width), round(one.height)) for one in page_sizes(file.read_bytes())]


def picture(file: Path, number: int) -> Image.Image:
    document = pypdfium2.PdfDocument(file.read_bytes())
    try:
        return document[number].render(scale=200 / 72).to_pil().convert("L")
    finally:
        document.close()


def test_every_page_comes_out_in_its_own_size(to_file):
    printer, file = to_file
    paint(printer, PAGES, CODE)

    wanted = [(round(one.width), round(one.height)) for one in page_sizes(PAGES)]
    assert len(wanted) == 2
    assert all(
        abs(got[side] - size[side]) <= 1
        for got, size in zip(sizes(file), wanted, strict=True)
        for side in (0, 1)
    )


def test_a_lying_page_lies(to_file):
    letterhead = replace(RECEIPT.letterhead, paper=PaperSize.A5)
    printer, file = to_file
    lying = render_both(replace(RECEIPT, code=LONG_CODE, letterhead=letterhead))
    paint(printer, lying, LONG_CODE)

    width, height = sizes(file)[0]
    assert (width > height) == (page_sizes(lying)[0].width > page_sizes(lying)[0].height)


def test_the_sheet_is_white_and_its_codes_are_read(to_file):
    printer, file = to_file
    paint(printer, PAGES, CODE)

    sheet = picture(file, 0)
    read = {found.text for found in zxingcpp.read_barcodes(sheet)}
    assert sheet.getpixel((3, 3)) == 255
    assert read == {CODE}


def test_the_job_has_an_ascii_name(to_file):
    printer, _ = to_file
    paint(printer, PAGES, "Hồ sơ")

    assert printer.docName().isascii()


def test_paper_can_be_made_beside_the_window(to_file):
    printer, file = to_file
    worker = Thread(target=paint, args=(printer, PAGES, CODE))
    worker.start()
    pictures = [page_image(PAGES, 0, 96) for _ in range(5)]
    worker.join()

    assert len(sizes(file)) == 2
    assert all(one == pictures[0] for one in pictures)


def test_a_page_is_drawn_on_white(qapp):
    image = page_image(PAGES, 0, 96)

    assert image.format() == QImage.Format.Format_RGB32
    assert image.pixelColor(2, 2).name() == "#ffffff"


def test_a_printer_that_is_not_there_is_missing(qapp):
    with pytest.raises(PrinterError) as told:
        QtPrinter("Máy in không có").print_pdf(PAGES, CODE)

    assert told.value.trouble is PrinterTrouble.MISSING


@pytest.mark.skipif(bool(printer_names()), reason="this machine has a printer")
def test_no_name_and_no_printer_of_the_system_is_none_set(qapp):
    with pytest.raises(PrinterError) as told:
        QtPrinter().print_pdf(PAGES, CODE)

    assert told.value.trouble is PrinterTrouble.NONE_SET


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_written_is_a_failed_print(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "none" / "sheets.pdf"))
    with pytest.raises(PrinterError) as told:
        paint(printer, PAGES, CODE)

    assert told.value.trouble is PrinterTrouble.FAILED
