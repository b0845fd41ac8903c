"""The encrypted register: opening it, and transactions on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from threading import RLock

from sqlalchemy import Engine, insert

from db.backup import require_sound
from db.books import SqlBooks
from db.engine import open_engine, reader, writer
from db.faults import transaction
from db.journal_books import empty_head
from db.rows import StoreInfoRow
from db.schema import DESK, bring_up
from desk.errors import (
    DeskError,
    HomeMissingError,
    HomeNotEmptyError,
    StoreFullError,
    StoreReadOnlyError,
)


class SqlStore:
    """desk.ports.Store in one SQLCipher file; threads of this process write one after the other."""

    def __init__(self, engine: Engine, journal_key: bytes) -> None:
        self._engine = engine
        self._reader = reader(engine)
        self._writer = writer(engine)
        self._journal_key = journal_key
        self._one_writer = RLock()

    @contextmanager
    def reading(self) -> Iterator[SqlBooks]:
        """One moment of the register; nothing can be changed."""
        with transaction(self._reader) as session:
            yield SqlBooks(session, self._journal_key)

    @contextmanager
    def writing(self) -> Iterator[SqlBooks]:
        """All or nothing; an exception inside undoes everything."""
        with self._one_writer, transaction(self._writer) as session:
            yield SqlBooks(session, self._journal_key)

    def require_sound(self) -> None:
        """Reads all of it, which may take long. Raises StoreDamagedError for a damaged page."""
        with transaction(self._reader) as session:
            require_sound(session.connection().connection.driver_connection)

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()


def create_store(
    path: Path, key: bytes, journal_key: bytes, store_id: str, machine: str
) -> SqlStore:
    """A new, empty register. Raises HomeNotEmptyError, a store's error."""
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise HomeNotEmptyError from None
    except OSError as error:
        raise (StoreFullError if error.errno == ENOSPC else StoreReadOnlyError) from error
    about = {"id": 1, "store_id": store_id, "machine": machine, **empty_head(journal_key)}
    try:
        engine = _opened(path, key)
        with transaction(writer(engine)) as session:
            session.execute(insert(StoreInfoRow).values(about))
    except DeskError:
        path.unlink()
        raise
    return SqlStore(engine, journal_key)


def open_store(path: Path, key: bytes, journal_key: bytes) -> SqlStore:
    """The register, brought up to this program's tables.

    Raises HomeMissingError, NewerStoreError, a store's error; a wrong key is StoreDamagedError.
    """
    if not path.exists():
        raise HomeMissingError
    return SqlStore(_opened(path, key), journal_key)


def _opened(path: Path, key: bytes) -> Engine:
    engine = open_engine(path, key)
    try:
        bring_up(engine, path, key, DESK)
    except BaseException:  # whatever ends it, nothing half-made or open is left; raised again
        engine.dispose()
        raise
    return engine
