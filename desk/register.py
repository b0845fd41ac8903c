"""Looking into the register: every view and every search is an act of its own in the journal."""

from dataclasses import dataclass
from uuid import UUID

from desk.canonical import canonical_json
from desk.dossier import Dossier
from desk.errors import UnknownDossierError
from desk.journal import Act, Deed
from desk.ports import Clock, QueueRow, Store
from desk.receipt import Receipt


@dataclass(frozen=True, slots=True)
class Kept:
    """A received dossier, its receipt, how often that was printed, and its line of the queue."""

    dossier: Dossier
    receipt: Receipt
    prints: int
    row: QueueRow | None


@dataclass(frozen=True, slots=True)
class Register:
    """What one signed-in officer looks at."""

    store: Store
    clock: Clock
    officer: str
    desk: str

    def find(self, words: str, limit: int = 50) -> tuple[QueueRow, ...]:
        """Dossiers by words; the journal keeps what was found, never the words."""
        with self.store.writing() as books:
            rows = books.find(words, limit)
            found = canonical_json({"found": [row.dossier for row in rows]})
            books.write(self._deed(Act.SEARCH, None, found))
        return rows

    def code(self, code: str) -> UUID | None:
        """The dossier of that code, official or temporary."""
        with self.store.reading() as books:
            known = books.dossier_by_code(code)
        return known.id if known else None

    def view(self, dossier: UUID) -> Kept:
        """Raises UnknownDossierError."""
        with self.store.writing() as books:
            found, receipt = books.dossier(dossier), books.receipt_of(dossier)
            if found is None or receipt is None:
                raise UnknownDossierError
            books.write(self._deed(Act.VIEW, dossier, "{}"))
            return Kept(found, receipt, books.prints(receipt.id), books.line_of(dossier))

    def _deed(self, act: Act, dossier: UUID | None, content: str) -> Deed:
        return Deed(self.clock(), self.officer, self.desk, act, dossier, content)
