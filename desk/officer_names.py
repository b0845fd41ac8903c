"""Officers as the register remembers them: the journal keeps sign-in names, for names change and
they never do; and a key slot may be damaged.
"""

from collections.abc import Mapping

from desk.canonical import Json, plain
from desk.office.accounts import Officer, Role
from desk.ports import Books

OFFICERS = "officers.remembered"
NAMES_ALONE = "officers.names"
"""Where names were kept before all of an officer was; read, and written no more."""


def remember(books: Books, officer: Officer) -> None:
    """As the officer is today; kept for when the sign-in name opens nothing any more."""
    kept, told = _kept(books, OFFICERS), plain(officer)
    if kept.get(officer.login) != told:
        books.keep_fact(OFFICERS, {**kept, officer.login: told})


def remembered(books: Books, login: str, otherwise: Role = Role.OFFICER) -> Officer | None:
    """Whoever signed in or was added here. Of those who did so before all of it was remembered
    only the name is known; they are then what `otherwise` says.
    """
    match _kept(books, OFFICERS).get(login):
        case {
            "name": str(name),
            "title": str(title),
            "role": str(role),
            "fields": [*fields],
        } if role in {*Role}:
            return Officer(login, name, title, Role(role), tuple(map(str, fields)))
        case _:
            called = names(books).get(login)
            return Officer(login, called, "", otherwise) if called else None


def names(books: Books) -> Mapping[str, str]:
    """Everyone who ever signed in or was added here, by sign-in name."""
    told: dict[str, Json] = dict(_kept(books, NAMES_ALONE))
    for login, officer in _kept(books, OFFICERS).items():
        if isinstance(officer, dict) and "name" in officer:
            told[login] = officer["name"]
    return {login: name for login, name in told.items() if isinstance(name, str)}


def called(books: Books, who: str) -> str:
    """The name behind an entry of the journal; older ones hold the name itself, the program's own
    nothing.
    """
    return names(books).get(who, who)


def _kept(books: Books, fact: str) -> Mapping[str, Json]:
    match books.fact(fact):
        case dict() as kept:
            return kept
        case _:
            return {}
