"""Cards, portals, catalogues, settings, copies and receipts from nobody to be trusted (T19).

Twenty seconds each, an hour with SOAK=1: only the errors each reader promises, nothing half read.
SEED=… CASE=… goes on at the case that failed.
"""

import csv
import io
import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import openpyxl
import pypdfium2
import pytest
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from db.codec import dumped, procedure_from
from db.office import shipped_calendar
from desk.adapters.catalogue_files import read_tables
from desk.adapters.classic_reply import (
    UnreadableError,
    read_lookup,
    read_procedure,
    read_reply,
    steps_in,
)
from desk.adapters.copy_manifest import MANIFEST, read_manifest, read_needed, write_manifest
from desk.adapters.slots import FileKeySlots
from desk.adapters.witness import FileWitnessBook
from desk.card.card import Card, CardTrouble, read_card
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Procedure
from desk.catalogue.table_import import import_tables
from desk.catalogue.tables import COLUMNS
from desk.copies import CopyError, Counts, Manifest, name_of
from desk.dossier.dossier import HandedPaper
from desk.draft.checks import LONGEST_NAME
from desk.errors import FileDamagedError
from desk.forms.receipt import render_both
from desk.proof import Found
from tests.desk.counter import NOW, OFFICE
from tests.faults.storms import as_bytes, bent, some_json, some_text, storm, torn
from tests.forms.people import RECEIPT
from tests.ui.intake_stand_ins import CARD, OTHER_CARD
from ui.commands.settings_file import checked, read
from ui.commands.usage import UsageError

CODE = "H57.37.22-261123-0001"
LOOKUP = {
    "error_code": "0",
    "message": "Thành công",
    "session": "x",
    "result": [
        {
            "MaHoSo": CODE,
            "ChuHoSo": "Nguyễn Thị Thử",
            "DanhSachTienDo": [{"ThoiDiemXuLy": "20261123080000", "TrangThai": "2"}],
        }
    ],
}
PROCEDURE = {
    "error_code": 0,
    "result": [
        {
            "MATTHC": "1.001193",
            "TENTTHC": "Khai sinh",
            "LINHVUCTHUCHIEN": [{"MALINHVUC": "G15", "TENLINHVUC": "Hộ tịch"}],
        }
    ],
}
ROWS = (
    ("1.001193", "Khai sinh", "", "Hộ tịch", "Cấp xã", "3 Ngày", "Miễn phí", "crawl"),
    ("2.000815", "Chứng thực", "", "Chứng thực", "Cấp xã", "1 Ngày làm việc", "2000", "crawl"),
    ("1.001193", "Giấy khai sinh", "KQ.G15.000031"),
)
SETTINGS = {
    "desk": 3,
    "phone": "0229 3000 347",
    "numbering": {"first": 3001, "width": 999},
    "copies": {"folder": "/tmp/x", "every_minutes": 60},
    "calendar": {"week": {"mon": [["07:30", "11:30"]]}, "days": [{"day": "2027-01-01"}]},
}
MANIFEST_OF = Manifest(
    name_of(NOW), NOW, "store", "0002", Counts(3, 9, "ab", 3), 0, *("0" * 64,) * 4
)


def test_a_card_is_a_card_or_a_trouble():
    for case in storm():
        told = case.random.choice((CARD, OTHER_CARD)).encode()
        text = torn(case.random, told).decode(errors=case.random.choice(("replace", "ignore")))
        text = some_text(case.random, 300) if case.random.random() < 0.1 else text
        assert isinstance(read_card(text, date(2026, 11, 22)), Card | CardTrouble), str(case)


def test_a_portals_answer_is_read_or_called_unreadable():
    for case in storm():
        told = bent(case.random, case.random.choice((LOOKUP, PROCEDURE)))
        with suppress(UnreadableError):
            reply = read_reply(as_bytes(case.random, told))
            assert isinstance(reply.reason, str), str(case)
            assert reply.exists in {True, False}, str(case)
            assert reply.signed_out in {True, False}, str(case)
            with suppress(UnreadableError):
                found = read_lookup(reply, CODE)
                assert not isinstance(found, Found) or isinstance(steps_in(found), list)
            read_procedure(reply, "1.001193")


def table_file(random: Random, folder: Path) -> Path:
    """A catalogue table, sound but for what the dice did to it."""
    kind = random.choice(list(COLUMNS))
    header = list(COLUMNS[kind])
    rows = [header, *(list(random.choice(ROWS)) for _ in range(random.randrange(4)))]
    for row in rows:
        while row and random.random() < 0.2:
            row[random.randrange(len(row))] = some_text(random)
    if random.random() < 0.5:
        text = io.StringIO(newline="")
        with suppress(csv.Error):  # the writer's own limits
            csv.writer(text, delimiter=random.choice(",;\t")).writerows(rows)
        path, data = folder / "t.csv", text.getvalue().encode("utf-8-sig", errors="replace")
    else:
        path, data = folder / "t.xlsx", workbook(rows)
    path.write_bytes(torn(random, data) if random.random() < 0.5 else data)
    return path


