"""Putting right what was taken in wrong (sửa sai): void, replaced or amended, never deleted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from desk.canonical import Json, canonical_json, plain
from desk.delivery.retraction import retract, stop_step
from desk.dossier.annulment import Annulment, Mistake
from desk.dossier.dossier import Dossier
from desk.dossier.person import tidy_name
from desk.dossier.receipt import Receipt
from desk.draft.correction_draft import draft_from
from desk.draft.draft import Draft
from desk.errors import DeskError, UnknownDossierError
from desk.filing.takeover import take_over
from desk.filing.uploads import withdraw_uploads
from desk.intake.assembly import Identifiers
from desk.intake.intake import Intake, Received
from desk.journal import Act, Deed
from desk.outbox import Kind, State
from desk.ports import Books, Clock, Store
from desk.settling import testimony

FEWEST_LETTERS: Final = 3
LONGEST_REASON: Final = 500


class ReasonMissingError(DeskError):
    """A correction needs its reason in words."""


class ReasonTooLongError(DeskError):
    """A reason has at most LONGEST_REASON letters."""


class AlreadyAnnulledError(DeskError):
    """The dossier is void already; `replaced_by` is the code in its place, "" if there is none."""

    def __init__(self, replaced_by: str) -> None:
        super().__init__(replaced_by)
        self.replaced_by = replaced_by


class NotRefusedError(DeskError):
    """Only what the portal has refused and never took may be amended; else replace it."""


class DraftUsedError(DeskError):
    """The form became another dossier before."""


class NothingChangedError(DeskError):
    """The new dossier would say what the wrong one says."""


@dataclass(frozen=True, slots=True)
class Amended:
    """The dossier with its mended values. `reprint`: the paper in the citizen's hand says
    otherwise, so its receipt is on the list to print.
    """

    dossier: Dossier
    receipt: Receipt
    reprint: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """Corrections by one signed-in officer, each in one transaction.

    `officer` is the sign-in name, for the journal; papers and the province are told who signs at
    `intake`. All raise UnknownDossierError, AlreadyAnnulledError, ReasonMissingError,
    ReasonTooLongError, a store's error; nothing is changed then.
    """

    intake: Intake
    store: Store
    clock: Clock
    officer: str
    desk: str
    new_id: Callable[[], UUID] = uuid4

    def draft_of(self, dossier: UUID) -> Draft:
        """The values as they stood, under a new key; UnknownDossierError alone may be raised."""
        with self.store.reading() as books:
            known, receipt = books.dossier(dossier), books.receipt_of(dossier)
        if known is None or receipt is None:
            raise UnknownDossierError
        draft = draft_from(known, receipt)
        promised = self.intake.prospect(draft, known.received_at).promise
        counted = promised is not None and promised.at is not None
        return draft if counted else replace(draft, typed_due=known.due_at)

    def void(self, dossier: UUID, mistake: Mistake, reason: str) -> None:
        """The number stays, is never given again, and stands for nothing."""
        why = worded(reason)
        with self.store.writing() as books:
            self._annul(books, _living(books, dossier), mistake, why, None)

    def replace(self, dossier: UUID, draft: Draft, mistake: Mistake, reason: str) -> Received:
        """A dossier with a number of its own in place of the wrong one, received when that was.

        The same draft a second time finds the first one's dossier. Raises ProblemsError,
        NumberingStoppedError, DraftUsedError, NothingChangedError too.
        """
        why = worded(reason)
        with self.store.writing() as books:
            known = self.intake.known(books, draft.key)
            if known and books.replaced(known.dossier.id) == dossier:
                return known
            _unused(known)
            wrong = _living(books, dossier)
            received = self.intake.take(books, draft, wrong)
            old = books.receipt_of(dossier)
            recounted = mistake is Mistake.WRONG_DATE or draft.typed_due is not None
            if old and _says_the_same(wrong, old, received, recounted):
                raise NothingChangedError
            self._annul(books, wrong, mistake, why, received.dossier)
            standing = testimony(books)
        return self.intake.witnessed(received, standing)

    def amend(self, dossier: UUID, draft: Draft, reason: str) -> Amended:
        """Other values under the same code, told to the portal now; the same draft a second time
        changes nothing. Raises NotRefusedError, ProblemsError, DraftUsedError,
        NothingChangedError too.
        """
        why = worded(reason)
        with self.store.writing() as books:
            known = self.intake.known(books, draft.key)
            if known and known.dossier.id == dossier:
                return Amended(known.dossier, known.receipt, reprint=False)
            _unused(known)
            former = _living(books, dossier)
            if not _refused(books, dossier):
                raise NotRefusedError
            return self._amend(books, former, draft, why)

    def _annul(
        self, books: Books, void: Dossier, mistake: Mistake, reason: str, instead: Dossier | None
    ) -> None:
        now, name = self._now(), self.intake.signer.name
        place = instead.id if instead else None
        books.annul(Annulment(void.id, now, name, mistake, reason, place))
        books.drop_prints(void.id)
        stop = stop_step(now, name, mistake, reason, instead)
        retract(books, void, stop, self.new_id())
        withdraw_uploads(books, void.id, now)
        told = {
            "code": void.code,
            "mistake": mistake,
            "reason": reason,
            "replaced_by": instead.code if instead else None,
        }
        books.write(self._deed(Act.ANNUL, void.id, now, canonical_json(told)))

    def _amend(self, books: Books, former: Dossier, draft: Draft, reason: str) -> Amended:
        now, old = self._now(), books.receipt_of(former.id)
        if old is None:
            raise UnknownDossierError
        ids = Identifiers(
            former.id,
            self.new_id(),
            former.code,
            former.temporary,
            books.next_journal_number(),
            former.received_at,
        )
        sound = self.intake.sound(draft, former.received_at)
        mended, fresh = self.intake.assembled(sound, ids, like=former)
        recounted, scanned = draft.typed_due is not None, _brings_files(books, draft.key)
        if not scanned and _says_the_same(former, old, Received(mended, fresh), recounted):
            raise NothingChangedError
        books.amend(mended)
        books.remember_key(draft.key, former.id)
        books.drop_draft(draft.key)
        told = canonical_json({"reason": reason, **_changes(former, mended)})
        books.write(self._deed(Act.AMEND, former.id, now, told))
        take_over(self.intake.attacher(self.desk), books, draft.key, mended, now)
        books.requeue(former.id, now)
        printed = books.last_print(former.id)
        fresh = replace(fresh, replaces=old.replaces, issued_at=now, supersedes_at=printed)
        if _same_paper(old, fresh):
            return Amended(mended, old, reprint=False)
        books.drop_prints(former.id)
        books.add_receipt(fresh)
        books.ask_print(fresh.id, now)
        return Amended(mended, fresh, reprint=True)

    def _now(self) -> datetime:
        return self.clock().replace(microsecond=0)

    def _deed(self, act: Act, dossier: UUID, now: datetime, content: str) -> Deed:
        return Deed(now, self.officer, self.desk, act, dossier, content)


def worded(reason: str) -> str:
    """The reason, tidy. Raises ReasonMissingError, ReasonTooLongError."""
    tidy = tidy_name(reason)
    if sum(map(str.isalpha, tidy)) < FEWEST_LETTERS:
        raise ReasonMissingError
    if len(tidy) > LONGEST_REASON:
        raise ReasonTooLongError
    return tidy


def _living(books: Books, dossier: UUID) -> Dossier:
    found = books.dossier(dossier)
    if found is None:
        raise UnknownDossierError
    annulment = books.annulment(dossier)
    if annulment:
        instead = books.dossier(annulment.replaced_by) if annulment.replaced_by else None
        raise AlreadyAnnulledError(instead.code if instead else "")
    return found


def _unused(known: Received | None) -> None:
    if known:
        raise DraftUsedError


def _refused(books: Books, dossier: UUID) -> bool:
    """Whether the portal has refused it and never took it."""
    submits = [one for one in books.entries_of(dossier) if one.kind is Kind.SUBMIT_DOSSIER]
    states = {one.state for one in submits}
    return State.REFUSED in states and State.DELIVERED not in states


def _brings_files(books: Books, key: UUID) -> bool:
    """Whether pages were scanned, or held files taken, with the form of that key."""
    return bool(books.pages(key) or books.reuses(key))


def _changes(former: Dossier, mended: Dossier) -> dict[str, Json]:
    """The values that differ, as they were and as they are."""
    before, after = plain(former), plain(mended)
    if not isinstance(before, dict) or not isinstance(after, dict):
        return {}
    names = [name for name in before if before[name] != after[name]]
    return {
        "from": {name: before[name] for name in names},
        "to": {name: after[name] for name in names},
    }


def _says_the_same(former: Dossier, old: Receipt, new: Received, recounted: bool) -> bool:
    """Whether an officer changed nothing; a date that came out otherwise counts if `recounted`."""
    fresh = new.dossier
    alike = replace(
        fresh,
        id=former.id,
        code=former.code,
        temporary=former.temporary,
        officer=former.officer,
        desk=former.desk,
        agencies=former.agencies,
    )
    if fresh.procedure.code == former.procedure.code:
        alike = replace(alike, procedure=former.procedure)
    if not recounted:
        alike = replace(
            alike, limit=former.limit, due_at=former.due_at, own_due_at=former.own_due_at
        )
    return alike == former and new.receipt.collection == old.collection


def _same_paper(old: Receipt, fresh: Receipt) -> bool:
    """Whether a citizen would read the same."""
    alike = replace(
        fresh,
        id=old.id,
        number=old.number,
        letterhead=old.letterhead,
        journal_number=old.journal_number,
        supersedes_at=old.supersedes_at,
        issued_at=old.issued_at,
    )
    return alike == old
