"""A register of any length in memory, with dossiers made when somebody looks at them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desk.canonical import Json
from desk.draft.kept_draft import KeptDraft
from desk.journal import Deed
from desk.listing import Among, Listing, ListingStoppedError, Progress
from desk.ports import QueueRow
from tests.ui.stand_ins import NOW, queue_row

NAMES = ("Nguyễn Thị Đào Mơ", "Trần Văn Ổi", "Lê Ngọc Cam", "Bùi Hữu Sen", "Đỗ Kim Cúc")


def line(number: int) -> QueueRow:
    """The dossier of that number."""
    received = NOW - timedelta(minutes=number)
    return queue_row(
        owner=NAMES[number % len(NAMES)],
        dossier=UUID(int=number),
        code=f"H42.37.12-{received:%y%m%d}-{3000 + number % 1000}",
        received_at=received,
        due_at=received + timedelta(days=3),
        id_tail=f"{number % 10000:04}",
    )


def draft(number: int = 1, parked: bool = False) -> KeptDraft:
    """A form that is not saved yet."""
    at = NOW - timedelta(minutes=number)
    content: dict[str, Json] = {"person": {"name": "Sùng A Páo"}}
    return KeptDraft(
        UUID(int=number), "Lò Thị Mỷ", at, at, "Sùng A Páo", "Khai sinh", content, parked
    )


@dataclass
class LongBooks:
    """What the register page reads, and what it was asked."""

    size: int = 100
    found: tuple[int, ...] = ()
    kept: tuple[KeptDraft, ...] = ()
    asked: list[str] = field(default_factory=list)
    read: list[tuple[int, ...]] = field(default_factory=list)
    listings: list[Listing] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def reading(self) -> Iterator["LongBooks"]:
        yield self

    @contextmanager
    def writing(self) -> Iterator["LongBooks"]:
        yield self

    def hits(self, words: str, limit: int) -> Sequence[int]:
        self.asked.append(words)
        return self.found[:limit]

    def lines(self, numbers: Sequence[int]) -> tuple[QueueRow, ...]:
        self.read.append(tuple(numbers))
        return tuple(line(number) for number in numbers)

    def listed(self, listing: Listing, today: date, progress: Progress) -> Sequence[int]:
        if progress.stopped:
            raise ListingStoppedError
        self.listings.append(listing)
        if listing.among not in {Among.ALL, Among.TODAY}:
            return ()
        numbers = range(self.size)
        return numbers if listing.descending else numbers[::-1]

    def count_dossiers(self) -> int:
        return self.size

    def drafts(self) -> tuple[KeptDraft, ...]:
        return self.kept

    def write(self, deed: Deed) -> None:
        self.deeds.append(deed)

    def fact(self, key: str) -> Any:
        return self.facts.get(key)

    def keep_fact(self, key: str, value: Any) -> None:
        self.facts[key] = value
