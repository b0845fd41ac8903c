"""Reading catalogue files: good ones, broken ones and hostile ones."""

import csv
import io
import os
import zipfile
from datetime import date

import openpyxl
import pytest

from desk.adapters import catalogue_files
from desk.adapters.catalogue_files import read_tables
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.table_import import import_tables
from desk.catalogue.tables import COLUMNS, BadRowReason, TableKind

HEADER = COLUMNS[TableKind.RESULTS]
ROW = ("1.001193", "Giấy khai sinh", "KQ.G15.000031")
HEAD = ("1.001193", "Khai sinh", "", "Hộ tịch", "Cấp xã", "3 Ngày", "Miễn phí", "crawl")


def csv_file(path, *rows, encoding="utf-8-sig", delimiter=","):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def xlsx_file(path, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def reasons(path):
    return [(row.line, row.reason) for row in read_tables([path]).bad]


def rows(path):
    tables = read_tables([path])
    assert tables.bad == ()
    return [
        (row.line, *(row.cells[name] for name in HEADER)) for row in tables.rows(TableKind.RESULTS)
    ]


def test_a_csv_with_byte_order_mark_is_read(tmp_path):
    assert rows(csv_file(tmp_path / "r.csv", HEADER, ROW)) == [(2, *ROW)]


def test_a_csv_from_a_vietnamese_excel_is_read(tmp_path):
    assert rows(csv_file(tmp_path / "r.csv", HEADER, ROW, delimiter=";")) == [(2, *ROW)]


def test_an_xlsx_is_read(tmp_path):
    assert rows(xlsx_file(tmp_path / "r.xlsx", HEADER, ROW)) == [(2, *ROW)]


def test_numbers_in_an_xlsx_count_papers(tmp_path):
    columns = COLUMNS[TableKind.PAPERS]
    path = xlsx_file(tmp_path / "p.xlsx", columns, ("1.001193", None, "Tờ khai", None, 1, 2.0))
    (row,) = read_tables([path]).rows(TableKind.PAPERS)
    assert (row.cells["originals"], row.cells["copies"], row.cells["case"]) == ("1", "2", "")


def test_every_sheet_is_a_table(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(HEADER)
    book.active.append(ROW)
    second = book.create_sheet("thu tuc")
    second.append(COLUMNS[TableKind.PROCEDURES])
    second.append(HEAD)
    book.create_sheet("trống")
    book.save(tmp_path / "b.xlsx")
    tables = read_tables([tmp_path / "b.xlsx"])
    assert tables.bad == ()
    assert {table.kind for table in tables.tables} == {TableKind.RESULTS, TableKind.PROCEDURES}


def test_lines_are_counted_over_line_breaks_in_cells(tmp_path):
    broken = ("1.001193", "Giấy\nkhai\nsinh", "KQ.G15.000031")
    assert [row[0] for row in rows(csv_file(tmp_path / "r.csv", HEADER, broken, ROW))] == [2, 5]


def test_text_is_composed(tmp_path):
    decomposed = ("1.001193", "Gia\u0302\u0301y", "KQ.G15.000031")
    assert rows(csv_file(tmp_path / "r.csv", HEADER, decomposed))[0][2] == "Giấy"


def test_another_encoding_is_told_with_its_line(tmp_path):
    path = csv_file(tmp_path / "r.csv", HEADER, ROW, encoding="utf-16")
    assert reasons(path) == [(1, BadRowReason.NOT_UTF8)]


def test_a_wrong_column_count_is_told_with_its_line(tmp_path):
    path = csv_file(tmp_path / "r.csv", HEADER, ROW, ROW[:2], (*ROW, "x"))
    assert reasons(path) == [(3, BadRowReason.COLUMN_COUNT), (4, BadRowReason.COLUMN_COUNT)]


def test_cells_beyond_the_header_of_an_xlsx_are_told(tmp_path):
    path = xlsx_file(tmp_path / "r.xlsx", HEADER, (*ROW, "x"))
    assert reasons(path) == [(2, BadRowReason.COLUMN_COUNT)]


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx"])
def test_an_unknown_header_is_told(tmp_path, name):
    write = csv_file if name.endswith("csv") else xlsx_file
    assert reasons(write(tmp_path / name, ("a", "b"), ("1", "2"))) == [
        (1, BadRowReason.UNKNOWN_HEADER)
    ]


def test_an_empty_file_has_an_unknown_header(tmp_path):
    (tmp_path / "e.csv").write_bytes(b"")
    assert reasons(tmp_path / "e.csv") == [(1, BadRowReason.UNKNOWN_HEADER)]


def test_an_empty_workbook_has_an_unknown_header(tmp_path):
    assert reasons(xlsx_file(tmp_path / "e.xlsx")) == [(0, BadRowReason.UNKNOWN_HEADER)]


def test_a_missing_file_is_told(tmp_path):
    assert reasons(tmp_path / "none.csv") == [(0, BadRowReason.UNREADABLE)]


def test_a_folder_and_a_pipe_are_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    assert reasons(tmp_path) == [(0, BadRowReason.UNREADABLE)]
    assert reasons(tmp_path / "pipe.csv") == [(0, BadRowReason.UNREADABLE)]


def test_what_is_no_zip_is_a_broken_workbook(tmp_path):
    (tmp_path / "b.xlsx").write_bytes(b"not a workbook")
    assert reasons(tmp_path / "b.xlsx") == [(0, BadRowReason.BROKEN_FILE)]


def test_a_zip_without_a_workbook_is_broken(tmp_path):
    with zipfile.ZipFile(tmp_path / "b.xlsx", "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert reasons(tmp_path / "b.xlsx") == [(0, BadRowReason.BROKEN_FILE)]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.99])
def test_a_cut_off_workbook_is_broken(tmp_path, share):
    path = xlsx_file(tmp_path / "b.xlsx", HEADER, ROW)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    assert reasons(path) == [(0, BadRowReason.BROKEN_FILE)]


def test_a_workbook_with_a_damaged_sheet_is_broken(tmp_path):
    whole = xlsx_file(tmp_path / "w.xlsx", HEADER, ROW)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as target:
        for entry in source.infolist():
            data = source.read(entry)
            target.writestr(entry, data[:-40] if "sheet1" in entry.filename else data)
    assert reasons(tmp_path / "b.xlsx") == [(0, BadRowReason.BROKEN_FILE)]


def test_a_zip_bomb_is_not_unpacked(tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "b.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(21):
            archive.writestr(f"xl/{number}.xml", b" " * 10_000_000)
    opened: list[object] = []
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda _, name, *_more: opened.append(name))
    assert reasons(tmp_path / "b.xlsx") == [(0, BadRowReason.FILE_TOO_LARGE)]
    assert opened == []


def test_a_file_over_the_limit_is_not_read(tmp_path):
    with (tmp_path / "big.csv").open("wb") as file:
        file.truncate(catalogue_files.LARGEST_FILE + 1)
    assert reasons(tmp_path / "big.csv") == [(0, BadRowReason.FILE_TOO_LARGE)]


def test_rows_over_the_limit_are_told_once(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue_files, "MOST_ROWS", 3)
    path = csv_file(tmp_path / "r.csv", HEADER, *[ROW] * 9)
    assert reasons(path) == [(5, BadRowReason.TOO_MANY_ROWS)]
    assert len(read_tables([path]).rows(TableKind.RESULTS)) == 3


def test_a_cell_over_the_reader_s_limit_is_told(tmp_path):
    path = csv_file(tmp_path / "r.csv", HEADER, ROW, ("1.001193", "x" * 200_000, ""), ROW)
    assert reasons(path) == [(3, BadRowReason.BROKEN_FILE)]


def test_a_quote_never_closed_is_told(tmp_path):
    (tmp_path / "r.csv").write_text(",".join(HEADER) + '\n1.001193,"' + "x\n" * 90_000)
    assert [reason for _, reason in reasons(tmp_path / "r.csv")] == [BadRowReason.BROKEN_FILE]


def test_a_formula_is_not_trusted(tmp_path):
    path = xlsx_file(tmp_path / "r.xlsx", HEADER, ROW, ("1.001193", '=HYPERLINK("x")', ""))
    assert reasons(path) == [(3, BadRowReason.FORMULA)]


def test_an_xlsx_and_a_csv_import_the_same(tmp_path):
    heads = csv_file(tmp_path / "h.csv", COLUMNS[TableKind.PROCEDURES], HEAD)
    made = [
        import_tables(read_tables([heads, part]), date(2026, 12, 1), Catalogue(()))
        for part in (
            csv_file(tmp_path / "r.csv", HEADER, ROW),
            xlsx_file(tmp_path / "r.xlsx", HEADER, ROW),
        )
    ]
    assert made[0].procedures == made[1].procedures
    assert made[0].bad == made[1].bad == ()
