"""Sending and proving with the portal of the settings, one process and one thread at a time."""

import random
from pathlib import Path

from db.store import SqlStore
from desk.adapters.classic_portal import ClassicPortal
from desk.adapters.file_lock import only_one
from desk.delivery.delivery import ProofRound, Round, StoreFacts, deliver_round, prove_round
from desk.office.settings import Office
from desk.office.training import may_speak_to
from desk.outbox import Trouble
from desk.ports import Clock

PORTAL_PASSWORD = "portal.password"  # noqa: S105 - the name of a secret, not one


class PortalLine:
    """The way to the portal of the settings.

    Unless the settings are `agreed` nothing goes out: whoever wrote the address into office.db
    would be sent the account and the citizens. The store's lease keeps other machines away, the
    lock other processes of this one; the lock falls with its process, so that nobody waits for the
    lease of the dead. In training nothing goes out but to this machine itself.
    """

    def __init__(
        self,
        folder: Path,
        store: SqlStore,
        office: Office,
        clock: Clock,
        machine: str,
        *,
        agreed: bool,
    ) -> None:
        self._agreed = agreed and may_speak_to(office, office.portal.address)
        self._lock, self._holder = folder / "delivery.lock", machine
        self._store, self._office, self._clock = store, office, clock

    def round(self) -> tuple[Round, ProofRound]:
        """One round of what is due."""
        if not self._agreed:
            return Round(stopped=Trouble.SETTINGS), ProofRound(stopped=Trouble.SETTINGS)
        with only_one(self._lock) as mine:
            if not mine:
                return Round(elsewhere=True), ProofRound(elsewhere=True)
            return self._round()

    def _round(self) -> tuple[Round, ProofRound]:
        with portal(self._store, self._office) as line:
            sent = deliver_round(self._store, line, self._clock, random.random, self._holder)
            if sent.stopped:
                return sent, ProofRound(stopped=sent.stopped)
            return sent, prove_round(self._store, line, self._clock, self._holder)

    def all(self) -> tuple[Round, ProofRound]:
        """Rounds of all that waits until nothing moves any more, told as one."""
        sent, proven = Round(), ProofRound()
        while True:
            with self._store.writing() as books:
                books.hurry(self._clock())
            told, found = self.round()
            sent, proven = sent.then(told), proven.then(found)
            moved = told.delivered + told.refused + told.withdrawn
            moved += found.matching + found.present
            if told.stopped or told.elsewhere or not moved:
                return sent, proven


def portal(store: SqlStore, office: Office) -> ClassicPortal:
    """The connector the settings name."""
    with store.reading() as books:
        password = books.secret(PORTAL_PASSWORD) or ""
    return ClassicPortal(office.portal, password, StoreFacts(store))
