"""The sandbox as a whole: started and stopped by a test or the demo, or served to the end."""

import signal
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from desk.sandbox.classic import Account, Classic, Procedures
from desk.sandbox.faults import Faults, load_faults
from desk.sandbox.http_line import LOOPBACK, PortalServer
from desk.sandbox.register import Counts, Register
from desk.sandbox.tus import FILES, TusFiles


class Sandbox:
    """A provincial portal on loopback; port 0 takes a free one. What it got stays in `folder`."""

    def __init__(
        self,
        folder: Path,
        port: int = 0,
        faults: Faults | None = None,
        procedures: Procedures | None = None,
        account: Account | None = None,
    ) -> None:
        self._folder = folder
        self._port = port
        self._faults = faults or Faults()
        self._procedures = procedures or {}
        self._account = account or Account()
        self._server: PortalServer | None = None
        self._thread: threading.Thread | None = None
        self.register = Register(folder)
        self.files = TusFiles(folder / "files")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def address(self) -> str:
        """What a desk is pointed at."""
        return f"http://{LOOPBACK}:{self._port}"

    @property
    def files_address(self) -> str:
        """Where files are uploaded."""
        return f"{self.address}{FILES}"

    def start(self) -> None:
        """Answer from now on. Raises OSError when the port is taken."""
        classic = Classic(self.register, self._procedures, self._faults, self._account, self.files)
        try:
            self._server = PortalServer(self._port, classic)
        except OSError:
            self.register.close()
            raise
        self._port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="sandbox", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Hang up and let go of port and file; what was received stays there."""
        if self._server and self._thread:
            self._server.stopping.set()
            self._server.shutdown()
            self._server.cut_all()
            self._server.server_close()
            self._thread.join()
            self._server = self._thread = None
        self.register.close()

    def counts(self) -> Counts:
        """How much it holds."""
        return self.register.counts()


def serve(
    port: int,
    folder: Path,
    faults_file: Path | None,
    procedures: Procedures,
    ready: Callable[[str], None],
) -> None:
    """Run until SIGINT or SIGTERM; `ready` hears the address. Raises ValueError, OSError."""
    faults = load_faults(faults_file) if faults_file else None
    ended = threading.Event()
    before = {
        number: signal.signal(number, lambda *_: ended.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        with Sandbox(folder, port, faults, procedures) as sandbox:
            ready(sandbox.address)
            ended.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
