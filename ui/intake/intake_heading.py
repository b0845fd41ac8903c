"""The heading of the form: its name, the channel, and the number the dossier would get."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.procedure import Channel
from ui.parts import SegmentedChoice, label, theme
from ui.wording.intake import channel_options

translate = QCoreApplication.translate


class IntakeHeading(QWidget):
    """`changed` tells another channel."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageHeading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.HEADING_HEIGHT)
        self._channel = SegmentedChoice(channel_options())
        self._next = label("", "code")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(label(translate("Intake", "Receive a dossier"), "title"))
        row.addSpacing(8)
        row.addWidget(self._channel)
        row.addStretch(1)
        row.addWidget(label(translate("Intake", "Next number"), "second"))
        row.addWidget(self._next)
        self._channel.changed.connect(self.changed)

    def channel(self) -> Channel:
        """The chosen channel."""
        return Channel(self._channel.value())

    def show_next(self, code: str) -> None:
        """The code the dossier would get if nothing else happens first."""
        self._next.setText(code)
