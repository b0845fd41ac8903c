"""Help for the place the officer stands in (F1): what it is, what to do, with which keys."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.parts import PageHeading, label

translate = QCoreApplication.translate


class Place(StrEnum):
    """Where help was asked for."""

    INTAKE = "intake"
    DOSSIER = "dossier"
    REGISTER = "register"
    OUTBOX = "outbox"
    SCAN = "scan"
    UNCLAIMED = "unclaimed"
    SETTINGS = "settings"
    KEYS = "keys"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Help:
    """A title and a few short paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


def help_for(place: Place) -> Help:
    """What there is to know about a place."""
    match place:
        case Place.INTAKE:
            return _intake()
        case Place.DOSSIER:
            return _dossier()
        case Place.REGISTER:
            return _register()
        case Place.OUTBOX:
            return _outbox()
        case Place.SCAN:
            return _scan()
        case Place.UNCLAIMED:
            return _unclaimed()
        case Place.SETTINGS | Place.KEYS | Place.HELP:
            return _settings()


def _intake() -> Help:
    return Help(
        translate("Help", "Taking a dossier in"),
        (
            translate(
                "Help",
                "Scan the citizen's card, type the procedure (ks, khai sinh), tick "
                "the papers with Alt and their number, press F9.",
            ),
            translate(
                "Help",
                "Everything typed is kept as a draft within a second. After a power "
                "cut the program offers it again.",
            ),
            translate(
                "Help",
                "F9 saves first and prints afterwards. A receipt that came out of "
                "the printer is always in the register.",
            ),
            translate(
                "Help",
                "F7 parks this dossier and gives an empty form for the next person; "
                "F7 on an empty form takes it back.",
            ),
            translate("Help", "Ctrl+D shows every day that was counted for the return date."),
        ),
    )


def _dossier() -> Help:
    return Help(
        translate("Help", "A received dossier"),
        (
            translate(
                "Help",
                "What is saved is never overwritten. Ctrl+Z corrects it: the new "
                "receipt says which one it replaces, and the book shows both.",
            ),
            translate(
                "Help",
                "Shift+F9 prints the same receipt again, marked as a reprint; it "
                "makes no new dossier.",
            ),
            translate("Help", "A number that was made void is never given again."),
        ),
    )


def _unclaimed() -> Help:
    return Help(
        translate("Help", "Pages of no dossier"),
        (
            translate(
                "Help",
                "Pages stay here when the form they were scanned for was given up. None is "
                "deleted.",
            ),
            translate(
                "Help",
                "Enter brings them to the form or dossier you came from; Del puts them away; "
                "Ctrl+Z takes either back.",
            ),
        ),
    )


def _register() -> Help:
    return Help(
        translate("Help", "The register"),
        (
            translate(
                "Help",
                "Type parts of a name, a procedure, an address, a phone or identity "
                "number, without accents. An exact code comes first, then the "
                "newest.",
            ),
            translate(
                "Help",
                "A click on a column sorts by it. Columns and views you choose are "
                "remembered for you.",
            ),
        ),
    )


def _outbox() -> Help:
    return Help(
        translate("Help", "What is sent to the province"),
        (
            translate(
                "Help",
                "Nothing waits for the line: dossiers are received all day and sent "
                "by themselves when it is back.",
            ),
            translate(
                "Help",
                "Matching is only said after the province's own record was compared "
                "with this machine's.",
            ),
            translate(
                "Help",
                "What the province refused stands first, with its reason. Ctrl+Enter "
                "opens the field to correct and sends again.",
            ),
        ),
    )


def _scan() -> Help:
    return Help(
        translate("Help", "Scanning papers"),
        (
            translate(
                "Help",
                "F4 opens this page and scans; Shift+F1 to Shift+F4 scan in one of the four ways "
                "of the settings. Pages appear one by one and are saved at once.",
            ),
            translate(
                "Help",
                "1 to 9 puts the chosen pages under that paper, Alt+1 to Alt+9 too; N goes on "
                "with the next paper. A separator sheet or a receipt in the pile does it by "
                "itself.",
            ),
            translate(
                "Help",
                "R rotates, C crops, M changes colour, Q scans this page again, G joins two pages "
                "on one sheet, D scans the back sides. Ctrl+Z undoes every step.",
            ),
            translate(
                "Help",
                "Del puts a page away, T brings one back from the tray. Blank pages wait in the "
                "tray; none is deleted before the dossier is handed over.",
            ),
            translate(
                "Help",
                "Ctrl+O opens files, Ctrl+V takes what was copied; files can be dropped here. "
                "After a jam: take the paper out, lay in the rest, press F4.",
            ),
        ),
    )


def _settings() -> Help:
    return Help(
        translate("Help", "Settings and officers"),
        (
            translate(
                "Help",
                "Everything here was asked when the desk was first set up. What was "
                "left for later is listed under what is still missing.",
            ),
            translate(
                "Help",
                "In the first set-up Enter goes to the next field, Ctrl+Enter confirms the step "
                "from anywhere, Ctrl+B leaves it for later, Alt+← goes back.",
            ),
            translate("Help", "Every change is written into the journal with your name."),
        ),
    )


class HelpPage(QWidget):
    """The words for one place; the sheet of keys is one key away."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = PageHeading("", translate("KeySheet", "Back"))
        self._heading.back.connect(self.back)
        self._area = QScrollArea()
        self._area.setObjectName("sheet")
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(translate("Help", "Help"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._area, 1)

    def show_place(self, place: Place) -> None:
        """Shows what there is to know here."""
        told = help_for(place)
        self._heading.set_title(told.title)
        inside = QWidget()
        inside.setObjectName("sheet")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        keys = translate("Help", "Ctrl+/ shows all keys; those that do nothing here are grey.")
        for words in (*told.paragraphs, keys):
            line = label(words, "body")
            line.setWordWrap(True)
            line.setMaximumWidth(680)
            column.addWidget(line)
        column.addStretch(1)
        inside.setAccessibleName("\n".join(told.paragraphs))
        self._area.setWidget(inside)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
