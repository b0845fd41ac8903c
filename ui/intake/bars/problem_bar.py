"""The line under the heading after F9 found something: how many, and the keys that lead there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ui.parts import KeyCap, restyle, theme
from ui.parts.icons import pixmap
from ui.wording.problems import problems_sentence

translate = QCoreApplication.translate


class ProblemBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problemBar")
        self.setFixedHeight(36)
        self._sign, self._words = QLabel(), QLabel()
        self._words.setObjectName("words")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        for text, key in (
            (translate("Intake", "Next place"), "Ctrl+↓"),
            (translate("Intake", "Place before"), "Ctrl+↑"),
        ):
            hint = QLabel(text)
            hint.setObjectName("hint")
            row.addWidget(hint)
            row.addWidget(KeyCap(key))
        self.hide()

    def show_counts(self, bad: int, look: int) -> None:
        """So many places to correct, so many to look at; none hides the line."""
        self.setVisible(bool(bad or look))
        self._words.setText(problems_sentence(bad, look))
        icon, colour = ("circle-x", theme.BAD) if bad else ("triangle-alert", theme.WARN)
        self._sign.setPixmap(pixmap(icon, colour, 18))
        restyle(self, tone="bad" if bad else "warn")
        for part in self.findChildren(QLabel):
            restyle(part)
