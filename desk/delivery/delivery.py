"""Telling the portal what is due (giao nhận); no transaction is open while we wait."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import takewhile
from typing import Final, TypeAlias

from desk.canonical import canonical_json
from desk.delivery.lease import Lease
from desk.delivery.proving import ProofRound, prove_round
from desk.delivery.retraction import Outcome, of_void, withdrawn
from desk.delivery.round import Round
from desk.delivery.upload_notes import UploadStoppedError
from desk.delivery.uploading import Files, Parcel, note_sent, parcel_of, settled
from desk.dossier.dossier import Dossier
from desk.dossier.steps import step_from_json
from desk.journal import Act, Deed
from desk.outbox import Accepted, Answer, Entry, Kind, Refused, State, TryLater
from desk.pages.attachment import Attachment
from desk.ports import Books, Clock, Portal, Store
from desk.proof import Found, Missing, Proof, StatusOnly, Word, digest

__all__ = ["ProofRound", "Round", "deliver_round", "prove_round"]

BATCH: Final = 50
BATCH_AFTER_TROUBLE: Final = 10

Jitter: TypeAlias = Callable[[], float]


def deliver_round(
    store: Store,
    portal: Portal,
    clock: Clock,
    jitter: Jitter,
    holder: str,
    files: Files | None = None,
) -> Round:
    """Send what is due, oldest first, and note each answer at once; files come last.

    A dead line, a captive portal, a failed sign-in and a busy portal end the round after the entry
    that met them: the others keep their attempts. `holder` is one delivering thread of one process.
    Without `files` none is sent and none is named; its entry is withdrawn. Raises the store's
    errors.
    """
    lease = Lease(holder, clock)
    if not lease.taken(store):
        return Round(elsewhere=True)
    try:
        return _Delivery(store, portal, lease, jitter, files).run()
    finally:
        lease.given_back(store)


@dataclass(frozen=True, slots=True)
class _Task:
    """Entries of one dossier to be told together; `void` as it was when they were read."""

    entries: Sequence[Entry]
    dossier: Dossier | None
    void: bool
    files: Sequence[Attachment] = ()

    @property
    def submits(self) -> bool:
        return self.entries[0].kind is Kind.SUBMIT_DOSSIER


@dataclass(slots=True)
class _Delivery:
    """One running round."""

    store: Store
    portal: Portal
    lease: Lease
    jitter: Jitter
    files: Files | None
    left: int = field(default=BATCH)

    def run(self) -> Round:
        done = Round()
        while self.left > 0 and not (done.stopped or done.elsewhere or done.files or done.paused):
            task = self._next()
            if task is None:
                break
            if isinstance(task, Parcel):
                done = self._sent(done, task)
            else:
                done = self._noted(done, task, self._tell(task))
        return done

    def _next(self) -> _Task | Parcel | None:
        """The first entry due, with the steps of its dossier that follow a step at once."""
        with self.store.reading() as books:
            due = books.due_entries(self.lease.clock(), self.left)
            if not due:
                return None
            if due[0].kind is Kind.UPLOAD_FILE:
                return parcel_of(books, due[0], self.files)
            dossier = books.dossier(due[0].dossier)
            void = books.annulment(due[0].dossier) is not None
            together = [] if void else list(takewhile(lambda one: _goes_with(due[0], one), due))
            return _Task(together or due[:1], dossier, void, self._named(books, due[0]))

    def _named(self, books: Books, entry: Entry) -> tuple[Attachment, ...]:
        """The files that the upload server confirmed, superseded ones too."""
        if self.files is None or entry.kind is not Kind.SUBMIT_DOSSIER:
            return ()
        return tuple(one for one in books.attachments(entry.dossier) if one.location)

    def _sent(self, done: Round, parcel: Parcel) -> Round:
        """Sends a file, or as much of it as this round has time for."""
        if self.files is None or not parcel.wanted:
            return self._noted_file(done, parcel, None)
        if parcel.dossier and parcel.dossier.temporary:
            with self.store.writing() as books:
                books.note_entry(replace(parcel.entry, state=State.AWAITING_CODE))
            return replace(done, later=done.later + 1)
        if self.files.notes.over:
            return replace(done, paused=True)
        try:
            answer = self.files.send(parcel)
        except UploadStoppedError as stopped:
            return replace(done, elsewhere=True) if stopped.lost else self._paused(done, parcel)
        return self._noted_file(done, parcel, answer)

    def _paused(self, done: Round, parcel: Parcel) -> Round:
        """It came further: whatever went wrong before counts no more."""
        if parcel.entry.attempts:
            with self.store.writing() as books:
                books.note_entry(replace(parcel.entry, attempts=0))
        return done

    def _noted_file(self, done: Round, parcel: Parcel, answer: Answer | None) -> Round:
        with self.store.writing() as books:
            if not self.lease.renew(books):
                return replace(done, elsewhere=True)
            now, after = self.lease.clock(), parcel_of(books, parcel.entry, self.files)
            answer = answer if after.wanted else None
            books.note_entry(settled(parcel, after, answer, now, self.jitter()))
            if isinstance(answer, Accepted):
                note_sent(books, after, answer, now)
        self._used(1, answer)
        return done.with_file(answer)

    def _tell(self, task: _Task) -> Outcome:
        dossier = task.dossier
        if dossier is None:
            return Refused("not in the register")
        if dossier.temporary:
            return None
        if task.submits:
            return self._submitted(task, dossier)
        try:
            steps = [step_from_json(json.loads(entry.content)) for entry in task.entries]
        except ValueError:
            return Refused("unreadable step")
        return self.portal.report(dossier, steps)

    def _submitted(self, task: _Task, dossier: Dossier) -> Outcome:
        """A void dossier is not sent; an attempt before it was void may have come through."""
        if not task.void:
            return self.portal.submit(dossier, task.files)
        found = self.portal.look_up(dossier.code)
        return Accepted({}) if isinstance(found, Found | StatusOnly) else found

    def _noted(self, done: Round, task: _Task, answer: Outcome) -> Round:
        """Writes the answer down, unless the lease was lost: who has it now knows better."""
        with self.store.writing() as books:
            if not self.lease.renew(books):
                return replace(done, elsewhere=True)
            answer = self._note(books, task, answer)
        self._used(len(task.entries), answer)
        return done.with_answer(answer, len(task.entries))

    def _used(self, entries: int, answer: Outcome) -> None:
        self.left -= entries
        if isinstance(answer, TryLater):
            self.left = min(self.left, BATCH_AFTER_TROUBLE)

    def _note(self, books: Books, task: _Task, answer: Outcome) -> Outcome:
        """What the answer means now: an officer may have voided the dossier while we waited."""
        now, last = self.lease.clock(), task.entries[0].dossier
        void = books.annulment(last) is not None
        if void:
            answer = of_void(task.entries, answer)
        if isinstance(answer, Missing):
            _note_never_told(books, task, now)
        elif void and isinstance(answer, Refused) and not _is_last(books, task.entries[0]):
            books.note_entry(withdrawn(task.entries[0], now))
        else:
            for entry in task.entries:
                self._note_entry(books, entry, task, answer)
        return answer

    def _note_entry(self, books: Books, entry: Entry, task: _Task, answer: Answer | None) -> None:
        now = self.lease.clock()
        if answer is None:
            books.note_entry(replace(entry, state=State.AWAITING_CODE))
            return
        books.note_entry(entry.after(answer, now, self.jitter()))
        if isinstance(answer, Accepted) and task.dossier:
            _note_delivered(books, entry, task.dossier, answer, now)


def _goes_with(first: Entry, entry: Entry) -> bool:
    steps = first.kind is entry.kind is Kind.REPORT_STEP
    return steps and first.dossier == entry.dossier


def _is_last(books: Books, entry: Entry) -> bool:
    return books.entries_of(entry.dossier)[-1].id == entry.id


def _note_never_told(books: Books, task: _Task, now: datetime) -> None:
    dossier = task.entries[0].dossier
    books.withdraw(dossier, now)
    desk, code = (task.dossier.desk, task.dossier.code) if task.dossier else ("", "")
    told = canonical_json({"code": code})
    books.write(Deed(now, "", desk, Act.WITHDRAWN, dossier, told))


def _note_delivered(
    books: Books, entry: Entry, dossier: Dossier, answer: Accepted, now: datetime
) -> None:
    """Fields are known only of what was sent; found by look-up it is there, and no more."""
    if entry.kind is Kind.SUBMIT_DOSSIER and answer.fields:
        books.note_sent(dossier.id, answer.fields)
        books.note_proof(Proof(dossier.id, Word.ANSWERED, now))
    elif entry.kind is Kind.SUBMIT_DOSSIER:
        books.note_proof(Proof(dossier.id, Word.PRESENT, now))
    told = canonical_json(
        {"entry": entry.id, "kind": entry.kind, "code": dossier.code, "sent": digest(answer.fields)}
    )
    books.write(Deed(now, "", dossier.desk, Act.DELIVERED, dossier.id, told))
