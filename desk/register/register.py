"""Looking into the register: every view and every search is an act of its own in the journal."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desk.canonical import Json, canonical_json
from desk.dossier.dossier import Dossier
from desk.dossier.receipt import Receipt
from desk.errors import UnknownDossierError
from desk.journal import Act, Deed
from desk.listing import Listing, Progress, Views, views_from_json, views_to_json
from desk.ports import Clock, QueueRow, Store


@dataclass(frozen=True, slots=True)
class Kept:
    """A received dossier, its receipt, how often that was printed, and its line of the queue."""

    dossier: Dossier
    receipt: Receipt
    prints: int
    row: QueueRow | None


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers of what words found, best first, and the first few of its lines."""

    numbers: Sequence[int]
    lines: tuple[QueueRow, ...]


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
            books.write(self._found(rows))
        return rows

    def look(self, words: str, limit: int = 50, first: int = 16) -> Found:
        """As `find`, for one keystroke: whoever shows it says `note_found` once it settles."""
        with self.store.reading() as books:
            numbers = books.hits(words, limit)
            return Found(numbers, books.lines(numbers[:first]))

    def of_person(self, id_number: str, limit: int = 50) -> tuple[QueueRow, ...]:
        """That citizen's dossiers, newest first; whoever shows them says `note_found`."""
        with self.store.reading() as books:
            return books.dossiers_of(id_number, limit)

    def note_found(self, rows: Sequence[QueueRow]) -> None:
        """Journals that these dossiers were found and shown."""
        with self.store.writing() as books:
            books.write(self._found(rows))

    def listed(self, listing: Listing, progress: Progress | None = None) -> Sequence[int]:
        """The numbers of a whole list in its order; the journal keeps which list was looked at,
        never its words. Raises ListingStoppedError.
        """
        with self.store.reading() as books:
            numbers = books.listed(listing, self.clock().date(), progress)
        shown = {"list": listing.among, "narrowed": bool(listing.words), "rows": len(numbers)}
        with self.store.writing() as books:
            books.write(self._deed(Act.SEARCH, None, canonical_json(shown)))
        return numbers

    def lines(self, numbers: Sequence[int]) -> tuple[QueueRow | None, ...]:
        """The rows of these numbers, one for each; None where a dossier is gone."""
        with self.store.reading() as books:
            rows = books.lines(numbers)
            if len(rows) == len(numbers):
                return rows
            return tuple(next(iter(books.lines([number])), None) for number in numbers)

    def size(self) -> int:
        """How many dossiers there are."""
        with self.store.reading() as books:
            return books.count_dossiers()

    def views(self, login: str) -> Views:
        """The lists and columns that the officer chose."""
        with self.store.reading() as books:
            return views_from_json(books.fact(_views_of(login)))

    def keep_views(self, login: str, views: Views) -> None:
        """Kept in the register, where words in them are safe."""
        with self.store.writing() as books:
            books.keep_fact(_views_of(login), views_to_json(views))

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

    def _found(self, rows: Sequence[QueueRow]) -> Deed:
        found: dict[str, Json] = {"found": [str(row.dossier) for row in rows]}
        return self._deed(Act.SEARCH, None, canonical_json(found))

    def _deed(self, act: Act, dossier: UUID | None, content: str) -> Deed:
        return Deed(self.clock(), self.officer, self.desk, act, dossier, content)


def _views_of(login: str) -> str:
    return f"view.{login}.register"
