"""Catalogue files as tables: CSV in UTF-8 and XLSX; what is hostile or broken is told."""

import csv
import io
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol, cast
from xml.etree.ElementTree import ParseError

from desk.catalogue.tables import BadRow, BadRowReason, RawRow, Tables, table_from_rows

LARGEST_FILE = 50_000_000
LARGEST_UNPACKED = 200_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 64

_BROKEN_XLSX = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    NotImplementedError,  # a way of packing that zipfile does not know
    EOFError,
    OSError,
    ParseError,
    RuntimeError,  # a locked archive, or one nested without end
    zlib.error,
)


def read_tables(paths: Sequence[Path]) -> Tables:
    """All tables of those files; what cannot be read stands among the bad rows."""
    read = [tables for path in paths for tables in _read(path)]
    return Tables(
        tuple(table for tables in read for table in tables.tables),
        tuple(row for tables in read for row in tables.bad),
    )


def _read(path: Path) -> Iterable[Tables]:
    reason = _refused(path)
    if reason:
        return [_whole(path.name, reason)]
    if path.suffix.casefold() == ".xlsx":
        return _xlsx(path)
    return [_csv(path)]


def _refused(path: Path) -> BadRowReason | None:
    try:
        if not path.is_file():
            return BadRowReason.UNREADABLE
        too_large = path.stat().st_size > LARGEST_FILE
    except OSError:
        return BadRowReason.UNREADABLE
    return BadRowReason.FILE_TOO_LARGE if too_large else None


def _whole(file: str, reason: BadRowReason, line: int = 0) -> Tables:
    return Tables(bad=(BadRow(file, line, reason),))


def _csv(path: Path) -> Tables:
    try:
        data = path.read_bytes()
    except OSError:
        return _whole(path.name, BadRowReason.UNREADABLE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _whole(path.name, BadRowReason.NOT_UTF8, line)
    return table_from_rows(path.name, _capped(_csv_rows(text)))


def _csv_rows(text: str) -> Iterator[RawRow]:
    """Rows with the line they begin on; after a fault the reader cannot know where it stands."""
    header = text[: text.find("\n")]
    separator = ";" if header.count(";") > header.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield RawRow(line, (), BadRowReason.BROKEN_FILE)
            return
        yield RawRow(line, tuple(map(_clean, cells)))
        line = reader.line_num + 1


def _capped(rows: Iterable[RawRow]) -> Iterator[RawRow]:
    """At most MOST_ROWS rows under the header; the first one over is told, and it ends there."""
    for number, row in enumerate(rows):
        if number > MOST_ROWS:
            yield RawRow(row.line, (), BadRowReason.TOO_MANY_ROWS)
            return
        yield row


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\x00", "")).strip()


def _xlsx(path: Path) -> Iterable[Tables]:
    try:
        if _unpacked_size(path) > LARGEST_UNPACKED:
            return [_whole(path.name, BadRowReason.FILE_TOO_LARGE)]
        return _sheets(path)
    except _BROKEN_XLSX:
        return [_whole(path.name, BadRowReason.BROKEN_FILE)]


def _unpacked_size(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        return sum(entry.file_size for entry in archive.infolist())


def _sheets(path: Path) -> list[Tables]:
    """Each sheet that holds anything; formulas are not computed and not trusted."""
    from openpyxl import load_workbook  # noqa: PLC0415 - takes a third of a second, rarely needed

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(path, read_only=True, data_only=False, keep_links=False)
        try:
            sheets = [
                (f"{path.name}#{sheet.title}", list(_capped(_sheet_rows(cast("_Sheet", sheet)))))
                for sheet in book.worksheets
            ]
        finally:
            book.close()
    filled = [(name, rows) for name, rows in sheets if any(row.cells for row in rows)]
    read = [table_from_rows(name, rows) for name, rows in filled]
    return read or [_whole(path.name, BadRowReason.UNKNOWN_HEADER)]


class _Cell(Protocol):
    """What a read-only cell tells us."""

    data_type: str
    value: object


class _Sheet(Protocol):
    """What we ask of a read-only sheet."""

    def reset_dimensions(self) -> None:
        """Forget the size the file claims."""

    def iter_rows(self, *, max_col: int) -> Iterable[tuple[_Cell, ...]]:
        """Every row up to that column."""


def _sheet_rows(sheet: _Sheet) -> Iterator[RawRow]:
    """Rows cut to the header's width, wider where something stands beyond it."""
    sheet.reset_dimensions()
    width = 0
    for line, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), 1):
        if any(cell.data_type == "f" for cell in row):
            yield RawRow(line, ("",), BadRowReason.FORMULA)
            continue
        cells = tuple(_clean(_text(cell.value)) for cell in row)
        filled = max((at for at, cell in enumerate(cells, 1) if cell), default=0)
        width = width or filled
        yield RawRow(line, cells[: max(width, filled)] if filled else ())


def _text(value: object) -> str:
    """A cell as it was typed; Excel keeps 1 as 1.0."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
