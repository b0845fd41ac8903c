"""The cyclic collector on the window's thread only: a worker's would end widgets where it runs."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 3_000


class Collector(QObject):
    """Switches automatic collection off until `stop`; make it before the first window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(gc.collect)
        self._timer.start()

    def stop(self) -> None:
        """Collection goes on by itself again."""
        self._timer.stop()
        gc.enable()
