"""Whose slots, and which of them, open nothing any more, though a copy may still hold them."""

from contextlib import suppress

from desk.adapters.recovery_files import RECOVERY, Recovered
from desk.adapters.slots import FileKeySlots
from desk.errors import DeskError, WrongPasswordError
from desk.office.accounts import Officer, WrongRecoveryKeyError
from desk.ports import Books

DISABLED = "officers.disabled"
GENERATIONS = "officers.generations"


def bar(books: Books, login: str) -> None:
    """A slot of that officer, laid back from an older copy, is no way in."""
    books.keep_fact(DISABLED, [*sorted({*_barred(books), login})])


def allow(books: Books, login: str) -> None:
    """The name is given to somebody again."""
    barred = _barred(books)
    if login in barred:
        books.keep_fact(DISABLED, [*sorted(barred - {login})])


def require_allowed(books: Books, login: str, generation: int) -> None:
    """Neither a disabled officer's slot nor one older than the last that was written opens.

    A newer one does: it was written just before a change that could not be kept, or lies in a copy
    made while a password was changed. Raises WrongPasswordError.
    """
    if is_barred(books, login) or is_older(books, login, generation):
        raise WrongPasswordError


def is_older(books: Books, login: str, generation: int) -> bool:
    """Whether a slot of that generation was laid back from an older copy."""
    return generation < _generations(books).get(login, 0)


def in_force(books: Books, slots: FileKeySlots, master: bytes) -> tuple[Officer, ...]:
    """Whoever's slot is as this program wrote it last: not changed by hand, not laid back."""
    return tuple(
        officer
        for officer in slots.sealed(master)
        if not is_barred(books, officer.login)
        and not is_older(books, officer.login, slots.generation(officer.login))
    )


def is_barred(books: Books, login: str) -> bool:
    """Whether that officer was disabled."""
    return login in _barred(books)


def require_newest_key(books: Books, key: Recovered) -> None:
    """A recovery key opens nothing here once another was made, nor before it was kept that it was
    made. Raises WrongRecoveryKeyError.
    """
    last = _generations(books).get(RECOVERY, 0)
    if key.generation < last or (key.waits and key.generation != last):
        raise WrongRecoveryKeyError


def take_up_newest_key(books: Books, slots: FileKeySlots) -> None:
    """The power may have failed between keeping a recovery key and putting its slot in place."""
    with suppress(DeskError):  # the key opens as it lies; the next sign-in tries again
        slots.take_up_recovery(_generations(books).get(RECOVERY, 0))


def next_generation(books: Books, login: str, lying_there: int) -> int:
    """Of the slot about to be written: from now on it alone opens, not what lies there now."""
    kept = _generations(books)
    new = max(kept.get(login, 0), lying_there) + 1
    books.keep_fact(GENERATIONS, {**kept, login: new})
    return new


def _generations(books: Books) -> dict[str, int]:
    match books.fact(GENERATIONS):
        case dict() as kept:
            return {login: last for login, last in kept.items() if isinstance(last, int)}
        case _:
            return {}


def _barred(books: Books) -> set[str]:
    match books.fact(DISABLED):
        case [*logins]:
            return {login for login in logins if isinstance(login, str)}
        case _:
            return set()
