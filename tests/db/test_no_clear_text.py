"""Nothing of a citizen lies in the register's files in clear."""

from pathlib import Path

from db.store import SqlStore
from tests.db import sample

TOLD = ("Nguyễn Thị Đào Mơ", "nguyen thi dao mo", "001199012345", "0912345678", "Trần Văn Ổi")


def test_no_name_and_no_number_is_found_in_any_file(store: SqlStore, home: Path):
    dossier = sample.dossier()
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_receipt(sample.receipt(dossier))
        books.write(sample.deed(f'{{"name":"{TOLD[0]}"}}'))
    contents = {file.name: file.read_bytes() for file in home.iterdir()}
    assert {"desk.db", "desk.db-wal"} <= contents.keys()
    found = [
        (name, encoding)
        for name, content in contents.items()
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        for told in TOLD
        if told.encode(encoding) in content
    ]
    assert found == []


def test_the_file_does_not_even_say_that_it_is_a_database(store: SqlStore, home: Path):
    assert b"SQLite format" not in (home / "desk.db").read_bytes()
