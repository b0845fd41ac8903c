"""Officers and how a wrong password slows the next try down."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from desk.errors import DeskError, FileDamagedError, WrongPasswordError
from desk.folding import fold

if TYPE_CHECKING:
    from desk.catalogue.procedure import Procedure


class Role(StrEnum):
    """What an officer may do."""

    OFFICER = "officer"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Officer:
    """`login` is lower-case ASCII; `name` and `title` are printed. `fields` are the names of the
    fields of work (lĩnh vực) the officer takes dossiers of; none named: all.
    """

    login: str
    name: str
    title: str
    role: Role
    fields: tuple[str, ...] = ()


class LoginRefusedError(DeskError):
    """A login is 1 to 32 lower-case letters, digits, dots, dashes and underscores."""


class OfficerExistsError(DeskError):
    """There is an officer of that login already."""


class UnknownOfficerError(DeskError):
    """No officer has that sign-in name."""


class LastAdministratorError(DeskError):
    """Without this one nobody could administer the desk any more."""


class BadOfficerError(DeskError):
    """An officer needs a name; name, title and fields together have 4 000 signs at most, each one
    that can be printed.
    """


class OwnAccountError(DeskError):
    """Nobody disables themself."""


class SlotDamagedError(FileDamagedError):
    """An officer's key slot cannot be read, or was changed by hand: no password opens it. The
    recovery key writes it anew.
    """


class SlotNotInForceError(SlotDamagedError):
    """A colleague's key slot is damaged or was laid back from an older copy: nothing of it can be
    changed before an administrator sets a new password, which writes it anew.
    """


class RecoverySlotDamagedError(SlotDamagedError):
    """The recovery key's own slot cannot be read, or was changed by hand: an administrator who
    signs in makes another key.
    """


class WrongRecoveryKeyError(WrongPasswordError):
    """The recovery key does not open this home; a newer one may have taken its place."""


def may_take(officer: Officer, procedure: "Procedure") -> bool:
    """Whether the procedure lies in the officer's fields of work; without any it always does.

    Who may not is warned and can go on: at a small desk colleagues stand in for one another.
    """
    return not officer.fields or fold(procedure.field_name) in map(fold, officer.fields)


def tidied(officer: Officer) -> Officer:
    """As kept: single spaces, each field of work once and none empty. Raises BadOfficerError."""
    from desk.dossier.person import tidy_name  # noqa: PLC0415 - the sign-in screen shows officers only

    fields = dict.fromkeys(tidy_name(name) for name in officer.fields)
    name, title = tidy_name(officer.name), tidy_name(officer.title)
    kept = replace(officer, name=name, title=title, fields=tuple(filter(None, fields)))
    words = (name, title, *kept.fields)
    if not name or sum(map(len, words)) > LONGEST_OFFICER or not "".join(words).isprintable():
        raise BadOfficerError
    return kept


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passwords in a row, kept on disk so that a restart does not forgive them."""

    failures: int = 0
    last_at: datetime | None = None


FREE_TRIES = 3
LONGEST_OFFICER = 4_000
LONGEST_WAIT = timedelta(minutes=15)


def wait_left(tries: Tries, now: datetime) -> timedelta:
    """How long the next try must wait: nothing for three, then 8 s doubling to 15 min."""
    if tries.failures < FREE_TRIES or tries.last_at is None:
        return timedelta(0)
    wait = min(timedelta(seconds=8 * 2 ** min(tries.failures - FREE_TRIES, 10)), LONGEST_WAIT)
    since = now - tries.last_at
    if since < timedelta(0):
        return wait
    return max(wait - since, timedelta(0))
