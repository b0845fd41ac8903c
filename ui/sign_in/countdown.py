"""After too many wrong passwords: the seconds until the next try, counted down on screen."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Countdown(QObject):
    """`told` says each second how many are left, `over` that the next try is free."""

    told = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = 0
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self.tick)

    @property
    def running(self) -> bool:
        """Whether a try has to wait."""
        return self._left > 0

    def begin(self, seconds: int) -> None:
        """Counts down from there."""
        self._left = seconds
        self._seconds.start()

    def stop(self) -> None:
        """Nobody waits any more; `over` is not said."""
        self._left = 0
        self._seconds.stop()

    @Slot()
    def tick(self) -> None:
        """One second is over."""
        self._left -= 1
        if self._left > 0:
            self.told.emit(self._left)
            return
        self.stop()
        self.over.emit()
