"""One message on a pipe: a JSON header and a body of bytes, both with their length before them."""

import json
import struct
from dataclasses import dataclass, field
from typing import IO, Final

from desk.canonical import Json

LENGTHS: Final = struct.Struct(">II")
MOST_HEADER: Final = 4 * 2**20
MOST_BODY: Final = 256 * 2**20


class FrameError(Exception):
    """What came is no message, or is longer than any message may be."""


@dataclass(frozen=True, slots=True)
class Frame:
    """`header` may be logged nowhere: an order names files."""

    kind: str
    header: dict[str, Json] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Raises FrameError before a byte is written, OSError when nobody reads any more."""
    header = json.dumps({**frame.header, "kind": frame.kind}, allow_nan=False).encode()
    if len(header) > MOST_HEADER or len(frame.body) > MOST_BODY:
        raise FrameError
    stream.write(LENGTHS.pack(len(header), len(frame.body)) + header)
    stream.write(frame.body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """The next message; None at a clean end. Raises FrameError."""
    lengths = stream.read(LENGTHS.size)
    if not lengths:
        return None
    if len(lengths) < LENGTHS.size:
        raise FrameError
    header_length, body_length = LENGTHS.unpack(lengths)
    if header_length > MOST_HEADER or body_length > MOST_BODY:
        raise FrameError
    header = _object(_exactly(stream, header_length))
    kind = header.pop("kind", None)
    if not isinstance(kind, str):
        raise FrameError
    return Frame(kind, header, _exactly(stream, body_length))


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise FrameError
    return data


def _object(data: bytes) -> dict[str, Json]:
    try:
        value: Json = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FrameError from error
    if not isinstance(value, dict):
        raise FrameError
    return value
