"""The centre: one page at a time, each in its place, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.help.help_page import Place


@dataclass(frozen=True, slots=True)
class Beside:
    """Where a page stands, and what stands at its right; None: the page is as wide as both."""

    place: Place
    right: QWidget | None


class Centre(QStackedWidget):
    """`turned` when another page is shown. The first page added is home: Esc ends there."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._beside: dict[QWidget, Beside] = {}
        self._way: list[QWidget] = []

    def add(self, page: QWidget, place: Place, right: QWidget | None = None) -> None:
        """One more page."""
        self._beside[page] = Beside(place, right)
        self.addWidget(page)

    @property
    def home(self) -> QWidget:
        """The page everything begins with."""
        return next(iter(self._beside))

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self.currentWidget() or self.home

    @property
    def at_home(self) -> bool:
        """Whether that is the first one."""
        return self.page is self.home

    @property
    def place(self) -> Place:
        """Where the officer stands."""
        return self._beside[self.page].place

    @property
    def right(self) -> QWidget | None:
        """What stands at the right of this page."""
        return self._beside[self.page].right

    def turn_to(self, page: QWidget) -> None:
        """Shows a page; `back` leads to the one shown before."""
        if page is self.home:
            self._way.clear()
        elif page in self._way:
            del self._way[self._way.index(page) :]
        elif not self.at_home and page is not self.page:
            self._way.append(self.page)
        self.setCurrentWidget(page)
        self.turned.emit()

    @Slot()
    def back(self) -> None:
        """The page before, at last home, with the cursor where it was."""
        page = self._way.pop() if self._way else self.home
        self.setCurrentWidget(page)
        self.turned.emit()
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard to the page, where it was there."""
        field: QWidget | None = self.page.focusWidget()
        (field or self.page).setFocus()
