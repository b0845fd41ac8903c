"""From the pages of a paper to its file: read from the vault, bound in the darkroom, kept."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desk.canonical import canonical_json
from desk.errors import FileDamagedError
from desk.filing.digest import made_of
from desk.journal import Act, Deed
from desk.pages.attachment import Attachment
from desk.pages.page import Page
from desk.pages.strip import sheets
from desk.ports import Books, Bound, Clock, Darkroom, Sheet, Side, Store, StoredFile, Vault


@dataclass(frozen=True, slots=True)
class Binder:
    """Makes the files of one register. `text`: what is printed on their pages is read."""

    store: Store
    vault: Vault
    darkroom: Darkroom
    clock: Clock
    text: bool = True

    def next_unbound(self, skip: Collection[UUID] = ()) -> UUID | None:
        """The oldest file still to be made; `skip`: those that failed just now."""
        with self.store.reading() as books:
            waiting = books.unbound(len(skip) + 1)
        return next((one.id for one in waiting if one.id not in skip), None)

    def bind(self, attachment_id: UUID) -> Attachment | None:
        """The attachment with its file; made once, whoever else is at it. None: there is none such.

        No transaction is open while the darkroom works; pages it has not looked at are looked at
        first. When its pages change meanwhile it is made again. Raises ImageError,
        FileDamagedError, a store's or the vault's error; it stays unbound then.
        """
        while True:
            with self.store.reading() as books:
                attachment = books.attachment(attachment_id)
                pages = _pages(books, attachment) if attachment else ()
            if attachment is None or attachment.bound:
                return attachment
            sides = [self._side(page) for page in pages]
            bound = self.darkroom.bind(_in_sheets(sides), self.text)
            file = self.vault.put(bound.pdf)
            with self.store.writing() as books:
                kept = _kept(books, attachment_id, sides, bound, file, self.clock)
            if kept:
                return kept

    def bound(self, attachment_id: UUID) -> Attachment:
        """The same, of one that must be in the register: FileDamagedError if it is not."""
        found = self.bind(attachment_id)
        if found is None:
            raise FileDamagedError
        return found

    def _side(self, page: Page) -> Side:
        content = self.vault.get(page.file)
        if page.look is None:
            page = replace(page, look=self.darkroom.look(content))
        return Side(content, page)


def _in_sheets(sides: Sequence[Side]) -> tuple[Sheet, ...]:
    by_id = {side.page.id: side for side in sides}
    return tuple(
        tuple(by_id[page.id] for page in sheet) for sheet in sheets(side.page for side in sides)
    )


def _kept(
    books: Books,
    attachment_id: UUID,
    sides: Sequence[Side],
    bound: Bound,
    file: StoredFile,
    clock: Clock,
) -> Attachment | None:
    """None when its pages are no longer those the file was made of."""
    known = books.attachment(attachment_id)
    if known is None or known.bound:
        return known
    pages = _pages(books, known)
    if made_of(pages) != made_of(side.page for side in sides):
        return None
    seen = {side.page.id: side.page.look for side in sides}
    books.keep_pages([replace(page, look=seen[page.id]) for page in pages if page.look is None])
    kept = replace(
        known,
        file=file.name,
        sha256=file.sha256,
        size=file.size,
        sheets=bound.sheets,
        made_of=made_of(pages),
    )
    books.keep_attachment(kept)
    _write(books, kept, bound, clock)
    return kept


def _pages(books: Books, attachment: Attachment) -> tuple[Page, ...]:
    """Those it is made of, in its order, as they are decided now."""
    found = (books.page(page) for page in attachment.pages)
    return tuple(page for page in found if page)


def _write(books: Books, kept: Attachment, bound: Bound, clock: Clock) -> None:
    dossier = books.dossier(kept.dossier)
    told = {
        "attachment": kept.id,
        "sha256": kept.sha256,
        "size": kept.size,
        "sheets": kept.sheets,
        "text": bound.text,
    }
    now, desk = clock().replace(microsecond=0), dossier.desk if dossier else ""
    books.write(Deed(now, "", desk, Act.BIND, kept.dossier, canonical_json(told)))
