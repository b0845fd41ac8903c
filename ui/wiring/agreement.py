"""What the register agreed to of office.db: one digest, or two while a change is being kept.

The two files cannot be committed together. So the register hears of a change first and agrees to
both digests; whatever happens in between, neither looks as if a stranger had written it.
"""

from desk.canonical import Json
from desk.errors import DeskError
from desk.ports import Books

OFFICE_DIGEST = "office_digest"


class SettingsAlteredError(DeskError):
    """office.db was changed outside the program; an administrator must look before anything of it
    is kept.
    """


def agreed_to(books: Books) -> tuple[str, ...]:
    """The digests that office.db may have."""
    return digests_in(books.fact(OFFICE_DIGEST))


def agree_also(books: Books, digest: str) -> None:
    """Before a change: the office may be as it was, or like that."""
    books.keep_fact(OFFICE_DIGEST, [*agreed_to(books)[-1:], digest])


def agree_alone(books: Books, digest: str) -> None:
    """After a change, or at the next sign-in: only as it is now."""
    if agreed_to(books) != (digest,):
        books.keep_fact(OFFICE_DIGEST, digest)


def digests_in(told: Json) -> tuple[str, ...]:
    """The digests a fact tells of, as it is kept."""
    match told:
        case str(one):
            return (one,)
        case [*several]:
            return tuple(one for one in several if isinstance(one, str))
        case _:
            return ()
