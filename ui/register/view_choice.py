"""Which list is looked at: those every officer has, and the officer's own."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from desk.listing import Among, Listing, View
from ui.wording.register import list_name

BUILT_IN: Final = tuple(Among)


class ViewChoice(QComboBox):
    """The built-in lists first, a line, then the officer's own."""

    chosen = Signal(object)
    """Another list (desk.listing.View) was chosen by the officer."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("List"))
        self.setMinimumWidth(230)
        self.setMaxVisibleItems(20)
        self._own: tuple[View, ...] = ()
        self.show_own(())
        self.activated.connect(lambda _: self.chosen.emit(self.current()))

    def show_own(self, own: Sequence[View], name: str = "") -> None:
        """Other lists of the officer's; the one of that name becomes the current one."""
        place = 0 if self.is_own() else max(self.currentIndex(), 0)
        self._own = tuple(own)
        self.clear()
        for among in BUILT_IN:
            self.addItem(list_name(among))
        if self._own:
            self.insertSeparator(len(BUILT_IN))
        for view in self._own:
            self.addItem(view.name)
        names = [view.name for view in self._own]
        self.setCurrentIndex(_first_own() + names.index(name) if name in names else place)

    def current(self) -> View:
        """The current list; a built-in one has the columns that stand."""
        if self.is_own():
            return self._own[self.currentIndex() - _first_own()]
        among = BUILT_IN[max(self.currentIndex(), 0)]
        return View(list_name(among), Listing(among))

    def is_own(self) -> bool:
        """Whether the officer made it."""
        return self.currentIndex() > len(BUILT_IN)

    def choose(self, among: Among) -> None:
        """One of the lists that everybody has."""
        self.setCurrentIndex(BUILT_IN.index(among))

    def step(self) -> None:
        """The next list, round and round."""
        places = [place for place in range(self.count()) if place != len(BUILT_IN)]
        following = places.index(self.currentIndex()) + 1
        self.setCurrentIndex(places[following % len(places)])
        self.chosen.emit(self.current())


def _first_own() -> int:
    return len(BUILT_IN) + 1
