"""The right to speak to the portal for one store, and the troubles that end a whole round."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from desk.outbox import Trouble
from desk.ports import Books, Clock, Store

LEASE: Final = "delivery"
LEASE_TIME: Final = timedelta(minutes=2)
STOPPING: Final = frozenset(
    {
        Trouble.NO_LINE,
        Trouble.CAPTIVE,
        Trouble.SIGN_IN,
        Trouble.BUSY,
        Trouble.PLAIN_SERVER,
        Trouble.SECURE_SERVER,
        Trouble.CERTIFICATE,
    }
)


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to speak for this store, held for two minutes at a time."""

    holder: str
    clock: Clock

    def renew(self, books: Books) -> bool:
        """False when another process has taken over."""
        now = self.clock()
        return books.take_lease(LEASE, self.holder, now, now + LEASE_TIME)

    def taken(self, store: Store) -> bool:
        """Take it in a transaction of its own."""
        with store.writing() as books:
            return self.renew(books)

    def given_back(self, store: Store) -> None:
        """Let others in at once."""
        with store.writing() as books:
            books.drop_lease(LEASE, self.holder)
