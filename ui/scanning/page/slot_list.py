"""The left column: which paper is this page? Its lines, what is suggested, what is held already."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.pages.slot import Slot
from ui.dossier.wrapped import Wrapped
from ui.parts import KeyCap, label, picture, theme
from ui.parts.elided import Elided
from ui.parts.icons import pixmap
from ui.scanning.keys.scan_keys import Armed
from ui.scanning.page.slot_line import HEIGHT, SlotLine
from ui.scanning.pages_at_hand import PagesAtHand

translate = QCoreApplication.translate

WIDTH = 270


class SlotList(QWidget):
    """`clicked`, `let_go`: as a line's."""

    clicked = Signal(int)
    let_go = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.lines: list[SlotLine] = []
        self._question = label("", "group")
        self._how = label("", "second")
        self._none = Wrapped(_no_papers(), "second")
        self._none.setContentsMargins(13, 8, 10, 8)
        self._inside = QWidget()
        self._inside.setProperty("surface", "sheet")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = Card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading())
        column.addWidget(self._none)
        column.addWidget(self._scroll, 100)
        column.addSpacing(8)
        column.addWidget(self.card)
        column.addStretch(1)
        column.addWidget(_foot())

    def show_slots(self, slots: Sequence[Slot]) -> None:
        """The lines of a dossier."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self.lines = [SlotLine(slot) for slot in slots]
        for line in self.lines:
            line.clicked.connect(self.clicked)
            line.let_go.connect(self.let_go)
            self._column.addWidget(line)
        self._column.addStretch(1)
        self._scroll.setMaximumHeight(HEIGHT * len(self.lines))
        self._none.setHidden(bool(slots))

    def refresh(self, hand: PagesAtHand, armed: Armed) -> None:
        """Counts, the blue line, the question of the moment."""
        found, counts, page = hand.suggestion, hand.counts(), hand.current
        here = found[0] if found and page is not None and not page.slot else None
        own = next((slot for slot in hand.slots if page and slot.name == page.slot), None)
        for line in self.lines:
            lit = line.slot in (here, own)
            line.show_state(counts.get(line.slot.name, 0), lit)
            if lit:
                self._scroll.ensureWidgetVisible(line, 0, HEIGHT)
        self._question.setText(_question(hand, armed))
        self._how.setText(translate("Scanning", "press digit") if hand.slots else "")
        self.card.refresh(here, found[1] if found else "")

    def _heading(self) -> QWidget:
        heading = QWidget()
        heading.setProperty("surface", "sunken")
        heading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading.setFixedHeight(34)
        row = QHBoxLayout(heading)
        row.setContentsMargins(13, 0, 10, 0)
        row.addWidget(self._question)
        row.addStretch(1)
        row.addWidget(self._how)
        return heading


class Card(QFrame):
    """The title that was read and what Enter does; or a paper this office holds already."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("readCard")
        self._sign = picture("sparkles", theme.ACCENT_INK)
        self._head, self._title = label("", "list", "accent"), Elided("", "group")
        self._cap, self._does = KeyCap("Enter"), Wrapped("", "second")
        self._held: tuple[str, str, str] | None = None
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._head, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._does, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addLayout(foot)
        self.hide()

    def offer(self, held: tuple[str, str, str] | None) -> None:
        """A held paper: its name, since when, what H does; None takes the offer away."""
        self._held = held

    def refresh(self, here: Slot | None, title: str) -> None:
        """What is known about the current page comes before what is held."""
        if here is not None and title:
            does = translate("Scanning", "files it under paper {line}").format(line=here.number)
            self._tell(
                "sparkles", translate("Scanning", "A title was read"), f"“{title}”", "Enter", does
            )
        elif self._held is not None:
            name, since, does = self._held
            self._tell("archive", since, name, "H", does)
        elif here is not None:
            does = translate("Scanning", "files it under paper {line}").format(line=here.number)
            self._tell("", "", "", "Enter", does)
        self.setVisible(here is not None or self._held is not None)

    def _tell(self, icon: str, head: str, title: str, key: str, does: str) -> None:
        if icon:
            self._sign.setPixmap(pixmap(icon, theme.ACCENT_INK))
        for part in (self._sign, self._head):
            part.setVisible(bool(icon))
        self._head.setText(head)
        self._title.set_whole(title)
        self._title.setVisible(bool(title))
        self._cap.setText(key)
        self._does.setText(does)


def _question(hand: PagesAtHand, armed: Armed) -> str:
    page = hand.current
    number = page.number if page else 0
    if armed is Armed.SPLIT:
        return translate("Scanning", "From page {page} on is which paper?").format(page=number)
    if armed is Armed.MERGE:
        return translate("Scanning", "The whole paper goes to which?")
    if len(hand.chosen) > 1:
        told = translate("Scanning", "These {count} pages are which paper?")
        return told.format(count=len(hand.chosen))
    if page is None or not hand.slots:
        return translate("Scanning", "Papers of this dossier")
    return translate("Scanning", "Page {page} is which paper?").format(page=number)


def _no_papers() -> str:
    return translate(
        "Scanning",
        "No procedure is chosen yet. The pages are kept: go back to the form (Esc), choose the "
        "procedure, then F4 to file them.",
    )


def _foot() -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 8, 0, 0)
    row.setSpacing(8)
    for key, does in (
        ("N", translate("Scanning", "next paper")),
        ("Ctrl+Z", translate("Scanning", "undo")),
    ):
        row.addWidget(KeyCap(key))
        row.addWidget(label(does, "second"))
        row.addSpacing(8)
    row.addStretch(1)
    return line
