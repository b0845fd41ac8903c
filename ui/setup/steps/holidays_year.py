"""Which year of the holiday table is shown."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.parts import KeyCap

YEARS_ON = 2
"""Years offered beyond the last one that has a row."""


class YearChoice(QWidget):
    """A year between the keys that turn it; `changed`: another one was chosen."""

    changed = Signal()

    def __init__(self, this_year: int) -> None:
        super().__init__()
        self._this_year = this_year
        self.box = QComboBox()
        self.box.setFixedWidth(96)
        self.box.setAccessibleName(self.tr("Year"))
        self.offer(())
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (KeyCap("←"), self.box, KeyCap("→")):
            row.addWidget(part)

    @property
    def year(self) -> int:
        """The chosen one."""
        chosen = self.box.currentData()
        return self._this_year if chosen is None else int(chosen)

    def offer(self, known: Iterable[int]) -> None:
        """From the first year that has a row to some beyond the last; the chosen one stays."""
        chosen = self.year
        years = {*known, self._this_year, chosen}
        self.box.blockSignals(True)
        self.box.clear()
        for one in range(min(years), max(years) + YEARS_ON + 1):
            self.box.addItem(str(one), one)
        self.box.setCurrentIndex(self.box.findData(chosen))
        self.box.blockSignals(False)

    def choose(self, year: int) -> None:
        """Turns to that year, offered so far or not."""
        if self.box.findData(year) < 0:
            self.offer({year, *(self.box.itemData(row) for row in range(self.box.count()))})
        self.box.setCurrentIndex(self.box.findData(year))

    def turn(self, by: int) -> None:
        """So many years on, as far as they are offered."""
        place = self.box.currentIndex() + by
        if 0 <= place < self.box.count():
            self.box.setCurrentIndex(place)
