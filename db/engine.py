"""Opening the database: SQLCipher or plain SQLite, pragmas, BEGIN, copies, what errors mean."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2 as sqlcipher

from desk.errors import (
    DeskError,
    StoreBusyError,
    StoreDamagedError,
    StoreFullError,
    StoreReadOnlyError,
)

BUSY_SECONDS: Final = 10.0
DRIVER_ERRORS: Final = (sqlite3.Error, sqlcipher.Error)
LEAST_ROOM: Final = 1 << 20
_ANY_DISK_TROUBLE: Final = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
"""What SQLite says when a full disk takes no flush and no new file, when one was mounted anew to be
read alone, and when one is failing.
"""
_PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
)
_TROUBLE: Final[dict[int, type[DeskError]]] = {
    sqlite3.SQLITE_BUSY: StoreBusyError,
    sqlite3.SQLITE_LOCKED: StoreBusyError,
    sqlite3.SQLITE_FULL: StoreFullError,
    sqlite3.SQLITE_READONLY: StoreReadOnlyError,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnlyError,
    sqlite3.SQLITE_PERM: StoreReadOnlyError,
    sqlite3.SQLITE_CORRUPT: StoreDamagedError,
    sqlite3.SQLITE_NOTADB: StoreDamagedError,
    sqlite3.SQLITE_IOERR: StoreDamagedError,
}

APPEND_ONLY: Final = {
    "journal_grows_at_its_end": """
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE number >= new.number)
BEGIN SELECT RAISE(ABORT, 'the journal grows at its end'); END""",
    "journal_is_not_changed": """
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
WHEN new.content IS NOT NULL OR new.salt IS NOT NULL
  OR new.number IS NOT old.number OR new.at IS NOT old.at
  OR new.officer IS NOT old.officer OR new.desk IS NOT old.desk
  OR new.act IS NOT old.act OR new.dossier IS NOT old.dossier
  OR new.digest IS NOT old.digest OR new.previous IS NOT old.previous OR new.mac IS NOT old.mac
BEGIN SELECT RAISE(ABORT, 'the journal is not changed'); END""",
    "journal_is_not_shortened": """
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is not shortened'); END""",
}
"""By law content and salt may be wiped together; nothing else of an entry ever changes."""


def open_engine(path: Path, key: bytes | None, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """Encrypted under the raw 32-byte key; without a key plain SQLite. A missing file is made."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlite3 if key is None else sqlcipher,
        creator=_creator(path, key, busy_seconds),
        poolclass=QueuePool,
        hide_parameters=True,
        execution_options={"folder": path.parent},
    )
    event.listen(engine, "begin", _begin)
    return engine


def reader(engine: Engine) -> Engine:
    """Its transactions see one moment and can change nothing."""
    return engine.execution_options(begin="BEGIN", query_only=True)


def writer(engine: Engine) -> Engine:
    """Its transactions hold the write lock from their first word."""
    return engine.execution_options(begin="BEGIN IMMEDIATE", query_only=False)


def copy_database(path: Path, key: bytes | None, target: Path) -> None:
    """A copy with everything committed, under the same key; complete or not there at all."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    with (
        closing(_connect(path, key, BUSY_SECONDS)) as source,
        closing(_connect(part, key, BUSY_SECONDS)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    part.replace(target)


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """One transaction for a change of the tables, foreign keys off but checked before its end."""
    with writer(engine).connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - the connection was just opened
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise StoreDamagedError
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def set_triggers(connection: Connection, triggers: Mapping[str, str]) -> None:
    """A table that Alembic has rebuilt has lost its triggers: all are dropped and made anew."""
    standing = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    for name in connection.exec_driver_sql(standing).scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for statement in triggers.values():
        connection.exec_driver_sql(statement)


def folder_of(engine: Engine) -> Path:
    """Where the database lies."""
    folder: Path = engine.get_execution_options()["folder"]
    return folder


def trouble_of(error: BaseException, folder: Path | None = None) -> type[DeskError] | None:
    """What a driver's error means for the office; None when the program itself is at fault.

    With the database's folder at hand a full disk, a failing one and one that may not be written
    are told apart.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    kind = code & 0xFF
    if kind in _ANY_DISK_TROUBLE and folder and _is_full(folder):
        return StoreFullError
    if kind in _ANY_DISK_TROUBLE and folder:
        return StoreDamagedError if os.access(folder, os.W_OK) else StoreReadOnlyError
    return _TROUBLE.get(kind)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < LEAST_ROOM
    except OSError:
        return False


def _creator(path: Path, key: bytes | None, busy_seconds: float) -> Callable[[], Any]:
    return lambda: _connect(path, key, busy_seconds)


def _connect(path: Path, key: bytes | None, busy_seconds: float) -> Any:  # noqa: ANN401 - sqlcipher3 is untyped
    """A driver's connection; the two drivers share their shape, not their types."""
    driver: Any = sqlite3 if key is None else sqlcipher
    connection = driver.connect(
        str(path), timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )
    try:
        if key is not None:
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except DRIVER_ERRORS:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    connection.exec_driver_sql(f"PRAGMA query_only={int(options.get('query_only', False))}")
    connection.exec_driver_sql(options.get("begin", "BEGIN IMMEDIATE"))
