"""What stands on the form as plain JSON, and reading it back whoever wrote it."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.canonical import Json
from desk.dossier.person import Person
from ui.parts import SegmentedChoice

Content: TypeAlias = dict[str, Json]

MOST_ROWS: Final = 200


def raw(field: QLineEdit) -> str:
    """The text as typed; half a letter, which no store takes, becomes a question mark."""
    return field.text().encode("utf-8", "replace").decode("utf-8")


def put(field: QLineEdit, text: str) -> None:
    """Shows the text from its beginning."""
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)


def text_in(content: Content, name: str) -> str:
    """A text; empty where there is none."""
    value = content.get(name)
    return value if isinstance(value, str) else ""


def flag(content: Content, name: str) -> bool:
    """Whether it is so."""
    return content.get(name) is True


def number(content: Content, name: str) -> int:
    """A whole number; 0 where there is none."""
    value = content.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def part(content: Content, name: str) -> Content:
    """A part of its own; empty where there is none."""
    value = content.get(name)
    return value if isinstance(value, dict) else {}


def rows(content: Content, name: str) -> list[Content]:
    """A list of parts; what is none is left out."""
    value = content.get(name)
    found = value if isinstance(value, list) else []
    return [row for row in found if isinstance(row, dict)][:MOST_ROWS]


def texts(content: Content, name: str) -> list[str]:
    """A list of texts; what is none is empty."""
    value = content.get(name)
    found = value if isinstance(value, list) else []
    return [one if isinstance(one, str) else "" for one in found][:MOST_ROWS]


def choose(choice: SegmentedChoice[Any], values: Sequence[object], told: Json) -> None:
    """Takes the value that was told; an unknown one changes nothing."""
    if told in values:
        choice.set_value(values[list(values).index(told)])


def choose_row(box: QComboBox, told: str) -> None:
    """Takes the row of that value; an unknown one changes nothing."""
    place = next((i for i in range(box.count()) if box.itemData(i) == told), None)
    if place is not None:
        box.setCurrentIndex(place)


def known_content(person: Person) -> Content:
    """What only a card knows, with the number it belongs to."""
    issued = person.issued_on.isoformat() if person.issued_on else ""
    return {"number": person.id_number, "old": person.old_id, "issued": issued}


def known_person(content: Content) -> Person:
    """And back."""
    try:
        issued: date | None = date.fromisoformat(text_in(content, "issued"))
    except ValueError:
        issued = None
    return Person("", text_in(content, "number"), old_id=text_in(content, "old"), issued_on=issued)
