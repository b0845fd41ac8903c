"""The guard's witness: a note outside the home of how far each store has come."""

import re
from datetime import date
from pathlib import Path

from platformdirs import user_state_path

from desk.adapters.durable import make_folder, write_durably
from desk.adapters.small_json import Told, read_small_json
from desk.canonical import canonical_json
from desk.errors import FileDamagedError
from desk.guard import Standing

STORE_ID = re.compile(r"[0-9A-Za-z-]{1,64}", re.ASCII)
MOST_ENTRIES = 2**62


def witness_folder() -> Path:
    """Where notes lie unless told otherwise: the user's state folder, no part of any home."""
    return user_state_path("quay-mot-cua", appauthor=False) / "witness"


class FileWitnessBook:
    """One plain JSON file per store; nothing about citizens is in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, store_id: str) -> Standing | None:
        """What was noted, None if nothing was. Raises FileDamagedError for a broken note."""
        told = read_small_json(self._path(store_id))
        if told is None:
            return None
        standing = _standing(told)
        if standing.store_id != store_id:
            raise FileDamagedError
        return standing

    def note(self, standing: Standing) -> None:
        """Takes the place of the last note. Raises as write_durably does."""
        path = self._path(standing.store_id)
        make_folder(self._folder)
        write_durably(path, canonical_json(standing).encode(), overwrite=True)

    def _path(self, store_id: str) -> Path:
        if not STORE_ID.fullmatch(store_id):
            raise FileDamagedError
        return self._folder / f"{store_id}.json"


def _standing(told: Told) -> Standing:
    return Standing(
        told.text("store_id"),
        told.number("journal_count", 0, MOST_ENTRIES),
        told.text("journal_mac"),
        told.optional_time("last_at"),
        _day(told.optional_text("last_day")),
        told.text("machine"),
    )


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise FileDamagedError from error
