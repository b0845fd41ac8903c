"""The outbox as a Qt table: what to mend first, then what waits, then what is proven."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from desk import outbox_groups
from desk.outbox import Kind, State
from desk.outbox_groups import Group
from desk.ports import OutboxRow
from ui.parts import plain_tip
from ui.parts.long_model import Index, LongModel
from ui.wording.clock import clock_time, short_day
from ui.wording.register import NOT_READ
from ui.wording.sync import Sign, kind, last_word

translate = QCoreApplication.translate
CELL: Final = Qt.ItemDataRole.UserRole
OFFICIAL_PARTS: Final = 3


class Cure(StrEnum):
    """What an officer can do about a message: mend the dossier, or send the step as it is."""

    NONE = "none"
    CORRECT = "correct"
    SEND_AGAIN = "send_again"


NEAR: Final = 1_000
SETTLED: Final = frozenset({State.DELIVERED, State.WITHDRAWN})

GROUPS: Final = {
    Group.TO_MEND: ("circle-x", "bad", QT_TRANSLATE_NOOP("Outbox", "Needs a person")),
    Group.HELD: (
        "triangle-alert",
        "warn",
        QT_TRANSLATE_NOOP("Outbox", "Waiting, goes once somebody has mended the way"),
    ),
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


UNREAD: Final = Cell(NOT_READ)


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's heading across the table."""

    group: Group

    @property
    def sign(self) -> Sign:
        """Icon, tone and words."""
        icon, tone, words = GROUPS[self.group]
        return Sign(icon, tone, translate("Outbox", str(words)))


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


class OutboxModel(LongModel[OutboxRow]):
    """One line for each dossier, group by group; a heading's number is 0, and nobody reads it."""

    columns = len(COLUMNS)

    def __init__(self) -> None:
        super().__init__()
        self.headings: dict[int, Heading] = {}
        self.now: datetime | None = None

    def show(
        self,
        found: Mapping[Group, Sequence[int]],
        headings: bool,
        known: Mapping[int, OutboxRow] | None = None,
    ) -> bool:
        """Shows these groups, their `headings` too if wanted; whether other rows stand here now.
        Lines read before, and `known` ones, stand until they are read anew.
        """
        numbers, places = _laid_out(found, headings)
        lines = self.known | dict(known or {})
        if (numbers, places) == (self._numbers, self.headings):
            self.read_anew(lines)
            return False
        self.headings = places
        self.show_numbers(numbers, known=lines)
        return True

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
        if not index.isValid():
            return None
        heading = self.headings.get(index.row())
        if heading is not None:
            return _heading_data(heading, index.column(), role)
        self.want(index.row())
        told = self._cell(index)
        if role == CELL:
            return told
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            told_words = ", ".join(words for words in (told.first, told.second) if words)
            return plain_tip(told_words) if role == Qt.ItemDataRole.ToolTipRole else told_words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be the current row."""
        if index.isValid() and index.row() in self.headings:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def number(self, place: int) -> int:
        """Of the row at that place; 0 where there is none."""
        return self._numbers[place] if 0 <= place < len(self._numbers) else 0

    def place_of(self, number: int | None, near: int = 0) -> int | None:
        """Where the row of that number stands; looked for around `near` first."""
        if not number:
            return None
        for start, end in ((max(near - NEAR, 0), near + NEAR), (0, self._count)):
            try:
                return self._numbers.index(number, start, end)
            except ValueError:
                continue
        return None

    def nearest(self, place: int) -> int | None:
        """The row at that place, or the next one where a heading or nothing stands there."""
        ahead = range(min(max(place, 0), self._count), self._count)
        behind = range(min(place, self._count - 1), -1, -1)
        return next((at for at in (*ahead[:3], *behind[:3]) if at not in self.headings), None)

    def _cell(self, index: Index) -> Cell:
        line = self.line(index.row())
        if line is None or self.now is None:
            return UNREAD
        return COLUMNS[index.column()].cell(line, self.now)


def _laid_out(
    found: Mapping[Group, Sequence[int]], headings: bool
) -> tuple[Sequence[int], dict[int, Heading]]:
    numbers, places = array("q"), {}
    for group in Group:
        members = found.get(group, ())
        if headings and members:
            places[len(numbers)] = Heading(group)
            numbers.append(0)
        numbers.extend(members)
    return numbers, places


def _heading_data(heading: Heading, column: int, role: int) -> Heading | str | None:
    if role == CELL:
        return heading
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
        return heading.sign.words if column == 0 else ""
    return None


def short(code: str) -> str:
    """…261123-3007: the end identifies."""
    parts = code.split("-")
    official = len(parts) >= OFFICIAL_PARTS and parts[0] != "T"
    return "…" + "-".join(parts[-2:]) if official else code


def group_of(row: OutboxRow) -> Group:
    """Where a row belongs."""
    return outbox_groups.group_of(row.state, row.word, row.last_word)


def cure_of(row: OutboxRow) -> Cure:
    """What helps against the refusal of that message."""
    if row.state is not State.REFUSED or row.annulled:
        return Cure.NONE
    return Cure.CORRECT if row.kind is Kind.SUBMIT_DOSSIER else Cure.SEND_AGAIN
