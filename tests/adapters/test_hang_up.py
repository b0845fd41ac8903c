"""A portal that drips for ever is hung up on."""

import socket
import threading
from contextlib import contextmanager, suppress

import pytest

from desk.adapters.classic_wire import Wire, WireError
from desk.outbox import Trouble

TIMEOUT = 0.1
HEAD = b"HTTP/1.1 200 OK\r\n"
DRIPS = {
    "a head": (HEAD + b"X: ", b"a"),
    "a chunk's size": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5;", b"a"),
    "a body": (HEAD + b"Content-Length: 99999\r\n\r\n", b"a"),
    "interim answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}


@contextmanager
def dripping(first, drop):
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(10)

        def drip():
            line, _ = door.accept()
            with line, suppress(OSError):
                line.recv(65536)
                line.sendall(first)
                while not over.wait(TIMEOUT / 4):
                    line.sendall(drop)

        thread = threading.Thread(target=drip)
        thread.start()
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            over.set()
            thread.join()


@pytest.mark.parametrize("kind", DRIPS)
def test_a_portal_that_drips_for_ever_is_hung_up_on(kind):
    with dripping(*DRIPS[kind]) as address:
        wire = Wire(address, "", TIMEOUT)
        with pytest.raises(WireError) as caught:
            wire.post("/mapi/g", {})
        wire.close()
    assert caught.value.answer.trouble is Trouble.LOST_REPLY
