"""A scanner that is a program: a child room whose device does what its plan says.

`python -m tests.devices.fake_scanner PLAN ROOM`, PLAN being a Plan's fields as JSON.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from io import BytesIO
from random import Random

from PIL import Image, PngImagePlugin

from desk.adapters.children.command import ChildCommand
from desk.adapters.children.line import Line
from desk.adapters.children.scanner_room import serve
from desk.scanner.device import (
    ArrivedPage,
    Capabilities,
    Device,
    Driver,
    Mode,
    ScanOrder,
    Source,
)
from desk.scanner.scan_trouble import ScanError, ScanTrouble

ABLE = Capabilities(frozenset(Source), True, (150, 300), frozenset(Mode), 215.9, 355.6)


@dataclass(frozen=True)
class Plan:
    """At page `jam` it jams, at `crash` its process is killed, at `bug` it raises, at `hang` it
    waits until it is stopped; `deaf`: not even then. `weight`: bytes of noise on each page.
    """

    pages: int = 3
    jam: int = 0
    crash: int = 0
    bug: int = 0
    hang: int = 0
    deaf: bool = False
    noisy: bool = False
    weight: int = 0
    grace: float = 5.0

    @property
    def command(self) -> ChildCommand:
        """What starts it when a room's name follows."""
        return (sys.executable, "-m", "tests.devices.fake_scanner", json.dumps(asdict(self)))


class FakeScanner:
    """A driver without a device."""

    def __init__(self, plan: Plan, room: str) -> None:
        self._plan = plan
        self._room = Driver(room)

    def devices(self) -> tuple[Device, ...]:
        """One, named after the room."""
        self._at(1, lambda: False)
        return (Device(self._room, f"{self._room.value}:1", "Máy quét thử"),)

    def capabilities(self, device: Device) -> Capabilities:
        """Everything a good device can."""
        self._at(1, lambda: False)
        return ABLE

    def pages(self, order: ScanOrder, stopped: Callable[[], bool]) -> Iterator[ArrivedPage]:
        """As planned."""
        for number in range(1, self._plan.pages + 1):
            self._at(number, stopped)
            if stopped():
                return
            content = page(number) + Random(number).randbytes(self._plan.weight)
            yield ArrivedPage(content, order.dpi, order.duplex and number % 2 == 0)

    def _at(self, number: int, stopped: Callable[[], bool]) -> None:
        plan = self._plan
        if plan.noisy:
            sys.stdout.write("a library says something\n")
            sys.stdout.flush()
        if number == plan.jam:
            raise ScanError(ScanTrouble.JAM, "tray 1")
        if number == plan.crash:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == plan.bug:
            raise ValueError("Nguyễn Thị Ánh Tuyết")
        while number == plan.hang and (plan.deaf or not stopped()):
            time.sleep(0.01)  # a motor that stands still until somebody stops it


def page(number: int) -> bytes:
    """A small image that says which page it is."""
    said, held = PngImagePlugin.PngInfo(), BytesIO()
    said.add_text("number", str(number))
    Image.new("L", (8, 8), number % 256).save(held, "PNG", pnginfo=said)
    return held.getvalue()


def number_of(content: bytes) -> int:
    """Which page it is."""
    with Image.open(BytesIO(content)) as image:
        image.load()
        return int(image.info["number"])


if __name__ == "__main__":
    planned = Plan(**json.loads(sys.argv[1]))
    serve(Line.of_this_process(planned.grace), FakeScanner(planned, sys.argv[2]))
