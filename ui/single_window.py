"""One window for each home: a second start raises the first and goes."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 500


class SingleWindow(QObject):
    """Holds the home while the program runs; `raised` tells that somebody started it once more."""

    raised = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = sha256(str(home.resolve()).encode()).hexdigest()[:24]
        self._name = f"quay-mot-cua-{name}"
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def first(self) -> bool:
        """Whether this is the only window; if not, the other one has been asked to come up."""
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        knock = QLocalSocket()
        knock.connectToServer(self._name)
        knock.waitForConnected(PATIENCE_MS)
        knock.disconnectFromServer()
        return False

    def release(self) -> None:
        """Lets the next window in."""
        self._server.close()
        self._lock.unlock()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self.raised.emit()
