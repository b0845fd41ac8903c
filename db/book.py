"""What all the small books share: one transaction's session and the journal's key."""

from typing import cast

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from db.rows import DeskBase, StoreInfoRow
from desk.errors import StoreDamagedError


class Book:
    """One transaction's view; it lives as long as the `with` that opened it."""

    def __init__(self, session: Session, journal_key: bytes) -> None:
        self._session = session
        self._journal_key = journal_key
        self._about: StoreInfoRow | None = None

    def _add(self, row: type[DeskBase], **values: object) -> None:
        """One new row, past the unit of work: F9 writes a handful of them while someone waits."""
        self._session.connection().execute(insert(cast("Table", row.__table__)), values)

    def _info(self) -> StoreInfoRow:
        """The store's one row about itself. Raises StoreDamagedError."""
        if self._about is None:
            self._about = self._session.get(StoreInfoRow, 1)
        if self._about is None:
            raise StoreDamagedError
        return self._about
