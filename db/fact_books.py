"""Facts the portal told us, and the office's secrets."""

from sqlalchemy import select

from db.book import Book
from db.codec import dumped, loaded
from db.rows import FactRow, SecretRow
from desk.canonical import Json


class FactBook(Book):
    """Small things kept by name."""

    def fact(self, key: str) -> Json:
        """None when nothing is kept under that key."""
        content = self._session.scalar(select(FactRow.content).where(FactRow.key == key))
        return None if content is None else loaded(content)

    def keep_fact(self, key: str, value: Json) -> None:
        """In the place of what was kept before."""
        self._session.merge(FactRow(key=key, content=dumped(value)))
        self._session.flush()

    def secret(self, key: str) -> str | None:
        """None when nothing is kept under that key."""
        return self._session.scalar(select(SecretRow.value).where(SecretRow.key == key))

    def keep_secret(self, key: str, value: str) -> None:
        """In the place of what was kept before."""
        self._session.merge(SecretRow(key=key, value=value))
        self._session.flush()
