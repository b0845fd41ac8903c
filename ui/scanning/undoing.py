"""Undo and redo on the scan page; what can be undone outlives leaving the page and the lock."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from desk.pages.history import History
from ui.scanning.desk_state import DeskState
from ui.scanning.elsewhere import Departure, Elsewhere
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.telling import Telling

MOST_BUNDLES: Final = 32


@dataclass(frozen=True, slots=True)
class Undoable:
    """Of one bundle: ids and decisions alone, nothing that was seen on a page."""

    history: History
    departed: tuple[Departure, ...]
    returned: tuple[Departure, ...]


class Undoing:
    """One for a scan desk; `kept` is handed on to the same officer's next one."""

    def __init__(
        self, hand: PagesAtHand, elsewhere: Elsewhere, telling: Telling, state: DeskState
    ) -> None:
        self._hand, self._elsewhere, self._telling, self._state = hand, elsewhere, telling, state
        self.kept: OrderedDict[UUID, Undoable] = OrderedDict()

    def undo(self) -> None:
        """The act done last; what pages that bear another's code did by themselves is one too."""
        if not (self._elsewhere.undo() or self._hand.undo()):
            self._telling.nothing_to_undo()

    def redo(self) -> None:
        """The act undone last."""
        if not (self._elsewhere.redo() or self._hand.redo()):
            self._telling.nothing_to_redo()

    def keep(self) -> None:
        """The pages on the screen are about to go from it."""
        bundle, away = self._state.bundle, self._elsewhere
        if bundle is None or not self._state.shown:
            return
        self.kept.pop(bundle, None)
        self.kept[bundle] = Undoable(self._hand.history, away.departed, away.returned)
        while len(self.kept) > MOST_BUNDLES:
            self.kept.popitem(last=False)

    def find(self) -> None:
        """They are on it again, unless somebody has decided about them otherwise meanwhile."""
        bundle, away = self._state.bundle, self._elsewhere
        known = self.kept.get(bundle) if bundle else None
        if known is not None and known.history.fits(self._hand.strip):
            self._hand.history = known.history
            away.departed, away.returned = known.departed, known.returned
