"""Whose slots open nothing any more, though a copy or a stick may still hold them."""

from desk.errors import WrongPasswordError
from desk.ports import Books

DISABLED = "officers.disabled"


def bar(books: Books, login: str) -> None:
    """A slot of that officer, laid back from an older copy, is no way in."""
    books.keep_fact(DISABLED, [*sorted({*_barred(books), login})])


def allow(books: Books, login: str) -> None:
    """The name is given to somebody again."""
    barred = _barred(books)
    if login in barred:
        books.keep_fact(DISABLED, [*sorted(barred - {login})])


def require_allowed(books: Books, login: str) -> None:
    """Raises WrongPasswordError."""
    if login in _barred(books):
        raise WrongPasswordError


def _barred(books: Books) -> set[str]:
    match books.fact(DISABLED):
        case [*logins]:
            return {login for login in logins if isinstance(login, str)}
        case _:
            return set()
