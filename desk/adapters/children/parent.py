"""The parent's end of a child: started, spoken to, ended in time, and never believed blindly."""

import os
import re
import subprocess
import sys
from contextlib import suppress
from signal import Signals
from threading import Lock, Thread, Timer
from typing import IO, Final

from desk.adapters.children.command import ChildCommand, surroundings, working_folder
from desk.adapters.children.frames import Frame, FrameError, read_frame, write_frame
from desk.adapters.children.line import GRACE_S

KIND_OF_FAULT: Final = re.compile(
    rb"([A-Za-z_][A-Za-z0-9_.]{0,80}(?:Error|Exception|Interrupt|Exit))(?::|$)"
)
"""A traceback's last line; of a text with several lines that may be anything, a name too."""
MOST_LINE: Final = 10_000
NO_WINDOW: Final = 0x08000000
PIPE_S: Final = 1.0


class ChildDiedError(Exception):
    """It ended in mid-work or spoke nonsense; the text is the kind of its fault, nothing more."""


class Child:
    """One process of its own. `ask` and `answer` belong to one thread, `stop` to any."""

    def __init__(self, command: ChildCommand, room: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program, named by wiring
            [*command, room],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=surroundings(),
            cwd=working_folder(),
            start_new_session=True,
            creationflags=NO_WINDOW if sys.platform == "win32" else 0,
        )
        self._ending = Lock()
        self._ended = False
        self._last: Timer | None = None
        self._last_line = b""
        self._listener = Thread(target=self._listen, name="stderr of a child", daemon=True)
        self._listener.start()

    @property
    def alive(self) -> bool:
        """Whether it still runs; asked between two orders."""
        return not self._ended and _running(self._process)

    def ask(self, frame: Frame) -> None:
        """Raises ChildDiedError, FrameError for an order that is too long."""
        try:
            write_frame(self._pipe(self._process.stdin), frame)
        except (OSError, ValueError) as error:
            raise ChildDiedError(self.end()) from error

    def answer(self) -> Frame:
        """The next message. Raises ChildDiedError."""
        try:
            frame = read_frame(self._pipe(self._process.stdout))
        except (FrameError, OSError, ValueError):
            frame = None
        if frame is None:
            raise ChildDiedError(self.end())
        return frame

    def stop(self, patience: float = GRACE_S) -> None:
        """No more orders; what still runs after that many seconds is killed."""
        with self._ending:
            if self._ended or self._last is not None:
                return
            self._last = Timer(patience, self._kill)
            self._last.daemon = True
            self._last.start()
        with suppress(OSError, ValueError):
            self._pipe(self._process.stdin).close()

    def end(self) -> str:
        """Kills what is left of it and what it started; returns the kind of its fault."""
        self._kill()
        if self._last is not None:
            self._last.cancel()
        code = self._process.wait()
        self._listener.join(PIPE_S)
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                self._pipe(pipe).close()
        return _fault(code, self._last_line)

    def _kill(self) -> None:
        """Its whole group: before it is waited for, so its number cannot be another's yet."""
        with self._ending:
            if self._ended:
                return
            self._ended = True
            if sys.platform == "win32":
                self._process.kill()
            else:
                with suppress(ProcessLookupError):
                    os.killpg(self._process.pid, Signals.SIGKILL)

    def _listen(self) -> None:
        """Keeps its last line until its end; whatever it says may hold a citizen's data."""
        pipe = self._pipe(self._process.stderr)
        with pipe:
            while line := pipe.readline(MOST_LINE):
                self._last_line = line.strip() or self._last_line

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None:
            raise ChildDiedError
        return pipe


def _running(process: subprocess.Popen[bytes]) -> bool:
    """Looks without taking its end note: its number stays its own until its group is killed."""
    if sys.platform == "win32":
        return process.poll() is None
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None


def _fault(code: int, line: bytes) -> str:
    if code < 0:
        return f"signal {-code}"
    known = KIND_OF_FAULT.match(line)
    return known[1].decode() if known else f"exit {code}"
