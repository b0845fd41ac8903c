"""Scanned pages of forms and dossiers."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import func, select, update

from db.book import Book
from db.codec import dumped, page_from
from db.page_rows import PageRow
from desk.pages.page import Page
from desk.ports import StoredFile


class PageBook(Book):
    """What has arrived is never taken out again; only what was decided about it changes."""

    def next_page_number(self, bundle: UUID) -> int:
        """One more than the highest ever given in that bundle."""
        last = select(func.max(PageRow.number)).where(PageRow.bundle == bundle)
        return (self._session.scalar(last) or 0) + 1

    def add_page(self, page: Page, file: StoredFile) -> None:
        """A page that has just arrived; its image lies in the vault already."""
        self._add(
            PageRow,
            id=page.id,
            bundle=page.bundle,
            number=page.number,
            place=page.place,
            arrived_at=page.arrived_at,
            looked=page.look is not None,
            file=file.name,
            sha256=file.sha256,
            size=file.size,
            content=dumped(page),
        )

    def keep_pages(self, pages: Sequence[Page]) -> None:
        """Image, number, job and time of a page stay what they were when it came."""
        for page in pages:
            row = self._session.get(PageRow, page.id)
            if row is None:
                continue
            came = page_from(row.content)
            kept = replace(
                page,
                number=came.number,
                job=came.job,
                file=came.file,
                arrived_at=came.arrived_at,
                bundle=row.bundle,
            )
            row.place, row.looked, row.content = kept.place, kept.look is not None, dumped(kept)
        self._session.flush()

    def pages(self, bundle: UUID) -> tuple[Page, ...]:
        """All of them, by place."""
        order = (PageRow.place, PageRow.number)
        chosen = select(PageRow.content).where(PageRow.bundle == bundle).order_by(*order)
        return tuple(map(page_from, self._session.scalars(chosen)))

    def page(self, page: UUID) -> Page | None:
        """The page of that id."""
        content = self._session.scalar(select(PageRow.content).where(PageRow.id == page))
        return None if content is None else page_from(content)

    def move_pages(self, bundle: UUID, to: UUID) -> None:
        """They stand behind those that are there already."""
        start = self.next_page_number(to) - 1
        for page in self.pages(bundle):
            moved = replace(page, bundle=to, number=page.number + start, place=page.place + start)
            self._session.execute(
                update(PageRow)
                .where(PageRow.id == page.id)
                .values(bundle=to, number=moved.number, place=moved.place, content=dumped(moved))
            )
        self._session.expire_all()

    def unlooked(self, limit: int) -> tuple[Page, ...]:
        """Oldest first."""
        chosen = (
            select(PageRow.content)
            .where(PageRow.looked.is_(False))
            .order_by(PageRow.arrived_at, PageRow.number)
            .limit(limit)
        )
        return tuple(map(page_from, self._session.scalars(chosen)))
