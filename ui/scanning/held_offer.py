"""Papers this office already holds of the same citizen, offered for the lines without pages."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.errors import DeskError
from desk.filing.filing import Filing
from desk.filing.held import HeldPaper
from desk.folding import fold
from desk.pages.slot import Slot
from ui.work import Work

translate = QCoreApplication.translate


class HeldOffer(QObject):
    """One offer at a time, the checklist's order; H takes it."""

    changed = Signal()
    reused = Signal(str)
    """The name of a line that has a held file now."""
    failed = Signal(object)

    def __init__(self, filing: Filing, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filing, self._work = filing, work
        self._bundle: UUID | None = None
        self._dossier: UUID | None = None
        self._offers: list[tuple[Slot, HeldPaper]] = []
        self.taken: set[str] = set()

    def ask(
        self, of: UUID | str, bundle: UUID, dossier: UUID | None, slots: Sequence[Slot]
    ) -> None:
        """Looks for papers of that dossier's citizen, or of that ID number; `bundle`: the form or
        dossier that is to have them.
        """
        self.forget()
        self._bundle, self._dossier = bundle, dossier
        if not of:
            return

        def show(found: tuple[tuple[HeldPaper, ...], tuple[str, ...]]) -> None:
            if bundle == self._bundle:
                held, taken = found
                self._offers, self.taken = list(_matching(held, slots)), {*taken, *self.taken}
                self.changed.emit()

        def ask() -> tuple[tuple[HeldPaper, ...], tuple[str, ...]]:
            return self._filing.held(of), self._filing.reused_later(bundle)

        self._work.ask(ask, show, owner=self, failed=self.failed.emit)

    def forget(self) -> None:
        """Offers nothing."""
        self._offers, self._bundle, self._dossier = [], None, None
        self.taken = set()

    def offer(self, counts: dict[str, int]) -> tuple[Slot, HeldPaper] | None:
        """The first for a line that has no pages."""
        open_ones = (one for one in self._offers if one[0].name not in self.taken)
        return next((one for one in open_ones if not counts.get(one[0].name)), None)

    def words(self, counts: dict[str, int]) -> tuple[str, str, str] | None:
        """Its name, since when this office holds it, what H does."""
        found = self.offer(counts)
        if found is None:
            return None
        slot, held = found
        since = translate("Scanning", "Held here since {day}")
        does = translate("Scanning", "use it for paper {line}, no scan")
        if self._dossier is None:
            does = translate("Scanning", "for paper {line}, once the dossier is saved")
        day = held.received_at.strftime("%d/%m/%Y")
        return slot.name, since.format(day=day), does.format(line=slot.number)

    def take(self, counts: dict[str, int]) -> None:
        """H: the held file for that line; a form's paper has it once the dossier is saved."""
        found, bundle, dossier = self.offer(counts), self._bundle, self._dossier
        if found is None or bundle is None:
            return
        slot, held = found

        def done(_: object) -> None:
            self.taken.add(slot.name)
            self.reused.emit(slot.name)
            self.changed.emit()

        def reuse() -> object:
            if dossier is None:
                self._filing.reuse_later(bundle, slot.name, held.attachment)
                return None
            return self._filing.reuse(dossier, slot.name, held.attachment)

        def failed(error: DeskError) -> None:
            self.failed.emit(error)

        self._work.do(reuse, done, owner=self, failed=failed)


def _matching(held: Sequence[HeldPaper], slots: Sequence[Slot]) -> list[tuple[Slot, HeldPaper]]:
    """The newest held file of each line, by the paper's code, else by its name."""
    found = []
    for slot in slots:
        for one in () if slot.shown else held:
            paper = one.attachment
            by_code = bool(slot.code) and paper.paper_code == slot.code
            if by_code or fold(paper.paper) == fold(slot.name):
                found.append((slot, one))
                break
    return found
