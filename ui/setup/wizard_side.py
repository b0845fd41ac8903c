"""The steps at the left of the wizard: ticked, numbered or left for later, and what is missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desk.office.setup import Part
from ui.intake.sections.section import Wrapped
from ui.parts import label, picture, restyle, theme
from ui.parts.elided import Elided
from ui.parts.icons import pixmap
from ui.setup.setup_style import AMBER
from ui.wording.setup import title

BADGE = 26
WIDE, NARROW = 300, 236
ROOMY, LOW = 1100, 620


class StepRow(QPushButton):
    """`look`: done, now, later or todo."""

    def __init__(self, number: int, part: Part) -> None:
        super().__init__()
        self.setObjectName("stepRow")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.part = part
        self._number = number
        self._compact = False
        self._badge = QLabel(str(number))
        self._badge.setObjectName("stepBadge")
        self._badge.setFixedSize(BADGE, BADGE)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._state = Elided("", "stepState")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(label(title(part), "stepName"))
        words.addWidget(self._state)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 2, 14, 2)
        row.setSpacing(12)
        row.addWidget(self._badge)
        row.addLayout(words, 1)
        for part_of in self.findChildren(QLabel):
            part_of.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, look: str, words: str) -> None:
        """How far the step is."""
        restyle(self, look=look)
        restyle(self._badge, look=look)
        for part_of in self.findChildren(QLabel):
            restyle(part_of)
        if look == "done":
            self._badge.setPixmap(pixmap("check", theme.SHEET, 16))
        else:
            self._badge.setText(str(self._number))
        self._state.set_whole(words)
        self._state.setVisible(bool(words) and not self._compact)
        self.setAccessibleName(f"{title(self.part)}: {words}" if words else title(self.part))

    def set_compact(self, compact: bool) -> None:
        """One line a step, where the screen is low."""
        self._compact = compact
        restyle(self, compact=compact)
        self._state.setVisible(not compact and bool(self._state.text()))


class WizardSide(QWidget):
    """`chosen` tells the step somebody clicked."""

    chosen = Signal(object)

    def __init__(self, parts: tuple[Part, ...]) -> None:
        super().__init__()
        self.setObjectName("setupSide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDE)
        self.rows = tuple(StepRow(place + 1, part) for place, part in enumerate(parts))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 16)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 14)
        head.setSpacing(12)
        head.addWidget(picture("landmark", theme.SHEET, 24))
        head.addWidget(label(self.tr("First set-up"), "sideTitle"), 1)
        column.addLayout(head)
        for row in self.rows:
            row.clicked.connect(lambda _=False, part=row.part: self.chosen.emit(part))
            column.addWidget(row)
        column.addStretch(1)
        column.addLayout(self._foot())

    def fit(self, width: int, height: int) -> None:
        """Less wide and less high for a small screen."""
        self.setFixedWidth(WIDE if width >= ROOMY else NARROW)
        for row in self.rows:
            row.set_compact(height < LOW)

    def show_missing(self, names: tuple[str, ...]) -> None:
        """What was skipped so far."""
        if names:
            told = self.tr("Still missing: {count}").format(count=len(names))
        else:
            told = self.tr("Nothing is missing so far")
        self._missing.setText(told)
        self._names.setText(", ".join(names))
        self._names.setVisible(bool(names))

    def _foot(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._missing = label("", "missing")
        head.addWidget(picture("info", AMBER))
        head.addWidget(self._missing, 1)
        self._names = Wrapped("", "second")
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 16, 0)
        foot.setSpacing(2)
        foot.addLayout(head)
        foot.addWidget(self._names)
        return foot
