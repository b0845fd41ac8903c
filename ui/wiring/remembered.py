"""Officers as the register remembers them: for when somebody's key slot was damaged."""

from desk.canonical import Json, plain
from desk.office.accounts import Officer, Role
from desk.officer_names import names
from desk.ports import Books

OFFICERS = "officers.remembered"


def remember(books: Books, officer: Officer) -> None:
    """As the officer is today."""
    kept, told = _kept(books), plain(officer)
    if kept.get(officer.login) != told:
        books.keep_fact(OFFICERS, {**kept, officer.login: told})


def remembered(books: Books, login: str, otherwise: Role = Role.OFFICER) -> Officer | None:
    """Whoever signed in or was added here. Of those who did so before all of it was remembered
    only the name is known; they are then what `otherwise` says.
    """
    match _kept(books).get(login):
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


def _kept(books: Books) -> dict[str, Json]:
    match books.fact(OFFICERS):
        case dict() as kept:
            return kept
        case _:
            return {}
