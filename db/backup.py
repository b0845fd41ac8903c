"""Copies of the databases: made while others write, opened again read-only, counted."""

import errno
import json
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from db.engine import BUSY_SECONDS, DRIVER_ERRORS
from db.faults import told_as_trouble
from desk.canonical import Json
from desk.copies import Counts
from desk.errors import StoreDamagedError

STEP_PAGES: Final = 256
"""A megabyte a step: other threads of this process come to their turn in between."""
_PULSE: Final = 1_000
_OF_THE_TARGET: Final = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_IOERR: errno.EIO,
}
_BY_WORDS: Final = {
    "database or disk is full": errno.ENOSPC,
    "attempt to write a readonly database": errno.EROFS,
    "disk I/O error": errno.EIO,
}
"""The drivers' backup tells no code, only SQLite's own words for it."""
_OF_THE_SOURCE: Final = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ}
_COUNTS: Final = """
SELECT (SELECT count(*) FROM dossier),
       (SELECT count(*) FROM journal),
       coalesce((SELECT hex(mac) FROM journal ORDER BY number DESC LIMIT 1), '')"""
_PRINTED: Final = "SELECT name FROM stored_file"
_SCANNED: Final = """
UNION SELECT file FROM page WHERE NOT thinned
UNION SELECT file FROM attachment WHERE bound"""
_HAS_PAGES: Final = "SELECT count(*) FROM sqlite_master WHERE name IN ('page', 'attachment')"

Pages = Callable[[int, int], None]
"""Told pages done and pages in all; raising inside ends the copy."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a register says of itself at one moment."""

    store_id: str
    revision: str
    counts: Counts


def copy_register(path: Path, key: bytes, target: Path, told: Pages) -> Opened:
    """One moment of the register as a new file under the same key; what that moment holds.

    Writers go on meanwhile. The target is not flushed to the disk yet. Raises a store's error for
    the register, OSError for the target.
    """
    with told_as_trouble(), closing(_source(path, key)) as source:
        source.execute("BEGIN")  # one moment for all steps: a writer does not make them start anew
        seen = _seen(source)
        _copy(source, target, key, told)
    return seen


def copy_plain(path: Path, target: Path) -> None:
    """One moment of a plain database as a new file. Raises as `copy_register` does."""
    with told_as_trouble(), closing(_source(path, None)) as source:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _copy(source, target, None, lambda _done, _all: None)


def open_register_copy(path: Path, key: bytes, going_on: Callable[[], bool]) -> Opened:
    """Opens a copy read-only, checks all of it and counts it.

    Raises StoreDamagedError, also for a wrong key; InterruptedError once `going_on` says no.
    """
    with _reading(path, key) as copy:
        copy.set_progress_handler(lambda: not going_on(), _PULSE)
        require_sound(copy)
        return _seen(copy)


def check_plain_copy(path: Path) -> None:
    """Opens a copy of a plain database and checks all of it. Raises StoreDamagedError."""
    with _reading(path, None) as copy:
        require_sound(copy)


def file_names(path: Path, key: bytes) -> Generator[str, None, None]:
    """The vault's files that a copy knows, in order, read while the iterator lives."""
    with _reading(path, key) as copy:
        for (name,) in copy.execute(f"SELECT name FROM ({_files(copy)}) ORDER BY name"):  # noqa: S608 - our own words
            yield name


def fact_of(path: Path, key: bytes, name: str) -> Json:
    """A fact kept in a copy."""
    with _reading(path, key) as copy:
        row = copy.execute("SELECT content FROM fact WHERE key = ?", (name,)).fetchone()
    told: Json = json.loads(row[0]) if row else None
    return told


def _copy(source: Any, target: Path, key: bytes | None, told: Pages) -> None:  # noqa: ANN401 - the two drivers share their shape, not their types
    target.touch(mode=0o600)
    with _target_trouble_named(), closing(_connection(str(target), key)) as copy:
        for pragma in ("journal_mode=OFF", "synchronous=OFF"):  # whoever asked flushes it once
            copy.execute(f"PRAGMA {pragma}")
        source.backup(
            copy, pages=STEP_PAGES, progress=lambda _, rest, pages: told(pages - rest, pages)
        )
        copy.execute("PRAGMA journal_mode=DELETE")  # one file alone, also on a read-only stick


@contextmanager
def _target_trouble_named() -> Iterator[None]:
    try:
        yield
    except DRIVER_ERRORS as error:
        code: int | None = getattr(error, "sqlite_errorcode", None)
        number = _BY_WORDS.get(str(error)) if code is None else _OF_THE_TARGET.get(code & 0xFF)
        if code is None and number is None:
            raise StoreDamagedError from None
        if number is None or code in _OF_THE_SOURCE:
            raise
        raise OSError(number, "the copy cannot be written") from None


def _seen(connection: Any) -> Opened:  # noqa: ANN401 - see above
    store_id = connection.execute("SELECT store_id FROM store_info").fetchone()
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if store_id is None or revision is None:
        raise StoreDamagedError
    dossiers, journal, head = connection.execute(_COUNTS).fetchone()
    counting = f"SELECT count(DISTINCT name) FROM ({_files(connection)})"  # noqa: S608 - our own words
    (files,) = connection.execute(counting).fetchone()
    return Opened(store_id[0], revision[0], Counts(dossiers, journal, head.lower(), files))


def _files(connection: Any) -> str:  # noqa: ANN401 - see above
    """As db.file_books has it: all that the vault must hold. Before revision 0003 nothing was
    scanned.
    """
    (tables,) = connection.execute(_HAS_PAGES).fetchone()
    return _PRINTED + _SCANNED if tables else _PRINTED


def require_sound(connection: Any) -> None:  # noqa: ANN401 - see above
    """Reads all of a database, through the driver's connection. Raises StoreDamagedError."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise StoreDamagedError
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise StoreDamagedError


@contextmanager
def _reading(path: Path, key: bytes | None) -> Iterator[Any]:
    with told_as_trouble():
        try:
            with closing(_connection(f"{path.absolute().as_uri()}?mode=ro", key)) as connection:
                connection.execute("PRAGMA query_only=ON")
                yield connection
        except DRIVER_ERRORS as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                raise InterruptedError from None
            raise


def _source(path: Path, key: bytes | None) -> Any:  # noqa: ANN401 - see above
    connection = _connection(f"{path.absolute().as_uri()}?mode=rw", key)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _connection(name: str, key: bytes | None) -> Any:  # noqa: ANN401 - see above
    driver: Any = sqlite3 if key is None else sqlcipher
    connection = driver.connect(
        name,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        uri=name.startswith("file:"),
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store=MEMORY")
    return connection
