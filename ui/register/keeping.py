"""The officer's own lists and columns: read once, kept a moment after they were changed."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.listing import Views
from desk.register.register import Register
from ui.work import Work

_CALM_MS: Final = 500


class Keeping(QObject):
    """A column is dragged through a hundred widths; only the last one is worth keeping."""

    read = Signal(object)
    """What was kept (desk.listing.Views)."""

    def __init__(self, register: Register, login: str, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._login, self._work = register, login, work
        self.views = Views()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM_MS)
        self._soon.timeout.connect(self.write)
        work.ask(lambda: register.views(login), self._take, self)

    def keep(self, views: Views) -> None:
        """From now on; written once the officer's hand is still."""
        if views != self.views:
            self.views = views
            self._soon.start()

    @Slot()
    def write(self) -> None:
        """Writes what was changed; nothing when nothing was."""
        self._soon.stop()
        register, login, views = self._register, self._login, self.views
        self._work.ask(lambda: register.keep_views(login, views), None, self)

    def _take(self, views: Views) -> None:
        self.views = views
        self.read.emit(views)
