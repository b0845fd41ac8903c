"""What officers are called: the journal keeps sign-in names, for names change and they never do."""

from collections.abc import Mapping

from desk.office.accounts import Officer
from desk.ports import Books

_NAMES = "officers.names"


def note_name(books: Books, officer: Officer) -> None:
    """As the officer is called today; kept for when the sign-in name opens nothing any more."""
    known = names(books)
    if known.get(officer.login) != officer.name:
        books.keep_fact(_NAMES, {**known, officer.login: officer.name})


def names(books: Books) -> Mapping[str, str]:
    """Everyone who ever signed in here, by sign-in name."""
    match books.fact(_NAMES):
        case dict() as kept:
            return {login: name for login, name in kept.items() if isinstance(name, str)}
        case _:
            return {}


def called(books: Books, who: str) -> str:
    """The name behind an entry of the journal; older ones hold the name itself, the program's own
    nothing.
    """
    return names(books).get(who, who)
