"""Officers and how a wrong password slows the next try down."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passwords in a row, kept on disk so that a restart does not forgive them."""

    failures: int = 0
    last_at: datetime | None = None


FREE_TRIES = 3
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
