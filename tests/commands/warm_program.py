"""`python -m desk` with its modules already loaded: each command runs in a child forked from it.

Orders come over the socket whose number is the one argument, each with the command's three streams;
what goes back is the child's exit code. It ends when the socket is closed.
"""

import json
import os
import sys
from importlib import import_module
from socket import recv_fds, socket

from db.codec import make_ready
from desk.__main__ import start

LARGEST_ORDER = 1 << 20
LOADED = ("ui.fault", "ui.command_line", "desk.adapters.children.scanner_processes")


def become(order: dict, streams: list[int]) -> None:
    """This process as a login would have started it."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(order["environment"])
    sys.argv[1:] = order["words"]


def exit_code(child: int) -> int:
    """As `subprocess` has it: a signal's number below zero."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def serve(orders: socket) -> int:
    """0 when nobody orders any more; in the child, what its command ended with."""
    while True:
        order, streams, _, _ = recv_fds(orders, LARGEST_ORDER, 3)
        if not order:
            return 0
        child = os.fork()
        if not child:
            orders.close()
            become(json.loads(order), streams)
            return start(sys.argv[1:])
        for stream in streams:
            os.close(stream)
        orders.sendall(str(exit_code(child)).encode())


if __name__ == "__main__":
    for name in LOADED:
        import_module(name)
    make_ready()
    sys.exit(serve(socket(fileno=int(sys.argv[1]))))
