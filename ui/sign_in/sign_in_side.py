"""The dark side of the sign-in screen: the office, the clock, and what is so about the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.time.vietnam import VIETNAM
from ui.parts import label, picture, rule, theme
from ui.sign_in.face import Face
from ui.wording.clock import clock_time, long_day

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Note:
    """One line at the foot: an icon and a sentence. Nobody's name, nobody's number."""

    icon: str
    words: str


class SignInSide(QWidget):
    """No citizen stands here, ever."""

    def __init__(self, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInSide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(360)
        self._face = face
        self._clock = label("", "clock")
        self._day = label("", "sideDate")
        self._day.setWordWrap(True)
        self._foot = QWidget()
        self._lines = QVBoxLayout(self._foot)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lay_out()
        self.show_notes(())
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        self._tick()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Before what is always so."""
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.setParent(None)
                line.deleteLater()
        for note in (*notes, *self._always(locked=bool(notes))):
            self._lines.addWidget(_line(note))

    def words(self) -> tuple[str, ...]:
        """What stands at the foot."""
        return tuple(line.text() for line in self._foot.findChildren(QLabel) if line.text())

    def _always(self, locked: bool) -> tuple[Note, ...]:
        no_line = (
            self.tr("Unlocking needs no line.") if locked else self.tr("Signing in needs no line.")
        )
        if not self._face.training:
            return (Note("cloud-off", no_line),)
        told = self.tr("Training: numbers and dossiers here are not real.")
        notes = (Note("cloud-off", no_line), Note("graduation-cap", told))
        if not self._face.password:
            return notes
        word = self.tr("Training password: {word}").format(word=self._face.password)
        return (*notes, Note("lock", word))

    def _tick(self) -> None:
        now = datetime.now(VIETNAM)
        desk = self.tr("Desk {number}").format(number=self._face.desk).replace(" ", NO_BREAK)
        self._clock.setText(clock_time(now))
        self._day.setText(f"{long_day(now.date())} · {desk}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 46, 48, 40)
        column.setSpacing(0)
        column.addLayout(_brand(self._face))
        column.addStretch(1)
        column.addWidget(self._clock)
        column.addWidget(self._day)
        column.addStretch(1)
        column.addWidget(rule())
        column.addSpacing(16)
        column.addWidget(self._foot)


def _brand(face: Face) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    for text, kind in ((face.body, "sideSecond"), (face.centre, "sideName")):
        line = label(text, kind)
        line.setWordWrap(True)
        words.addWidget(line)
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(picture("landmark", theme.SHEET, 28), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _line(note: Note) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(12)
    row.addWidget(picture(note.icon, theme.ON_BAND, 18), 0, Qt.AlignmentFlag.AlignTop)
    words = label(note.words, "body")
    words.setWordWrap(True)
    row.addWidget(words, 1)
    return line
