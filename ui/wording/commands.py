"""What the headless commands say in their tables and closing lines."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.health import Verdict
from desk.outbox import State, Trouble
from desk.ports import OutboxRow, Tally
from desk.proof import Word
from ui.machine_checks import Check, Finding
from ui.wording.backups import copies_lines
from ui.wording.clock import moment
from ui.wording.figures import figure
from ui.wording.line import line_trouble
from ui.wording.scanner_checks import scanning_detail
from ui.wording.sync import kind, last_word, row_sign
from ui.wording.vault import damaged_lines, vault_detail

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
    Check.VAULT: QT_TRANSLATE_NOOP("Commands", "Kept files"),
    Check.PORTAL: QT_TRANSLATE_NOOP("Commands", "Province's system"),
    Check.SCANIMAGE: QT_TRANSLATE_NOOP("Commands", "Scanners of this machine"),
    Check.TEXT: QT_TRANSLATE_NOOP("Commands", "Recognised text"),
    Check.PROFILES: QT_TRANSLATE_NOOP("Commands", "Ways of scanning"),
    Check.RAM: QT_TRANSLATE_NOOP("Commands", "Memory for scanned pages"),
    Check.PAGE: QT_TRANSLATE_NOOP("Commands", "Test page"),
}


MISUSE: Final = (
    ("the following arguments are required: ", QT_TRANSLATE_NOOP("Commands", "missing: {rest}")),
    ("unrecognized arguments: ", QT_TRANSLATE_NOOP("Commands", "not known: {rest}")),
    ("invalid choice: ", QT_TRANSLATE_NOOP("Commands", "no such choice: {rest}")),
    ("ignored explicit argument ", QT_TRANSLATE_NOOP("Commands", "takes no value: {rest}")),
    ("expected one argument", QT_TRANSLATE_NOOP("Commands", "a value is missing{rest}")),
    ("expected at least one argument", QT_TRANSLATE_NOOP("Commands", "a value is missing{rest}")),
    ("value: ", QT_TRANSLATE_NOOP("Commands", "unusable value: {rest}")),
)


def misuse(message: str) -> str:
    """argparse's English as one Vietnamese phrase; what it does not know stays as it is."""
    name, _, told = (
        message.partition(": ") if message.startswith("argument ") else ("", "", message)
    )
    for english, ours in MISUSE:
        _, found, rest = told.partition(english)
        if found:
            phrase = translate("Commands", str(ours)).format(rest=rest.partition(" (choose")[0])
            return f"{name.removeprefix('argument ')} {phrase}".strip()
    if name:
        phrase = translate("Commands", "unusable value: {rest}").format(rest=told)
        return f"{name.removeprefix('argument ')} {phrase}"
    return message


def proof_word(word: Word) -> str:
    """Nhận, có, khớp – never stronger than what was proven."""
    return translate("Commands", str(PROOF[word]))


def entry_cells(row: OutboxRow, now: datetime) -> tuple[str, ...]:
    """One line of `outbox`: code, duty, where it stands, tries, the province's last word."""
    stands = row_sign(row.state, row.word).words
    told = "–" if row.state is State.DELIVERED else last_word(row, now)[0].words
    return row.code, kind(row.kind), stands, str(row.attempts), told


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


def unsent(tally: Tally, stopped: Trouble | None, elsewhere: bool) -> str:
    """Why a sending left something undone."""
    if elsewhere:
        return translate("Commands", "Another window or command is sending just now.")
    if stopped:
        told = translate("Commands", "Sending stopped: {reason}. {waiting} wait, none is lost.")
        return told.format(reason=line_trouble(stopped), waiting=tally.waiting)
    told = translate(
        "Commands", "Not all is done: {waiting} wait, {refused} refused, {differing} different."
    )
    return told.format(waiting=tally.waiting, refused=tally.refused, differing=tally.differing)


def finding(one: Finding) -> tuple[str, str, str]:
    """One line of `doctor`."""
    return translate("Commands", str(CHECKS[one.check])), _level(one), _detail(one)


def _level(one: Finding) -> str:
    if one.remark:
        return translate("Commands", "remark")
    return translate("Commands", "fine") if one.well else translate("Commands", "look at this")


def _detail(one: Finding) -> str:
    match one.check:
        case Check.CLOCK:
            return iso_moment(one.detail)
        case Check.SWAP if one.detail == "0":
            return translate("Commands", "none")
        case Check.PRINTER if not one.detail:
            return translate(
                "Commands", "no printer is chosen yet; the machine's own one is used, if any"
            )
        case Check.PRINTER if one.remark:
            told = translate("Commands", "none is chosen; the default printer {name} is used")
            return told.format(name=one.detail)
        case Check.PAGE if not one.detail:
            return translate("Commands", "no scanner is set yet")
        case Check.VAULT:
            return vault_detail(one.detail)
        case Check.SCANIMAGE | Check.TEXT | Check.PROFILES | Check.RAM:
            return scanning_detail(one.check, one.detail)
        case _:
            return one.detail


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
        damaged = translate(
            "Commands",
            "{count} files are missing or damaged. The administrator takes them from the last "
            "copy; a receipt can be printed again all the same.",
        )
        lines.append(damaged.format(count=figure(len(told.damaged_files))))
        lines += damaged_lines(told.damaged)
    if told.orphans:
        orphans = translate("Commands", "{count} files belong to no dossier; nothing was deleted.")
        lines.append(orphans.format(count=len(told.orphans)))
    lines += copies_lines(told)
    if told.office_changed:
        lines.append(
            translate("Commands", "Settings or catalogue were changed outside the program.")
        )
    if told.sound:
        lines.append(translate("Commands", "Everything is as it was written."))
    return lines
