"""Sending again what a portal refused, unchanged: the officer knows that the portal was mended."""

from dataclasses import dataclass
from uuid import UUID

from desk.errors import UnknownDossierError
from desk.journal import Act, Deed
from desk.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class Resending:
    """As one signed-in officer."""

    store: Store
    clock: Clock
    officer: str
    desk: str

    def again(self, dossier: UUID) -> None:
        """What was refused of it waits again, due now. Raises UnknownDossierError."""
        with self.store.writing() as books:
            if books.dossier(dossier) is None:
                raise UnknownDossierError
            now = self.clock()
            books.requeue(dossier, now)
            books.write(Deed(now, self.officer, self.desk, Act.RESEND, dossier, "{}"))
