"""One warm program for this run of tests: a command in a process of its own without the loading.

Every command loads a second's worth of modules before it begins; the warm program has done so once.
"""

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from socket import AF_UNIX, SOCK_SEQPACKET, send_fds, socket, socketpair

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60.0


@cache
def program() -> socket:
    """Where the warm program hears orders; it ends with this process."""
    here, there = socketpair(AF_UNIX, SOCK_SEQPACKET)
    here.settimeout(PATIENCE_S)
    with there:
        line = [sys.executable, "-m", "tests.commands.warm_program", str(there.fileno())]
        bare = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        started = subprocess.Popen(
            line, env=bare, cwd=ROOT, pass_fds=[there.fileno()], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
    atexit.register(end, here, started)
    return here


def end(orders: socket, started: subprocess.Popen[bytes]) -> None:
    """Nobody orders any more."""
    orders.close()
    started.communicate(timeout=PATIENCE_S)


def run(
    words: list[str], environment: dict[str, str], data: bytes
) -> subprocess.CompletedProcess[bytes]:
    """`python -m desk WORDS…` with that on its standard input, at its end."""
    streams = [os.memfd_create(name) for name in ("in", "out", "err")]
    try:
        os.pwrite(streams[0], data, 0)
        order = json.dumps({"words": words, "environment": environment})
        send_fds(program(), [order.encode()], streams)
        code = int(program().recv(64))
        out, err = (os.pread(stream, os.fstat(stream).st_size, 0) for stream in streams[1:])
    finally:
        for stream in streams:
            os.close(stream)
    return subprocess.CompletedProcess(words, code, out, err)
