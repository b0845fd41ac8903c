"""Drafts: forms that are typed and not saved yet."""

from uuid import UUID

from sqlalchemy import ScalarSelect, delete, func, select

from db.book import Book
from db.codec import dumped, loaded
from db.dossier_rows import DraftRow, IntakeKeyRow
from db.page_rows import PageRow
from desk.draft.kept_draft import KeptDraft
from desk.errors import StoreDamagedError


class DraftBook(Book):
    """Of one key only the newest state is kept."""

    def keep_draft(self, draft: KeptDraft) -> None:
        """Takes the place of the state before; what has become a dossier is no draft again."""
        if self._session.get(IntakeKeyRow, draft.key) is not None:
            return
        row = DraftRow(
            key=draft.key,
            officer=draft.officer,
            started_at=draft.started_at,
            saved_at=draft.saved_at,
            owner=draft.owner,
            procedure=draft.procedure,
            content=dumped(draft.content),
            parked=draft.parked,
            corrects=draft.corrects,
        )
        self._session.merge(row)
        self._session.flush()

    def drafts(self) -> tuple[KeptDraft, ...]:
        """Newest first."""
        rows = select(DraftRow, _pages()).order_by(DraftRow.saved_at.desc())
        kept = (_draft(row, pages) for row, pages in self._session.execute(rows))
        return tuple(draft for draft in kept if _holds_something(draft))

    def draft(self, key: UUID) -> KeptDraft | None:
        """The form of that key."""
        found = self._session.execute(select(DraftRow, _pages()).where(DraftRow.key == key)).first()
        kept = None if found is None else _draft(*found)
        return kept if kept and _holds_something(kept) else None

    def drop_draft(self, key: UUID) -> None:
        """Gone for good."""
        self._session.execute(delete(DraftRow).where(DraftRow.key == key))


def _pages() -> ScalarSelect[int]:
    mine = select(func.count()).where(PageRow.bundle == DraftRow.key)
    return mine.scalar_subquery()


def _holds_something(draft: KeptDraft) -> bool:
    """Pages that began a form may have gone to another dossier since."""
    return bool(draft.content or draft.pages)


def _draft(row: DraftRow, pages: int) -> KeptDraft:
    content = loaded(row.content)
    if not isinstance(content, dict):
        raise StoreDamagedError
    return KeptDraft(
        row.key,
        row.officer,
        row.started_at,
        row.saved_at,
        row.owner,
        row.procedure,
        content,
        row.parked,
        row.corrects,
        pages,
    )
