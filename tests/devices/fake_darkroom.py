"""A darkroom child that dies, hangs or speaks nonsense when an image says so.

`python -m tests.devices.fake_darkroom darkroom`
"""

import os
import signal
import sys
import time

from desk.adapters.children.command import ChildCommand
from desk.adapters.children.frames import Frame
from desk.adapters.children.line import Line
from desk.adapters.children.values import LOOK
from desk.adapters.darkroom_process import JPEG
from desk.pages.page import Look, Tone

COMMAND: ChildCommand = (sys.executable, "-m", "tests.devices.fake_darkroom")
CRASH, HANG, NONSENSE, MUDDLE, NO_IMAGE, ENDS, UNTITLED = (
    b"crash",
    b"hang",
    b"nonsense",
    b"muddle",
    b"none",
    b"ends",
    b"untitled",
)


def answer(order: Frame) -> Frame:
    """The process's number as the look's width, for whoever wants to know it is the same one."""
    match order.body:
        case b"crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case b"hang":
            time.sleep(600)  # a library that never comes back: whoever asked ends the process
        case b"nonsense":
            return Frame("look", {"value": {"width": "wide"}})
        case b"muddle":
            return Frame("picture")
        case b"untitled":
            return Frame("title", {"title": 7})
        case b"none":
            return Frame("trouble")
    if order.kind != "look":
        return Frame(order.kind, {"title": str(os.getpid())}, JPEG)
    return LOOK.frame("look", Look(os.getpid(), len(order.body), 300, Tone.GREY))


if __name__ == "__main__":
    line = Line.of_this_process()
    while (asked := line.order()) is not None:
        if asked.kind != "bind":
            line.say(answer(asked))
        if asked.body == ENDS:
            sys.exit()
