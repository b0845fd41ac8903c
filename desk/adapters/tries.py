"""Wrong passwords in a row, on disk beside the slots, so that a restart does not forgive them."""

from contextlib import suppress
from datetime import datetime
from math import ceil
from pathlib import Path

from desk.adapters.durable import write_durably
from desk.adapters.small_json import read_small_json
from desk.canonical import canonical_json
from desk.errors import (
    FileDamagedError,
    StoreFullError,
    StoreReadOnlyError,
    TooManyTriesError,
)
from desk.office.accounts import FREE_TRIES, Tries, wait_left

MOST_FAILURES = 1_000_000


class TriesBook:
    """Counts per login; if the disk cannot be written they stay in memory and lock nobody out."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unsaved: dict[str, Tries] = {}

    def begin(self, login: str, now: datetime) -> None:
        """Counts a try as failed before it is made: pulling the plug forgives nothing.

        Raises TooManyTriesError.
        """
        tries = self._tries(login, now)
        left = wait_left(tries, now)
        if left:
            raise TooManyTriesError(ceil(left.total_seconds()))
        self._note(login, Tries(min(tries.failures + 1, MOST_FAILURES), now))

    def forgive(self, login: str) -> None:
        """After the right password, or when the officer goes."""
        self._unsaved.pop(login, None)
        with suppress(OSError):  # at worst the next wait is too long
            self._path(login).unlink(missing_ok=True)

    def _tries(self, login: str, now: datetime) -> Tries:
        tries = self._unsaved.get(login) or self._read(login)
        if tries.last_at is None or tries.last_at <= now:
            return tries
        # Noted under a clock that ran ahead: the wait starts anew, or it would last till then.
        restarted = Tries(tries.failures, now)
        self._note(login, restarted)
        return restarted

    def _read(self, login: str) -> Tries:
        try:
            told = read_small_json(self._path(login))
            if told is None:
                return Tries()
            return Tries(told.number("failures", 0, MOST_FAILURES), told.optional_time("last_at"))
        except FileDamagedError:
            return Tries(FREE_TRIES, None)

    def _note(self, login: str, tries: Tries) -> None:
        try:
            write_durably(self._path(login), canonical_json(tries).encode(), overwrite=True)
        except (StoreFullError, StoreReadOnlyError):
            self._unsaved[login] = tries
        else:
            self._unsaved.pop(login, None)

    def _path(self, login: str) -> Path:
        return self._folder / f"{login}.tries.json"
