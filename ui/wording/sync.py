"""How far the portal has heard of us, in words that are never stronger than what was proven."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.delivery.uploading import FileTrouble
from desk.outbox import Kind, State, Trouble
from desk.outbox_groups import BY_HAND
from desk.ports import OutboxRow, Tally
from desk.proof import Word
from desk.time.working_time import VIETNAM
from ui.wording.clock import clock_time, since
from ui.wording.line import LineState, line_trouble, way_on

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sign:
    """A state as it is shown: its icon, its tone and its words."""

    icon: str
    tone: str
    words: str


def sync(tally: Tally, line: LineState, now: datetime) -> Sign:
    """The status bar: refused first, then the line, then what waits and what is proven."""
    parts = []
    if tally.refused:
        told = translate("Sync", "{count} refused")
        parts.append(told.format(count=tally.refused))
    if line.words(now):
        parts.append(line.words(now))
    if tally.waiting:
        parts.append(translate("Sync", "To send {count}").format(count=tally.waiting))
    if tally.differing:
        told = translate("Sync", "{count} differ at the province")
        parts.append(told.format(count=tally.differing))
    parts.append(_still_believed(tally, line, now))
    return Sign(*_look(tally, line, now), " · ".join(parts))


def _look(tally: Tally, line: LineState, now: datetime) -> tuple[str, str]:
    if tally.refused or tally.differing:
        return "cloud-alert", "bad"
    if line.down or not line.portal:
        return "cloud-off", "off"
    if line.trouble:
        return "cloud-upload", "warn"
    if tally.waiting:
        return "cloud-upload", "ok" if tally.matching and line.heard else ""
    sure = _all_match(tally) and line.heard and _compared_today(tally, now)
    return ("cloud-check", "ok") if sure else ("cloud-upload", "")


def _still_believed(tally: Tally, line: LineState, now: datetime) -> str:
    """What matched, and that it was before the program began if nothing was heard since."""
    told = matched(tally, now)
    if line.heard or line.words(now) or not tally.matching:
        return told
    return translate("Sync", "{told} (server not heard yet)").format(told=told)


def matched(tally: Tally, now: datetime) -> str:
    """Khớp 4/4 lúc 09:30 – the time of the last look-up that matched."""
    if tally.proven_at is None or not tally.matching:
        if tally.present:
            told = translate("Sync", "Present {count}/{all}, not compared")
            return told.format(count=tally.present, all=tally.delivered)
        return translate("Sync", "Nothing compared yet")
    told = translate("Sync", "Matching {count}/{all} at {time}")
    time = since(tally.proven_at, now)
    return told.format(count=tally.matching, all=tally.delivered, time=time)


def _all_match(tally: Tally) -> bool:
    return bool(tally.delivered) and tally.matching == tally.delivered


def head(tally: Tally, line: LineState, now: datetime) -> tuple[Sign, str]:
    """The outbox's first line and the sentence under it."""
    if line.words(now):
        still = translate("Sync", "Still possible: take in dossiers, give numbers, print receipts.")
        look = ("cloud-off", "off") if line.down or not line.portal else ("cloud-alert", "warn")
        return Sign(*look, line.words(now)), f"{still} {line.way_on}"
    if tally.differing:
        told = translate("Sync", "{count} dossiers stand differently at the province")
        return Sign("cloud-alert", "bad", told.format(count=tally.differing)), _still_open(tally)
    if tally.proven_at is None or not tally.matching:
        return Sign("cloud-upload", "", matched(tally, now)), _still_open(tally)
    told = translate("Sync", "Matching {count}/{all}, at {time}").format(
        count=tally.matching, all=tally.delivered, time=since(tally.proven_at, now)
    )
    if not _all_match(tally):
        return Sign("shield-check", "", told), _still_open(tally)
    if tally.waiting:
        more = translate("Sync", "{told}; {count} still to send")
        words = more.format(told=told, count=tally.waiting)
        return Sign("cloud-upload", "", words), _only_those(tally)
    if not line.heard:
        under = translate("Sync", "The province was not reached since the program was opened.")
        return Sign("shield-check", "", told), under
    if not _compared_today(tally, now):
        return Sign("shield-check", "", told), translate("Sync", "Not compared today yet.")
    under = translate(
        "Sync",
        "The province's system holds these {count} dossiers just as this machine; "
        "each was compared.",
    )
    return Sign("shield-check", "ok", told), under.format(count=tally.matching)


def _compared_today(tally: Tally, now: datetime) -> bool:
    return tally.proven_at is not None and (
        tally.proven_at.astimezone(VIETNAM).date() == now.astimezone(VIETNAM).date()
    )


def _only_those(tally: Tally) -> str:
    told = translate(
        "Sync",
        "The province's system holds {count} dossiers just as this machine, not the {waiting} "
        "that wait.",
    )
    return told.format(count=tally.matching, waiting=tally.waiting)


def _still_open(tally: Tally) -> str:
    told = translate("Sync", "{delivered} dossiers sent, {waiting} still to send.")
    return told.format(delivered=tally.delivered, waiting=tally.waiting)


def foot(tally: Tally, now: datetime) -> tuple[str, str]:
    """The last comparison that matched, and what has not been sent since."""
    first = translate("Sync", "Last comparison: nothing compared yet.")
    if tally.proven_at and tally.matching:
        told = translate("Sync", "Last comparison: matching {count}/{all}, at {time}.")
        time = since(tally.proven_at, now)
        first = told.format(count=tally.matching, all=tally.delivered, time=time)
    if not tally.waiting:
        return first, translate("Sync", "Nothing waits to be sent.")
    told = translate("Sync", "{count} dossiers are not sent yet, none is lost.")
    return first, told.format(count=tally.waiting)


