"""Untouched images take five to twenty times the room of the files made of them: once those files
are safe, the images go (làm gọn kho ảnh gốc).

A page that is in no file in use keeps its image: loose, blank and put away ones too.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final
from uuid import UUID

from desk.canonical import canonical_json
from desk.errors import FileDamagedError
from desk.filing.digest import current, made_of
from desk.journal import Act, Deed
from desk.office.settings import Office
from desk.pages.attachment import Attachment
from desk.pages.page import Page
from desk.ports import Books, Clock, Store, Vault

KEPT_FOR: Final = timedelta(days=30)
"""From a page's arrival, though its dossier was proven before."""
UNKEPT_FOR: Final = timedelta(days=1)
"""Where the office does not keep originals: what was filed wrong is mostly seen on that day."""
REST: Final = timedelta(hours=1)
IMAGES: Final = 20


@dataclass(frozen=True, slots=True)
class Thinness:
    """`proven`: delivery must be proven first; `after`: how old a page must be."""

    proven: bool
    after: timedelta

    @classmethod
    def of(cls, office: Office) -> "Thinness | None":
        """None: nothing is ever thinned. Originals kept until delivery is proven stay for good
        where no file is delivered.
        """
        if not office.scanning.keep_originals:
            return cls(proven=False, after=UNKEPT_FOR)
        if not (office.portal.address and office.portal.files_address):
            return None
        return cls(proven=True, after=KEPT_FOR)


@dataclass(slots=True)
class Thinner:
    """One for each running program. When nothing is left to do it rests for an hour."""

    store: Store
    vault: Vault
    clock: Clock
    thinness: Thinness | None
    desk: str
    _passed_over: set[UUID] = field(default_factory=set)
    _rests_until: datetime | None = None

    def thin_next(self) -> bool:
        """Thins one dossier, or removes images of those thinned before; whether there was any.

        Raises a store's or the vault's error.
        """
        now, rests = self.clock(), self._rests_until
        if rests and rests - REST <= now < rests:
            return False
        self._rests_until = now + REST  # after a trouble too
        if clear_images(self.store, self.vault) or self._thinned(now):
            self._rests_until = None
            return True
        self._passed_over.clear()
        return False

    def _thinned(self, now: datetime) -> bool:
        if self.thinness is None:
            return False
        before, skip = now - self.thinness.after, self._passed_over
        with self.store.reading() as books:
            found = books.to_thin(before, len(skip) + 1, proven=self.thinness.proven)
        dossier = next((one for one in found if one not in skip), None)
        if dossier is None:
            return False
        if not self._thin(dossier, before):
            skip.add(dossier)
        return True

    def _thin(self, dossier: UUID, before: datetime) -> tuple[Page, ...]:
        """Its pages which arrived before then, as far as the file each is in was just read back
        whole. Their images are still there; `clear_images` removes them.
        """
        with self.store.reading() as books:
            files = current(books.attachments(dossier)).values()
        sound = {one.id: one for one in files if _whole(self.vault, one)}
        with self.store.writing() as books:
            chosen = self._in_files(books, dossier, sound, before)
            if chosen:
                books.thin_pages([page.id for page in chosen])
                self._write(books, dossier, chosen, sound)
        return chosen

    def _in_files(
        self, books: Books, dossier: UUID, sound: Mapping[UUID, Attachment], before: datetime
    ) -> tuple[Page, ...]:
        """Pages that lie in one of those files just as they are decided now."""
        files = current(books.attachments(dossier)).values()
        if self.thinness and self.thinness.proven and not all(one.location for one in files):
            return ()
        chosen: dict[UUID, Page] = {}
        for one in files:
            if one == sound.get(one.id):
                chosen |= {page.id: page for page in _pages(books, one, before)}
        return tuple(chosen.values())

    def _write(
        self,
        books: Books,
        dossier: UUID,
        pages: Collection[Page],
        sound: Mapping[UUID, Attachment],
    ) -> None:
        told = {
            "pages": [page.id for page in pages],
            "files": [{"attachment": one.id, "sha256": one.sha256} for one in sound.values()],
        }
        now = self.clock().replace(microsecond=0)
        books.write(Deed(now, "", self.desk, Act.THIN, dossier, canonical_json(told)))


def clear_images(store: Store, vault: Vault) -> int:
    """Removes images of thinned pages from the vault, some at a time; how many were looked at.

    Each within a transaction of its own that makes sure nothing else needs it: whoever puts the
    same image there again holds that transaction too. What a crash leaves is removed next time.
    """
    with store.reading() as books:
        left = books.left_images(IMAGES)
    for name in left:
        with store.writing() as books:
            if not books.file_used(name):
                vault.remove(name)
            books.note_cleared(name)
    return len(left)


def _whole(vault: Vault, file: Attachment) -> bool:
    """A damaged file keeps its pages' images: it can be made again."""
    if not file.bound:
        return False
    try:
        return sha256(vault.get(file.file)).hexdigest() == file.sha256
    except FileDamagedError:
        return False


def _pages(books: Books, file: Attachment, before: datetime) -> Collection[Page]:
    found = [page for one in file.pages if (page := books.page(one))]
    young = any(page.arrived_at > before for page in found)
    as_filed = made_of(found) == file.made_of and all(p.bundle == file.dossier for p in found)
    return () if young or not as_filed else [page for page in found if not page.thinned]
