"""A folder whose new files become pages of what is being scanned for."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.errors import DeskError
from ui.work import Work

LOOK_MS = 2_000

Look: TypeAlias = Callable[[], tuple[str, ...]]


class Watching(QObject):
    """Looks while the scan page is open; what lay there before it was opened stays unread.

    `watch` begins at a folder and gives what looks into it; both may take long on a bad share and
    run on a thread of their own. Nothing is looked for while pages come from elsewhere (`busy`).
    """

    found = Signal(object)
    """Files that stand still (tuple[str, ...]), oldest first."""
    failed = Signal(object)

    def __init__(
        self,
        folder: str,
        watch: Callable[[str], Look],
        busy: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder, self._watch, self._busy = folder, watch, busy
        self._thread = ThreadPoolExecutor(1, "watch")
        self._work = Work(self._thread, self)
        self._look: Look | None = None
        self._files: tuple[str, ...] = ()
        self._open = self._said = False
        self._soon = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)

    def follow(self, scanning: bool) -> None:
        """Whether the scan page is open now."""
        if not self._folder or scanning is self._open:
            return
        self._open, self._look, self._files, self._said = scanning, None, (), False
        if scanning:
            self._ask()
        else:
            self._soon.stop()

    def close(self) -> None:
        """Nothing more is asked; a look that hangs is not waited for."""
        self.follow(False)
        self._thread.shutdown(wait=False, cancel_futures=True)

    @Slot()
    def _ask(self) -> None:
        look = self._look
        if look is not None and self._busy():
            self._soon.start()
            return
        self._hand_over()
        if look is None:
            folder, watch = self._folder, self._watch
            self._work.ask(lambda: watch(folder), self._begun, owner=self, failed=self._trouble)
        else:
            self._work.ask(look, self._told, owner=self, failed=self._trouble)

    def _begun(self, look: Look) -> None:
        if self._open:
            self._look = look
            self._soon.start()

    def _told(self, files: tuple[str, ...]) -> None:
        if not self._open:
            return
        self._files += files
        self._hand_over()
        self._soon.start()

    def _hand_over(self) -> None:
        """A scan may have begun during the look: it would refuse them, and they come only once."""
        if self._files and not self._busy():
            files, self._files = self._files, ()
            self.found.emit(files)

    def _trouble(self, error: DeskError) -> None:
        """Said once for each opening; the folder may come back."""
        if not self._open:
            return
        if not self._said:
            self._said = True
            self.failed.emit(error)
        self._soon.start()