def workbook(rows: list[list[str]]) -> bytes:
    book, made = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        cells = (cell.encode(errors="ignore").decode() for cell in row)
        book.active.append([ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in cells])
    book.save(made)
    return made.getvalue()


def test_a_catalogue_is_imported_row_by_row_whole_or_reported(tmp_path: Path):
    for case in storm():
        path = table_file(case.random, tmp_path)
        tables = read_tables([path])
        report = import_tables(tables, date(2026, 1, 1), Catalogue(()))
        for procedure in report.procedures:
            assert isinstance(procedure, Procedure), str(case)
            assert procedure_from(dumped(procedure)) == procedure, str(case)


def test_settings_are_read_all_or_refused(tmp_path: Path):
    calendar = shipped_calendar()
    for case in storm():
        path = tmp_path / ("s.json" if case.random.random() < 0.7 else "s.toml")
        path.write_bytes(as_bytes(case.random, bent(case.random, SETTINGS)))
        with suppress(UsageError):
            kept = checked(read(path), OFFICE, calendar)
            assert all(isinstance(line, str) for line in kept.faults), str(case)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / MANIFEST_OF.name
    folder.mkdir()
    write_manifest(folder, MANIFEST_OF)
    return folder


def test_a_copys_manifest_is_what_was_written_or_no_manifest(copy: Path):
    sound = (copy / MANIFEST).read_bytes()
    for case in storm():
        told = torn(case.random, sound)
        if case.random.random() < 0.5:
            told = as_bytes(case.random, bent(case.random, json.loads(sound)))
        (copy / MANIFEST).write_bytes(told)
        with suppress(CopyError):
            assert read_manifest(copy) == MANIFEST_OF, str(case)
        listing = copy / "vault.txt"
        listing.write_bytes(torn(case.random, b"ab" * 32 + b" " + b"cd" * 32 + b"\n"))
        with suppress(CopyError):
            assert all(len(name) == len(sha) == 64 for name, sha in read_needed(listing))


def test_slots_and_witness_are_read_or_called_damaged(tmp_path: Path):
    slot = {
        "version": 1,
        "officer": "minh",
        "name": "Lò Thị Mỷ",
        "title": "",
        "role": "officer",
        "memory_kib": 64,
        "passes": 1,
        "lanes": 1,
        "salt": "00" * 16,
        "wrapped": "00" * 40,
        "seal": "00" * 32,
        "fields": ["Hộ tịch"],
    }
    note = {
        "store_id": "s",
        "journal_count": 3,
        "journal_mac": "ab",
        "last_at": "2026-11-20T08:30:00+07:00",
        "last_day": "2026-11-20",
        "machine": "m",
    }
    slots, witness = FileKeySlots(tmp_path), FileWitnessBook(tmp_path)
    for case in storm():
        (tmp_path / "minh.json").write_bytes(as_bytes(case.random, bent(case.random, slot)))
        (tmp_path / "s.json").write_bytes(as_bytes(case.random, bent(case.random, note)))
        assert len(slots.officers()) <= 1, str(case)
        with suppress(FileDamagedError):
            witness.read("s")


def test_a_receipt_prints_whatever_was_typed():
    """What the form refuses does not come here; what it lets through must come out as two pages."""
    names = ("owner_name", "address", "subject", "phone", "email", "submitter", "collection")
    for case in storm():
        random = case.random
        chosen = random.sample(names, random.randrange(1, 4))
        texts = {name: some_text(random, 120).replace("\0", "") for name in chosen}
        texts = {name: text.encode(errors="ignore").decode() for name, text in texts.items()}
        if "submitter" in texts:
            texts["submitter"] = texts["submitter"][:LONGEST_NAME]
        papers = tuple(
            HandedPaper(some_text(random, 80).encode(errors="ignore").decode(), originals=1)
            for _ in range(random.randrange(1, 9))
        )
        pdf = render_both(replace(RECEIPT, papers=papers, **texts), 0)
        with pypdfium2.PdfDocument(pdf) as document:
            assert len(document) >= 1, str(case)


def test_any_json_at_all_is_no_settings_file_or_one_that_is_refused(tmp_path: Path):
    path, calendar = tmp_path / "s.json", shipped_calendar()
    for case in storm():
        path.write_bytes(as_bytes(case.random, some_json(case.random, 6)))
        with suppress(UsageError):
            checked(read(path), OFFICE, calendar)
