"""From what was scanned or typed to a card, a dossier or a list of them."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desk.card import looks_like_card
from desk.numbering import is_code, is_temporary
from desk.session import Session
from ui.work import Work


class Finder(QObject):
    """Asks the register off the window's thread; changes nothing but the journal."""

    card = Signal(str)
    dossier = Signal(object, str)
    """The dossier's id and its code."""
    unknown = Signal(str)
    rows = Signal(object)

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
            self._work.ask(lambda: self._register.find(text), self.rows.emit, owner=self)

    @Slot(str)
    def find_code(self, code: str) -> None:
        """The dossier of that code, or the news that there is none here."""

        def tell(found: UUID | None) -> None:
            if found is None:
                self.unknown.emit(code)
            else:
                self.dossier.emit(found, code)

        self._work.ask(lambda: self._register.code(code), tell, owner=self)
