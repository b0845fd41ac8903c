"""What was done on the form, as it stands after "Undo:"."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

_ACTS: Final = {
    "card": QT_TRANSLATE_NOOP("Undo", "reading the card"),
    "recall": QT_TRANSLATE_NOOP("Undo", "filling in from an earlier dossier"),
    "begin": QT_TRANSLATE_NOOP("Undo", "beginning a new dossier"),
    "park": QT_TRANSLATE_NOOP("Undo", "parking the dossier"),
    "open": QT_TRANSLATE_NOOP("Undo", "opening a draft"),
    "correct": QT_TRANSLATE_NOOP("Undo", "opening a dossier to correct it"),
    "give_up": QT_TRANSLATE_NOOP("Undo", "giving the draft up"),
}
_CHANGES: Final = {
    "person.name": QT_TRANSLATE_NOOP("Undo", "typing the name"),
    "person.number": QT_TRANSLATE_NOOP("Undo", "typing the personal number"),
    "person.birth": QT_TRANSLATE_NOOP("Undo", "typing the birth"),
    "person.sex": QT_TRANSLATE_NOOP("Undo", "choosing the sex"),
    "person.kind": QT_TRANSLATE_NOOP("Undo", "choosing what the owner is"),
    "person.address": QT_TRANSLATE_NOOP("Undo", "typing the address"),
    "person.phone": QT_TRANSLATE_NOOP("Undo", "typing the phone"),
    "person.email": QT_TRANSLATE_NOOP("Undo", "typing the e-mail"),
    "person.delegated": QT_TRANSLATE_NOOP("Undo", "choosing who has come"),
    "person.submitter": QT_TRANSLATE_NOOP("Undo", "typing who submits"),
    "channel": QT_TRANSLATE_NOOP("Undo", "choosing how it came in"),
    "procedure.case": QT_TRANSLATE_NOOP("Undo", "choosing the case"),
    "procedure": QT_TRANSLATE_NOOP("Undo", "choosing the procedure"),
    "papers.extra": QT_TRANSLATE_NOOP("Undo", "typing another paper"),
    "papers": QT_TRANSLATE_NOOP("Undo", "ticking papers"),
    "fees": QT_TRANSLATE_NOOP("Undo", "typing fees"),
    "collection.sets": QT_TRANSLATE_NOOP("Undo", "typing the sets"),
    "collection.subject": QT_TRANSLATE_NOOP("Undo", "typing what is asked for"),
    "collection": QT_TRANSLATE_NOOP("Undo", "choosing where the result is fetched"),
    "due": QT_TRANSLATE_NOOP("Undo", "typing the return date"),
    "correcting": QT_TRANSLATE_NOOP("Undo", "saying why it is corrected"),
}


def act_words(act: str) -> str:
    """An act that has a name of its own."""
    return translate("Undo", str(_ACTS[act]))


def change_words(path: tuple[str, ...]) -> str:
    """What changed, by its place on the form."""
    near, far = ".".join(path[:2]), path[0]
    source = _CHANGES.get(near) or _CHANGES.get(far)
    return translate("Undo", str(source)) if source else translate("Undo", "filling in the form")


def given_up_words(name: str) -> str:
    """A draft of the list that was given up."""
    return translate("Undo", "giving up the draft of {name}").format(name=name)


def undone(name: str) -> str:
    """After Ctrl+Z."""
    return translate("Undo", "Undone: {name}").format(name=name)


def done_again(name: str) -> str:
    """After Ctrl+Shift+Z."""
    return translate("Undo", "Done again: {name}").format(name=name)
