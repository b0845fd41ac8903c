"""What one cell of the register shows, of a dossier, of a draft, of a row not read yet."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, assert_never

from desk.draft.kept_draft import KeptDraft
from desk.listing import Column
from desk.ports import QueueRow
from ui.wording import register as wording
from ui.wording.drafts import procedure_of
from ui.wording.sync import Sign

Line: TypeAlias = QueueRow | KeptDraft


@dataclass(frozen=True, slots=True)
class Cell:
    """Its words; `searched` cells show which of their letters were found."""

    text: str
    figures: bool = False
    strong: bool = False
    searched: bool = False
    tail: bool = False
    """When there is no room, the end stays: it identifies."""
    sign: Sign | None = None
    struck: bool = False


UNREAD = Cell(wording.NOT_READ)


def cell(line: Line | None, column: Column, today: date) -> Cell:
    """A row that is not here yet is three dots in every column."""
    match line:
        case None:
            return UNREAD
        case QueueRow():
            return _dossier(line, column, today)
        case KeptDraft():
            return _draft(line, column, today)
        case _:
            assert_never(line)


def spoken(line: Line, today: date) -> str:
    """The whole row, for a screen reader and the tool tip."""
    told = (cell(line, column, today).text for column in Column)
    return ", ".join(text for text in told if text and text != wording.NOTHING)


def _dossier(row: QueueRow, column: Column, today: date) -> Cell:  # noqa: C901 - one case a column
    match column:
        case Column.CODE:
            return Cell(row.code, figures=True, searched=True, tail=True, struck=row.annulled)
        case Column.RECEIVED:
            return Cell(wording.day_or_time(row.received_at, today), figures=True)
        case Column.OWNER:
            return Cell(row.owner, strong=True, searched=True)
        case Column.PROCEDURE:
            return Cell(row.procedure, searched=True)
        case Column.DUE:
            return Cell(wording.day(row.due_at), figures=True)
        case Column.STATE:
            sign = wording.standing(row)
            return Cell(sign.words, sign=sign)
        case Column.PRINTS:
            return Cell(str(row.prints), figures=True)
        case Column.ID_TAIL:
            return Cell(wording.masked(row.id_tail), figures=True)
        case _:
            assert_never(column)


def _draft(draft: KeptDraft, column: Column, today: date) -> Cell:
    match column:
        case Column.CODE:
            sign = wording.draft_sign(draft.parked)
            return Cell(sign.words, sign=sign)
        case Column.RECEIVED:
            return Cell(wording.day_or_time(draft.saved_at, today), figures=True)
        case Column.OWNER:
            return Cell(draft.owner or wording.NOTHING, strong=True)
        case Column.PROCEDURE:
            paper = procedure_of(draft) if draft.pages else wording.NOTHING
            return Cell(draft.procedure or paper)
        case _:
            return Cell(wording.NOTHING)
