"""The sections under each other; whatever gets the focus is brought into sight."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.intake.sections.paper_row import PaperRow

WIDEST = 1040
ROOM = 40
"""Pixels to spare above and below the focused field, its label among them."""
BESIDE_ROW = 24


class FormScroll(QScrollArea):
    """Scrolls up and down only."""

    def __init__(self, sections: Iterable[QWidget]) -> None:
        super().__init__()
        self._body = QWidget()
        self._body.setObjectName("form")
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(page, 1)
        row.addStretch()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def to_top(self) -> None:
        """Back to the first section."""
        self.verticalScrollBar().setValue(0)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scrolls as little as shows the widget with its label, a paper with what is wrong."""
        if not self._body.isAncestorOf(widget):
            return
        row = widget.parentWidget()
        if isinstance(row, PaperRow):
            self.ensureWidgetVisible(row, 0, BESIDE_ROW)
        else:
            self.ensureWidgetVisible(widget, 0, ROOM)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self.bring_into_sight(now)
