"""The outbox as a Qt table: what to mend first, then what goes by itself, then what is proven."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, TypeAlias
from uuid import UUID

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desk.outbox import Kind, State
from desk.ports import OutboxRow
from desk.proof import Word
from ui.parts import plain_tip
from ui.wording.clock import clock_time, short_day
from ui.wording.sync import Sign, kind, last_word

translate = QCoreApplication.translate
Index: TypeAlias = QModelIndex | QPersistentModelIndex
CELL: Final = Qt.ItemDataRole.UserRole
OFFICIAL_PARTS: Final = 3


class Group(StrEnum):
    """How an entry stands, as far as a person must care."""

    TO_MEND = "to_mend"
    WAITING = "waiting"
    SENT = "sent"
    MATCHING = "matching"
    WITHDRAWN = "withdrawn"


class Cure(StrEnum):
    """What an officer can do about a message: mend the dossier, or send the step as it is."""

    NONE = "none"
    CORRECT = "correct"
    SEND_AGAIN = "send_again"


NEWEST: Final = 500
"""How many messages the store reads for this list; older settled ones stand in the lists of
dossiers.
"""
SETTLED: Final = frozenset({State.DELIVERED, State.WITHDRAWN})

GROUPS: Final = {
    Group.TO_MEND: ("circle-x", "bad", QT_TRANSLATE_NOOP("Outbox", "Needs a person")),
    Group.WAITING: ("clock", "", QT_TRANSLATE_NOOP("Outbox", "Waiting, goes by itself")),
    Group.SENT: ("cloud-upload", "", QT_TRANSLATE_NOOP("Outbox", "Sent, not compared yet")),
    Group.MATCHING: ("shield-check", "ok", QT_TRANSLATE_NOOP("Outbox", "Matching")),
    Group.WITHDRAWN: ("cloud-off", "", QT_TRANSLATE_NOOP("Outbox", "Withdrawn, not sent")),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines of a cell, perhaps with a sign before the first."""

    first: str
    second: str = ""
    sign: Sign | None = None
    figures: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's heading across the table."""

    group: Group

    @property
    def sign(self) -> Sign:
        """Icon, tone and words."""
        icon, tone, words = GROUPS[self.group]
        return Sign(icon, tone, translate("Outbox", str(words)))


Line: TypeAlias = OutboxRow | Heading


@dataclass(frozen=True, slots=True)
class Column:
    """A column is its heading and what it says of a row at a time."""

    heading: str
    cell: Callable[[OutboxRow, datetime], Cell]


def answer(row: OutboxRow, now: datetime) -> tuple[Sign, str]:
    """The last answer to a message and what follows from it."""
    if row.state is State.WITHDRAWN:
        under = translate("Outbox", "Its number became void before the province knew it")
        return Sign("cloud-off", "", translate("Outbox", "Withdrawn, not sent")), under
    if _void_on_its_way(row):
        under = translate("Outbox", "It may have arrived before; nothing new is sent of it")
        words = translate("Outbox", "Void; the province is asked before it is withdrawn")
        return Sign("circle-x", "off", words), under
    return last_word(row, now)


def _void_on_its_way(row: OutboxRow) -> bool:
    """Only a look-up can still tell whether the submission arrived."""
    return row.annulled and row.kind is Kind.SUBMIT_DOSSIER and row.state not in SETTLED


def _message(row: OutboxRow, _now: datetime) -> Cell:
    void = translate("Outbox", "New dossier, void since")
    return Cell(void if _void_on_its_way(row) else kind(row.kind))


def _answer(row: OutboxRow, now: datetime) -> Cell:
    sign, under = answer(row, now)
    return Cell(sign.words, under, sign)


def _since(row: OutboxRow, now: datetime) -> Cell:
    today = row.written_at.date() == now.date()
    day = "" if today else short_day(row.written_at.date())
    return Cell(clock_time(row.written_at), day, figures=True)


