"""How much of a file goes in one chunk: what the line carries in about five seconds."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

SMALLEST: Final = 16 * 1024
FIRST: Final = 64 * 1024
LARGEST: Final = 1024 * 1024
AIM: Final = timedelta(seconds=5)
READ_BACK: Final = 6
"""A file is read back if that takes no longer than so many chunks took: 30 s."""


@dataclass(slots=True)
class Pace:
    """Bytes a chunk, so that one takes about five seconds: a cut costs no more than that."""

    size: int = FIRST

    def took(self, sent: int, time: timedelta) -> None:
        """A chunk of that many bytes took so long."""
        wanted = int(sent * (AIM / time)) if time > timedelta(0) else LARGEST
        if sent == self.size or wanted < self.size:
            self.size = max(SMALLEST, min(wanted, self.size * 2, LARGEST))

    def cut(self) -> None:
        """A chunk was lost on the way."""
        self.size = max(SMALLEST, self.size // 2)

    def reads_back(self, size: int) -> bool:
        """Whether so many bytes can be read back in about 30 seconds."""
        return size <= self.size * READ_BACK
