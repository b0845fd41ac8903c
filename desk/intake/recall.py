"""Who came before is known again by the number, from the register alone: no line is needed."""

from dataclasses import dataclass
from datetime import date

from desk.dossier.person import Owner
from desk.journal import Act, Deed
from desk.ports import Clock, Store
from desk.time.working_time import VIETNAM


@dataclass(frozen=True, slots=True)
class Recalled:
    """The owner as the newest dossier of that number has them, and the day it was received."""

    owner: Owner
    day: date


@dataclass(frozen=True, slots=True)
class Recall:
    """What one signed-in officer recalls; each time it is a view of that dossier in the journal."""

    store: Store
    clock: Clock
    officer: str
    desk: str

    def of(self, id_number: str) -> Recalled | None:
        """None for a number that is new here. Raises the store's errors."""
        with self.store.reading() as books:
            newest = books.latest_of(id_number)
        if newest is None:
            return None
        with self.store.writing() as books:
            books.write(Deed(self.clock(), self.officer, self.desk, Act.VIEW, newest.id, "{}"))
        return Recalled(newest.owner, newest.received_at.astimezone(VIETNAM).date())
