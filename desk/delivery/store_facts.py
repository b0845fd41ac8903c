"""What a connector remembers from one run to the next, kept in the store."""

from dataclasses import dataclass

from desk.canonical import Json
from desk.ports import Store


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """By key; each holds its own connector's facts only."""

    store: Store

    def get(self, key: str) -> Json:
        """What was kept, else None."""
        with self.store.reading() as books:
            return books.fact(key)

    def keep(self, key: str, value: Json) -> None:
        """Keep it; None forgets it."""
        with self.store.writing() as books:
            books.keep_fact(key, value)
