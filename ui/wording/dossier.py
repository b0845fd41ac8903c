"""What the dossier's page says: its axes, its time, its life, and the ways to mend it."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.dossier.annulment import Annulment, Mistake
from desk.dossier.dossier import HandedPaper
from desk.journal import Act
from desk.numbering import own_number
from desk.outbox import State
from desk.proof import Word
from desk.register.life import Event, Left, Life, Remaining, money_due
from desk.time.working_time import VIETNAM
from ui.wording.clock import clock_time, short_day
from ui.wording.figures import money
from ui.wording.sync import Sign, row_sign

translate = QCoreApplication.translate

MISTAKES = {
    Mistake.WRONG_PROCEDURE: QT_TRANSLATE_NOOP("Dossier", "Wrong procedure"),
    Mistake.WRONG_DATE: QT_TRANSLATE_NOOP("Dossier", "Wrong return date"),
    Mistake.WRONG_NAME: QT_TRANSLATE_NOOP("Dossier", "Wrong name or data"),
    Mistake.WRONG_PAPERS: QT_TRANSLATE_NOOP("Dossier", "Wrong papers"),
    Mistake.TAKEN_TWICE: QT_TRANSLATE_NOOP("Dossier", "Taken in twice"),
    Mistake.TAKEN_BACK: QT_TRANSLATE_NOOP("Dossier", "The citizen takes it back"),
    Mistake.OTHER: QT_TRANSLATE_NOOP("Dossier", "Another reason"),
}
CORRECTABLE = (
    Mistake.WRONG_PROCEDURE,
    Mistake.WRONG_DATE,
    Mistake.WRONG_NAME,
    Mistake.WRONG_PAPERS,
)
"""What a new receipt puts right."""

_LEFT = {
    Left.NO_DATE: QT_TRANSLATE_NOOP("Dossier", "No return date"),
    Left.MINUTES: QT_TRANSLATE_NOOP("Dossier", "{amount} minutes left"),
    Left.HOURS: QT_TRANSLATE_NOOP("Dossier", "{amount} hours left"),
    Left.DAYS: QT_TRANSLATE_NOOP("Dossier", "{amount} days left"),
    Left.WORKING_DAYS: QT_TRANSLATE_NOOP("Dossier", "{amount} working days left"),
    Left.LATE_MINUTES: QT_TRANSLATE_NOOP("Dossier", "{amount} minutes late"),
    Left.LATE_HOURS: QT_TRANSLATE_NOOP("Dossier", "{amount} hours late"),
    Left.LATE_DAYS: QT_TRANSLATE_NOOP("Dossier", "{amount} days late"),
    Left.LATE_WORKING_DAYS: QT_TRANSLATE_NOOP("Dossier", "{amount} working days late"),
}

_DEEDS = {
    Act.RECEIVE: ("save", QT_TRANSLATE_NOOP("Dossier", "Dossier received")),
    Act.PRINT: ("printer", QT_TRANSLATE_NOOP("Dossier", "Receipt printed")),
    Act.REPRINT: ("printer", QT_TRANSLATE_NOOP("Dossier", "Receipt printed again")),
    Act.EXPORT: ("file-check", QT_TRANSLATE_NOOP("Dossier", "Receipt saved as a file")),
    Act.VIEW: ("info", QT_TRANSLATE_NOOP("Dossier", "Dossier opened")),
    Act.DELIVERED: ("cloud-upload", QT_TRANSLATE_NOOP("Dossier", "Sent to the province")),
    Act.PROVEN: ("shield-check", QT_TRANSLATE_NOOP("Dossier", "Compared with the province")),
    Act.NUMBERING: ("hash", QT_TRANSLATE_NOOP("Dossier", "Official code given")),
    Act.ANNUL: ("circle-x", QT_TRANSLATE_NOOP("Dossier", "Number made void")),
    Act.WITHDRAWN: ("cloud-off", QT_TRANSLATE_NOOP("Dossier", "Not sent to the province: void")),
    Act.AMEND: ("pencil-line", QT_TRANSLATE_NOOP("Dossier", "Data corrected")),
    Act.RESEND: ("send", QT_TRANSLATE_NOOP("Dossier", "To be sent again")),
    Act.SCAN: ("scan-line", QT_TRANSLATE_NOOP("Dossier", "Page scanned")),
    Act.FILE_PAGES: ("layers", QT_TRANSLATE_NOOP("Dossier", "Scanned pages arranged")),
    Act.ATTACH: ("files", QT_TRANSLATE_NOOP("Dossier", "Scanned papers handed in as files")),
    Act.BIND: ("file-check", QT_TRANSLATE_NOOP("Dossier", "File of a paper made")),
    Act.REUSE: ("copy", QT_TRANSLATE_NOOP("Dossier", "Paper taken from what the office holds")),
    Act.UPLOADED: ("cloud-upload", QT_TRANSLATE_NOOP("Dossier", "File sent to the province")),
}


def mistake_words(mistake: Mistake) -> str:
    """What was wrong."""
    return translate("Dossier", str(MISTAKES[mistake]))


def short_code(code: str) -> str:
    """…3007: the end identifies."""
    return "…" + own_number(code)


def state_sign(life: Life) -> Sign:
    """The dossier's state in one word."""
    if life.annulment:
        return Sign("circle-x", "off", translate("Dossier", "Void"))
    if life.dossier.temporary:
        return Sign("hourglass", "warn", translate("Dossier", "Temporary number"))
    return Sign("circle-check", "accent", translate("Dossier", "Received"))


