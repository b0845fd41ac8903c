"""The words of the first run and of the settings: they are the same."""

from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.office.setting_keys import ADDRESS, PRINTED, RANGES
from desk.office.setup import Missing, Part
from desk.scanner.device import Driver, Mode, PageSize, Source
from ui.setup_host import FolderFinding, FolderTrouble

translate = QCoreApplication.translate
GIGABYTE = 10**9

TITLES: Final = {
    Part.OFFICE: QT_TRANSLATE_NOOP("Setup", "Office"),
    Part.NUMBERS: QT_TRANSLATE_NOOP("Setup", "Desk and numbers"),
    Part.PRINTER: QT_TRANSLATE_NOOP("Setup", "Printer"),
    Part.OFFICER: QT_TRANSLATE_NOOP("Setup", "First officer"),
    Part.RECOVERY: QT_TRANSLATE_NOOP("Setup", "Recovery key"),
    Part.HOURS: QT_TRANSLATE_NOOP("Setup", "Working hours"),
    Part.CARD: QT_TRANSLATE_NOOP("Setup", "Card reader"),
    Part.SCANNER: QT_TRANSLATE_NOOP("Setup", "Scanner"),
    Part.COPIES: QT_TRANSLATE_NOOP("Setup", "Backup place"),
    Part.PORTAL: QT_TRANSLATE_NOOP("Setup", "Line to the province"),
    Part.LOCKING: QT_TRANSLATE_NOOP("Setup", "Locking"),
}
QUESTIONS: Final = {
    Part.OFFICE: QT_TRANSLATE_NOOP("Setup", "Which office is this?"),
    Part.NUMBERS: QT_TRANSLATE_NOOP("Setup", "Which desk, and which numbers does it give?"),
    Part.PRINTER: QT_TRANSLATE_NOOP("Setup", "Which printer prints receipts?"),
    Part.OFFICER: QT_TRANSLATE_NOOP("Setup", "Who works here first?"),
    Part.RECOVERY: QT_TRANSLATE_NOOP("Setup", "Keep the recovery key"),
    Part.HOURS: QT_TRANSLATE_NOOP("Setup", "When is the office open?"),
    Part.CARD: QT_TRANSLATE_NOOP("Setup", "Does the reader read cards?"),
    Part.SCANNER: QT_TRANSLATE_NOOP("Setup", "Which scanner scans the papers?"),
    Part.COPIES: QT_TRANSLATE_NOOP("Setup", "Where do backups go?"),
    Part.PORTAL: QT_TRANSLATE_NOOP("Setup", "How is the province reached?"),
    Part.LOCKING: QT_TRANSLATE_NOOP("Setup", "When does the screen lock?"),
}
HINTS: Final = {
    Part.OFFICE: QT_TRANSLATE_NOOP(
        "Setup", "Printed on every receipt exactly as typed here. The code is in every number."
    ),
    Part.NUMBERS: QT_TRANSLATE_NOOP(
        "Setup",
        "Each desk has its own block, so that two desks never give the same number, even offline.",
    ),
    Part.PRINTER: QT_TRANSLATE_NOOP(
        "Setup",
        "Print one test slip, then scan the bars on it. Without a printer you can go on; receipts "
        "can be printed later.",
    ),
    Part.OFFICER: QT_TRANSLATE_NOOP(
        "Setup",
        "The first officer is the administrator and can add others. Data is encrypted with this "
        "password.",
    ),
    Part.RECOVERY: QT_TRANSLATE_NOOP(
        "Setup",
        "Opens the data if every password is forgotten. Shown only now: print it, seal it, and "
        "keep it in the office's safe.",
    ),
    Part.HOURS: QT_TRANSLATE_NOOP(
        "Setup",
        "Return dates are counted from these hours. Leave both times empty when closed; Saturday "
        "is a shift: dossiers are taken, the day is not counted.",
    ),
    Part.CARD: QT_TRANSLATE_NOOP(
        "Setup", "Scan any citizen's card. Nothing of it is kept; it leaves with this page."
    ),
    Part.SCANNER: QT_TRANSLATE_NOOP(
        "Setup",
        "Four ways of scanning, each on its key. Scan one page to try; it is not kept.",
    ),
    Part.COPIES: QT_TRANSLATE_NOOP(
        "Setup",
        "A stick or another disk: if this machine breaks, the copy opens elsewhere. Copies are "
        "encrypted.",
    ),
    Part.PORTAL: QT_TRANSLATE_NOOP(
        "Setup",
        "The province gives these codes. Without them everything works but sending; it goes later.",
    ),
    Part.LOCKING: QT_TRANSLATE_NOOP(
        "Setup", "Locked, nothing of a citizen is on the screen and nothing typed is lost."
    ),
}
SETTINGS: Final = {
    "agency.name": QT_TRANSLATE_NOOP("Setup", "Office's name"),
    "agency.code": QT_TRANSLATE_NOOP("Setup", "Agency code"),
    "superior": QT_TRANSLATE_NOOP("Setup", "Agency above, as printed"),
    "body": QT_TRANSLATE_NOOP("Setup", "Receiving body, as printed"),
    "centre": QT_TRANSLATE_NOOP("Setup", "One-stop centre's name"),
    "place": QT_TRANSLATE_NOOP("Setup", "Place before the date"),
    "address": QT_TRANSLATE_NOOP("Setup", "Office's address"),
    "phone": QT_TRANSLATE_NOOP("Setup", "Phone"),
    "lookup_address": QT_TRANSLATE_NOOP("Setup", "Look-up page for citizens"),
    "copies.folder": QT_TRANSLATE_NOOP("Setup", "Folder for backups"),
    "portal.address": QT_TRANSLATE_NOOP("Setup", "Address of the province's server"),
    "portal.username": QT_TRANSLATE_NOOP("Setup", "Account"),
    "portal.files_address": QT_TRANSLATE_NOOP("Setup", "Address that takes the files"),
    "scanning.watched": QT_TRANSLATE_NOOP("Setup", "Folder whose new files become pages"),
    "scanning.file_name": QT_TRANSLATE_NOOP("Setup", "Name of a file at the province"),
    "scanning.most_megabytes": QT_TRANSLATE_NOOP("Setup", "Largest file, MB (0: no limit)"),
}


