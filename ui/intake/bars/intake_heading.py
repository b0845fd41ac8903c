"""The heading of the form: its name, the channel, and the number the dossier would get."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.catalogue.procedure import Channel
from ui.parts import Chip, SegmentedChoice, label, theme
from ui.wording.dossier import short_code
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
        self.choice = SegmentedChoice(channel_options())
        self.chip = Chip("")
        self.chip.hide()
        self._coming = self._kept = ""
        self._caption = label(translate("Intake", "Next number"), "second")
        self._next = label("", "code")
        self._next.setMinimumWidth(1)  # never wider than the zone: the end of a code identifies
        self._next.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._next.setAccessibleDescription(self._caption.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(label(translate("Intake", "Receive a dossier"), "title"))
        row.addSpacing(8)
        row.addWidget(self.choice)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self._caption)
        row.addWidget(self._next)
        self.choice.changed.connect(self.changed)

    def channel(self) -> Channel:
        """The chosen channel."""
        return Channel(self.choice.value())

    def show_saved(self, at: datetime) -> None:
        """The store has what was typed, since then."""
        told = translate("Intake", "Draft saved {time}").format(time=f"{at:%H:%M:%S}")
        self._show_chip(told, "save", "")

    def show_unsaved(self) -> None:
        """The store could not take it."""
        self._show_chip(translate("Intake", "Not kept yet"), "triangle-alert", "warn")

    def show_nothing(self) -> None:
        """Nothing is typed that could be kept."""
        self.chip.hide()
        self._caption.show()

    def show_next(self, code: str) -> None:
        """The code the dossier would get if nothing else happens first."""
        self._coming = code
        if not self._kept:
            self._next.setText(code)

    def show_kept_code(self, code: str) -> None:
        """The code a mended dossier keeps; empty for one that gets the next."""
        self._kept = code
        told = translate("Intake", "Keeps number") if code else translate("Intake", "Next number")
        self._caption.setText(told)
        self._next.setAccessibleDescription(told)
        self._caption.setVisible(bool(code) or self.chip.isHidden())
        self._next.setText(short_code(code) if code else self._coming)

    def _show_chip(self, words: str, icon: str, tone: str) -> None:
        self.chip.show_state(words, icon, tone)
        self.chip.setAccessibleName(words)
        self.chip.show()
        self._caption.setVisible(bool(self._kept))
