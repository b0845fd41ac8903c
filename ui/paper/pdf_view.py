"""The pages of a PDF under each other, as wide as a sheet should be on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.paper.pdf_pages import POINTS_PER_INCH, page_image, page_sizes

SHEET_WIDTH = 354
EDGE = 17


class PdfView(QScrollArea):
    """Shows pages and nothing else; the pictures are let go with `clear`."""

    def __init__(self, width: int = SHEET_WIDTH) -> None:
        super().__init__()
        self.setObjectName("paperPane")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._width = width
        self.setFixedWidth(width + 2 * EDGE)
        self._body = QWidget()
        self._body.setObjectName("paperPane")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._column.setSpacing(EDGE)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self.pages: list[QLabel] = []

    def show_pdf(self, pdf: bytes) -> None:
        """Draws every page for this screen's pixels."""
        self.clear()
        ratio = self.devicePixelRatioF()
        for number, size in enumerate(page_sizes(pdf)):
            dpi = (self._width - 2) * ratio / size.width * POINTS_PER_INCH
            pixmap = QPixmap.fromImage(page_image(pdf, number, dpi))
            pixmap.setDevicePixelRatio(ratio)
            page = QLabel()
            page.setObjectName("page")
            page.setPixmap(pixmap)
            self.pages.append(page)
            self._column.insertWidget(number, page)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Shows an empty pane."""
        for page in self.pages:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.pages = []
