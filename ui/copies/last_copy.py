"""On leaving: how far the last copy is, and the way to go without it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.copies.backup_keeper import BackupKeeper
from ui.parts import label, plain_button, theme
from ui.wording.backups import last_copy_words

_WIDTH, _BAR = 520, 12
_LOOK = (
    f"QProgressBar {{ border: 1px solid {theme.LINE}; border-radius: 4px; background: #FFFFFF; }}"
    f"QProgressBar::chunk {{ background: {theme.ACCENT}; border-radius: 3px; }}"
)


class LastCopy(QWidget):
    """A page in the place of the window's own; `stopped` when the officer does not wait."""

    stopped = Signal()

    def __init__(self, keeper: BackupKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setObjectName("lastCopy")
        self._words = label("", "strong")
        self._bar = QProgressBar(minimum=0, maximum=100, textVisible=False)
        self._bar.setFixedHeight(_BAR)
        self._bar.setStyleSheet(_LOOK)
        self.button = plain_button(self.tr("Stop"))
        self.button.setToolTip(self.tr("Leaves without it; the copy before stands."))
        self.button.clicked.connect(keeper.cancel)
        self.button.clicked.connect(self.stopped)
        keeper.changed.connect(self.follow)
        self._lay_out()
        self.follow()

    def follow(self) -> None:
        """Shows how far it is."""
        percent = self._keeper.percent or 0
        self._bar.setValue(percent)
        self._words.setText(last_copy_words(percent))
        self._bar.setAccessibleName(self._words.text())

    @property
    def words(self) -> str:
        """What stands there."""
        return self._words.text()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._bar, 1)
        row.addWidget(self.button)
        box = QWidget()
        box.setFixedWidth(_WIDTH)
        column = QVBoxLayout(box)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addLayout(row)
        column.addWidget(label(self.tr("The data is safe on this machine."), "hint", "ink2"))
        middle = QVBoxLayout(self)
        middle.addWidget(box, 0, Qt.AlignmentFlag.AlignCenter)
