"""Which keys work where the officer stands, and the blue one: what is needed next."""

from PySide6.QtCore import QObject, Slot

from ui.frame.centre import Centre
from ui.frame.commands import BEHIND_CURTAIN
from ui.frame.curtain import Curtain
from ui.frame.key_strip import KeyStrip
from ui.frame.keys import Keys


class Guiding(QObject):
    """Nothing behind a drawn curtain hears a key or a scan."""

    def __init__(self, keys: Keys, key_strip: KeyStrip, centre: Centre, curtain: Curtain) -> None:
        super().__init__(keys)
        self._keys, self._key_strip = keys, key_strip
        self._centre, self._curtain = centre, curtain
        self._following = "F9"
        centre.turned.connect(self.show)
        curtain.moved.connect(self.show)
        key_strip.clicked.connect(keys.press)

    def follow(self, key: str = "F9") -> None:
        """The officer needs that one next."""
        self._following = key
        self.show()

    @Slot()
    def show(self) -> None:
        """As it is now."""
        only = BEHIND_CURTAIN if self._curtain.drawn else frozenset()
        self._keys.stand_at(self._centre.place, only)
        following = self._following if self._centre.at_home else ""
        self._key_strip.show_state(self._keys.usable, following)
