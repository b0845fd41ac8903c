"""What is said of pages and the papers they are filed under."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.pages.goodbye import Concern, Worry
from desk.pages.history import Edit
from desk.pages.page import Flaw, Page, Reason, Tone
from desk.pages.paper_size import millimetres
from desk.pages.slot import Slot
from desk.pages.strip import Strip
from desk.scanner.device import Mode, Profile, Source

translate = QCoreApplication.translate

_NEAR: Final = 15
"""Millimetres a page may be off the size of its paper."""

_CONCERNS: Final = MappingProxyType(
    {
        Worry.BLURRED: QT_TRANSLATE_NOOP("Scanning", "Page {page} is blurred"),
        Worry.CUT: QT_TRANSLATE_NOOP("Scanning", "Page {page} has a cut edge"),
        Worry.CODE: QT_TRANSLATE_NOOP("Scanning", "The code on page {page} cannot be read"),
        Worry.FAINT: QT_TRANSLATE_NOOP("Scanning", "Page {page} is faint"),
        Worry.BACK_MISSING: QT_TRANSLATE_NOOP("Scanning", "The back of page {page} is missing"),
        Worry.NO_PAGES: QT_TRANSLATE_NOOP("Scanning", "Paper {line} has no page yet"),
        Worry.LOOSE_PAGES: QT_TRANSLATE_NOOP("Scanning", "{loose} pages are under no paper"),
        Worry.BLANKS_IN_TRAY: QT_TRANSLATE_NOOP("Scanning", "{tray} pages wait in the blank tray"),
        Worry.NOT_LOOKED: QT_TRANSLATE_NOOP("Scanning", "Page {page} is still being looked at"),
    }
)

_EDITS: Final = MappingProxyType(
    {
        Edit.FILE: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was filed"),
        Edit.LOOSEN: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was filed"),
        Edit.SPLIT: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was filed"),
        Edit.MERGE: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was filed"),
        Edit.MOVE: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was moved"),
        Edit.TURN: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was turned"),
        Edit.CROP: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was cropped"),
        Edit.TONE: QT_TRANSLATE_NOOP("Scanning", "Page {pages} has another colour mode"),
        Edit.DROP: QT_TRANSLATE_NOOP("Scanning", "Page {pages} lies in the tray"),
        Edit.TRAY: QT_TRANSLATE_NOOP("Scanning", "Page {pages} lies in the tray"),
        Edit.LOOKED: QT_TRANSLATE_NOOP("Scanning", "Page {pages} lies in the tray"),
        Edit.BRING_BACK: QT_TRANSLATE_NOOP("Scanning", "Page {pages} is back from the tray"),
        Edit.REPLACE: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was scanned again"),
        Edit.JOIN: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was joined"),
        Edit.PART: QT_TRANSLATE_NOOP("Scanning", "Page {pages} was parted"),
        Edit.ARRIVED: QT_TRANSLATE_NOOP("Scanning", "Page {pages} has come"),
        Edit.UNDO: QT_TRANSLATE_NOOP("Scanning", "Page {pages} is as before"),
        Edit.REDO: QT_TRANSLATE_NOOP("Scanning", "Page {pages}: done again"),
    }
)


def tone_words(tone: Tone) -> str:
    """màu, xám, đen trắng."""
    match tone:
        case Tone.COLOUR:
            return translate("Scanning", "colour")
        case Tone.GREY:
            return translate("Scanning", "grey")
        case Tone.BLACK:
            return translate("Scanning", "black and white")


def reason_words(reason: Reason) -> str:
    """What the machine saw."""
    match reason:
        case Reason.TEXT:
            return translate("Scanning", "there is only print")
        case Reason.SEAL:
            return translate("Scanning", "there is a seal")
        case Reason.PHOTO:
            return translate("Scanning", "there is a photo")
        case Reason.HANDWRITING:
            return translate("Scanning", "there is handwriting")


def tone_choice(page: Page) -> str:
    """Who chose the page's tone, and why."""
    tone = tone_words(page.shown_tone)
    if page.tone is not None:
        return translate("Scanning", "Chosen by hand: {tone}").format(tone=tone)
    if page.look is None:
        return ""
    if not page.look.reasons:
        return translate("Scanning", "Chosen by the machine: {tone}").format(tone=tone)
    told = translate("Scanning", "Chosen by the machine: {tone}, because {reason}")
    reasons = ", ".join(map(reason_words, page.look.reasons))
    return told.format(tone=tone, reason=reasons)


def flaw_words(flaw: Flaw) -> str:
    """One word or two."""
    match flaw:
        case Flaw.BLURRED:
            return translate("Scanning", "Blurred")
        case Flaw.CUT:
            return translate("Scanning", "Edge cut")
        case Flaw.CODE:
            return translate("Scanning", "Code unreadable")
        case Flaw.FAINT:
            return translate("Scanning", "Faint")


def concern_words(concern: Concern, strip: Strip, slots: Iterable[Slot]) -> str:
    """One warning before the citizen leaves."""
    page = strip.page(concern.page)
    number = page.number if page else 0
    line = next((slot.number for slot in slots if slot.name == concern.slot), 0)
    told = translate("Scanning", str(_CONCERNS[concern.kind]))
    return told.format(page=number, line=line, loose=len(strip.loose), tray=len(strip.tray))


def edit_words(edit: Edit, pages: str) -> str:
    """What was just done; `pages`: "3" or "1–2"."""
    return translate("Scanning", str(_EDITS[edit])).format(pages=pages)


def filed_words(pages: str, line: int) -> str:
    """Trang 1–2 đã xếp vào giấy số 1."""
    told = translate("Scanning", "Page {pages} was filed under paper {line}")
    return told.format(pages=pages, line=line)


def numbers(pages: Iterable[Page]) -> str:
    """1–2, 5: page numbers, runs drawn together."""
    runs: list[list[int]] = []
    for number in sorted(page.number for page in pages):
        if runs and runs[-1][-1] + 1 == number:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def profile_words(profile: Profile) -> str:
    """khay nạp · hai mặt · màu · 300 dpi."""
    source = (
        translate("Scanning", "feeder")
        if profile.source is Source.FEEDER
        else translate("Scanning", "glass")
    )
    parts = [source]
    if profile.source is Source.FEEDER:
        both = translate("Scanning", "both sides")
        parts.append(both if profile.duplex else translate("Scanning", "one side"))
    parts += [mode_words(profile.mode), f"{profile.dpi} dpi"]
    return " · ".join(parts)


def mode_words(mode: Mode) -> str:
    """What the device sees."""
    match mode:
        case Mode.COLOUR:
            return tone_words(Tone.COLOUR)
        case Mode.GREY:
            return tone_words(Tone.GREY)
        case Mode.BLACK:
            return tone_words(Tone.BLACK)


def page_size_words(page: Page) -> str:
    """A4, A5, or its size in millimetres; empty while nobody has looked or knows its dpi."""
    sides = millimetres(page)
    if sides is None:
        return ""
    short, long = sorted(sides)
    for name, width, height in (("A4", 210, 297), ("A5", 148, 210), ("A3", 297, 420)):
        if abs(short - width) < _NEAR and abs(long - height) < _NEAR:
            return name
    return f"{sides[0]:.0f} × {sides[1]:.0f} mm"