def business(life: Life) -> tuple[str, str]:
    """The first axis (nghiệp vụ)."""
    if life.annulment:
        return translate("Dossier", "Void"), at_words(life.annulment.at, life.at)
    by = translate("Dossier", "By {officer}").format(officer=life.dossier.officer)
    return translate("Dossier", "Received"), by


def money_words(life: Life) -> tuple[str, str]:
    """The second axis (tiền): what is due; taking money is not written down here."""
    fees = life.dossier.fees
    due = money_due(fees)
    if due is None:
        return translate("Dossier", "Unclear"), translate("Dossier", "A fee has no amount yet")
    if not due:
        return money(0), translate("Dossier", "Nothing to be paid")
    named = ", ".join(fee.name for fee in fees if fee.total)
    return translate("Dossier", "To pay {sum}").format(sum=money(due)), named


def custody(life: Life) -> tuple[str, str]:
    """The third axis (bản giấy)."""
    desk = translate("Dossier", "Desk {number}").format(number=life.dossier.desk)
    since = translate("Dossier", "Since {time}")
    return desk, since.format(time=at_words(life.dossier.received_at, life.at))


def sync_words(life: Life) -> tuple[Sign, str]:
    """The fourth axis (đồng bộ), in the queue's own words."""
    if life.row is None:
        return Sign("cloud-upload", "", ""), ""
    sign = row_sign(life.row.state, life.row.word)
    if life.annulment and life.row.state is State.WAITING:
        return sign, translate("Dossier", "The province is to hear that it is void")
    if life.row.word is Word.MATCHING:
        return sign, translate("Dossier", "Every field compared")
    proven = [event for event in life.events if event.act in {Act.DELIVERED, Act.PROVEN}]
    last = translate("Dossier", "Last answer {time}")
    return sign, last.format(time=at_words(proven[-1].at, life.at)) if proven else ""


def at_words(at: datetime, now: datetime) -> str:
    """16:42; with its day when that was not today."""
    local = at.astimezone(VIETNAM)
    if local.date() == now.astimezone(VIETNAM).date():
        return clock_time(local)
    return f"{clock_time(local)} {local:%d/%m/%Y}"


def remaining_words(remaining: Remaining) -> str:
    """How much time is left, or how late it is."""
    return translate("Dossier", str(_LEFT[remaining.left])).format(amount=remaining.amount)


def skipped_words(life: Life) -> str:
    """Holidays on the way; empty without one."""
    days = [short_day(skipped.day) for skipped in life.receipt.skipped]
    if not days:
        return ""
    told = translate("Dossier", "{days} off, not counted")
    return told.format(days=days[0] if len(days) == 1 else f"{days[0]}–{days[-1]}")


def void_words(annulment: Annulment, now: datetime) -> str:
    """Since when it is void, and why."""
    told = translate("Dossier", "Void since {time}: {mistake}. {reason}")
    time, mistake = at_words(annulment.at, now), mistake_words(annulment.mistake)
    return told.format(time=time, mistake=_lowered(mistake), reason=annulment.reason).strip()


def event_words(event: Event) -> tuple[str, str, str]:
    """Icon, what was done, and by whom or how."""
    icon, words = _deed(event)
    who = event.officer or translate("Dossier", "By itself")
    detail = _detail(event)
    return icon, words, f"{who} · {detail}" if detail else who


def _deed(event: Event) -> tuple[str, str]:
    if event.act not in set(Act) or Act(event.act) not in _DEEDS:
        return "info", translate("Dossier", "Entry of the journal")
    icon, words = _DEEDS[Act(event.act)]
    said = translate("Dossier", str(words))
    if event.times > 1:
        told = translate("Dossier", "{deed} {times} times")
        return icon, told.format(deed=said, times=event.times)
    return icon, said


def _detail(event: Event) -> str:
    told = event.told
    if event.act == Act.REPRINT.value and "reprint" in told:
        return translate("Dossier", "reprint no. {count}").format(count=told["reprint"])
    if event.act == Act.NUMBERING.value and "to" in told:
        return told["to"]
    if event.act == Act.PROVEN.value and told.get("word") in set(Word):
        return _lowered(row_sign_of(Word(told["word"])))
    if event.act in {Act.ANNUL.value, Act.AMEND.value}:
        return _why(told)
    return ""


def _why(told: dict[str, str]) -> str:
    mistake = told.get("mistake", "")
    named = _lowered(mistake_words(Mistake(mistake))) if mistake in set(Mistake) else ""
    return ": ".join(part for part in (named, told.get("reason", "")) if part)


def row_sign_of(word: Word) -> str:
    """A look-up's word."""
    if word is Word.ANSWERED:
        return translate("Dossier", "Accepted by the province")
    if word is Word.NONE:
        return translate("Dossier", "Nothing known")
    return row_sign(State.DELIVERED, word).words


def paper_words(paper: HandedPaper) -> str:
    """How many sheets of which kind, or only shown."""
    if paper.shown:
        return translate("Dossier", "Only shown")
    kinds = (
        (translate("Dossier", "Originals {count}"), paper.originals),
        (translate("Dossier", "Certified {count}"), paper.certified),
        (translate("Dossier", "Copies {count}"), paper.photocopies),
    )
    return " · ".join(words.format(count=count) for words, count in kinds if count)


def prints_words(times: int) -> str:
    """How often a receipt went to the printer."""
    if not times:
        return translate("Dossier", "Not printed yet")
    if times == 1:
        return translate("Dossier", "Printed once")
    told = translate("Dossier", "Printed once, again {count} times")
    return told.format(count=times - 1)


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
