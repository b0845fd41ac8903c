"""The child's end of the pipes: orders in, messages out, and the end of both noticed at once."""

import os
from queue import SimpleQueue
from threading import Event, Lock, Thread, Timer
from typing import BinaryIO, Final

from desk.adapters.children.frames import Frame, FrameError, read_frame, write_frame

GRACE_S: Final = 5.0
STOP: Final = "stop"
ABANDONED: Final = 3


class Line:
    """Whoever is told to stop, or whose parent is gone, has `grace` seconds left to live."""

    def __init__(self, orders: BinaryIO, answers: BinaryIO, grace: float = GRACE_S) -> None:
        self._orders = orders
        self._answers = answers
        self._grace = grace
        self._waiting: SimpleQueue[Frame | None] = SimpleQueue()
        self._stopped = Event()
        self._writing = Lock()

    @classmethod
    def of_this_process(cls, grace: float = GRACE_S) -> "Line":
        """Takes both pipes away from everything else: what a library prints is no message."""
        orders = os.fdopen(os.dup(0), "rb")
        answers = os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, 0)
        os.dup2(nothing, 1)
        os.close(nothing)
        line = cls(orders, answers, grace)
        line.listen()
        return line

    def listen(self) -> None:
        """Reads orders on a thread of its own."""
        Thread(target=self._listen, name="orders", daemon=True).start()

    def order(self) -> Frame | None:
        """The next order; None when there will be no more."""
        return self._waiting.get()

    def stopped(self) -> bool:
        """Whether whoever gave the order has taken it back."""
        return self._stopped.is_set()

    def say(self, frame: Frame) -> None:
        """One message, whole."""
        with self._writing:
            write_frame(self._answers, frame)

    def _listen(self) -> None:
        try:
            while (frame := read_frame(self._orders)) is not None and frame.kind != STOP:
                self._waiting.put(frame)
        except (FrameError, OSError):
            pass  # nobody who speaks like that is our parent: as if it were gone
        self._stopped.set()
        self._waiting.put(None)
        last = Timer(self._grace, os._exit, (ABANDONED,))
        last.daemon = True
        last.start()
