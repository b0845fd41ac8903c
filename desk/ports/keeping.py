"""What keeps: the register, office.db, the vault, the keys, the witness."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol, TypeAlias

from desk.catalogue.procedure import Procedure
from desk.guard import Standing
from desk.office.accounts import Officer
from desk.office.settings import Office
from desk.ports.books import Books
from desk.ports.rows import StoredFile
from desk.time.working_time import WorkCalendar

Clock: TypeAlias = Callable[[], datetime]


class Store(Protocol):
    """The encrypted register (desk.db). Raises the store's errors of desk.errors."""

    def reading(self) -> AbstractContextManager[Books]: ...
    def writing(self) -> AbstractContextManager[Books]: ...


class OfficeBook(Protocol):
    """office.db: what is no secret. The store keeps the `digest` it last agreed to."""

    def office(self) -> Office | None: ...
    def keep_office(self, office: Office) -> None: ...
    def procedures(self) -> tuple[Procedure, ...]: ...
    def add_procedures(self, procedures: Sequence[Procedure]) -> None: ...
    def calendar(self) -> WorkCalendar: ...
    def keep_calendar(self, calendar: WorkCalendar) -> None: ...
    def digest(self) -> str: ...


class Vault(Protocol):
    """Encrypted files, never overwritten."""

    def put(self, content: bytes) -> StoredFile: ...
    def get(self, name: str) -> bytes: ...
    def holds(self, name: str) -> bool: ...
    def remove(self, name: str) -> None:
        """For good; within the transaction that made sure that nothing needs it."""

    def names(self) -> tuple[str, ...]: ...


class KeySlots(Protocol):
    """The officers' slots under keys/; the master key is only ever in memory."""

    def officers(self) -> tuple[Officer, ...]: ...
    def create(self, officer: Officer, password: str, master: bytes) -> None: ...
    def unlock(self, login: str, password: str, now: datetime) -> bytes: ...


class WitnessBook(Protocol):
    """The guard's note outside the home."""

    def read(self, store_id: str) -> Standing | None: ...
    def note(self, standing: Standing) -> None: ...
