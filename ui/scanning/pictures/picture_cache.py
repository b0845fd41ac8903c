"""Pictures of pages in memory, the least looked at forgotten first; nothing of them on disk."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtGui import QImage

from desk.pages.page import Box, Page, Tone

MOST_BYTES: Final = 32 * 1024 * 1024


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

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most, self._bytes = most_bytes, 0
        self._pictures: OrderedDict[Wanted, QImage] = OrderedDict()

    def __len__(self) -> int:
        """How many pictures there are."""
        return len(self._pictures)

    def get(self, wanted: Wanted) -> QImage | None:
        """The picture, if it is here."""
        found = self._pictures.get(wanted)
        if found is not None:
            self._pictures.move_to_end(wanted)
        return found

    def nearest(self, wanted: Wanted) -> QImage | None:
        """Another picture of that page to show meanwhile: the largest, best of the same turn."""
        of_page = [key for key in self._pictures if key.page == wanted.page]
        best = max(of_page, key=lambda key: (key.turn == wanted.turn, key.longest), default=None)
        return self._pictures[best] if best else None

    def put(self, wanted: Wanted, picture: QImage) -> None:
        """Keeps it, and lets go of others if that is too much."""
        self._bytes += picture.sizeInBytes()
        former = self._pictures.pop(wanted, None)
        if former is not None:
            self._bytes -= former.sizeInBytes()
        self._pictures[wanted] = picture
        while self._bytes > self._most and len(self._pictures) > 1:
            _, gone = self._pictures.popitem(last=False)
            self._bytes -= gone.sizeInBytes()

    def clear(self) -> None:
        """Forgets them all."""
        self._pictures.clear()
        self._bytes = 0
