"""Forms that are typed and not saved yet (nháp): kept as they stand, parked, taken up again."""

from dataclasses import dataclass, replace
from uuid import UUID

from desk.draft.kept_draft import KeptDraft
from desk.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class Drafts:
    """The forms of one officer at one desk. All methods raise the store's errors."""

    store: Store
    clock: Clock
    officer: str

    def keep(self, draft: KeptDraft) -> KeptDraft:
        """Keeps the form as it stands now; of one key only the newest state is kept."""
        kept = replace(draft, officer=self.officer, saved_at=self.clock())
        with self.store.writing() as books:
            books.keep_draft(kept)
        return kept

    def all(self) -> tuple[KeptDraft, ...]:
        """Every kept form of this machine, parked or left behind, newest first."""
        with self.store.reading() as books:
            return books.drafts()

    def find(self, key: UUID) -> KeptDraft | None:
        """The form of that key."""
        with self.store.reading() as books:
            return books.draft(key)

    def drop(self, key: UUID) -> None:
        """The form is given up; receiving a dossier drops its draft by itself."""
        with self.store.writing() as books:
            books.drop_draft(key)

    def drop_empty(self, key: UUID) -> None:
        """Nothing is typed in the form any more; with pages it is a draft still."""
        with self.store.writing() as books:
            kept = books.draft(key)
            if kept and not kept.pages:
                books.drop_draft(key)
