"""Section 5: how many sets were handed in and where the result is fetched."""

from PySide6.QtCore import QCoreApplication

from desk.dossier.dossier import Collection
from desk.draft.checks import Field
from ui.intake.content import Content, choose, put, raw, text_in
from ui.intake.sections.section import Section, line, row_of, text_of
from ui.intake.typed_values import typed_count
from ui.parts import FieldBox, SegmentedChoice
from ui.wording.intake import collection_options

translate = QCoreApplication.translate

ONE_SET = "1"
"""Until something else is typed; a draft that began with paper says nothing of it."""


class CollectionSection(Section):
    """Sets, way of collection and, where it is another, the place."""

    def __init__(self) -> None:
        super().__init__(5, translate("Intake", "Result"))
        self.sets = line(figures=True)
        self.way = SegmentedChoice([(way, words) for way, words in collection_options()])
        self.place = line(placeholder=translate("Intake", "only if it is another place"))
        self.subject = line(placeholder=translate("Intake", "only if more must be said"))
        self.boxes = {
            Field.SETS: FieldBox(translate("Intake", "Sets"), self.sets),
            Field.COLLECTION: FieldBox(translate("Intake", "Place or address"), self.place),
        }
        self.body.addLayout(
            row_of(
                (FieldBox(translate("Intake", "The result is handed over"), self.way), 330),
                (self.boxes[Field.SETS], 74),
                (self.boxes[Field.COLLECTION], 248),
            )
        )
        self.body.addLayout(
            row_of((FieldBox(translate("Intake", "What is asked for"), self.subject), 1))
        )
        self.clear()
        for field in (self.sets, self.place, self.subject):
            field.textEdited.connect(self.changed)
        self.way.changed.connect(self.changed)

    def clear(self) -> None:
        """One set, fetched at the desk."""
        self.sets.setText(ONE_SET)
        self.place.clear()
        self.subject.clear()
        self.way.set_value(Collection.DESK)

    def content(self) -> Content:
        """The section as typed."""
        typed: Content = {"sets": raw(self.sets), "place": raw(self.place)}
        return {**typed, "subject": raw(self.subject), "way": self.collection().value}

    def show_content(self, content: Content) -> None:
        """And back."""
        put(self.sets, text_in(content, "sets") if "sets" in content else ONE_SET)
        put(self.place, text_in(content, "place"))
        put(self.subject, text_in(content, "subject"))
        choose(self.way, tuple(Collection), content.get("way"))

    def count(self) -> int:
        """How many sets; 0 for what is no number."""
        return typed_count(self.sets.text()) or 0

    def collection(self) -> Collection:
        """How the result is handed over."""
        return Collection(self.way.value())

    def place_text(self) -> str:
        """Another place or address."""
        return text_of(self.place)

    def subject_text(self) -> str:
        """What the citizen asks for in other words than the procedure's name."""
        return text_of(self.subject)
