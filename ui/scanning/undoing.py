"""Undo and redo on the scan page; what can be undone outlives leaving the page and the lock."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from desk.pages.history import History
from ui.scanning.elsewhere import Departure

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk

MOST_BUNDLES: Final = 32


@dataclass(frozen=True, slots=True)
class Undoable:
    """Of one bundle: ids and decisions alone, nothing that was seen on a page."""

    history: History
    departed: tuple[Departure, ...]
    returned: tuple[Departure, ...]


class Undoing:
    """One for a scan desk; `kept` is handed on to the same officer's next one."""

    def __init__(self, desk: "ScanDesk") -> None:
        self._desk = desk
        self.kept: OrderedDict[UUID, Undoable] = OrderedDict()

    def undo(self) -> None:
        """The act done last; what pages that bear another's code did by themselves is one too."""
        if not (self._desk.elsewhere.undo() or self._desk.hand.undo()):
            self._desk.telling.nothing_to_undo()

    def redo(self) -> None:
        """The act undone last."""
        if not (self._desk.elsewhere.redo() or self._desk.hand.redo()):
            self._desk.telling.nothing_to_redo()

    def keep(self) -> None:
        """The pages on the screen are about to go from it."""
        desk = self._desk
        if desk.bundle is None or desk.dark or desk.loading:
            return
        away = desk.elsewhere
        self.kept.pop(desk.bundle, None)
        self.kept[desk.bundle] = Undoable(desk.hand.history, away.departed, away.returned)
        while len(self.kept) > MOST_BUNDLES:
            self.kept.popitem(last=False)

    def find(self) -> None:
        """They are on it again, unless somebody has decided about them otherwise meanwhile."""
        desk = self._desk
        known = self.kept.get(desk.bundle) if desk.bundle else None
        if known is not None and known.history.fits(desk.hand.strip):
            desk.hand.history = known.history
            desk.elsewhere.departed, desk.elsewhere.returned = known.departed, known.returned
