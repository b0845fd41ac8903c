"""`catalogue`: tables come in, bad rows are told, words and initials find procedures."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from desk.catalogue.tables import COLUMNS, TableKind
from tests.commands.door import Door

MANY = 479


def written(path: Path, kind: TableKind, rows: Iterable[Sequence[object]]) -> str:
    """A CSV file as the national portal's tables are shaped."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS[kind])
        table.writerows(rows)
    return str(path)


def code(number: int) -> str:
    return f"7.{number:06}"


def procedure(number: int, told: str = "") -> tuple[str, ...]:
    name = f"Thủ tục thử nghiệm thứ {number}"
    return (told or code(number), name, "XX", "Lĩnh vực thử", "Cấp xã", "3 Ngày làm việc", "", "")


@pytest.fixture
def tables(tmp_path: Path) -> tuple[str, ...]:
    """479 procedures with three papers each and a result."""
    numbers = range(1, MANY + 1)
    papers = [
        (code(n), "Trường hợp chung", f"Giấy tờ {k}", "", 1, k) for n in numbers for k in (0, 1, 2)
    ]
    results = [(code(n), f"Kết quả {n}", "") for n in numbers]
    return (
        written(tmp_path / "procedures.csv", TableKind.PROCEDURES, map(procedure, numbers)),
        written(tmp_path / "papers.csv", TableKind.PAPERS, papers),
        written(tmp_path / "results.csv", TableKind.RESULTS, results),
    )


def test_a_whole_countrys_tables_come_in(door: Door, tables: tuple[str, ...]):
    done = door("catalogue", "import", *tables, "--strict", "--json")
    assert (done.code, done.json()) == (0, {"imported": MANY, "bad": []}), done.err
    assert len(door("catalogue", "list", "thử nghiệm", "479", "--json").json()) >= 1
    assert door("verify").code == 0


def test_strict_takes_nothing_when_one_row_is_bad(door: Door, tmp_path: Path):
    rows = [procedure(1), procedure(2, told="sai")]
    table = written(tmp_path / "một.csv", TableKind.PROCEDURES, rows)
    before = door("catalogue", "list", "--json").json()
    done = door("catalogue", "import", table, "--strict", "--json")
    [bad] = done.json()["bad"]
    assert (done.code, done.json()["imported"]) == (1, 0)
    assert (bad["file"], bad["line"], bad["reason"]) == ("một.csv", 3, "code_malformed")
    assert done.complaint == "1 dòng sai; chưa nạp gì."
    assert door("catalogue", "list", "--json").json() == before


def test_without_strict_the_good_rows_come_in(door: Door, tmp_path: Path):
    rows = [procedure(1), procedure(2, told="sai")]
    done = door("catalogue", "import", written(tmp_path / "a.csv", TableKind.PROCEDURES, rows))
    assert done.code == 1
    assert "mã sai dạng" in done.out
    assert done.complaint == "1 dòng sai, đã bỏ qua."
    assert [one["code"] for one in door("catalogue", "list", code(1), "--json").json()] == [code(1)]


def test_initials_find_the_birth_registration_first(door: Door):
    found = door("catalogue", "list", "ks", "--json", password=None).json()
    assert found[0]["code"] == "1.001193"


def test_all_are_listed_without_words(door: Door):
    assert len(door("catalogue", "list", "--json", password=None).json()) >= 60
