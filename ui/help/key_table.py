"""Every key with its words, by group: what the key sheet shows and the palette looks through."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk.folding import fold
from ui.help.help_page import Place

translate = QCoreApplication.translate


class Group(StrEnum):
    """Where a key stands on the sheet."""

    INTAKE = "intake"
    FORM = "form"
    SCAN = "scan"
    FINDING = "finding"
    DOSSIER = "dossier"
    SENDING = "sending"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One key on the sheet. `command` is the key to press for it, "" where a widget answers, which
    it does in these `places`.
    """

    group: Group
    key: str
    words: str
    command: str = ""
    places: frozenset[Place] = frozenset(Place)

    def works(self, usable: frozenset[str], place: Place) -> bool:
        """Whether it does something there, where these commands can be used."""
        return self.command in usable if self.command else place in self.places

    def says(self, typed: str) -> bool:
        """Whether key or words hold every word typed, without diacritics."""
        told = fold(f"{self.key} {self.words}")
        return all(word in told for word in fold(typed).split())


def group_name(group: Group) -> str:
    """The heading over a group."""
    match group:
        case Group.INTAKE:
            return translate("KeySheet", "Taking a dossier in")
        case Group.FORM:
            return translate("KeySheet", "In the form")
        case Group.SCAN:
            return translate("KeySheet", "Scanning papers")
        case Group.FINDING:
            return translate("KeySheet", "Finding and opening")
        case Group.DOSSIER:
            return translate("KeySheet", "A received dossier")
        case Group.SENDING:
            return translate("KeySheet", "Sending")
        case Group.DESK:
            return translate("KeySheet", "The desk")


def key_lines() -> tuple[KeyLine, ...]:
    """All keys in the order of the sheet."""
    return (*_intake(), *_form(), *_scan(), *_finding(), *_dossier(), *_sending(), *_desk())


def _intake() -> tuple[KeyLine, ...]:
    return _bound(
        Group.INTAKE,
        ("F2", translate("KeySheet", "New dossier; what is typed stays as a draft")),
        ("Ctrl+F2", translate("KeySheet", "One more for this person")),
        ("F5", translate("KeySheet", "To the papers")),
        ("F6", translate("KeySheet", "To the fees")),
        ("F7", translate("KeySheet", "Park, or take back what was parked")),
        ("F9", translate("KeySheet", "Save and print the receipt")),
        ("Ctrl+P", translate("KeySheet", "Preview of the receipt")),
        ("Ctrl+D", translate("KeySheet", "Why this date?")),
        ("Ctrl+Down", translate("KeySheet", "Next place to correct")),
        ("Ctrl+Up", translate("KeySheet", "Place to correct before")),
    )


def _form() -> tuple[KeyLine, ...]:
    form, scan = frozenset({Place.INTAKE}), frozenset({Place.SCAN})
    told = (
        ("Enter", translate("KeySheet", "Next field; never saves"), form),
        ("Shift+Tab", translate("KeySheet", "Field before"), frozenset(Place)),
        ("Alt+1…9", translate("KeySheet", "Tick paper number…; scanning: file there"), form | scan),
        ("Alt+0", translate("KeySheet", "Tick all that is required"), form),
    )
    fixed = tuple(KeyLine(Group.FORM, key, words, places=at) for key, words, at in told)
    return fixed + _bound(
        Group.FORM,
        ("Ctrl+Z", translate("KeySheet", "Undo; on a printed receipt: correct it")),
        ("Ctrl+Shift+Z", translate("KeySheet", "Do again")),
        ("Esc", translate("KeySheet", "One step back")),
        ("Ctrl+S", translate("KeySheet", "When the draft was saved")),
    )


