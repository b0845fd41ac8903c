"""What the sandbox keeps in its own SQLite file; requests are logged without their bodies."""

import json
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desk.canonical import Json, canonical_json

FILE_NAME: Final = "sandbox.sqlite3"
TABLES: Final = """
CREATE TABLE IF NOT EXISTS dossier (
  code TEXT PRIMARY KEY, fields TEXT NOT NULL, added_at REAL NOT NULL, updates INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS step (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL REFERENCES dossier (code), fields TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS session (token TEXT PRIMARY KEY, until REAL NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS field (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE IF NOT EXISTS request (
  id INTEGER PRIMARY KEY, at REAL NOT NULL, service TEXT NOT NULL,
  status INTEGER NOT NULL, error_code INTEGER, bytes_in INTEGER NOT NULL
) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the sandbox holds; `updates` counts what was told again of a dossier it had."""

    dossiers: int
    steps: int
    updates: int
    requests: int


class Register:
    """The sandbox's memory; safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(
            folder / FILE_NAME, isolation_level=None, check_same_thread=False
        )
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=OFF")  # a play portal may forget when the power fails
        self._db.executescript(TABLES)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:  # whatever ends it; raised again
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def add(self, code: str, fields: dict[str, Json], now: float) -> bool:
        """False when the code is taken; nothing is changed then."""
        with self._transaction() as db:
            told = (code, canonical_json(fields), now)
            done = db.execute("INSERT OR IGNORE INTO dossier VALUES (?, ?, ?, 0)", told)
            return done.rowcount == 1

    def update(self, code: str, fields: dict[str, Json]) -> bool:
        """False when there is no such dossier."""
        with self._transaction() as db:
            done = db.execute(
                "UPDATE dossier SET fields = ?, updates = updates + 1 WHERE code = ?",
                (canonical_json(fields), code),
            )
            return done.rowcount == 1

    def append(self, code: str, steps: list[dict[str, Json]]) -> bool:
        """Appends blindly, as portals do. False when there is no such dossier."""
        with self._transaction() as db:
            if not db.execute("SELECT 1 FROM dossier WHERE code = ?", (code,)).fetchone():
                return False
            rows = [(code, canonical_json(step)) for step in steps]
            db.executemany("INSERT INTO step (code, fields) VALUES (?, ?)", rows)
            return True

    def dossier(self, code: str) -> dict[str, Json] | None:
        """The stored fields."""
        with self._transaction() as db:
            row = db.execute("SELECT fields FROM dossier WHERE code = ?", (code,)).fetchone()
        return None if row is None else dict(json.loads(row[0]))

    def steps(self, code: str) -> list[Json]:
        """The steps in the order they came."""
        with self._transaction() as db:
            rows = db.execute("SELECT fields FROM step WHERE code = ? ORDER BY id", (code,))
            return [json.loads(row[0]) for row in rows]

    def codes(self) -> tuple[str, ...]:
        """Every dossier code, sorted."""
        with self._transaction() as db:
            return tuple(row[0] for row in db.execute("SELECT code FROM dossier ORDER BY code"))

    def open_session(self, until: float) -> str:
        """A new session's token; `until` is a time in seconds since 1970."""
        token = secrets.token_hex(16)
        with self._transaction() as db:
            db.execute("INSERT INTO session VALUES (?, ?)", (token, until))
        return token

    def session_alive(self, token: str, now: float) -> bool:
        """Whether the token was given and has not run out."""
        with self._transaction() as db:
            found = db.execute(
                "SELECT 1 FROM session WHERE token = ? AND until > ?", (token, now)
            ).fetchone()
        return found is not None

    def end_sessions(self) -> None:
        """Everybody has to sign in again."""
        with self._transaction() as db:
            db.execute("DELETE FROM session")

    def field_number(self, name: str) -> int:
        """The sandbox's own number of that field, the same as long as the file lives."""
        with self._transaction() as db:
            db.execute("INSERT OR IGNORE INTO field (name) VALUES (?)", (name,))
            row = db.execute("SELECT id FROM field WHERE name = ?", (name,)).fetchone()
        return int(row[0])

    def note_request(
        self, at: float, service: str, status: int, error_code: int | None, bytes_in: int
    ) -> None:
        """A line in the log; `status` 0 means that no reply went out."""
        told = (at, service, status, error_code, bytes_in)
        with self._transaction() as db:
            db.execute(
                "INSERT INTO request (at, service, status, error_code, bytes_in)"
                " VALUES (?, ?, ?, ?, ?)",
                told,
            )

    def counts(self) -> Counts:
        """How much is there."""
        with self._transaction() as db:
            dossiers, updates = db.execute(
                "SELECT count(*), coalesce(sum(updates), 0) FROM dossier"
            ).fetchone()
            [steps] = db.execute("SELECT count(*) FROM step").fetchone()
            [requests] = db.execute("SELECT count(*) FROM request").fetchone()
        return Counts(dossiers, steps, updates, requests)
