"""What the journal is told of a lock: locking, and the same officer's return by password."""

from dataclasses import dataclass

from desk.canonical import canonical_json
from desk.journal import Act, Deed
from desk.office.locking import Why
from desk.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class LockBook:
    """Of one officer (the login) at one desk. Both methods raise the store's errors."""

    store: Store
    clock: Clock
    officer: str
    desk: str

    def note_lock(self, why: Why) -> None:
        """The desk is locked."""
        self._note(Act.LOCK, canonical_json({"why": why}))

    def note_unlock(self) -> None:
        """The same officer is back."""
        self._note(Act.UNLOCK, "{}")

    def _note(self, act: Act, content: str) -> None:
        with self.store.writing() as books:
            books.write(Deed(self.clock(), self.officer, self.desk, act, None, content))
