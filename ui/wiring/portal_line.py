"""Sending and proving with the portal of the settings, one process and one thread at a time."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from db.store import SqlStore
from desk.adapters.classic_portal import ClassicPortal
from desk.adapters.file_lock import only_one
from desk.adapters.tus import TusServer
from desk.delivery.delivery import ProofRound, Round, deliver_round, prove_round
from desk.delivery.lease import Lease
from desk.delivery.store_facts import StoreFacts
from desk.delivery.upload_notes import StoreNotes
from desk.delivery.uploading import Files
from desk.office.settings import Office
from desk.office.training import may_speak_to
from desk.outbox import Trouble
from desk.pages.attachment import Attachment
from desk.ports import Clock, Vault

PORTAL_PASSWORD = "portal.password"  # noqa: S105 - the name of a secret, not one


MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class PaperFiles:
    """Where the papers' files lie on this machine and who makes one that is still to be made."""

    vault: Vault
    bind: Callable[[UUID], Attachment]


class PortalLine:
    """The way to the portal of the settings, and of the papers' files to its upload server.

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
        papers: PaperFiles | None = None,
    ) -> None:
        addresses = (office.portal.address, office.portal.files_address)
        self._agreed = agreed and all(may_speak_to(office, one) for one in addresses)
        self._papers = papers
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
        store, clock, holder = self._store, self._clock, self._holder
        with portal(store, self._office) as line, self._files() as files:
            sent = deliver_round(store, line, clock, random.random, holder, files)
            if sent.stopped:
                return sent, ProofRound(stopped=sent.stopped)
            server = files.server if files else None
            return sent, prove_round(store, line, clock, holder, server)

    @contextmanager
    def _files(self) -> Iterator[Files | None]:
        """None where no upload server is set."""
        address, papers = self._office.portal.files_address, self._papers
        if not address or papers is None:
            yield None
            return
        notes = StoreNotes.of_round(self._store, Lease(self._holder, self._clock))
        with TusServer(address, self._clock, notes) as server:
            most = self._office.scanning.most_megabytes * MEGABYTE
            yield Files(server, notes, papers.vault, papers.bind, most)

    def all(self) -> tuple[Round, ProofRound]:
        """Rounds of all that waits until nothing moves any more, told as one."""
        sent, proven = Round(), ProofRound()
        while True:
            with self._store.writing() as books:
                books.hurry(self._clock())
            told, found = self.round()
            sent, proven = sent.then(told), proven.then(found)
            moved = told.moved or found.matching + found.present > 0
            if told.stopped or told.elsewhere or not moved:
                return sent, proven


def portal(store: SqlStore, office: Office) -> ClassicPortal:
    """The connector the settings name."""
    with store.reading() as books:
        password = books.secret(PORTAL_PASSWORD) or ""
    return ClassicPortal(office.portal, password, StoreFacts(store))