def title(part: Part) -> str:
    """The step in the list."""
    return translate("Setup", str(TITLES[part]))


def question(part: Part) -> str:
    """The step as one question."""
    return translate("Setup", str(QUESTIONS[part]))


def hint(part: Part) -> str:
    """What follows from the answer."""
    return translate("Setup", str(HINTS[part]))


def setting_name(key: str) -> str:
    """A setting's label."""
    return translate("Setup", str(SETTINGS[key]))


def setting_fault(key: str, text: str) -> str:
    """Why a value does not fit its setting, in one sentence."""
    if key in PRINTED and not text.strip():
        return translate("Setup", "Printed on receipts; it cannot be empty.")
    if key in RANGES and key != "numbering.width":
        low, high = RANGES[key]
        return translate("Setup", "A number from {low} to {high}.").format(
            low=max(low, 1) if key == "numbering.first" else low, high=high
        )
    told = _scanning_fault(key)
    if told:
        return told
    if key in FAULTS:
        return translate("Setup", str(FAULTS[key]))
    return translate("Setup", "Too long, or it has a sign that cannot be printed.")


def _scanning_fault(key: str) -> str:
    """Of a way of scanning: one of a few words, or yes and no."""
    part = key.rpartition(".")[2] if key.startswith("scanning.") else ""
    if part in {"duplex", "keep_originals", "text"}:
        return translate("Setup", "true or false.")
    if part == "address":
        return translate(
            "Setup",
            "An address like 192.168.1.9; for a scanner of this machine set its driver to sane "
            "first.",
        )
    if part not in WORDS:
        return ""
    return translate("Setup", "One of: {words}.").format(words=", ".join(WORDS[part]))