def foot_sign(tally: Tally, line: LineState, now: datetime) -> Sign:
    """Green only for a comparison of today that left nothing open."""
    if not (tally.proven_at and tally.matching):
        return Sign("clock", "", "")
    sure = line.heard and _compared_today(tally, now)
    good = sure and _all_match(tally) and not tally.waiting
    return Sign("shield-check", "ok" if good else "", "")


def row_sign(state: State, word: Word) -> Sign:
    """One dossier's icon in the queue; the same in the outbox and after printing."""
    match word:
        case Word.MATCHING:
            return Sign("cloud-check", "ok", translate("Sync", "Matching"))
        case Word.DIFFERENT:
            return Sign("cloud-alert", "bad", translate("Sync", "Different at the province"))
        case Word.MISSING:
            return Sign("cloud-alert", "bad", translate("Sync", "Missing at the province"))
        case Word.PRESENT:
            return Sign("cloud-upload", "", translate("Sync", "Found there, not compared"))
        case Word.ANSWERED | Word.NONE:
            return _state_sign(state)
        case _:
            assert_never(word)


def _state_sign(state: State) -> Sign:
    match state:
        case State.REFUSED:
            return Sign("cloud-alert", "bad", translate("Sync", "Refused"))
        case State.WAITING:
            return Sign("cloud-upload", "", translate("Sync", "To send"))
        case State.AWAITING_CODE:
            return Sign("hourglass", "warn", translate("Sync", "Waits for its official code"))
        case State.DELIVERED:
            return Sign("cloud-upload", "", translate("Sync", "Sent, not compared yet"))
        case State.WITHDRAWN:
            return Sign("cloud-off", "", translate("Sync", "Void before it was sent"))
        case _:
            assert_never(state)


def kind(what: Kind) -> str:
    """What is to be told."""
    match what:
        case Kind.SUBMIT_DOSSIER:
            return translate("Sync", "Send new dossier")
        case Kind.UPLOAD_FILE:
            return translate("Sync", "Send a paper's file")
        case Kind.REPORT_STEP:
            return translate("Sync", "Progress step")
        case _:
            assert_never(what)


def last_word(row: OutboxRow, now: datetime) -> tuple[Sign, str]:
    """The portal's last answer to one entry, and when it goes on."""
    if row.kind is Kind.UPLOAD_FILE and (of_file := _file_word(row)):
        return of_file
    match row.state:
        case State.REFUSED:
            told = translate("Sync", "Province refused: {reason}").format(reason=row.last_word)
            under = translate("Sync", "Not sent again until corrected. Others go on.")
            return Sign("circle-x", "bad", told), under
        case State.DELIVERED:
            sign = row_sign(row.state, row.word)
            proven = row.word is Word.MATCHING
            icon = "circle-check" if proven else "clock"
            return Sign("circle-x" if sign.tone == "bad" else icon, sign.tone, sign.words), ""
        case State.AWAITING_CODE | State.WITHDRAWN:
            return _state_sign(row.state), ""
        case State.WAITING:
            under = _next_try(row)
            if row.attempts == 0:
                under = ""
            elif row.due_at <= now and row.last_word not in BY_HAND:
                under = translate("Sync", "Sent again in the next round")
            look = ("triangle-alert", "warn") if row.last_word in BY_HAND else ("clock", "")
            return Sign(*look, _told_trouble(row)), under
        case _:
            assert_never(row.state)


def _file_word(row: OutboxRow) -> tuple[Sign, str] | None:
    """What a file's entry says otherwise than a dossier's."""
    match row.state:
        case State.DELIVERED:
            return Sign("circle-check", "", translate("Sync", "The province has the file")), ""
        case State.WITHDRAWN:
            return Sign("cloud-off", "", translate("Sync", "No longer needed")), ""
        case State.REFUSED:
            return Sign("circle-x", "bad", _file_trouble(row.last_word)), translate(
                "Sync", "The dossier is sent with its files once this is put right. Others go on."
            )
        case _:
            return None


def _file_trouble(reason: str) -> str:
    match reason:
        case FileTrouble.NO_IMAGE:
            return translate("Sync", "A page of this paper cannot be read; scan the paper again")
        case FileTrouble.DAMAGED:
            return translate("Sync", "The file is damaged on this machine; scan the paper again")
        case FileTrouble.UNKNOWN:
            return translate("Sync", "The file is not on this machine; scan the paper again")
        case "HTTP 413" | FileTrouble.TOO_LARGE:
            return translate("Sync", "The file is larger than the province takes")
        case _:
            told = translate("Sync", "The province's file store refused: {reason}")
            return told.format(reason=reason)


def _next_try(row: OutboxRow) -> str:
    told = translate("Sync", "Sent again at {time}")
    if row.last_word in BY_HAND:
        return way_on(Trouble(row.last_word))
    if row.last_word == Trouble.NO_LINE:
        told = translate("Sync", "Tried again at {time}, or as soon as the line is back")
    return told.format(time=clock_time(row.due_at))


def _told_trouble(row: OutboxRow) -> str:
    if row.last_word not in set(Trouble):
        return translate("Sync", "Not tried yet")
    if row.kind is Kind.UPLOAD_FILE and row.last_word == Trouble.SECURE_SERVER:
        return translate("Sync", "The files' address says http, the file server wants https")
    if row.kind is Kind.UPLOAD_FILE and row.last_word == Trouble.PLAIN_SERVER:
        return translate("Sync", "The files' address says https, the file server speaks http")
    return line_trouble(Trouble(row.last_word))
