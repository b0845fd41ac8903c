"""Pictures of pages in memory, the least looked at forgotten first; nothing of them on disk."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtGui import QImage

from desk.pages.page import Box, Page, Tone

MOST_BYTES: Final = 12 * 1024 * 1024
SMALL: Final = 400
"""Pixels of the longer side up to which a picture is kept packed too: 3 kB a page of the strip."""
MOST_PACKED: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture of a page as it was decided about; `longest`: its longer side, device pixels."""

    page: UUID
    longest: int
    turn: int
    crop: Box | None
    tone: Tone
    looked: bool

    @classmethod
    def of(cls, page: Page, longest: int) -> "Wanted":
        """The page as it is now."""
        return cls(page.id, longest, page.turn, page.crop, page.shown_tone, page.look is not None)


class PictureCache:
    """Used on the window's thread alone."""

    def __init__(self, most_bytes: int = MOST_BYTES, most_packed: int = MOST_PACKED) -> None:
        self._most, self._bytes = most_bytes, 0
        self._pictures: OrderedDict[Wanted, QImage] = OrderedDict()
        self._most_packed, self._packed_bytes = most_packed, 0
        self._packed: OrderedDict[Wanted, bytes] = OrderedDict()

    def __len__(self) -> int:
        """How many pictures there are, packed ones too."""
        return len(self._pictures.keys() | self._packed.keys())

    def get(self, wanted: Wanted) -> QImage | None:
        """The picture, if it is here; a packed one is unpacked, which takes no time."""
        found = self._pictures.get(wanted)
        if found is not None:
            self._pictures.move_to_end(wanted)
            return found
        packed = self._packed.get(wanted)
        if packed is None:
            return None
        self._packed.move_to_end(wanted)
        picture = QImage.fromData(packed)
        self._put(wanted, picture)
        return picture

    def nearest(self, wanted: Wanted) -> QImage | None:
        """Another picture of that page to show meanwhile: the largest, best of the same turn."""
        known = self._pictures.keys() | self._packed.keys()
        of_page = [key for key in known if key.page == wanted.page]
        best = max(of_page, key=lambda key: (key.turn == wanted.turn, key.longest), default=None)
        return self.get(best) if best else None

    def put(self, wanted: Wanted, picture: QImage, packed: bytes = b"") -> None:
        """Keeps it, and lets go of others if that is too much; `packed`: the JPEG it was."""
        self._put(wanted, picture)
        if packed and wanted.longest <= SMALL:
            self._packed_bytes += len(packed) - len(self._packed.pop(wanted, b""))
            self._packed[wanted] = packed
            while self._packed_bytes > self._most_packed and len(self._packed) > 1:
                _, gone = self._packed.popitem(last=False)
                self._packed_bytes -= len(gone)

    def _put(self, wanted: Wanted, picture: QImage) -> None:
        self._bytes += picture.sizeInBytes()
        former = self._pictures.pop(wanted, None)
        if former is not None:
            self._bytes -= former.sizeInBytes()
        self._pictures[wanted] = picture
        while self._bytes > self._most and len(self._pictures) > 1:
            _, other = self._pictures.popitem(last=False)
            self._bytes -= other.sizeInBytes()

    def clear(self) -> None:
        """Forgets them all."""
        self._pictures.clear()
        self._packed.clear()
        self._bytes = self._packed_bytes = 0
