"""What the headless commands say in their tables and closing lines."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.catalogue_tables import BadRow
from desk.health import Verdict
from desk.outbox import State
from desk.ports import Tally
from desk.proof import Word
from ui.machine_checks import Check, Finding
from ui.wording import moment
from ui.wording_sync import row_sign

translate = QCoreApplication.translate

PROOF: Final = {
    Word.NONE: QT_TRANSLATE_NOOP("Commands", "not told yet"),
    Word.ANSWERED: QT_TRANSLATE_NOOP("Commands", "answered"),
    Word.PRESENT: QT_TRANSLATE_NOOP("Commands", "present"),
    Word.MATCHING: QT_TRANSLATE_NOOP("Commands", "matching"),
    Word.DIFFERENT: QT_TRANSLATE_NOOP("Commands", "different"),
    Word.MISSING: QT_TRANSLATE_NOOP("Commands", "missing"),
}
CHECKS: Final = {
    Check.DISK: QT_TRANSLATE_NOOP("Commands", "Free disk"),
    Check.CLOCK: QT_TRANSLATE_NOOP("Commands", "Clock"),
    Check.SWAP: QT_TRANSLATE_NOOP("Commands", "Swap (may hold what memory held)"),
    Check.FONT: QT_TRANSLATE_NOOP("Commands", "Typeface of the forms"),
    Check.PRINTER: QT_TRANSLATE_NOOP("Commands", "Printer"),
    Check.PORTAL: QT_TRANSLATE_NOOP("Commands", "Province's system"),
}


MISUSE: Final = (
    ("the following arguments are required: ", QT_TRANSLATE_NOOP("Commands", "missing: {rest}")),
    ("unrecognized arguments: ", QT_TRANSLATE_NOOP("Commands", "not known: {rest}")),
    ("invalid choice: ", QT_TRANSLATE_NOOP("Commands", "no such choice: {rest}")),
    ("expected one argument", QT_TRANSLATE_NOOP("Commands", "a value is missing{rest}")),
    ("value: ", QT_TRANSLATE_NOOP("Commands", "unusable value: {rest}")),
)


def misuse(message: str) -> str:
    """argparse's English as one Vietnamese phrase; what it does not know stays as it is."""
    name, _, told = message.partition(": ") if message.startswith("argument ") else ("", "", message)
    for english, ours in MISUSE:
        _, found, rest = told.partition(english)
        if found:
            phrase = translate("Commands", str(ours)).format(rest=rest.partition(" (choose")[0])
            return f"{name.removeprefix('argument ')} {phrase}".strip()
    return message


def proof_word(word: Word) -> str:
    """Nhận, có, khớp – never stronger than what was proven."""
    return translate("Commands", str(PROOF[word]))


def entry_state(state: State) -> str:
    """Where an entry stands."""
    return row_sign(state, Word.NONE).words


def iso_moment(text: str) -> str:
    """An ISO time as an officer reads it; a gap stays one."""
    return moment(datetime.fromisoformat(text)) if text else "–"


def tally_sentence(tally: Tally) -> str:
    """The counts on one line."""
    return translate(
        "Commands",
        "To send {waiting}, refused {refused}, answered {delivered}, matching {matching}, "
        "different {differing}.",
    ).format(
        waiting=tally.waiting,
        refused=tally.refused,
        delivered=tally.delivered,
        matching=tally.matching,
        differing=tally.differing,
    )


def demo_sentence(dossiers: int, receipts: int, delivered: int, proven: int) -> str:
    """The closing line of the demo."""
    return translate(
        "Commands",
        "{dossiers} dossiers taken in, {receipts} receipts printed without a line; "
        "{delivered} delivered, matching {proven}/{dossiers}.",
    ).format(dossiers=dossiers, receipts=receipts, delivered=delivered, proven=proven)


def bad_row(row: BadRow) -> str:
    """File, line and reason of a row that was not taken."""
    told = translate("Commands", "{file}, line {line}: {reason} {detail}")
    reason = row.reason.value.replace("_", " ")
    return told.format(file=row.file, line=row.line, reason=reason, detail=row.detail).rstrip()


def finding(one: Finding) -> tuple[str, str, str]:
    """One line of `doctor`."""
    well = translate("Commands", "fine") if one.well else translate("Commands", "look at this")
    return translate("Commands", str(CHECKS[one.check])), well, one.detail


def verdict(told: Verdict) -> list[str]:
    """What `verify` found, one thing a line."""
    lines = [
        translate("Commands", "{dossiers} dossiers and {files} files were checked.").format(
            dossiers=told.dossiers, files=told.files
        )
    ]
    if told.journal_faults:
        told_faults = translate("Commands", "The journal was changed by hand at: {places}")
        lines.append(told_faults.format(places=", ".join(told.journal_faults)))
    if told.damaged_files:
        damaged = translate("Commands", "Missing or damaged files: {names}")
        lines.append(damaged.format(names=", ".join(told.damaged_files)))
    if told.orphans:
        orphans = translate("Commands", "{count} files belong to no dossier; nothing was deleted.")
        lines.append(orphans.format(count=len(told.orphans)))
    if told.office_changed:
        lines.append(
            translate("Commands", "Settings or catalogue were changed outside the program.")
        )
    if told.sound:
        lines.append(translate("Commands", "Everything is as it was written."))
    return lines
