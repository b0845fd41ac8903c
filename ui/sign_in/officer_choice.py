"""The officers of the desk, one card each; up and down choose, the name is never typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desk.office.accounts import Officer
from ui.parts import picture, restyle, theme
from ui.parts.elided import Elided, initials

CARD_HEIGHT = 56


class OfficerCard(QPushButton):
    """Initials, name and title; the chosen one is ticked."""

    def __init__(self, officer: Officer) -> None:
        super().__init__()
        self.setObjectName("officer")
        self.setCheckable(True)
        self.setFixedHeight(CARD_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{officer.name}, {officer.title}")
        self._badge = QLabel(initials(officer.name))
        self._badge.setObjectName("officerInitials")
        self._badge.setFixedSize(36, 36)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tick = picture("check", theme.ACCENT_INK, 20)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Elided(officer.name, "officerName"))
        self._second = Elided(officer.title, "second")
        self._second.setVisible(bool(officer.title))
        words.addWidget(self._second)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._badge)
        row.addLayout(words, 1)
        row.addWidget(self._tick)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_second(self, words: str) -> None:
        """The line under the name."""
        self._second.set_whole(words)
        self._second.setVisible(bool(words))

    def set_chosen(self, chosen: bool) -> None:
        """Tick, tint and frame."""
        self.setChecked(chosen)
        self._tick.setVisible(chosen)
        restyle(self._badge, current="true" if chosen else "false")


class OfficerChoice(QWidget):
    """Up and down work here; `step` lets the password field do the same."""

    changed = Signal()

    def __init__(self, officers: Sequence[Officer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._officers: tuple[Officer, ...] = ()
        self._cards: list[OfficerCard] = []
        self._place = 0
        self.setAccessibleName(self.tr("Officer"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.show_officers(officers)

    @property
    def nobody(self) -> bool:
        """Whether there is no one to choose."""
        return not self._officers

    @property
    def whole_height(self) -> int:
        """In pixels, for all cards; a size hint leaves out those that are not on screen yet."""
        count = len(self._cards)
        return count * CARD_HEIGHT + max(count - 1, 0) * self._column.spacing()

    @property
    def officer(self) -> Officer:
        """Who is chosen."""
        return self._officers[self._place]

    @property
    def card(self) -> OfficerCard:
        """The chosen officer's."""
        return self._cards[self._place]

    @property
    def several(self) -> bool:
        """Whether there is a choice."""
        return len(self._officers) > 1

    def show_officers(self, officers: Sequence[Officer]) -> None:
        """Whoever may sign in now; the first one is chosen."""
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._officers = tuple(officers)
        self._cards = [OfficerCard(officer) for officer in officers]
        for place, card in enumerate(self._cards):
            card.clicked.connect(lambda _=False, place=place: self.choose(place))
            self._column.addWidget(card)
        self.choose(0)

    def show_holder(self, login: str, words: str) -> None:
        """Chooses the officer of that login and says so on the card."""
        for place, officer in enumerate(self._officers):
            if officer.login == login:
                self._cards[place].set_second(f"{officer.title} · {words}")
                self.choose(place)

    def choose(self, place: int) -> None:
        """Takes the officer at that place."""
        self._place = place
        for index, card in enumerate(self._cards):
            card.set_chosen(index == place)
        self.changed.emit()

    def choose_next(self) -> None:
        """Round and round."""
        self.choose((self._place + 1) % len(self._cards))

    def step(self, event: QKeyEvent) -> bool:
        """Moves with up and down; says whether the key was one of them."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            return False
        self.choose(min(max(self._place + way, 0), len(self._cards) - 1))
        return True
