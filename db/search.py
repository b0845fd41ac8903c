"""Full-text search without diacritics: the triggers of its index and safe questions to it."""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate, groupby
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection, TextClause, text
from sqlalchemy.exc import DBAPIError

from db.engine import DRIVER_ERRORS
from desk.folding import fold
from desk.listing import ListingStoppedError

_Phrase: TypeAlias = tuple[str, ...]
"""Words that stand one behind the other."""
_Way: TypeAlias = list[_Phrase]
"""All of them wanted."""
_STEPS: Final = 50_000
_MOST_WORDS: Final = 16
_TOKEN: Final = re.compile(r"[^\W_]+")
_ABROAD: Final = re.compile(r"(?<!\S)\+84[ .-]*(?=\d)", re.ASCII)
_PHONE: Final = range(7, 11)
_WRITTEN: Final = ((4, 3, 3), (3, 3, 4), (4, 2, 2, 2))
"""How people part a phone number; rows from before it was kept run together too need this."""

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
    return " AND ".join(_any(some, "*") for some in _wanted(words)) or None


def questions(words: str) -> tuple[str, ...]:
    """The same, the narrowest first: all words whole, all but the last whole, all as prefixes.

    Whole words are better hits, and FTS5 reads them from the newest backwards until it has enough;
    of a prefix it must put together all hits before it gives the first.
    """
    wanted = _wanted(words)
    if not wanted:
        return ()
    whole, begun = ([_any(some, end) for some in wanted] for end in ("", "*"))
    asked = (whole, [*whole[:-1], begun[-1]], begun)
    return tuple(dict.fromkeys(" AND ".join(one) for one in asked))


def _wanted(words: str) -> list[list[_Way]]:
    """For each word the ways it may stand in the index. A number typed in parts may stand there in
    one piece, a phone number typed in one piece in parts.
    """
    typed = (_TOKEN.findall(word) for word in _ABROAD.sub("0", fold(words)).split())
    phrases = [tuple(found) for found in typed if found][:_MOST_WORDS]
    wanted: list[list[_Way]] = []
    for figures, run in groupby(phrases, key=lambda phrase: all(map(_is_figures, phrase))):
        some = list(run)
        wanted += [_number(some)] if figures else [[[phrase]] for phrase in some]
    return wanted


def _number(parts: list[_Phrase]) -> list[_Way]:
    together = "".join(figures for part in parts for figures in part)
    if len(parts) > 1 or len(parts[0]) > 1:
        return [parts, [(together,)]]
    split = _WRITTEN if together.startswith("0") and len(together) in _PHONE else ()
    return [parts, *([_parted(together, lengths)] for lengths in split)]


def _parted(number: str, lengths: Sequence[int]) -> _Phrase:
    ends = tuple(accumulate(lengths))
    parts = (number[end - length : end] for length, end in zip(lengths, ends, strict=True))
    return tuple(part for part in parts if part)


def _is_figures(token: str) -> bool:
    return token.isascii() and token.isdecimal()


def _any(ways: list[_Way], end: str) -> str:
    """As FTS5 reads it: `end` is a star where beginnings of words are enough."""
    told = [" AND ".join(f'"{" ".join(phrase)}"{end}' for phrase in way) for way in ways]
    return told[0] if len(told) == 1 else f"({' OR '.join(f'({one})' for one in told)})"


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
