"""Full-text search without diacritics: the triggers of its index and safe questions to it."""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, TextClause, text
from sqlalchemy.exc import DBAPIError

from db.engine import DRIVER_ERRORS
from desk.folding import fold
from desk.listing import ListingStoppedError

_STEPS: Final = 50_000
_MOST_WORDS: Final = 16
_TOKEN: Final = re.compile(r"[^\W_]+")

TRIGGERS: Final = {
    "dossier_search_added": """
CREATE TRIGGER dossier_search_added AFTER INSERT ON dossier
BEGIN INSERT INTO dossier_search(rowid, folded) VALUES (new.number, new.folded); END""",
    "dossier_search_removed": """
CREATE TRIGGER dossier_search_removed AFTER DELETE ON dossier
BEGIN INSERT INTO dossier_search(dossier_search, rowid, folded)
  VALUES ('delete', old.number, old.folded); END""",
    "dossier_search_changed": """
CREATE TRIGGER dossier_search_changed AFTER UPDATE OF number, folded ON dossier
BEGIN INSERT INTO dossier_search(dossier_search, rowid, folded)
    VALUES ('delete', old.number, old.folded);
  INSERT INTO dossier_search(rowid, folded) VALUES (new.number, new.folded); END""",
}

HITS: Final = (
    "SELECT rowid FROM dossier_search WHERE dossier_search MATCH :question"
    " ORDER BY rowid DESC LIMIT :limit"
)
"""Numbers of the dossiers found, newest first."""
MATCHING: Final[TextClause] = text(
    "+dossier.number IN (SELECT rowid FROM dossier_search WHERE dossier_search MATCH :question)"
)
"""A condition on `dossier`. The plus keeps SQLite at the index it sorts by: reading every row that
was hit, to sort them afterwards, takes many times longer.
"""
BORNE: Final = """
SELECT number FROM dossier WHERE code IN (:wanted, :upper)
UNION SELECT number FROM dossier WHERE temporary_code IN (:wanted, :upper)
UNION SELECT number FROM dossier WHERE id_number = :wanted
ORDER BY number DESC LIMIT :limit"""
"""One index each; with OR between them SQLite may go through the whole table."""


def among(connection: Connection, question: str, some: Sequence[object]) -> Sequence[Any]:
    """The rows of a question whose `{some}` stands for these values.

    Past the compiler: building five such questions anew costs more than SQLite's answers to them.
    """
    asked = question.format(some=",".join("?" * len(some)))
    return connection.exec_driver_sql(asked, tuple(some)).fetchall()


def question(words: str) -> str | None:
    """Every word as a quoted prefix, all of them wanted; None when there is nothing to ask."""
    return " ".join(f"{token}*" for token in _quoted(words)) or None


def questions(words: str) -> tuple[str, ...]:
    """The same, the narrowest first: all words whole, all but the last whole, all as prefixes.

    Whole words are better hits, and FTS5 reads them from the newest backwards until it has enough;
    of a prefix it must put together all hits before it gives the first.
    """
    tokens = _quoted(words)
    if not tokens:
        return ()
    together = " ".join(tokens)
    prefixes = " ".join(f"{token}*" for token in tokens)
    return tuple(dict.fromkeys((together, f"{together}*", prefixes)))


def _quoted(words: str) -> list[str]:
    tokens = (_TOKEN.findall(word) for word in fold(words).split())
    return [f'"{" ".join(found)}"' for found in tokens if found][:_MOST_WORDS]


def may_be_number(word: str) -> bool:
    """Only one word with a digit in it can be a code, an ID number or a phone."""
    return len(word.split()) == 1 and any(sign.isdecimal() for sign in word)


def numbers(connection: Connection, asked: str, values: dict[str, object]) -> Sequence[int]:
    """What HITS and BORNE ask for, past the compiler: this is a keystroke."""
    return connection.exec_driver_sql(asked, values).scalars().all()


@contextmanager
def watched(connection: Connection, goes_on: Callable[[], bool]) -> Iterator[None]:
    """Asks now and then whether the reading inside goes on. Raises ListingStoppedError."""
    driver: Any = connection.connection.driver_connection
    driver.set_progress_handler(lambda: not goes_on(), _STEPS)
    try:
        yield
    except (DBAPIError, *DRIVER_ERRORS) as error:
        if _interrupted(error.orig if isinstance(error, DBAPIError) else error):
            raise ListingStoppedError from None
        raise
    finally:
        driver.set_progress_handler(None, _STEPS)


def _interrupted(error: BaseException | None) -> bool:
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
