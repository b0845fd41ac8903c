"""Strips at the foot of a dossier's page: void it, correct it, give it its official code."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.dossier.annulment import Mistake
from ui.dossier.wrapped import Wrapped
from ui.parts import KeyButton, label, link_button, plain_button, primary_button
from ui.wording.dossier import CORRECTABLE, mistake_words, short_code

translate = QCoreApplication.translate

LONGEST_REASON = 500
REASON_WIDTH = 190


class Strip(QFrame):
    """A question with its way back; `told` is the sentence about what did not work."""

    closed = Signal()

    def __init__(self, danger: bool = False) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setProperty("danger", danger)
        self._question = label("", "group")
        self._hint = Wrapped("", "second")
        self.told = Wrapped("", "second")
        self.told.setObjectName("told")
        self.leave = link_button(translate("Dossier", "Leave it"), "Esc")
        self.leave.clicked.connect(self.closed)
        self.line = QHBoxLayout()
        self.line.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(4)
        for part in (self._question, self._hint):
            column.addWidget(part)
        column.addLayout(self.line)
        column.addWidget(self.told)
        self.tell("")

    def ask(self, question: str, hint: str) -> None:
        """Begins anew for one dossier."""
        self._question.setText(question)
        self._hint.setText(hint)
        self.tell("")

    def tell(self, words: str) -> None:
        """What did not work and what to do; empty takes it away."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def first(self) -> QWidget:
        """Where the keyboard goes when the strip opens."""
        return self.leave


class VoidStrip(Strip):
    """The mistake, the reason, and one button that must be pressed twice."""

    confirmed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(danger=True)
        self._code, self._armed = "", False
        self.mistake = QComboBox()
        self.mistake.setAccessibleName(translate("Dossier", "What was wrong"))
        self.mistake.setFixedWidth(REASON_WIDTH)
        self.mistake.setPlaceholderText(translate("Dossier", "What was wrong?"))
        for mistake in Mistake:
            self.mistake.addItem(mistake_words(mistake), mistake)
        self.reason = _typed(translate("Dossier", "Reason, kept in the journal"))
        self.reason.setMaxLength(LONGEST_REASON)
        self.void = KeyButton("", "", "circle-x", "danger")
        self.line.addWidget(self.mistake)
        self.line.addWidget(self.reason, 1)
        self.line.addWidget(self.void)
        self.line.addWidget(self.leave)
        self.void.clicked.connect(self._press)
        self.reason.returnPressed.connect(self.void.setFocus)
        self.mistake.currentIndexChanged.connect(lambda _: self._arm(False))
        self.reason.textChanged.connect(lambda _: self._arm(False))

    def begin(self, code: str) -> None:
        """Begins anew for the dossier of that code."""
        self._code = code
        self.mistake.setCurrentIndex(-1)
        self.reason.clear()
        question = translate("Dossier", "Make number {code} void")
        hint = translate(
            "Dossier",
            "The number is never given again, the receipt loses its value. The dossier stays "
            "in the register.",
        )
        self.ask(question.format(code=short_code(code)), hint)
        self._arm(False)

    def first(self) -> QWidget:
        """The kind of mistake."""
        return self.mistake

    def _press(self) -> None:
        told = self.mistake.currentData()
        if told is None:
            self.tell(translate("Dossier", "Choose what was wrong first; the journal keeps it."))
            self.mistake.setFocus()
        elif not self.reason.text().strip():
            self.tell(translate("Dossier", "Type the reason first; the journal keeps it."))
            self.reason.setFocus()
        elif self._armed:
            self._arm(False)
            self.confirmed.emit(Mistake(told), self.reason.text())
        else:
            self._arm(True)
            kept = translate("Dossier", "The journal will say: {mistake}.")
            self.tell(kept.format(mistake=mistake_words(Mistake(told))))

    def _arm(self, armed: bool) -> None:
        self._armed = armed
        told = translate("Dossier", "Void number {code}")
        if armed:
            told = translate("Dossier", "Press again to void {code}")
        self.void.set_words(told.format(code=short_code(self._code)))
        self.tell("")


class MistakeStrip(Strip):
    """What the new receipt puts right; one press goes on to the form."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Mistake, KeyButton] = {}
        for mistake in CORRECTABLE:
            button = plain_button(mistake_words(mistake))
            button.clicked.connect(lambda _=False, mistake=mistake: self.chosen.emit(mistake))
            self.buttons[mistake] = button
            self.line.addWidget(button)
        self.line.addStretch(1)
        self.line.addWidget(self.leave)

    def begin(self, code: str) -> None:
        """Begins anew for the dossier of that code."""
        hint = translate(
            "Dossier",
            "The form opens with what was typed. Saving makes {code} void and gives a new receipt "
            "in its place.",
        )
        question = translate("Dossier", "What is wrong on the receipt?")
        self.ask(question, hint.format(code=short_code(code)))

    def first(self) -> QWidget:
        """The first mistake."""
        return self.buttons[CORRECTABLE[0]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the mistakes."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        row = list(self.buttons.values())
        here = next((at for at, button in enumerate(row) if button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        row[(here + step) % len(row)].setFocus()


class CodeStrip(Strip):
    """The official code as the province gave it; Enter gives it too."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.code = _typed(translate("Dossier", "Official code"))
        self.code.setProperty("figures", "true")
        self.give = primary_button(translate("Dossier", "Give the code"), "", "hash", 32)
        self.line.addWidget(self.code, 1)
        self.line.addWidget(self.give)
        self.line.addWidget(self.leave)
        self.give.clicked.connect(self._tell_code)
        self.code.returnPressed.connect(self._tell_code)
        self.code.textChanged.connect(lambda _: self.tell(""))

    def begin(self, code: str) -> None:
        """Begins anew for the dossier of that temporary code."""
        self.code.clear()
        question = translate("Dossier", "Official code for {code}")
        hint = translate(
            "Dossier",
            "Both codes open the dossier afterwards; the receipt in the citizen's hand stays as "
            "it is.",
        )
        self.ask(question.format(code=code), hint)

    def first(self) -> QWidget:
        """The field."""
        return self.code

    def _tell_code(self) -> None:
        typed = self.code.text().strip().upper()
        if typed:
            self.given.emit(typed)
        else:
            self.tell(translate("Dossier", "Type the code as the province gave it."))


def _typed(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made
