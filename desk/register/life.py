"""A dossier's life: where it stands, how much time is left, and all that was done to it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desk.dossier.annulment import Annulment
from desk.dossier.dossier import Dossier, FeeDue
from desk.dossier.receipt import Receipt
from desk.errors import UnknownDossierError
from desk.journal import Act, JournalEntry
from desk.officer_names import names
from desk.ports import Books, PrintJob, QueueRow
from desk.register.register import Register
from desk.register.reissue import receipt_today
from desk.time.working_time import VIETNAM, WorkCalendar

_HOUR = timedelta(hours=1)
_PRINTS = (Act.PRINT.value, Act.REPRINT.value)
_PAGE_BY_PAGE = frozenset({Act.SCAN, Act.FILE_PAGES, Act.ATTACH, Act.BIND, Act.UPLOADED})


class Left(StrEnum):
    """In what the time to the return date is told; LATE_… once it has passed."""

    NO_DATE = "no_date"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    LATE_MINUTES = "late_minutes"
    LATE_HOURS = "late_hours"
    LATE_DAYS = "late_days"
    LATE_WORKING_DAYS = "late_working_days"


LATE = frozenset(
    {Left.LATE_MINUTES, Left.LATE_HOURS, Left.LATE_DAYS, Left.LATE_WORKING_DAYS},
)


@dataclass(frozen=True, slots=True)
class Remaining:
    """How much is left until the return date, or how long ago it was."""

    left: Left
    amount: int = 0

    @property
    def late(self) -> bool:
        """Quá hạn."""
        return self.left in LATE


@dataclass(frozen=True, slots=True)
class Event:
    """One thing done; `times` counts the views in a row, or the acts on pages, that it stands for,
    `told` the plain facts that the journal keeps of it.
    """

    number: int
    at: datetime
    officer: str
    act: str
    times: int = 1
    told: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Other:
    """The other side of a replacement (thay số)."""

    dossier: UUID
    code: str


@dataclass(frozen=True, slots=True)
class ReceiptPrints:
    """One receipt of the dossier and how often it went to a printer."""

    receipt: UUID
    times: int


@dataclass(frozen=True, slots=True)
class Life:
    """All that the desk knows of one dossier at the moment `at`.

    `receipts` stand in the order they were given, the one that counts last; `former` is the
    temporary code it had before its official one; `job` says that paper is still waited for.
    """

    at: datetime
    dossier: Dossier
    receipt: Receipt
    prints: int
    row: QueueRow | None
    annulment: Annulment | None
    replaces: Other | None
    replaced_by: Other | None
    events: tuple[Event, ...]
    receipts: tuple[ReceiptPrints, ...]
    former: str
    job: PrintJob | None
    remaining: Remaining


@dataclass(frozen=True, slots=True)
class Lives:
    """Lives of dossiers, as one signed-in officer looks at them."""

    register: Register
    calendar: WorkCalendar

    def view(self, dossier: UUID) -> Life:
        """Opens a dossier: an act of its own in the journal. Raises UnknownDossierError."""
        self.register.view(dossier)
        return self.again(dossier)

    def again(self, dossier: UUID) -> Life:
        """The dossier that is open already, as it stands now. Raises UnknownDossierError."""
        with self.register.store.reading() as books:
            return _read(books, dossier, self.register.clock(), self.calendar)


def _read(books: Books, dossier: UUID, now: datetime, calendar: WorkCalendar) -> Life:
    found, receipt = books.dossier(dossier), receipt_today(books, dossier)
    if found is None or receipt is None:
        raise UnknownDossierError
    annulment = books.annulment(dossier)
    entries = tuple(books.journal(dossier))
    prints = books.prints(receipt.id)
    return Life(
        at=now,
        dossier=found,
        receipt=receipt,
        prints=prints,
        row=books.line_of(dossier),
        annulment=annulment,
        replaces=_other(books, books.replaced(dossier)),
        replaced_by=_other(books, annulment.replaced_by if annulment else None),
        events=_named(events(entries), names(books)),
        receipts=(*_earlier(entries, receipt.id), ReceiptPrints(receipt.id, prints)),
        former=_former(entries),
        job=next((job for job in books.print_jobs() if job.dossier == dossier), None),
        remaining=remaining(found.due_at, now, calendar),
    )


def _named(told: tuple[Event, ...], called: Mapping[str, str]) -> tuple[Event, ...]:
    """By name, as far as the sign-in name is known; older entries hold the name itself."""
    return tuple(replace(one, officer=called.get(one.officer, one.officer)) for one in told)


def _other(books: Books, dossier: UUID | None) -> Other | None:
    found = books.dossier(dossier) if dossier else None
    return Other(found.id, found.code) if found else None


def events(entries: Iterable[JournalEntry]) -> tuple[Event, ...]:
    """The journal's entries, oldest first; views in a row, and acts of one officer on page after
    page or file after file, become one, told by the last of them.
    """
    told: list[Event] = []
    for entry in entries:
        event = Event(entry.number, entry.at, entry.officer, entry.act, 1, facts(entry.content))
        before = told[-1] if told else None
        if before and _goes_on(before, event):
            told[-1] = replace(event, times=before.times + 1)
        else:
            told.append(event)
    return tuple(told)


def _goes_on(before: Event, event: Event) -> bool:
    if event.act in _PAGE_BY_PAGE:
        return (before.act, before.officer) == (event.act, event.officer)
    return before.act == event.act == Act.VIEW.value


def facts(content: str | None) -> dict[str, str]:
    """The plain values of an entry's content as text; none where it was wiped or is no JSON."""
    try:
        told = json.loads(content or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {name: str(value) for name, value in told.items() if _is_plain(value)}


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


def _earlier(entries: Iterable[JournalEntry], current: UUID) -> tuple[ReceiptPrints, ...]:
    """Receipts that were printed before the one that counts now, oldest first."""
    times: dict[UUID, int] = {}
    for entry in entries:
        receipt = _id(facts(entry.content).get("receipt", "")) if entry.act in _PRINTS else None
        if receipt is not None and receipt != current:
            times[receipt] = times.get(receipt, 0) + 1
    return tuple(ReceiptPrints(receipt, count) for receipt, count in times.items())


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _former(entries: Iterable[JournalEntry]) -> str:
    given = (facts(entry.content) for entry in entries if entry.act == Act.NUMBERING.value)
    return next((told["from"] for told in given if "from" in told), "")


def remaining(due_at: datetime | None, now: datetime, calendar: WorkCalendar) -> Remaining:
    """Working days where some lie between; on the day itself hours, in the last hour minutes."""
    if due_at is None:
        return Remaining(Left.NO_DATE)
    due, here = due_at.astimezone(VIETNAM), now.astimezone(VIETNAM)
    late = here > due
    first, last = (due, here) if late else (here, due)
    if first.date() == last.date():
        return _within_a_day(last - first, late)
    working = _working_days(first.date(), last.date(), calendar)
    if working:
        return Remaining(Left.LATE_WORKING_DAYS if late else Left.WORKING_DAYS, working)
    days = (last.date() - first.date()).days
    return Remaining(Left.LATE_DAYS if late else Left.DAYS, days)


def _within_a_day(apart: timedelta, late: bool) -> Remaining:
    if apart >= _HOUR:
        return Remaining(Left.LATE_HOURS if late else Left.HOURS, apart // _HOUR)
    minutes = apart // timedelta(minutes=1)
    return Remaining(Left.LATE_MINUTES if late else Left.MINUTES, minutes)


def _working_days(after: date, until: date, calendar: WorkCalendar) -> int:
    """Working days after the one day, up to and with the other."""
    days = (after + timedelta(days=n + 1) for n in range((until - after).days))
    return sum(calendar.is_working_day(day) for day in days)


def money_due(fees: Iterable[FeeDue]) -> int | None:
    """What is to be paid in all, đồng; None while a line is unclear."""
    totals = [fee.total for fee in fees]
    return None if None in totals else sum(total or 0 for total in totals)
