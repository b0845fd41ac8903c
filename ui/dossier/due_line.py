"""The way from receipt to return date as a bar, with today on it and the time that is left."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.register.life import Life
from ui.parts import label, restyle, theme
from ui.wording.clock import moment
from ui.wording.dossier import at_words, remaining_words, skipped_words

translate = QCoreApplication.translate

HEIGHT = 10


class Bar(QWidget):
    """How much of the time has gone by; no text, the words beside it tell the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.share, self.colour = 0.0, theme.ACCENT

    def show_share(self, share: float, colour: str) -> None:
        """Between 0 and 1."""
        self.share, self.colour = min(max(share, 0.0), 1.0), colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(theme.OFF_TINT))
        painter.drawRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        gone = QRectF(0, 0, max(whole.width() * self.share, HEIGHT if self.share else 0), HEIGHT)
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(gone, HEIGHT / 2, HEIGHT / 2)


class DueLine(QWidget):
    """Received at the left, promised at the right, now and the rest below."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = Bar()
        self._received, self.promised = label("", "second"), label("", "strong")
        self._now, self.left = label("", "second"), label("", "group")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(_line(self._received, self.promised))
        column.addWidget(self.bar)
        column.addLayout(_line(self._now, self.left))

    def show_life(self, life: Life) -> None:
        """Shows how the time stands."""
        received, due = life.dossier.received_at, life.dossier.due_at
        told = translate("Dossier", "Received {time}")
        self._received.setText(told.format(time=at_words(received, life.at)))
        told = translate("Dossier", "Promised for {time}")
        self.promised.setText(told.format(time=moment(due)) if due else "")
        now = translate("Dossier", "Now {time}").format(time=at_words(life.at, received))
        self._now.setText(" · ".join(part for part in (now, skipped_words(life)) if part))
        late, void = life.remaining.late, life.annulment is not None
        self.left.setText("" if void else remaining_words(life.remaining))
        restyle(self.left, tone="bad" if late else "")
        colour = theme.EDGE if void else theme.BAD_LINE if late else theme.ACCENT
        self.bar.show_share(_share(received, due, life.at), colour)


def _share(received: datetime, due: datetime | None, now: datetime) -> float:
    if due is None or due <= received:
        return 1.0 if due else 0.0
    return (now - received) / (due - received)


def _line(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(first)
    row.addStretch(1)
    row.addWidget(last)
    return row
