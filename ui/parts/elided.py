"""Words that give way where there is no room, and the two letters of a name."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from ui.parts.labels import plain_tip

_THREE = 3


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
