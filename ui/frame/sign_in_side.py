"""The dark side of the sign-in screen: the office, the clock, and what needs no line."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.settings import Office
from desk.working_time import VIETNAM
from ui.parts import label, picture, rule, theme
from ui.wording.common import clock_time, long_day


class SignInSide(QWidget):
    """No citizen stands here, ever."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInSide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(420)
        self._desk = office.desk
        self._clock = label("", "clock")
        self._day = label("", "sideDate")
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 46, 48, 40)
        column.setSpacing(0)
        column.addLayout(_brand(office))
        column.addStretch(1)
        column.addWidget(self._clock)
        column.addWidget(self._day)
        column.addStretch(1)
        column.addWidget(rule())
        column.addSpacing(16)
        column.addLayout(_line("cloud-off", self.tr("Signing in needs no line.")))
        if office.training:
            told = self.tr("Training: numbers and dossiers here are not real.")
            column.addLayout(_line("graduation-cap", told))
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()
        self._tick()

    def _tick(self) -> None:
        now = datetime.now(VIETNAM)
        desk = self.tr("Desk {number}").format(number=self._desk)
        self._clock.setText(clock_time(now))
        self._day.setText(f"{long_day(now.date())} · {desk}")


def _brand(office: Office) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    for text, kind in ((office.agency.name, "sideSecond"), (office.centre, "sideName")):
        line = label(text, kind)
        line.setWordWrap(True)
        words.addWidget(line)
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(picture("landmark", theme.SHEET, 28), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _line(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(12)
    row.addWidget(picture(icon, theme.ON_BAND, 18))
    row.addWidget(label(words, "body"), 1)
    return row
