"""Scanned pages of forms and dossiers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, func, select, update

from db.book import Book
from db.codec import dumped, page_from
from db.dossier_rows import AnnulmentRow, DossierRow, DraftRow
from db.outbox_books import GOOD, UNSETTLED
from db.outbox_rows import OutboxRow, ProofRow
from db.page_rows import AttachmentRow, PageRow
from desk.pages.page import Page, Standing
from desk.ports import StoredFile


class PageBook(Book):
    """What has arrived is never taken out again; only what was decided about it changes."""

    def next_page_number(self, bundle: UUID) -> int:
        """One more than the highest ever given in that bundle."""
        here = select(func.max(PageRow.number)).where(PageRow.bundle == bundle)
        gone = select(func.max(PageRow.left_number)).where(PageRow.left_bundle == bundle)
        return max(self._session.scalar(one) or 0 for one in (here, gone)) + 1

    def add_page(self, page: Page, file: StoredFile) -> None:
        """A page that has just arrived; its image lies in the vault already."""
        self._add(
            PageRow,
            id=page.id,
            bundle=page.bundle,
            number=page.number,
            place=page.place,
            homed=self._is_dossier(page.bundle),
            dropped=_dropped(page),
            arrived_at=page.arrived_at,
            looked=page.look is not None,
            filed=_filed(page),
            thinned=page.thinned,
            cleared=False,
            file=file.name,
            sha256=file.sha256,
            size=file.size,
            content=dumped(page),
        )

    def keep_pages(self, pages: Sequence[Page]) -> None:
        """Image, number, job, time and officer of a page stay what they were when it came."""
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
                officer=came.officer,
                bundle=row.bundle,
                thinned=row.thinned,
            )
            row.place, row.looked, row.content = kept.place, kept.look is not None, dumped(kept)
            row.filed, row.dropped = _filed(kept), _dropped(kept)
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
        homed = self._is_dossier(to)
        for page in self.pages(bundle):
            moved = replace(page, bundle=to, number=page.number + start, place=page.place + start)
            self._session.execute(
                update(PageRow)
                .where(PageRow.id == page.id)
                .values(
                    bundle=to,
                    number=moved.number,
                    place=moved.place,
                    homed=homed,
                    content=dumped(moved),
                )
            )
        self._session.execute(
            update(PageRow)
            .where(PageRow.left_bundle == bundle)
            .values(left_bundle=to, left_number=PageRow.left_number + start)
        )
        self._session.expire_all()

    def send_pages(self, pages: Sequence[UUID], to: UUID) -> None:
        """In the order given; a page from there has the number again that it had."""
        homed = self._is_dossier(to)
        for known in pages:
            row = self._session.get(PageRow, known)
            if row is None or row.bundle == to:
                continue
            former = row.left_number if row.left_bundle == to else None
            number = former or self.next_page_number(to)
            moved = replace(page_from(row.content), bundle=to, number=number, place=number)
            row.left_bundle, row.left_number = row.bundle, row.number
            row.bundle, row.number, row.place, row.homed = to, number, number, homed
            row.content = dumped(moved)
            self._session.flush()

    def unclaimed(self) -> tuple[UUID, ...]:
        """In no order."""
        chosen = (
            select(PageRow.bundle)
            .where(PageRow.homed.is_(False))
            .where(~exists().where(DraftRow.key == PageRow.bundle))
            .distinct()
        )
        return tuple(self._session.scalars(chosen))

    def unclaimed_counts(self) -> dict[UUID, int]:
        """Counted in the index alone: what was put away is not read again and again."""
        chosen = (
            select(PageRow.bundle, func.count())
            .where(PageRow.homed.is_(False), PageRow.dropped.is_(False))
            .where(~exists().where(DraftRow.key == PageRow.bundle))
            .group_by(PageRow.bundle)
        )
        return dict(self._session.execute(chosen).all())

    def to_thin(self, before: datetime, limit: int, *, proven: bool) -> tuple[UUID, ...]:
        """Oldest first; void dossiers are left as they are."""
        own = AttachmentRow.dossier == PageRow.bundle
        in_use = AttachmentRow.superseded.is_(False)
        chosen = (
            select(PageRow.bundle)
            .where(PageRow.thinned.is_(False), PageRow.filed.is_(True))
            .where(PageRow.arrived_at <= before)
            .where(exists().where(own, in_use, AttachmentRow.bound.is_(True)))
            .where(~exists().where(own, in_use, AttachmentRow.bound.is_(False)))
            .where(~exists().where(AnnulmentRow.dossier == PageRow.bundle))
        )
        if proven:
            told = (OutboxRow.dossier == PageRow.bundle, OutboxRow.state.in_(UNSETTLED))
            good = (ProofRow.dossier == PageRow.bundle, ProofRow.word.in_(GOOD))
            chosen = chosen.where(~exists().where(*told), exists().where(*good))
        oldest = chosen.group_by(PageRow.bundle).order_by(func.min(PageRow.arrived_at))
        return tuple(self._session.scalars(oldest.limit(limit)))

    def thin_pages(self, pages: Sequence[UUID]) -> None:
        """All that was decided about them stays."""
        for known in pages:
            row = self._session.get(PageRow, known)
            if row is not None:
                row.thinned = True
                row.content = dumped(replace(page_from(row.content), thinned=True))
        self._session.flush()

    def left_images(self, limit: int) -> tuple[str, ...]:
        """In no order."""
        left = (PageRow.thinned.is_(True), PageRow.cleared.is_(False))
        return tuple(
            self._session.scalars(select(PageRow.file).where(*left).distinct().limit(limit))
        )

    def note_cleared(self, file: str) -> None:
        """All thinned pages of that image."""
        told = update(PageRow).where(PageRow.file == file, PageRow.thinned.is_(True))
        self._session.execute(told.values(cleared=True))

    def unlooked(self, limit: int) -> tuple[Page, ...]:
        """Oldest first."""
        chosen = (
            select(PageRow.content)
            .where(PageRow.looked.is_(False))
            .order_by(PageRow.arrived_at, PageRow.number)
            .limit(limit)
        )
        return tuple(map(page_from, self._session.scalars(chosen)))

    def _is_dossier(self, bundle: UUID) -> bool:
        return bool(self._session.scalar(select(exists().where(DossierRow.id == bundle))))


def _filed(page: Page) -> bool:
    return bool(page.slot) and page.standing is Standing.STRIP


def _dropped(page: Page) -> bool:
    return page.standing is Standing.DROPPED
