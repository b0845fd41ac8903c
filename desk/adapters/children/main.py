"""A child from its first line to its last: one room, orders on stdin, messages on stdout."""

import os
from collections.abc import Sequence
from typing import Final

from desk.adapters.children.line import Line
from desk.adapters.process import harden
from desk.scanner.device import Driver

DARKROOM: Final = "darkroom"
ROOMS: Final = (Driver.ESCL.value, Driver.SANE.value, Driver.FILES.value, DARKROOM)
WRONG_USE: Final = 2
KINDNESS: Final = 5
MOST_MEMORY: Final = 4 * 2**30


def main(argv: Sequence[str]) -> int:
    """Serves the room that is named; 2 when there is none of that name."""
    if len(argv) != 1 or argv[0] not in ROOMS:
        return WRONG_USE
    harden()
    line = Line.of_this_process()
    room = argv[0]
    if room != Driver.SANE.value:
        _bounded()
    if room in {DARKROOM, Driver.FILES.value}:
        _kindly()
    if room == DARKROOM:
        _darkroom(line)
    else:
        _scanner(line, Driver(room))
    return 0


def _bounded() -> None:
    """An image that wants all memory ends this process, not the machine's patience."""
    if os.name == "posix":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _kindly() -> None:
    """Nobody's typing waits for an image."""
    if os.name == "posix":
        os.nice(KINDNESS)


def _darkroom(line: Line) -> None:
    from desk.adapters.children.darkroom_room import serve  # noqa: PLC0415 - heavy

    serve(line)


def _scanner(line: Line, driver: Driver) -> None:
    from desk.adapters.children.drivers import driver_of  # noqa: PLC0415 - heavy
    from desk.adapters.children.scanner_room import serve  # noqa: PLC0415 - heavy

    serve(line, driver_of(driver))
