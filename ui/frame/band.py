"""The dark band at the top: the office, the scan and search field, the officer."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk.session import Session
from ui.parts import KeyCap, picture, plain_tip, theme
from ui.wording.common import short_office

_THREE = 3


class ScanField(QLineEdit):
    """Where codes are scanned and words are searched; no input method may touch a code."""

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

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self.setProperty("training", "true" if session.office.training else "false")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.BAND_HEIGHT)
        self.field = ScanField()
        self.field.returnPressed.connect(self._ask)
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

    def take_text(self) -> str:
        """What stands in the field; the field is empty afterwards."""
        text = self.field.text().strip()
        self.field.clear()
        return text

    def _ask(self) -> None:
        text = self.take_text()
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


class Elided(QLabel):
    """One line of words, cut with … when there is no room; the whole is in its tool tip."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setMinimumWidth(20)
        self._whole = text
        self.setText(text)

    def set_whole(self, text: str) -> None:
        """Shows other words."""
        self._whole = text
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts anew."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another cut."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._cut()

    def _cut(self) -> None:
        room = self.contentsRect().width()
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(cut)
        self.setToolTip(plain_tip(self._whole) if cut != self._whole else "")


def initials(name: str) -> str:
    """Two letters that tell officers apart: Minh Nguyệt is MN, Lê Văn Thắng is LT."""
    words = name.split()
    chosen = words[-2:] if len(words) > _THREE else words[:1] + words[1:][-1:]
    return "".join(word[0] for word in chosen).upper()


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
