"""Reads what the outbox page shows: a screen of it, then all numbers, lines where one looks."""

from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.listing import Progress
from desk.outbox_groups import Numbers
from desk.ports import OutboxRow
from desk.session import Session
from ui.parts.long_model import Wanted
from ui.register.newest import Newest
from ui.work import Work

SCREEN: Final = 24


@dataclass(frozen=True, slots=True)
class Reading:
    """The numbers of the whole outbox or of its first screens, and lines read along with them."""

    numbers: Numbers
    lines: dict[int, OutboxRow]


class OutboxReading(QObject):
    """Of several askings only the newest counts."""

    read = Signal(object)
    """A Reading."""
    lines = Signal(object, object)
    """Of which list, and its chunks: for LongModel.put."""

    def __init__(self, session: Session, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._newest, self._rows = Newest(work, self), Newest(work, self)

    def begin(self) -> None:
        """Nothing is shown yet: a screen of each group, in a time that no size changes."""
        self._newest.ask(self._first, self._told_first)

    def again(self, of: UUID | None) -> None:
        """All numbers, and where dossier `of` stands now."""
        progress = Progress()
        self._newest.ask(
            partial(self._whole, of, progress), self.read.emit, partial(_stop, progress)
        )

    def drop(self) -> None:
        """Nobody looks any more."""
        self._newest.drop()

    @Slot(object)
    def look(self, wanted: Wanted) -> None:
        """The lines of these rows."""

        def ask() -> dict[int, tuple[OutboxRow | None, ...]]:
            with self._session.store.reading() as books:
                return {at: books.outbox_lines(some) for at, some in wanted.chunks.items()}

        self._rows.ask(ask, lambda found: self.lines.emit(wanted.of, found))

    def _first(self) -> Reading:
        with self._session.store.reading() as books:
            numbers = books.outbox_numbers(SCREEN)
            some = list(chain.from_iterable(members[:SCREEN] for members in numbers.of.values()))
            rows = zip(some, books.outbox_lines(some), strict=True)
            return Reading(numbers, {number: row for number, row in rows if row is not None})

    def _whole(self, of: UUID | None, progress: Progress) -> Reading:
        with self._session.store.reading() as books:
            return Reading(books.outbox_numbers(None, progress, of), {})

    def _told_first(self, reading: Reading) -> None:
        self.read.emit(reading)
        if not reading.numbers.whole:
            self.again(None)


def _stop(progress: Progress) -> None:
    progress.stopped = True
