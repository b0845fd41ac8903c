"""One truth for the portal about a void dossier: never told of it, or told that it has stopped."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from desk.canonical import canonical_json
from desk.dossier.annulment import Mistake
from desk.dossier.dossier import BusinessState, Dossier, Step
from desk.dossier.steps import step_to_json
from desk.outbox import Answer, Entry, Kind, Refused, State, Trouble, TryLater
from desk.ports import Books
from desk.proof import Missing

Outcome: TypeAlias = Answer | Missing | None
"""What became of a telling. Missing: the portal never had the dossier; None: no code yet."""

WHY = {
    Mistake.TAKEN_TWICE: "Hủy số do tiếp nhận trùng",
    Mistake.TAKEN_BACK: "Hủy số do người nộp rút hồ sơ",
    Mistake.OTHER: "Hủy số",
}


def stop_step(
    at: datetime, by: str, mistake: Mistake, reason: str, instead: Dossier | None
) -> Step:
    """The last line of a void dossier's progress list (dừng xử lý)."""
    content = f"{WHY.get(mistake, 'Hủy số do ghi sai')}: {reason}"
    if instead and not instead.temporary:
        content = f"{content}; thay bằng {instead.code}"
    return Step(at, by, content, BusinessState.STOPPED)


def retract(books: Books, void: Dossier, stop: Step, entry: UUID) -> None:
    """Takes back what the portal cannot have heard, else puts the stop (under the id `entry`)
    behind all the rest.

    An entry that waits may be on its way just now: only delivery, which looks it up first, may
    take that one back.
    """
    entries = books.entries_of(void.id)
    if void.temporary or not any(_may_be_there(one) for one in entries):
        books.withdraw(void.id, stop.at)
        return
    for one in entries:
        if one.kind is Kind.REPORT_STEP and one.state is State.REFUSED:
            books.note_entry(withdrawn(one, stop.at))
    books.requeue(void.id, stop.at)
    told = canonical_json(step_to_json(stop))
    books.put_entry(Entry(entry, void.id, Kind.REPORT_STEP, told, stop.at, stop.at))


def withdrawn(entry: Entry, now: datetime) -> Entry:
    """The entry, never to be told."""
    return replace(entry, state=State.WITHDRAWN, done_at=now)


def of_void(entries: Sequence[Entry], outcome: Outcome) -> Outcome:
    """What an outcome means once the dossier is void: a submission refused at its first try never
    arrived; after more tries a look-up must tell.
    """
    submits = entries[0].kind is Kind.SUBMIT_DOSSIER
    if outcome is None:
        return Missing()
    if not submits or not isinstance(outcome, Refused):
        return outcome
    return TryLater(Trouble.LOST_REPLY) if entries[0].attempts else Missing()


def _may_be_there(entry: Entry) -> bool:
    """Whether the portal may hold the dossier by this submission."""
    if entry.kind is not Kind.SUBMIT_DOSSIER or entry.state is State.WITHDRAWN:
        return False
    return entry.state is not State.REFUSED or entry.attempts > 1
