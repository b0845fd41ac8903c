"""Bugs: a log without anybody's data, and one honest window."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from ui.fault import told
from ui.parts import label, picture, plain_button, primary_button, theme

log = logging.getLogger("desk.crash")


class CrashWindow(QDialog):
    """Says that the program has a fault, what is safe, and gives the details away on request."""

    def __init__(self, details: str) -> None:
        super().__init__()
        self._details = details
        self.setWindowTitle(self.tr("A fault in the program"))
        self.setMinimumWidth(560)
        words = label(
            self.tr(
                "The program met a fault of its own. What was saved is safe; what was typed and "
                "not saved may be missing. The details are in the log, without anybody's data."
            ),
            "body",
        )
        words.setWordWrap(True)
        close = primary_button(self.tr("Go on"), "Enter", height=36)
        close.setDefault(True)
        close.clicked.connect(self.close)
        copy = plain_button(self.tr("Copy the details"), icon="copy", height=36)
        copy.clicked.connect(self._copy)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        heading = QHBoxLayout()
        heading.addWidget(picture("circle-x", theme.BAD, 20))
        heading.addWidget(label(self.tr("A fault in the program"), "title"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(words)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class CrashReporter(QObject):
    """Takes over sys.excepthook while the window is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: CrashWindow | None = None

    def install(self) -> None:
        """From now on nothing is swallowed."""
        sys.excepthook = self.report

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Logs it, and shows the window unless it is already there."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = told(kind, trace)
        log.critical("%s", details)
        if self.window is None or not self.window.isVisible():
            self.window = CrashWindow(details)
            self.window.show()
