"""Tells how far a long list has been read, and lets the officer stop it; never before 400 ms."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desk.listing import Progress
from ui.parts import label, plain_button
from ui.wording.figures import figure

PATIENCE_MS: Final = 400
_EVERY_MS: Final = 100


class WaitLine(QWidget):
    """36 px that are only there while somebody waits."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._progress: Progress | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Reading the list"))
        self._told = label("", "second")
        self.stop_button = plain_button(self.tr("Stop"), height=28)
        self.stop_button.clicked.connect(self._stop)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._again = QTimer(self)
        self._again.setInterval(_EVERY_MS)
        self._again.timeout.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._told)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop_button)
        self.hide()

    def begin(self, progress: Progress, size: int) -> None:
        """A list of at most `size` rows is being read."""
        self._progress = progress
        self._bar.setRange(0, size)
        self._look()
        self._patience.start()
        self._again.start()

    def end(self) -> None:
        """It is there, or nobody wants it any more."""
        self._patience.stop()
        self._again.stop()
        self._progress = None
        self.hide()

    def _look(self) -> None:
        if self._progress is not None:
            self._bar.setValue(self._progress.read)
            told = self.tr("Sorting: {count} of {all}")
            self._told.setText(
                told.format(count=figure(self._progress.read), all=figure(self._bar.maximum()))
            )

    def _stop(self) -> None:
        self.end()
        self.stopped.emit()