def _scan() -> tuple[KeyLine, ...]:
    """Letters act on the scan page alone, where nothing is typed."""
    told = (
        ("1…9", translate("KeySheet", "Pages under paper number…; 0: loose again")),
        ("N", translate("KeySheet", "Next paper")),
        ("R · L", translate("KeySheet", "Rotate right, left")),
        ("C", translate("KeySheet", "Crop")),
        ("M", translate("KeySheet", "Colour, grey, black and white")),
        ("Q", translate("KeySheet", "Scan this page again")),
        ("G", translate("KeySheet", "Two pages on one sheet, or apart")),
        ("S · A", translate("KeySheet", "Split from here; whole paper, then its number")),
        ("D", translate("KeySheet", "Both sides by hand")),
        ("T", translate("KeySheet", "Back from the tray")),
        ("H", translate("KeySheet", "Use a paper this office holds")),
        ("Space", translate("KeySheet", "Choose several pages")),
        ("Ctrl+V", translate("KeySheet", "Paste a picture or files")),
    )
    ways = translate("KeySheet", "Scan in one of the four ways")
    return (
        *_bound(Group.SCAN, ("F4", translate("KeySheet", "Scan; elsewhere: open scanning"))),
        KeyLine(Group.SCAN, "Shift+F1…F4", ways, "Shift+F1"),
        *(KeyLine(Group.SCAN, key, words, places=frozenset({Place.SCAN})) for key, words in told),
        KeyLine(
            Group.SCAN,
            "Del",
            translate("KeySheet", "Put a page away; in the queue: give up a draft"),
        ),
    )


def _finding() -> tuple[KeyLine, ...]:
    at = frozenset({Place.REGISTER})
    told = (
        ("← → · Space", translate("KeySheet", "Choose a column, sort by it")),
        ("Shift+F10", translate("KeySheet", "Columns, lists of your own")),
        ("Ctrl+Shift+S", translate("KeySheet", "Save this list as your own")),
    )
    found = _bound(
        Group.FINDING,
        ("F3", translate("KeySheet", "Find; a code is scanned anywhere")),
        ("Ctrl+K", translate("KeySheet", "Any command by its name")),
        ("Ctrl+1", translate("KeySheet", "Today's dossiers")),
        ("Ctrl+2", translate("KeySheet", "Receipts to print")),
        ("Ctrl+3", translate("KeySheet", "The whole register")),
        ("Ctrl+4", translate("KeySheet", "Pages of no dossier")),
        ("Ctrl+O", translate("KeySheet", "Open the chosen dossier; scanning: files")),
    )
    return found + tuple(KeyLine(Group.FINDING, key, words, places=at) for key, words in told)


def _dossier() -> tuple[KeyLine, ...]:
    copying = translate("KeySheet", "Copy its code")
    return (
        *_bound(Group.DOSSIER, ("Shift+F9", translate("KeySheet", "Print the receipt again"))),
        KeyLine(Group.DOSSIER, "Ctrl+C", copying, places=frozenset({Place.DOSSIER})),
    )


def _sending() -> tuple[KeyLine, ...]:
    return _bound(
        Group.SENDING,
        ("Ctrl+7", translate("KeySheet", "What is to be sent")),
        ("Ctrl+G", translate("KeySheet", "Send and compare now")),
        ("Ctrl+Return", translate("KeySheet", "Correct and send again")),
        ("Ctrl+Tab", translate("KeySheet", "Next tab of the outbox; next list of the register")),
    )


def _desk() -> tuple[KeyLine, ...]:
    return _bound(
        Group.DESK,
        ("F1", translate("KeySheet", "Help for this place")),
        ("Ctrl+/", translate("KeySheet", "This sheet of keys")),
        ("F11", translate("KeySheet", "Full screen")),
        ("F12", translate("KeySheet", "Lock")),
        ("Ctrl+H", translate("KeySheet", "Hide the screen from onlookers")),
        ("Ctrl+,", translate("KeySheet", "Settings")),
        ("Ctrl+Shift+O", translate("KeySheet", "Officers")),
        ("Ctrl+Shift+T", translate("KeySheet", "Exercises (training mode)")),
    )


def _bound(group: Group, *keys: tuple[str, str]) -> tuple[KeyLine, ...]:
    return tuple(KeyLine(group, _shown(key), words, key) for key, words in keys)


def _shown(key: str) -> str:
    for name, sign in (("Return", "Enter"), ("Down", "↓"), ("Up", "↑")):
        key = key.replace(name, sign)
    return key
