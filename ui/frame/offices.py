"""The pages about the office in the main window: opened by key, left, and heard before others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from ui.frame.centre import Centre
from ui.frame.pages import OfficeDoor, OfficePage
from ui.help.help_page import Place

OVER = frozenset({Place.KEYS, Place.HELP})
"""Pages that lie over another one: the officer comes back to that."""


class Offices(QObject):
    """`changed`: settings were kept. `covered` says whether the curtain hides the window."""

    changed = Signal()

    def __init__(
        self,
        doors: Sequence[OfficeDoor],
        centre: Centre,
        covered: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.doors = tuple(doors)
        self._centre, self._covered = centre, covered
        self._entered: OfficePage | None = None
        centre.turned.connect(self._turned)

    def open(self, door: OfficeDoor) -> None:
        """Shows the page and lets it read what it shows."""
        office = self.behind(door)
        if self._centre.page is not office.page:
            self._centre.turn_to(office.page)
            office.start()

    def behind(self, door: OfficeDoor) -> OfficePage:
        """The door's page, made and fitted in at the first time."""
        made, office = door.made, door.office
        if not made:
            self._centre.add(office.page, Place.SETTINGS)
            office.back.connect(self._centre.back)
            if office.changed is not None:
                office.changed.connect(self.changed)
        return office

    def step_back(self) -> bool:
        """Esc on one of these pages; whether one is shown."""
        shown = self._shown()
        if shown is not None:
            shown.step_back()
        return shown is not None

    def hears_card(self, text: str) -> bool:
        """Whether the scanned card was theirs: behind the curtain nobody else hears it."""
        shown = self._shown()
        return self._heard(shown.card if shown else None, text)

    def hears_code(self, code: str) -> bool:
        """Whether the scanned code was theirs."""
        shown = self._shown()
        return self._heard(shown.code if shown else None, code)

    def _heard(self, hears: Callable[[str], object] | None, text: str) -> bool:
        if self._covered():
            return True
        if hears is not None:
            hears(text)
        return hears is not None

    @Slot()
    def _turned(self) -> None:
        shown, left = self._shown(), self._entered
        if left is not None and shown is not left and self._centre.place not in OVER:
            self._entered = None
            left.leave()
        if shown is not None:
            self._entered = shown

    def _shown(self) -> OfficePage | None:
        made = (door.office for door in self.doors if door.made)
        return next((office for office in made if office.page is self._centre.page), None)