WORDS: Final = {"driver": Driver, "source": Source, "mode": Mode, "size": PageSize}
FAULTS: Final = {
    "agency.code": QT_TRANSLATE_NOOP("Setup", "Capitals, digits and dots only, like H42.37.12."),
    "numbering.width": QT_TRANSLATE_NOOP("Setup", "The block must end at 9999 at the latest."),
    "numbering.from_day": QT_TRANSLATE_NOOP("Setup", "A day like 24/11/2026."),
    "paper": QT_TRANSLATE_NOOP("Setup", "A4 or A5."),
    "portal.address": QT_TRANSLATE_NOOP(
        "Setup", "Begins with https:// or http://; no account, no password in it."
    ),
    "portal.files_address": QT_TRANSLATE_NOOP("Setup", "Begins with https:// or http://."),
    "scanning.file_name": QT_TRANSLATE_NOOP(
        "Setup", "Has {code}; else only {order}, {paper}, {day}, letters, digits, dots and dashes."
    ),
    "portal.login_path": QT_TRANSLATE_NOOP("Setup", "Begins with /."),
    "portal.service_path": QT_TRANSLATE_NOOP("Setup", "Begins with /."),
    "training": QT_TRANSLATE_NOOP("Setup", "true or false."),
    "settings_locked": QT_TRANSLATE_NOOP("Setup", "true or false."),
    "next_session_when_closed": QT_TRANSLATE_NOOP("Setup", "true or false."),
    "calendar.week": QT_TRANSLATE_NOOP(
        "Setup", "Seven days, each a list of times like 07:00, 11:30."
    ),
    "calendar.days": QT_TRANSLATE_NOOP(
        "Setup", "A list of days with day, kind, name, source and verified, none twice."
    ),
    "officer.login": QT_TRANSLATE_NOOP("Setup", "Lower-case letters, digits, dot and dash only."),
    "officer.name": QT_TRANSLATE_NOOP("Setup", "The first officer's name is missing."),
    "officer.title": QT_TRANSLATE_NOOP("Setup", "The first officer's title is missing."),
}


def file_fault(key: str, text: str) -> str:
    """One line about a settings file: the key, then why."""
    told = translate("Setup", "true or false.") if key.startswith("setup.") else None
    return f"{key}: {told or setting_fault(key, text)}"


def unknown_key(key: str) -> str:
    """One line about a key nobody knows."""
    return translate("Setup", "{key}: there is no setting of that name.").format(key=key)


def secret_in_file(key: str) -> str:
    """One line about a password in a settings file."""
    told = translate("Setup", "{key}: a secret never stands in a file; give it with set {key}.")
    return told.format(key=key)


def missing_line(found: Missing) -> str:
    """One skipped step, with the fields it lacks."""
    names = ", ".join(setting_name(key) for key in found.keys)
    return f"{title(found.part)}: {names}" if names else title(found.part)


def missing_sentence(found: tuple[Missing, ...]) -> str:
    """All that is missing, for the main window's line; empty when nothing is."""
    if not found:
        return ""
    names = ", ".join(title(one.part) for one in found)
    return translate("Setup", "Still missing {count}: {names}").format(
        count=len(found), names=names
    )


def missing_with_key(sentence: str) -> str:
    """With the key that leads there."""
    return translate("Setup", "{missing}. Ctrl+, opens the settings.").format(missing=sentence)


def folder_words(finding: FolderFinding) -> tuple[str, str]:
    """What trying a folder came to, and its tone."""
    match finding.trouble:
        case FolderTrouble.MISSING:
            return translate("Setup", "This folder is not there. Choose another."), "bad"
        case FolderTrouble.NOT_WRITABLE:
            return translate("Setup", "This folder cannot be written. Choose another."), "bad"
        case FolderTrouble.INSIDE_HOME:
            told = translate("Setup", "The data itself lies here. Choose a folder elsewhere.")
            return told, "bad"
        case None:
            return _writable(finding)


def _writable(finding: FolderFinding) -> tuple[str, str]:
    free = f"{finding.free / GIGABYTE:.1f}".replace(".", ",")
    if finding.same_disk:
        told = translate(
            "Setup",
            "Writable, {free} GB free, but on the same disk as the data: if that disk breaks, "
            "both are lost. A stick is better.",
        )
        return told.format(free=free), "warn"
    return translate("Setup", "Writable, {free} GB free.").format(free=free), "ok"


def portal_fits(address: str) -> bool:
    """Whether the address can be tried at all."""
    return ADDRESS.fullmatch(address.strip()) is not None


def unencrypted_words() -> str:
    """What is said of an address that begins with http:// and is not this machine."""
    return translate(
        "Setup",
        "Citizens' data would go over the network unencrypted; https:// protects it.",
    )


def typed_day(text: str) -> str:
    """24/11/2026 as ISO; what is no such day as it stands, so that the setting refuses it."""
    parts = text.strip().split("/")
    try:
        day, month, year = (int(part) for part in parts)
        return date(year, month, day).isoformat()
    except ValueError:
        return text.strip()


def shown_day(iso: str) -> str:
    """ISO as 24/11/2026."""
    try:
        return f"{date.fromisoformat(iso):%d/%m/%Y}"
    except ValueError:
        return iso
