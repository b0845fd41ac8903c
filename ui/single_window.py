"""One window for each home: a second start raises the first and goes.

What speaks between the two is slow to load, and waits until the first window is up.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QStorageInfo, Signal

from desk.errors import StoreFullError, StoreReadOnlyError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 500
LEAST_ROOM = 1 << 16


class SingleWindow(QObject):
    """Holds the home while the program runs; `raised` tells that somebody started it once more."""

    raised = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def first(self) -> bool:
        """Whether this is the only window; if not, the other one has been asked to come up.

        Raises StoreFullError, StoreReadOnlyError where the home takes no lock.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise StoreFullError if _is_full(self._home) else StoreReadOnlyError
        self._knock()
        return False

    def listen(self) -> None:
        """From now on a second start is heard; call it once the window is up."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see above

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(self._name())
        self._server.listen(self._name())

    def release(self) -> None:
        """Lets the next window in."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _knock(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see above

        knock = QLocalSocket()
        knock.connectToServer(self._name())
        knock.waitForConnected(PATIENCE_MS)
        knock.disconnectFromServer()

    def _name(self) -> str:
        from hashlib import sha256  # noqa: PLC0415 - see above

        return f"quay-mot-cua-{sha256(str(self._home.resolve()).encode()).hexdigest()[:24]}"

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self.raised.emit()


def _is_full(folder: Path) -> bool:
    return 0 <= QStorageInfo(str(folder)).bytesAvailable() < LEAST_ROOM
