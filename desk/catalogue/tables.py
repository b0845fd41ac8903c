"""Tables to import into the catalogue: each kind known by its header, and what was bad in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

LONGEST_CELL = 20_000
DETAIL = 80


class TableKind(StrEnum):
    """What a table tells: procedures, papers, results, or papers no longer to be demanded."""

    PROCEDURES = "procedures"
    PAPERS = "papers"
    RESULTS = "results"
    REPLACED = "replaced"


COLUMNS = {
    TableKind.PROCEDURES: (
        "code",
        "name",
        "field_code",
        "field_name",
        "level",
        "time_limit",
        "fee",
        "source",
    ),
    TableKind.PAPERS: ("code", "case", "document", "template_file", "originals", "copies"),
    TableKind.RESULTS: ("code", "result_name", "result_code"),
    TableKind.REPLACED: ("code", "name", "document_replaced", "database", "owner"),
}


class BadRowReason(StrEnum):
    """Why a row, or from there on a whole file, was not taken."""

    UNREADABLE = "unreadable"
    FILE_TOO_LARGE = "file_too_large"
    TOO_MANY_ROWS = "too_many_rows"
    NOT_UTF8 = "not_utf8"
    BROKEN_FILE = "broken_file"
    UNKNOWN_HEADER = "unknown_header"
    COLUMN_COUNT = "column_count"
    CELL_TOO_LONG = "cell_too_long"
    FORMULA = "formula"
    CODE_MISSING = "code_missing"
    CODE_MALFORMED = "code_malformed"
    CODE_UNKNOWN = "code_unknown"
    CODE_TWICE = "code_twice"
    VERSION_EXISTS = "version_exists"
    NAME_MISSING = "name_missing"
    COUNT_NOT_A_NUMBER = "count_not_a_number"
    COUNT_UNLIKELY = "count_unlikely"
    RESULT_CODE_MALFORMED = "result_code_malformed"
    REPLACEMENT_INCOMPLETE = "replacement_incomplete"


@dataclass(frozen=True, slots=True)
class BadRow:
    """One row not taken; `line` counts from 1 with the header, 0 when the whole file is meant."""

    file: str
    line: int
    reason: BadRowReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as read; `fault` is what the reader already holds against it."""

    line: int
    cells: tuple[str, ...]
    fault: BadRowReason | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a recognised table, its cells by column name."""

    file: str
    line: int
    cells: dict[str, str]

    def bad(self, reason: BadRowReason, detail: str = "") -> BadRow:
        """This row as a bad one; the detail is cut short."""
        return BadRow(self.file, self.line, reason, detail[:DETAIL])


@dataclass(frozen=True, slots=True)
class Table:
    """The good rows of one file or sheet."""

    kind: TableKind
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything that was read, and every row or file that could not be."""

    tables: tuple[Table, ...] = ()
    bad: tuple[BadRow, ...] = ()

    def rows(self, kind: TableKind) -> tuple[Row, ...]:
        """All rows of one kind, whatever file they came from."""
        return tuple(row for table in self.tables if table.kind is kind for row in table.rows)


def table_from_rows(file: str, raw: Iterable[RawRow]) -> Tables:
    """One file's rows as a table; empty rows are passed over, no header is an unknown one."""
    filled = (row for row in raw if row.fault or any(row.cells))
    header = next(filled, RawRow(1, ()))
    if header.fault:
        return Tables(bad=(BadRow(file, header.line, header.fault),))
    names = tuple(cell.strip().lstrip("\ufeff").casefold() for cell in header.cells)
    kind = _kind(names)
    if kind is None:
        detail = ",".join(names)[:DETAIL]
        return Tables(bad=(BadRow(file, header.line, BadRowReason.UNKNOWN_HEADER, detail),))
    return _table(file, kind, names, filled)


def _kind(names: tuple[str, ...]) -> TableKind | None:
    """The kind all of whose columns stand in the header, in any order, each name once."""
    if len(set(names)) < len(names):
        return None
    return next((kind for kind, columns in COLUMNS.items() if set(columns) <= set(names)), None)


def _table(file: str, kind: TableKind, names: tuple[str, ...], raw: Iterable[RawRow]) -> Tables:
    rows: list[Row] = []
    bad: list[BadRow] = []
    for row in raw:
        fault = row.fault or _fault(row, len(names))
        if fault:
            bad.append(BadRow(file, row.line, fault))
        else:
            rows.append(Row(file, row.line, dict(zip(names, row.cells, strict=True))))
    return Tables((Table(kind, tuple(rows)),), tuple(bad))


def _fault(row: RawRow, width: int) -> BadRowReason | None:
    if len(row.cells) != width:
        return BadRowReason.COLUMN_COUNT
    if max(map(len, row.cells)) > LONGEST_CELL:
        return BadRowReason.CELL_TOO_LONG
    return None
