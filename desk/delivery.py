"""Telling the portal what is due (giao nhận); no transaction is open while we wait."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import takewhile
from typing import Final, TypeAlias

from desk.canonical import Json, canonical_json
from desk.dossier import Dossier
from desk.dossier_steps import step_from_json
from desk.journal import Act, Deed
from desk.lease import STOPPING, Lease
from desk.outbox import Accepted, Answer, Entry, Kind, Refused, State, Trouble, TryLater
from desk.ports import Books, Clock, Portal, Store
from desk.proof import Proof, Word, digest
from desk.proving import ProofRound, prove_round

__all__ = ["ProofRound", "Round", "StoreFacts", "deliver_round", "prove_round"]

BATCH: Final = 50
BATCH_AFTER_TROUBLE: Final = 10

Jitter: TypeAlias = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Round:
    """Entries moved by one round. `stopped` is the trouble that ended it early.

    `elsewhere`: another process holds the lease, it delivers instead.
    """

    delivered: int = 0
    refused: int = 0
    later: int = 0
    stopped: Trouble | None = None
    elsewhere: bool = False

    def then(self, later: "Round") -> "Round":
        """This round and the one after it: what moved adds up, how it ended is the later one's."""
        moved = self.delivered + later.delivered
        return replace(later, delivered=moved, refused=self.refused + later.refused)

    def with_answer(self, answer: Answer | None, entries: int) -> "Round":
        """The round once `entries` have had this answer; None: the code is still awaited."""
        match answer:
            case Accepted():
                return replace(self, delivered=self.delivered + entries)
            case Refused():
                return replace(self, refused=self.refused + entries)
            case TryLater(trouble) if trouble in STOPPING:
                return replace(self, later=self.later + entries, stopped=trouble)
            case _:
                return replace(self, later=self.later + entries)


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """The facts a connector keeps, in the store."""

    store: Store

    def get(self, key: str) -> Json:
        """What was kept, else None."""
        with self.store.reading() as books:
            return books.fact(key)

    def keep(self, key: str, value: Json) -> None:
        """Keep it; None forgets it."""
        with self.store.writing() as books:
            books.keep_fact(key, value)


def deliver_round(store: Store, portal: Portal, clock: Clock, jitter: Jitter, holder: str) -> Round:
    """Send what is due, oldest first, and note each answer at once.

    A dead line, a captive portal, a failed sign-in and a busy portal end the round after the entry
    that met them: the others keep their attempts. `holder` is one delivering thread of one process.
    Raises the store's errors.
    """
    lease = Lease(holder, clock)
    if not lease.taken(store):
        return Round(elsewhere=True)
    try:
        return _Delivery(store, portal, lease, jitter).run()
    finally:
        lease.given_back(store)


@dataclass(slots=True)
class _Delivery:
    """One running round."""

    store: Store
    portal: Portal
    lease: Lease
    jitter: Jitter
    left: int = field(default=BATCH)

    def run(self) -> Round:
        done = Round()
        while self.left > 0 and done.stopped is None and not done.elsewhere:
            entries, dossier = self._next()
            if not entries:
                break
            answer = None if dossier and dossier.temporary else self._tell(entries, dossier)
            done = self._noted(done, entries, dossier, answer)
        return done

    def _next(self) -> tuple[Sequence[Entry], Dossier | None]:
        """The first entry due, with the steps of its dossier that follow a step at once."""
        with self.store.reading() as books:
            due = books.due_entries(self.lease.clock(), self.left)
            if not due:
                return (), None
            together = list(takewhile(lambda entry: _goes_with(due[0], entry), due))
            return together or due[:1], books.dossier(due[0].dossier)

    def _tell(self, entries: Sequence[Entry], dossier: Dossier | None) -> Answer:
        if dossier is None:
            return Refused("not in the register")
        if entries[0].kind is Kind.SUBMIT_DOSSIER:
            return self.portal.submit(dossier)
        try:
            steps = [step_from_json(json.loads(entry.content)) for entry in entries]
        except ValueError:
            return Refused("unreadable step")
        return self.portal.report(dossier, steps)

    def _noted(
        self, done: Round, entries: Sequence[Entry], dossier: Dossier | None, answer: Answer | None
    ) -> Round:
        """Writes the answer down, unless the lease was lost: who has it now knows better."""
        with self.store.writing() as books:
            if not self.lease.renew(books):
                return replace(done, elsewhere=True)
            for entry in entries:
                self._note(books, entry, dossier, answer)
        self.left -= len(entries)
        if isinstance(answer, TryLater):
            self.left = min(self.left, BATCH_AFTER_TROUBLE)
        return done.with_answer(answer, len(entries))

    def _note(
        self, books: Books, entry: Entry, dossier: Dossier | None, answer: Answer | None
    ) -> None:
        now = self.lease.clock()
        if answer is None:
            books.note_entry(replace(entry, state=State.AWAITING_CODE))
            return
        books.note_entry(entry.after(answer, now, self.jitter()))
        if isinstance(answer, Accepted) and dossier:
            _note_delivered(books, entry, dossier, answer, now)


def _goes_with(first: Entry, entry: Entry) -> bool:
    steps = first.kind is entry.kind is Kind.REPORT_STEP
    return steps and first.dossier == entry.dossier


def _note_delivered(
    books: Books, entry: Entry, dossier: Dossier, answer: Accepted, now: datetime
) -> None:
    if entry.kind is Kind.SUBMIT_DOSSIER:
        books.note_sent(dossier.id, answer.fields)
        books.note_proof(Proof(dossier.id, Word.ANSWERED, now))
    told = canonical_json(
        {"entry": entry.id, "kind": entry.kind, "code": dossier.code, "sent": digest(answer.fields)}
    )
    books.write(Deed(now, "", dossier.desk, Act.DELIVERED, dossier.id, told))
