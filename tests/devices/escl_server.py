"""A scanner that is not there: eSCL on 127.0.0.1, strict, with every way a scanner can fail.

`python -m tests.devices.escl_server --port 8090 --sheets 10 --fault jam --at 3` serves to the end.
"""

import argparse
import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer

from tests.devices.escl_handler import JPEG, PDF, Handler, Job, cut
from tests.devices.escl_plan import Fault, Plan
from tests.devices.escl_words import Asked


class EsclServer(ThreadingHTTPServer):
    """`sent`: every whole page given out; `told`: method and path of every request."""

    daemon_threads = False

    def __init__(self, plan: Plan, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.plan = plan
        self.job: Job | None = None
        self.busy = plan.busy
        self.feeder = "Empty" if plan.fault is Fault.EMPTY else "Loaded"
        self.asked: list[Asked] = []
        self.sent: list[bytes] = []
        self.told: list[tuple[str, str]] = []
        self.cancelled = threading.Event()
        self.waiting = threading.Event()
        self.lock = threading.Lock()
        self._tls = tls
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), Handler)

    @property
    def root(self) -> str:
        """What a desk is pointed at."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.server_address[1]}/eSCL"

    def process_request(self, request, client_address):
        with self.lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def finish_request(self, request, client_address):
        """The handshake belongs to the connection's own thread."""
        if not self._tls:
            super().finish_request(request, client_address)
            return
        with self._tls.wrap_socket(request.dup(), server_side=True) as line:
            super().finish_request(line, client_address)

    def shutdown_request(self, request):
        with self.lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address):
        """A client that hangs up or does not like the certificate is no error of the server."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    def hang_up(self, tls: ssl.SSLContext | None = None):
        """On everybody; whoever calls again is shown the certificate of `tls`."""
        self._tls = tls
        with self.lock:
            for line in self._open:
                cut(line)

    def stop(self):
        """Hang up on everybody and let go of the port."""
        self.cancelled.set()
        self.shutdown()
        self.hang_up()
        self.server_close()


@contextmanager
def scanner(plan: Plan | None = None, tls: ssl.SSLContext | None = None) -> Iterator[EsclServer]:
    """A scanner on a free port while the block lasts."""
    server = EsclServer(plan or Plan(), tls=tls)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join()


def main() -> None:
    """Serve until the process is ended."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--port", type=int, required=True)
    words.add_argument("--sheets", type=int, default=3)
    words.add_argument("--fault", type=Fault, choices=list(Fault), default=Fault.NONE)
    words.add_argument("--at", type=int, default=2)
    words.add_argument("--pdf", action="store_true")
    told = words.parse_args()
    formats = (PDF,) if told.pdf else (JPEG, PDF)
    plan = Plan(told.sheets, told.fault, told.at, formats=formats, refill=True)
    server = EsclServer(plan, told.port)
    sys.stdout.write(server.root + "\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
