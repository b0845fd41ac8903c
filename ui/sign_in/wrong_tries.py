"""How many wrong passwords each officer has had here, to say when the next one makes one wait."""

from collections import Counter

from desk.errors import DeskError, TooManyTriesError, WrongPasswordError
from desk.office.accounts import FREE_TRIES


class WrongTries:
    """The key slots count for themselves; this is for what the screen says."""

    def __init__(self) -> None:
        self._wrong = Counter[str]()

    def forget(self, login: str) -> None:
        """That officer is in, or has a new password."""
        del self._wrong[login]

    def last_free(self, login: str, error: DeskError) -> bool:
        """Counts that refusal; whether one more wrong password makes that officer wait."""
        if isinstance(error, TooManyTriesError):
            self._wrong[login] = FREE_TRIES
        if not isinstance(error, WrongPasswordError):
            return False
        self._wrong[login] += 1
        return self._wrong[login] == FREE_TRIES - 1
