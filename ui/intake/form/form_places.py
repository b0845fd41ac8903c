"""Every place of the form that can have the focus, by a name that outlives the form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ui.intake.content import Content, number, text_in
from ui.intake.form.form_parts import FormParts
from ui.intake.sections.procedure_picker import ProcedurePicker


def places(form: FormParts) -> dict[str, QWidget]:
    """In the order of the form."""
    person, collection = form.person, form.collection
    return {
        **_choice("channel", form.heading.choice),
        "correction.mistake": form.correction.mistake,
        "correction.reason": form.correction.reason,
        **{f"person.{name}": field for name, field in person.lines.items()},
        "person.sex": person.sex,
        "person.kind": person.kind,
        **_choice("person.comes", person.comes),
        **{f"submitter.{name}": field for name, field in person.submitter.lines.items()},
        "procedure": form.procedure.picker,
        "procedure.case": form.procedure.cases,
        **_papers(form),
        "papers.extra": form.papers.extra,
        **_fees(form),
        **_choice("collection.way", collection.way),
        "collection.sets": collection.sets,
        "collection.place": collection.place,
        "collection.subject": collection.subject,
        "due": form.result.typed,
        "save": form.result.button,
    }


def here(form: FormParts) -> Content:
    """Where the focus is, and the cursor in it."""
    widget = form.focusWidget()
    name = next((name for name, place in places(form).items() if place is widget), "")
    cursor = widget.cursorPosition() if isinstance(widget, QLineEdit) else 0
    return {"focus": name, "cursor": cursor}


def go_back(form: FormParts, content: Content) -> QWidget | None:
    """Focus and cursor as they were; the place, if there still is one."""
    place = places(form).get(text_in(content, "focus"))
    if place is None:
        return None
    place.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(place, QLineEdit):
        place.deselect()
        place.setCursorPosition(max(0, number(content, "cursor")))
    if isinstance(place, ProcedurePicker) and place.isVisible():
        place.go_on()
    return place


def _choice(name: str, choice: QWidget) -> dict[str, QWidget]:
    buttons = choice.findChildren(QPushButton)
    return {f"{name}.{place}": button for place, button in enumerate(buttons)}


def _papers(form: FormParts) -> dict[str, QWidget]:
    found: dict[str, QWidget] = {}
    for place, row in enumerate(form.papers.rows):
        found[f"papers.{place}.tick"] = row.tick
        for column, count in enumerate(row.counts):
            found[f"papers.{place}.count.{column}"] = count
    return found


def _fees(form: FormParts) -> dict[str, QWidget]:
    found: dict[str, QWidget] = {}
    for place, row in enumerate(form.fees.rows):
        found[f"fees.{place}.amount"] = row.amount
        found[f"fees.{place}.quantity"] = row.quantity
        found[f"fees.{place}.exemption"] = row.exemption
    return found
