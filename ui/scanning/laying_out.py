"""Pages are laid out on a scan desk: all of a bundle, or the one that came."""

from collections.abc import Iterable
from uuid import UUID

from desk.pages.edits import replace_by
from desk.pages.history import Edit
from desk.pages.page import Page
from desk.pages.strip import Strip
from ui.scanning.desk_state import DeskState
from ui.scanning.elsewhere import Elsewhere
from ui.scanning.hearing import Hearing
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.pictures.darkroom_work import DarkroomWork


class LayingOut:
    """The darkroom looks at each page that it has not seen."""

    def __init__(
        self,
        darkroom: DarkroomWork,
        hand: PagesAtHand,
        elsewhere: Elsewhere,
        hearing: Hearing,
        state: DeskState,
    ) -> None:
        self._darkroom, self._hand, self._state = darkroom, hand, state
        self._elsewhere, self._hearing = elsewhere, hearing

    def clear(self) -> None:
        """No page stays at hand."""
        self._hand.clear()
        self._elsewhere.clear()

    def lay_out(self, pages: Iterable[Page]) -> None:
        """All pages of the open bundle."""
        self._darkroom.try_again()
        strip = Strip(tuple(map(self._hearing.as_told, pages)))
        self._hand.begin(strip, self._state.slots, self._state.code)
        self._elsewhere.begin(self._hand.strip)
        for page in self._hand.strip.pages:
            if page.look is None:
                self._darkroom.look(page)
            else:
                self._darkroom.title(page)

    def add(self, page: Page, instead_of: UUID | None) -> None:
        """A page that has just come, perhaps in the place of another."""
        self._hand.arrived(page)
        if instead_of is not None:
            self._hand.do(Edit.REPLACE, replace_by(self._hand.strip, instead_of, page.id))
            self._hand.go(page.id)
        self._darkroom.look(page)
