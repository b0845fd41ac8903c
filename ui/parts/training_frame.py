"""Training mode's violet frame, painted over the edge so that nothing keeps another place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.parts import theme

EDGE = 4


class TrainingFrame(QWidget):
    """4 px all around its window; clicks go through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self._follow(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as the window, above everything."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show} and isinstance(watched, QWidget):
            self._follow(watched)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Four bars."""
        painter = QPainter(self)
        colour, width, height = QColor(theme.TRAIN), self.width(), self.height()
        painter.fillRect(0, 0, width, EDGE, colour)
        painter.fillRect(0, height - EDGE, width, EDGE, colour)
        painter.fillRect(0, 0, EDGE, height, colour)
        painter.fillRect(width - EDGE, 0, EDGE, height, colour)
        painter.end()

    def _follow(self, window: QWidget) -> None:
        self.setGeometry(window.rect())
        self.raise_()
