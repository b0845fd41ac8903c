"""What may be told of a bug: its kind and the lines it came by; no message, no values."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
log = logging.getLogger("desk.crash")


def told(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of the error and the lines it came by."""
    frames = traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False)
    lines = (f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join((kind.__name__, *lines))


def keep_values_out_of_threads() -> None:
    """Bugs in threads and finalisers, which no window hears of, are told without values too."""
    threading.excepthook = lambda bug: log.critical("%s", told(bug.exc_type, bug.exc_traceback))
    sys.unraisablehook = lambda bug: log.critical("%s", told(bug.exc_type, bug.exc_traceback))


def report_in_one_sentence(complain: Callable[[str], None]) -> None:
    """From now on a bug in a headless command is one sentence and the place it came from."""

    def report(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
        place = told(kind, trace).splitlines()
        sentence = translate("Commands", "The program met a fault of its own at {place}.")
        complain(sentence.format(place=f"{place[-1]} ({place[0]})"))

    sys.excepthook = report
