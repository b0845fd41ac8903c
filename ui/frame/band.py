"""The dark band at the top: the office, the scan and search field, the officer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk.card.card import looks_like_card
from desk.numbering import is_code, is_temporary
from desk.session import Session
from ui.parts import KeyCap, elided, picture, theme
from ui.wording.names import short_office

Elided, initials = elided.Elided, elided.initials


class ScanField(QLineEdit):
    """Where codes are scanned and words are searched; no input method may touch a code."""

    down = Signal()
    """↓: the keyboard wants to go to what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = picture("scan-barcode", theme.INK_2, 18)
        self._sign.setParent(self)
        self._cap = KeyCap("F3", parent=self)
        words = self.tr("Scan a barcode or card, or type name · ID number · dossier code")
        self.setPlaceholderText(words)
        self.setAccessibleName(self.tr("Scan or search"))
        self.setFixedHeight(34)
        self.setMaxLength(2000)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        """Vietnamese typing aids turn letters of a code into accents; they stay off here."""
        if query is Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ leaves the field; all other keys type."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icon at the left, key cap at the right end."""
        super().resizeEvent(event)
        self._sign.move(9, (self.height() - self._sign.height()) // 2)
        self._cap.adjustSize()
        self._cap.move(self.width() - self._cap.width() - 8, (self.height() - 20) // 2)


class Band(QWidget):
    """52 px that never change."""

    asked = Signal(str)
    """Enter in the scan field: what stands there."""
    typed = Signal(str)
    """What stands in the field after each change; nothing once a scan was taken out of it."""
    to_found = Signal()
    """The keyboard is to go to what was found."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self.setProperty("training", "true" if session.office.training else "false")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.BAND_HEIGHT)
        self.field = ScanField()
        self.field.returnPressed.connect(self._ask)
        self.field.textChanged.connect(self.typed)
        self.field.down.connect(self.to_found)
        self._office = self._brand(session)
        self._officer = self._person(session)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._office)
        row.addSpacing(16)
        row.addWidget(self.field, 1)
        row.addSpacing(16)
        row.addWidget(self._officer)

    def set_sides(self, left: int, right: int) -> None:
        """The field stands exactly over the centre."""
        self._office.setFixedWidth(left)
        self._officer.setFixedWidth(right)

    def _ask(self) -> None:
        """A code or a card is taken out of the field; words stay while their hits are shown."""
        text = self.field.text().strip()
        if is_code(text) or is_temporary(text) or looks_like_card(text):
            self.field.clear()
        if text:
            self.asked.emit(text)

    def _brand(self, session: Session) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme.QUEUE_WIDTH)
        row = QHBoxLayout(side)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(picture("landmark", theme.SHEET, 22))
        name = short_office(session.office.agency.name)
        row.addLayout(_two_lines(name, session.office.centre, right=False), 1)
        return side

    def _person(self, session: Session) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme.STRIP_WIDTH)
        row = QHBoxLayout(side)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(10)
        row.addLayout(_two_lines(session.officer.name, session.officer.title, right=True), 1)
        badge = QLabel(initials(session.officer.name))
        badge.setObjectName("initials")
        badge.setFixedSize(30, 30)
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(badge)
        return side


def _two_lines(first: str, second: str, right: bool) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for words, kind in ((first, "bandName"), (second, "bandSecond")):
        line = Elided(words, kind)
        if right:
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(line)
    column.addStretch(1)
    return column
