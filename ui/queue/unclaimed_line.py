"""One line at the foot of the queue: so many scanned pages are in no dossier."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.parts import KeyCap, label, picture, theme
from ui.wording.unclaimed import waiting_words

HEIGHT = 40


class UnclaimedLine(QPushButton):
    """Hidden while there is no such page; a click, Enter or its key shows them.

    It comes and goes below the list, so that nothing above it moves.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unclaimedLine")
        self.setFixedHeight(HEIGHT)
        self.setAutoDefault(False)
        self._words = label("", "list", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(8)
        sign, cap = picture("files", theme.WARN), KeyCap("Ctrl+4")
        for part, stretch in ((sign, 0), (self._words, 1), (cap, 0)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, stretch)
        self.hide()

    def sizeHint(self) -> QSize:
        """One line, whatever its words."""
        return QSize(0, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never lower."""
        return self.sizeHint()

    def show_count(self, pages: int) -> None:
        """How many pages wait."""
        self._words.setText(waiting_words(pages))
        self.setAccessibleName(waiting_words(pages))
        self.setVisible(pages > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click as well."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
