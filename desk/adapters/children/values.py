"""The desk's values as JSON inside a message, and back; what comes back is checked.

A child may have been taken over by the image it was given: what it says must not only have the
right type, it must be something the store can keep and the window can show.
"""

from collections.abc import Callable
from math import isfinite
from typing import Any, Final, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from desk.adapters.children.frames import Frame, FrameError
from desk.canonical import Json
from desk.pages.page import Box, Look, Page
from desk.scanner.device import Capabilities, Device, ScanOrder

Value = TypeVar("Value")

MOST_NUMBER: Final = 10_000_000
LONGEST_TEXT: Final = 1000
MOST_WORDS: Final = 16
DEEPEST: Final = 6
MOST_DEVICES: Final = 200
MOST_RESOLUTIONS: Final = 1000
CORNERS: Final = (0, 4)
FULL_TURN: Final = 360.0


class Crossing(Generic[Value]):
    """How one type of value crosses: under the key "value" of a header. `sane`: whether a value
    that came from a child may be believed.
    """

    def __init__(self, kind: Any, sane: Callable[[Value], bool] | None = None) -> None:  # noqa: ANN401 - a type, or a tuple of them
        self._adapter: TypeAdapter[Value] = TypeAdapter(kind)
        self._sane = sane

    def frame(self, kind: str, value: Value, body: bytes = b"") -> Frame:
        """A message with that value, and a body beside it."""
        told: Json = self._adapter.dump_python(value, mode="json")
        return Frame(kind, {"value": told}, body)

    def value(self, frame: Frame) -> Value:
        """Raises FrameError."""
        told = frame.header.get("value")
        if self._sane and not plain_enough(told):
            raise FrameError
        try:
            value = self._adapter.validate_python(told)
        except ValidationError as error:
            raise FrameError from error
        if self._sane and not self._sane(value):
            raise FrameError
        return value


def plain_enough(told: Json, deeper: int = DEEPEST) -> bool:
    """Whether every text and number in it can be kept: no half letters, nothing endless."""
    if deeper < 0:
        return False
    match told:
        case str():
            return len(told) <= LONGEST_TEXT and told.isprintable()
        case bool() | None:
            return True
        case int():
            return abs(told) <= MOST_NUMBER
        case float():
            return isfinite(told) and abs(told) <= MOST_NUMBER
        case list():
            return all(plain_enough(part, deeper - 1) for part in told)
        case _:
            return all(plain_enough(part, deeper - 1) for part in told.values())


def _sane_look(look: Look) -> bool:
    counts = (look.width, look.height, look.dpi, look.ink)
    few = max(len(look.codes), len(look.flaws), len(look.reasons)) <= MOST_WORDS
    turned = abs(look.angle) <= FULL_TURN and 0 <= look.turn <= 3  # noqa: PLR2004 - quarters
    points = [share for corner in look.corners for share in corner]
    shares = all(0 <= share <= 1 for share in (*_sides(look.edges), *points))
    cornered = len(look.corners) in CORNERS
    return min(counts) >= 0 and look.ink <= 1 and few and turned and shares and cornered


def _sides(box: Box) -> tuple[float, ...]:
    return box.left, box.top, box.right, box.bottom


def _sane_devices(devices: tuple[Device, ...]) -> bool:
    return len(devices) <= MOST_DEVICES and all(device.address for device in devices)


def _sane_capabilities(able: Capabilities) -> bool:
    return len(able.resolutions) <= MOST_RESOLUTIONS and min(able.width, able.height) >= 0


DEVICE: Crossing[Device] = Crossing(Device)
DEVICES: Crossing[tuple[Device, ...]] = Crossing(tuple[Device, ...], _sane_devices)
CAPABILITIES: Crossing[Capabilities] = Crossing(Capabilities, _sane_capabilities)
ORDER: Crossing[ScanOrder] = Crossing(ScanOrder)
LOOK: Crossing[Look] = Crossing(Look, _sane_look)
PAGE: Crossing[Page] = Crossing(Page)