COLUMNS: Final = (
    Column(
        str(QT_TRANSLATE_NOOP("Outbox", "Dossier")),
        lambda row, _now: Cell(row.owner, short(row.code), name=True),
    ),
    Column(str(QT_TRANSLATE_NOOP("Outbox", "Message")), _message),
    Column(str(QT_TRANSLATE_NOOP("Outbox", "Since")), _since),
    Column(
        str(QT_TRANSLATE_NOOP("Outbox", "Tries")),
        lambda row, _now: Cell(str(row.attempts), figures=True),
    ),
    Column(str(QT_TRANSLATE_NOOP("Outbox", "Last answer, next try")), _answer),
)


class OutboxModel(QAbstractTableModel):
    """Frozen rows in groups; `headings` says whether the groups are named."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._now: datetime | None = None

    def show(self, rows: Sequence[OutboxRow], now: datetime, headings: bool) -> None:
        """Shows other rows as they stand now."""
        self.beginResetModel()
        self._lines = lines(rows, headings)
        self._now = now
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows and headings."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Always the same."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """What the columns are called."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return translate("Outbox", COLUMNS[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Words to speak and show, and the Cell or Heading under CELL."""
        if not index.isValid() or self._now is None:
            return None
        line = self._lines[index.row()]
        told = line if isinstance(line, Heading) else COLUMNS[index.column()].cell(line, self._now)
        if role == CELL:
            return told
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            if isinstance(told, Heading):
                return told.sign.words if index.column() == 0 else ""
            told_words = ", ".join(words for words in (told.first, told.second) if words)
            return plain_tip(told_words) if role == Qt.ItemDataRole.ToolTipRole else told_words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be the current row."""
        if index.isValid() and isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def place_of(self, entry: UUID | None) -> int | None:
        """Where that entry stands; else where the first row does."""
        rows = [(at, line) for at, line in enumerate(self._lines) if isinstance(line, OutboxRow)]
        same = (at for at, line in rows if line.entry == entry)
        return next(same, rows[0][0] if rows else None)

    def line(self, place: int) -> Line:
        """The row or heading at a place."""
        return self._lines[place]


def short(code: str) -> str:
    """…261123-3007: the end identifies."""
    parts = code.split("-")
    official = len(parts) >= OFFICIAL_PARTS and parts[0] != "T"
    return "…" + "-".join(parts[-2:]) if official else code


def group_of(row: OutboxRow) -> Group:
    """Where a row belongs."""
    if row.state is State.WITHDRAWN:
        return Group.WITHDRAWN
    if row.state is State.REFUSED or row.word in {Word.DIFFERENT, Word.MISSING}:
        return Group.TO_MEND
    if row.state is not State.DELIVERED:
        return Group.WAITING
    return Group.MATCHING if row.word is Word.MATCHING else Group.SENT


def cure_of(row: OutboxRow) -> Cure:
    """What helps against the refusal of that message."""
    if row.state is not State.REFUSED or row.annulled:
        return Cure.NONE
    return Cure.CORRECT if row.kind is Kind.SUBMIT_DOSSIER else Cure.SEND_AGAIN


def by_dossier(rows: Sequence[OutboxRow]) -> tuple[OutboxRow, ...]:
    """One row for each dossier: its oldest message still to be heard, else its first.

    What stands behind an unheard message of its own dossier waits for it and is not told twice.
    """
    told: dict[UUID, OutboxRow] = {}
    for row in reversed(rows):
        kept = told.get(row.dossier)
        if kept is None or (kept.state in SETTLED and row.state not in SETTLED):
            told[row.dossier] = row
    chosen = {row.entry for row in told.values()}
    return tuple(row for row in rows if row.entry in chosen)


def lines(rows: Sequence[OutboxRow], headings: bool) -> tuple[Line, ...]:
    """The rows group by group, each as the store gave it."""
    told: list[Line] = []
    for group in Group:
        members = [row for row in rows if group_of(row) is group]
        if members and headings:
            told.append(Heading(group))
        told += members
    return tuple(told)
