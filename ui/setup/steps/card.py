"""The card reader: one card is scanned, and what came is shown or what is wrong is said."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.card.card import Card, read_card
from desk.office.settings import Office
from desk.office.setup import Part
from ui.intake.sections.section import Wrapped
from ui.parts import label
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep
from ui.setup_host import SetupHost
from ui.wording.problems import card_trouble_words
from ui.work import Work

TAIL = 4


class CardStep(SetupStep):
    """Nothing of the card is kept but that one was read well."""

    part = Part.CARD

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__(host, work)
        self._good = False
        self._preview = WordsPreview(
            self.tr("Set the reader to send Enter after each scan, as most do from the start."),
            self.tr(
                "Letters come wrong: turn Vietnamese typing off, or set the reader to Unicode."
            ),
            self.tr("Nothing comes: plug it into another port and scan again."),
        )
        frame = QFrame()
        frame.setObjectName("scanned")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.setSpacing(4)
        self._head = label("", "strong")
        self._told = Wrapped("", "body")
        inner.addWidget(self._head)
        inner.addWidget(self._told)
        frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        frame.setAccessibleName(self.tr("What the reader read"))
        self.frame = frame
        self.column.addWidget(frame)
        self.close_column()
        self.forget()

    def values(self) -> dict[str, str]:
        """Nothing typed here."""
        return {}

    def marks(self) -> dict[str, str]:
        """A card was read."""
        return {"setup.card": "true"} if self._good else {}

    def summary(self, office: Office) -> str:
        """Only that one was read."""
        return self.tr("A card was read") if office.setup.card else ""

    def entered(self) -> None:
        """Waits for a scan, wherever the keyboard is."""
        self.frame.setFocus()

    def take_card(self, text: str) -> None:
        """Shows the card or its trouble."""
        match read_card(text):
            case Card() as card:
                self._show(card)
            case trouble:
                self._head.setText(self.tr("Not read well"))
                self._told.setText("")
                self.say(card_trouble_words(trouble), "bad")

    def preview(self) -> QWidget:
        """What to do when nothing comes."""
        return self._preview

    def forget(self) -> None:
        """Nothing of a citizen stays."""
        self._head.setText(self.tr("Waiting for a card…"))
        self._told.setText(self.tr("Hold the QR of the card before the reader."))
        self.say("")

    def _show(self, card: Card) -> None:
        person = card.person
        self._head.setText(person.name)
        number = self.tr("Number ending {tail}").format(tail=person.id_number[-TAIL:])
        self._told.setText(f"{number} · {person.address}")
        if card.ascii_only:
            self._good = False
            self.say(
                self.tr("Letters came without accents. Set the reader to Unicode, scan again."),
                "warn",
            )
            return
        self._good = True
        told = self.tr("Read well, letters repaired.") if card.repaired else self.tr("Read well.")
        self.say(told, "ok")
