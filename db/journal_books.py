"""The journal: writing sealed entries, reading them, checking the chain."""

import hmac
from collections.abc import Iterator
from dataclasses import replace
from secrets import token_bytes
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, String, select, type_coerce

from db.book import Book
from db.columns import moment_from_text
from db.outbox_rows import JournalRow
from desk.journal import (
    GENESIS,
    Act,
    Deed,
    JournalEntry,
    JournalFault,
    check,
    head_seal,
    seal,
)
from desk.time.working_time import VIETNAM

_SALT_SIZE = 16
_CHUNK = 500


class JournalBook(Book):
    """The append-only chain."""

    def write(self, deed: Deed) -> JournalEntry:
        """Seals the deed to the entry before and moves the head on with it.

        A head that did not hold before stays broken: writing on must not hide a tail cut off.
        """
        info = self._info()
        told = replace(deed, at=deed.at.astimezone(VIETNAM))
        number, previous, key = info.journal_count + 1, info.journal_mac, self._journal_key
        entry = seal(told, number, previous, token_bytes(_SALT_SIZE), key)
        self._add(
            JournalRow,
            number=entry.number,
            at=entry.at,
            officer=entry.officer,
            desk=entry.desk,
            act=entry.act,
            dossier=entry.dossier,
            content=entry.content,
            salt=entry.salt,
            digest=entry.digest,
            previous=entry.previous,
            mac=entry.mac,
        )
        held = head_seal(info.journal_count, previous, key)
        if hmac.compare_digest(held, info.journal_head):
            info.journal_head = head_seal(number, entry.mac, key)
        info.journal_count, info.journal_mac = number, entry.mac
        return entry

    def next_journal_number(self) -> int:
        """The number the next entry will bear."""
        return self._info().journal_count + 1

    def journal(self, dossier: UUID | None = None) -> Iterator[JournalEntry]:
        """All entries, or those of one dossier, oldest first; read while the `with` lasts."""
        chosen = _entries()
        if dossier is not None:
            chosen = chosen.where(JournalRow.dossier == dossier)
        for row in self._session.execute(chosen):
            yield _entry(row)

    def check_journal(self) -> tuple[JournalFault, ...]:
        """Every fault of the chain and of its end."""
        info = self._info()
        rows = self._session.execute(_entries())
        entries = (_checkable(row) for row in rows)
        return check(entries, info.journal_count, info.journal_head, self._journal_key)


def empty_head(key: bytes) -> dict[str, int | bytes]:
    """The head of a journal without an entry."""
    return {
        "journal_count": 0,
        "journal_mac": GENESIS,
        "journal_head": head_seal(0, GENESIS, key),
    }


def _entries() -> Select[*tuple[Any, ...]]:
    """Raw columns: a hand that changed them must not make them unreadable."""
    return (
        select(
            JournalRow.number,
            type_coerce(JournalRow.at, String).label("at"),
            JournalRow.officer,
            JournalRow.desk,
            JournalRow.act,
            type_coerce(JournalRow.dossier, String).label("dossier"),
            JournalRow.content,
            JournalRow.salt,
            JournalRow.digest,
            JournalRow.previous,
            JournalRow.mac,
        )
        .order_by(JournalRow.number)
        .execution_options(yield_per=_CHUNK)
    )


def _entry(row: Row[*tuple[Any, ...]]) -> JournalEntry:
    return JournalEntry(
        row.number,
        moment_from_text(row.at),
        row.officer,
        row.desk,
        row.act,
        None if row.dossier is None else UUID(row.dossier),
        row.content,
        row.salt,
        row.digest,
        row.previous,
        row.mac,
    )


def _checkable(row: Row[*tuple[Any, ...]]) -> JournalEntry:
    """The entry; one that no longer reads as an entry at all comes with a seal that cannot hold."""
    try:
        entry = _entry(row)
    except (ValueError, TypeError, AttributeError):
        return _unreadable(row.number)
    return entry if _has_its_types(entry) else _unreadable(row.number)


def _has_its_types(entry: JournalEntry) -> bool:
    texts = (entry.officer, entry.desk, entry.content or "")
    blobs = (entry.digest, entry.previous, entry.mac, entry.salt or b"")
    return (
        entry.act in {act.value for act in Act}
        and all(isinstance(text, str) for text in texts)
        and all(isinstance(blob, bytes) for blob in blobs)
    )


def _unreadable(number: int) -> JournalEntry:
    epoch = moment_from_text("1970-01-01T00:00:00+00:00")
    act = Act.SETTING.value
    return JournalEntry(number, epoch, "", "", act, None, None, None, b"", b"", b"")
