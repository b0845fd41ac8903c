"""What a step's answer will look like: the receipt's heading, a code, a printed page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.intake.sections.section import Wrapped
from ui.paper.pdf_pages import POINTS_PER_INCH, page_image, page_sizes
from ui.parts import label, rule

PAGE_WIDTH = 268


class HeadingPreview(QFrame):
    """The top of a receipt as the office will print it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._superior, self._body = _paper(""), _paper("bold")
        self._day, self._centre = _paper("italic"), _paper("")
        left = _block(self._superior, self._body)
        right = _block(
            _paper("bold", self.tr("SOCIALIST REPUBLIC OF VIETNAM")),
            _paper("bold", self.tr("Independence – Freedom – Happiness")),
        )
        heads = QHBoxLayout()
        heads.setSpacing(8)
        heads.addWidget(left, 4)
        heads.addWidget(right, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 18)
        column.setSpacing(10)
        column.addLayout(heads)
        column.addWidget(self._day)
        column.addWidget(_paper("title", self.tr("RECEIPT OF DOSSIER AND RETURN DATE")))
        column.addWidget(self._centre)

    def show_office(self, superior: str, body: str, place: str, centre: str) -> None:
        """Draws what is typed; dots where nothing is yet."""
        self._superior.setText((superior.strip() or "…").upper())
        self._body.setText((body.strip() or "…").upper())
        day = self.tr("{place}, day … month … year …").format(place=place.strip() or "…")
        self._day.setText(day)
        self._centre.setText(centre.strip() or "…")


class CodePreview(QFrame):
    """The next code and what it says."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._name = label(self.tr("First code today"), "hint")
        self._code = label("", "code")
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._why = Wrapped("", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._code)
        column.addWidget(rule())
        column.addWidget(self._why)

    def show_code(self, code: str, why: str) -> None:
        """An example, and the sentence that explains it."""
        self._code.setText(code)
        self._why.setText(why)


class WordsPreview(QFrame):
    """Where there is nothing to draw: what the step is good for."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.setObjectName("paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        self.lines = [Wrapped(each, "second") for each in words]
        for line in self.lines:
            column.addWidget(line)


class PagePreview(QLabel):
    """The first page of a PDF."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def show_pdf(self, pdf: bytes) -> None:
        """Draws it for this screen's pixels."""
        ratio = self.devicePixelRatioF()
        dpi = PAGE_WIDTH * ratio / page_sizes(pdf)[0].width * POINTS_PER_INCH
        drawn = QPixmap.fromImage(page_image(pdf, 0, dpi))
        drawn.setDevicePixelRatio(ratio)
        self.setPixmap(drawn)


def _paper(look: str, text: str = "") -> QLabel:
    made = label(text, "paper")
    made.setProperty("look", look)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return made


def _block(*lines: QLabel) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for line in lines:
        column.addWidget(line)
    column.addStretch(1)
    return made
