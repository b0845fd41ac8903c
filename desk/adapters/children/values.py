"""The desk's values as JSON inside a message, and back; what comes back is checked."""

from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from desk.adapters.children.frames import Frame, FrameError
from desk.canonical import Json
from desk.pages.page import Look, Page
from desk.scanner.device import Capabilities, Device, ScanOrder

Value = TypeVar("Value")


class Crossing(Generic[Value]):
    """How one type of value crosses: under the key "value" of a header."""

    def __init__(self, adapter: TypeAdapter[Value]) -> None:
        self._adapter = adapter

    def frame(self, kind: str, value: Value, body: bytes = b"") -> Frame:
        """A message with that value, and a body beside it."""
        told: Json = self._adapter.dump_python(value, mode="json")
        return Frame(kind, {"value": told}, body)

    def value(self, frame: Frame) -> Value:
        """Raises FrameError."""
        try:
            return self._adapter.validate_python(frame.header.get("value"))
        except ValidationError as error:
            raise FrameError from error


DEVICE = Crossing(TypeAdapter(Device))
DEVICES = Crossing(TypeAdapter(tuple[Device, ...]))
CAPABILITIES = Crossing(TypeAdapter(Capabilities))
ORDER = Crossing(TypeAdapter(ScanOrder))
LOOK = Crossing(TypeAdapter(Look))
PAGE = Crossing(TypeAdapter(Page))
