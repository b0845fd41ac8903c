"""Paper through the system's printers: each page a picture on white, the job named by the code."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk.press import PrinterError, PrinterTrouble
from ui.paper.pdf_pages import POINTS_PER_INCH, PageSize, page_image, page_sizes
from ui.paper.printer_alerts import alert

DPI = 300


@dataclass(frozen=True, slots=True)
class QtPrinter:
    """The printer of that name, or the system's default for an empty name (desk.press.Printer)."""

    name: str = ""

    def print_pdf(self, pdf: bytes, job: str) -> None:
        """All pages as one job. Raises PrinterError."""
        info = self._info()
        if info.state() == QPrinter.PrinterState.Error:
            raise PrinterError(PrinterTrouble.STOPPED)
        trouble = alert(info.printerName())
        if trouble:
            raise PrinterError(trouble)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        paint(printer, pdf, job)

    def _info(self) -> QPrinterInfo:
        info = QPrinterInfo.printerInfo(self.name) if self.name else QPrinterInfo.defaultPrinter()
        if info.isNull():
            raise PrinterError(PrinterTrouble.MISSING if self.name else PrinterTrouble.NONE_SET)
        return info


def printer_names() -> tuple[str, ...]:
    """The printers this machine knows."""
    return tuple(QPrinterInfo.availablePrinterNames())


def paint(printer: QPrinter, pdf: bytes, job: str) -> None:
    """Draws every page at 300 dpi on a sheet of its own size. Raises PrinterError."""
    printer.setDocName(job.encode("ascii", "replace").decode("ascii"))
    printer.setFullPage(True)
    printer.setResolution(DPI)
    sizes = page_sizes(pdf)
    scale = DPI / POINTS_PER_INCH
    _lay_out(printer, sizes[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(PrinterTrouble.FAILED)
    try:
        for number, size in enumerate(sizes):
            if number:
                _lay_out(printer, size)
                if not printer.newPage():
                    raise PrinterError(PrinterTrouble.FAILED)
            sheet = QRectF(0, 0, size.width * scale, size.height * scale)
            painter.drawImage(sheet, page_image(pdf, number, DPI))
    finally:
        painter.end()


def _lay_out(printer: QPrinter, size: PageSize) -> None:
    short, long = sorted((size.width, size.height))
    lying = size.width > size.height
    layout = QPageLayout(
        QPageSize(
            QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
        ),
        QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
