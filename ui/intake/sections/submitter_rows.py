"""Who brings the dossier for its owner (người được ủy quyền), and the paper that allows it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.dossier.person import Person
from desk.draft.checks import Field
from ui.intake.content import Content, known_content, known_person, part, put, raw, text_in
from ui.intake.sections.section import line, row_of, text_of
from ui.parts import FieldBox, theme

translate = QCoreApplication.translate


class SubmitterRows(QWidget):
    """Two rows of section 1, shown only for a delegated dossier."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known = Person(name="")
        self.number, self.name, self.phone = line(figures=True), line(), line(figures=True)
        self.address, self.paper = line(), line()
        self.boxes = {
            Field.SUBMITTER_ID: FieldBox(translate("Intake", "Number of who submits"), self.number),
            Field.SUBMITTER_NAME: FieldBox(
                translate("Intake", "Name of who submits"), self.name, required=True
            ),
            Field.DELEGATION: FieldBox(
                translate("Intake", "Paper of delegation"), self.paper, required=True
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_IN)
        column.addLayout(
            row_of(
                (self.boxes[Field.SUBMITTER_ID], 178),
                (self.boxes[Field.SUBMITTER_NAME], 237),
                (FieldBox(translate("Intake", "Phone of who submits"), self.phone), 227),
            )
        )
        column.addLayout(
            row_of(
                (FieldBox(translate("Intake", "Residence of who submits"), self.address), 425),
                (self.boxes[Field.DELEGATION], 227),
            )
        )
        for field in (self.number, self.name, self.phone, self.address, self.paper):
            field.textEdited.connect(self.changed)

    def person(self) -> Person:
        """The delegate as typed."""
        number = text_of(self.number).replace(" ", "")
        known = self._known if self._known.id_number == number else Person(name="")
        return replace(
            known,
            name=text_of(self.name),
            id_number=number,
            phone=text_of(self.phone),
            address=text_of(self.address),
        )

    def document(self) -> str:
        """The paper of delegation as typed."""
        return text_of(self.paper)

    def show_person(self, person: Person, document: str) -> None:
        """Fills the rows."""
        self._known = person
        for field, text in (
            (self.number, person.id_number),
            (self.name, person.name),
            (self.phone, person.phone),
            (self.address, person.address),
            (self.paper, document),
        ):
            field.setText(text)
            field.setCursorPosition(0)

    def content(self) -> Content:
        """The rows as typed."""
        typed: Content = {name: raw(field) for name, field in self.lines.items()}
        return {**typed, "known": known_content(self._known)}

    def show_content(self, content: Content) -> None:
        """And back."""
        for name, field in self.lines.items():
            put(field, text_in(content, name))
        self._known = known_person(part(content, "known"))

    @property
    def lines(self) -> dict[str, QLineEdit]:
        """The lines by what they ask for."""
        return {
            "number": self.number,
            "name": self.name,
            "phone": self.phone,
            "address": self.address,
            "paper": self.paper,
        }
