"""From what was scanned or typed to a card, a citizen's dossiers, one dossier or words."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.card.card import Card, looks_like_card, read_card
from desk.numbering import is_code, is_temporary
from desk.ports import QueueRow
from desk.session import Session
from ui.work import Work


class Finder(QObject):
    """Asks the register off the window's thread; changes nothing."""

    card = Signal(str)
    """A card for the form."""
    person = Signal(str, str, object)
    """A citizen who was here before: name, the card's text, the dossiers, newest first."""
    known = Signal(object)
    """What the citizen on the form has here already, newest first; often nothing."""
    dossier = Signal(object, str)
    """The dossier's id and its code."""
    unknown = Signal(str)
    words = Signal(str)
    """Words to look for: the register page's business."""

    def __init__(self, session: Session, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._register = session.register
        self._work = work

    @Slot(str)
    def find(self, text: str) -> None:
        """A card's text, a code, or words of a name, a number, a procedure."""
        if looks_like_card(text):
            self.card.emit(text)
        elif is_code(text) or is_temporary(text):
            self.find_code(text)
        else:
            self.words.emit(text)

    @Slot(str)
    def find_code(self, code: str) -> None:
        """The dossier of that code, or the news that there is none here."""

        def tell(found: UUID | None) -> None:
            if found is None:
                self.unknown.emit(code)
            else:
                self.dossier.emit(found, code)

        self._work.ask(lambda: self._register.code(code), tell, owner=self)

    def find_card(self, text: str, at_form: bool) -> None:
        """A scanned card. At the form it fills that at once, and what the citizen has here is told
        beside it; elsewhere the citizen's dossiers are shown, or a new one is begun.
        """
        card = read_card(text)
        if at_form or not isinstance(card, Card) or not card.person.id_number:
            self.card.emit(text)
        if not isinstance(card, Card) or not card.person.id_number:
            return
        person = card.person

        def tell(rows: tuple[QueueRow, ...]) -> None:
            if at_form:
                self.known.emit(rows)
            elif rows:
                self.person.emit(person.name, text, rows)
            else:
                self.card.emit(text)

        self._work.ask(lambda: self._register.of_person(person.id_number), tell, owner=self)
