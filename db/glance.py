"""One look into office.db before anything heavy is loaded: what the sign-in screen shows."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from desk.errors import StoreDamagedError


def glance(path: Path, key: str) -> dict[str, object] | None:
    """The setting of that key as JSON, nothing written, nothing brought up to date.

    None where it was never settled. Raises StoreDamagedError.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as found:
            row = found.execute("SELECT content FROM setting WHERE key = ?", (key,)).fetchone()
            told = None if row is None else json.loads(row[0])
    except (sqlite3.Error, ValueError) as error:
        raise StoreDamagedError from error
    if told is None or isinstance(told, dict):
        return told
    raise StoreDamagedError
