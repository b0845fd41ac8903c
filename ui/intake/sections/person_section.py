"""Section 1: whose dossier it is, and who brings it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desk.card.card import Card
from desk.dossier.person import Organisation, Owner, OwnerKind, Person, Sex
from desk.draft.checks import Field, Flaw, Problem
from desk.folding import fold
from ui.intake.content import (
    Content,
    choose,
    choose_row,
    flag,
    known_content,
    known_person,
    part,
    put,
    raw,
    text_in,
)
from ui.intake.sections.section import Section, combo, line, row_of, text_of
from ui.intake.sections.submitter_rows import SubmitterRows
from ui.intake.typed_values import birth_text, tidy_birth, typed_birth
from ui.parts import FieldBox, SegmentedChoice
from ui.wording.intake import kind_options, sex_options

translate = QCoreApplication.translate

NOBODY = Person(name="")


class PersonSection(Section):
    """`owner()` is what stands in the fields; what only a card knows stays with its number."""

    def __init__(self) -> None:
        super().__init__(1, translate("Intake", "Applicant"))
        self._known = NOBODY
        self.number, self.name = line(figures=True), line()
        self.birth = line(figures=True, placeholder=translate("Intake", "14/08/1986 or 1986"))
        self.sex, self.kind = combo(sex_options()), combo(kind_options())
        self.address, self.phone, self.email = line(), line(figures=True), line()
        self.comes = SegmentedChoice(
            ((False, translate("Intake", "The owner")), (True, translate("Intake", "A delegate")))
        )
        self.submitter = SubmitterRows()
        self._lay_out()
        self._connect()
        self._show_kind()

    def owner(self) -> Owner:
        """The owner as typed."""
        kind = OwnerKind(self.kind.currentData())
        name, number = text_of(self.name), text_of(self.number).replace(" ", "")
        rest = (text_of(self.address), text_of(self.phone), text_of(self.email))
        if kind is not OwnerKind.PERSON:
            return Organisation(kind, name, number, *rest)
        known = self._known if self._known.id_number == number else NOBODY
        born = typed_birth(self.birth.text())
        return replace(
            known,
            name=name,
            id_number=number,
            birth_date=born if not isinstance(born, int) else None,
            birth_year=born if isinstance(born, int) else None,
            sex=Sex(self.sex.currentData()),
            address=rest[0],
            phone=rest[1],
            email=rest[2],
        )

    def delegate(self) -> Person | None:
        """Who brings it for the owner; None when the owner came."""
        return self.submitter.person() if self.comes.value() else None

    def show_owner(self, owner: Owner, note: str = "") -> None:
        """Fills the fields; `note` says where that comes from."""
        is_person = isinstance(owner, Person)
        person = owner if isinstance(owner, Person) else NOBODY
        self._known = person
        kind = OwnerKind.PERSON if isinstance(owner, Person) else owner.kind
        self.kind.setCurrentIndex(self.kind.findData(kind))
        for field, text in (
            (self.number, owner.id_number),
            (self.name, owner.name),
            (self.address, owner.address),
            (self.phone, owner.phone),
            (self.email, owner.email),
            (self.birth, birth_text(person)),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        self.sex.setCurrentIndex(self.sex.findData(person.sex if is_person else Sex.UNKNOWN))
        self.set_note(note)

    @property
    def lines(self) -> dict[str, QLineEdit]:
        """The lines by what they ask for."""
        return {
            "number": self.number,
            "name": self.name,
            "birth": self.birth,
            "address": self.address,
            "phone": self.phone,
            "email": self.email,
        }

    def content(self) -> Content:
        """The section as typed."""
        chosen: Content = {
            "kind": OwnerKind(self.kind.currentData()).value,
            "sex": Sex(self.sex.currentData()).value,
            "delegated": bool(self.comes.value()),
        }
        typed: Content = {name: raw(field) for name, field in self.lines.items()}
        known: Content = {"known": known_content(self._known), "note": self.note}
        return {**chosen, **typed, **known, "submitter": self.submitter.content()}

    def show_content(self, content: Content) -> None:
        """And back."""
        choose_row(self.kind, text_in(content, "kind") or OwnerKind.PERSON.value)
        choose_row(self.sex, text_in(content, "sex") or Sex.UNKNOWN.value)
        for name, field in self.lines.items():
            put(field, text_in(content, name))
        choose(self.comes, (False, True), flag(content, "delegated"))
        self._known = known_person(part(content, "known"))
        self.submitter.show_content(part(content, "submitter"))
        self.set_note(text_in(content, "note"))

    def fill(self, owner: Owner, note: str) -> bool:
        """Fills what is still empty from what is known of that number; whether anything was."""
        person = owner if isinstance(owner, Person) else NOBODY
        if isinstance(owner, Person) != (self.kind.currentData() == OwnerKind.PERSON):
            return False
        told = {
            self.name: owner.name,
            self.birth: birth_text(person),
            self.address: owner.address,
            self.phone: owner.phone,
            self.email: owner.email,
        }
        empty = {field: words for field, words in told.items() if words and not text_of(field)}
        for field, words in empty.items():
            put(field, words)
        sex_unknown = self.sex.currentData() == Sex.UNKNOWN and person.sex is not Sex.UNKNOWN
        if sex_unknown:
            choose_row(self.sex, person.sex.value)
        if self._known.id_number != owner.id_number:
            self._known = person
        if empty or sex_unknown:
            self.set_note(note)
        return bool(empty) or sex_unknown

    def clear(self) -> None:
        """An empty section for the next person."""
        self.comes.set_value(False)
        self.submitter.show_person(NOBODY, "")
        self.show_owner(NOBODY)

    def take_card(self, card: Card, note: str) -> None:
        """To the owner; to the delegate once that is chosen and an owner stands there already."""
        if self.comes.value() and text_of(self.name) and not self.submitter.person().name:
            self.submitter.show_person(card.person, self.submitter.document())
        else:
            kept = self.owner() if self._may_be(card.person) else NOBODY
            self.show_owner(replace(card.person, phone=kept.phone, email=kept.email), note)
        self.changed.emit()

    def _may_be(self, person: Person) -> bool:
        """Whether what stands here is theirs; a phone typed before the card is."""
        number = text_of(self.number)
        return number == person.id_number or not (number or text_of(self.name))

    def problems(self) -> tuple[Problem, ...]:
        """What cannot even be put into a draft: a birth that is no day."""
        text = self.birth.text().strip()
        if not self.birth.isVisibleTo(self) or not text or typed_birth(text):
            return ()
        return (Problem(Field.BIRTH, Flaw.MALFORMED),)

    def _lay_out(self) -> None:
        self.boxes = {
            Field.ID_NUMBER: FieldBox("", self.number),
            Field.NAME: FieldBox("", self.name),
            Field.BIRTH: FieldBox(translate("Intake", "Born"), self.birth),
            Field.ADDRESS: FieldBox("", self.address),
            Field.PHONE: FieldBox(translate("Intake", "Phone"), self.phone),
            Field.EMAIL: FieldBox(translate("Intake", "E-mail"), self.email),
        }
        self._sex_box = FieldBox(translate("Intake", "Sex"), self.sex)
        boxes = self.boxes
        rows: tuple[QHBoxLayout, ...] = (
            row_of(
                (boxes[Field.ID_NUMBER], 178),
                (boxes[Field.NAME], 237),
                (boxes[Field.BIRTH], 133),
                (self._sex_box, 84),
            ),
            row_of(
                (boxes[Field.ADDRESS], 468),
                (FieldBox(translate("Intake", "The owner is"), self.kind), 184),
            ),
            row_of(
                (boxes[Field.PHONE], 178),
                (boxes[Field.EMAIL], 237),
                (FieldBox(translate("Intake", "Who has come"), self.comes), 227),
            ),
        )
        for row in rows:
            self.body.addLayout(row)
        self.body.addWidget(self.submitter)
        self.boxes |= self.submitter.boxes

    def _connect(self) -> None:
        for field in (
            self.number,
            self.name,
            self.birth,
            self.address,
            self.phone,
            self.email,
        ):
            field.textEdited.connect(self.changed)
        self.birth.editingFinished.connect(self._tidy_birth)
        self.sex.activated.connect(self.changed)
        self.submitter.changed.connect(self.changed)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.comes.changed.connect(self._show_comes)

    def _tidy_birth(self) -> None:
        tidy = tidy_birth(self.birth.text())
        if tidy != self.birth.text():
            put(self.birth, tidy)

    def _show_kind(self) -> None:
        person = self.kind.currentData() == OwnerKind.PERSON
        self.boxes[Field.BIRTH].setVisible(person)
        self._sex_box.setVisible(person)
        for field, text, required in _person_labels() if person else _body_labels():
            self.boxes[field].set_label(text, required)
        if not person:
            self.comes.set_value(True)
        self._show_comes()

    def _show_comes(self) -> None:
        self.submitter.setVisible(bool(self.comes.value()))
        self.changed.emit()


def is_another(before: Owner, after: Owner) -> bool:
    """Whether a card put somebody else in that place: by number, where none stood by name."""
    if not before.id_number:
        return fold(before.name) != fold(after.name)
    replaced = after.old_id if isinstance(after, Person) else ""
    return not after.id_number.startswith(before.id_number) and replaced != before.id_number


def _person_labels() -> tuple[tuple[Field, str, bool], ...]:
    return (
        (Field.NAME, translate("Intake", "Full name"), True),
        (Field.ID_NUMBER, translate("Intake", "Personal number"), True),
        (Field.ADDRESS, translate("Intake", "Residence (as on the card)"), True),
    )


def _body_labels() -> tuple[tuple[Field, str, bool], ...]:
    return (
        (Field.NAME, translate("Intake", "Name of the organisation"), True),
        (Field.ID_NUMBER, translate("Intake", "Tax or organisation code"), False),
        (Field.ADDRESS, translate("Intake", "Address of its office"), True),
    )
