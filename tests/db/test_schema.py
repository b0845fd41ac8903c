"""The file is changed in one place: all or none, after a copy, tables equal to the models."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, inspect, text
from sqlalchemy.exc import OperationalError

from db.engine import open_engine
from db.office import open_office
from db.office_rows import OfficeBase
from db.rows import DeskBase
from db.schema import DESK, OFFICE, Line, alembic_config, bring_up, downgrade, revision_of
from db.store import SqlStore, open_store
from desk.errors import NewerStoreError, StoreDamagedError
from desk.outbox import Entry
from tests.db import sample
from tests.db.sample import KEYS, NOW

HEADER = """
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "0005", "0004", None, None
"""
ADDS_A_COLUMN = (
    HEADER
    + """
def upgrade():
    with op.batch_alter_table("dossier", recreate="always") as batch:
        batch.add_column(sa.Column("extra", sa.Text(), server_default="", nullable=False))
        batch.alter_column("due_at", new_column_name="due")

def downgrade():
    with op.batch_alter_table("dossier", recreate="always") as batch:
        batch.alter_column("due", new_column_name="due_at")
        batch.drop_column("extra")
"""
)
BREAKS_OFF = (
    HEADER
    + """
def upgrade():
    op.add_column("dossier", sa.Column("extra", sa.Text()))
    op.execute("DELETE FROM outbox")
    op.execute("INSERT INTO nowhere VALUES (1)")
"""
)
LOSES_PARENTS = (
    HEADER
    + """
def upgrade():
    op.execute("DELETE FROM dossier")
"""
)


def line_with(tmp_path: Path, revision: str) -> Line:
    folder = tmp_path / "thêm 100%"
    folder.mkdir()
    (folder / "0005_more.py").write_text(revision, encoding="utf-8")
    return replace(DESK, head="0005", folders=(*DESK.folders, folder))


@pytest.fixture
def waiting(store: SqlStore) -> Entry:
    """A dossier with everything that hangs on it, pages too, and an outbox entry that waits."""
    dossier = sample.dossier()
    receipt, entry = sample.receipt(dossier), sample.entry(dossier.id)
    with store.writing() as books:
        books.add_dossier(dossier)
        books.add_receipt(receipt)
        books.ask_print(receipt.id, NOW)
        books.put_entry(entry)
        books.write(sample.deed(of=dossier.id))
        sample.scan(books, dossier.id)
    return entry


@pytest.fixture
def path(home: Path) -> Path:
    return home / "desk.db"


def everything(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables of ours, columns by name."""
    with engine.connect() as connection:
        names = [
            name
            for name in inspect(connection).get_table_names()
            if name in DeskBase.metadata.tables
        ]
        return {
            name: sorted(
                tuple(sorted((key, value) for key, value in row._mapping.items()))
                for row in connection.execute(text(f'SELECT * FROM "{name}"'))
            )
            for name in names
        }


def triggers(engine: Engine) -> dict[str, str]:
    with engine.connect() as connection:
        rows = connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        )
        return {row.name: row.sql for row in rows}


def dump(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
        return sorted(sql for (sql,) in rows)


@pytest.fixture
def office_engine(home: Path) -> Iterator[Engine]:
    open_office(home / "office.db").close()
    opened = open_engine(home / "office.db", None)
    yield opened
    opened.dispose()


def differences(engine: Engine, metadata: MetaData) -> list[object]:
    """Leaves out the tables that the search index keeps for itself."""
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: not str(name).startswith("dossier_search"),
                "compare_server_default": True,
            },
        )
        return list(compare_metadata(context, metadata))


def test_the_registers_tables_equal_the_models(engine: Engine):
    assert differences(engine, DeskBase.metadata) == []


def test_the_offices_tables_equal_the_models(office_engine: Engine):
    assert differences(office_engine, OfficeBase.metadata) == []


def test_the_migration_sets_the_triggers_itself():
    source = (DESK.folders[0] / "0001_register.py").read_text(encoding="utf-8")
    assert [name for name, trigger in DESK.triggers.items() if trigger not in source] == []


def test_the_live_triggers_are_the_listed_ones(engine: Engine):
    assert triggers(engine) == {name: sql.strip() for name, sql in DESK.triggers.items()}


@pytest.mark.parametrize("line", [DESK, OFFICE])
def test_the_head_is_the_newest_revision(line: Line):
    assert ScriptDirectory.from_config(alembic_config(line)).get_heads() == [line.head]


def test_migrations_import_nothing_of_ours():
    folders = (*DESK.folders, *OFFICE.folders, DESK.folders[0].parent.parent)
    sources = [
        file.read_text(encoding="utf-8") for folder in folders for file in folder.glob("*.py")
    ]
    ours = ("from db", "import db", "from desk", "import desk")
    assert [word for source in sources for word in ours if f"\n{word}" in source] == []


def test_opening_twice_changes_nothing(store: SqlStore, engine: Engine, path: Path):
    before = dump(engine)
    open_store(path, KEYS.database, KEYS.journal).close()
    assert dump(engine) == before
    assert list(path.parent.glob("*.before-*")) == []


def test_up_and_down_keeps_data_and_waiting_outbox(
    store: SqlStore, engine: Engine, waiting: Entry, path: Path, tmp_path: Path
):
    before, line = everything(engine), line_with(tmp_path, ADDS_A_COLUMN)
    bring_up(engine, path, KEYS.database, line)
    with engine.connect() as connection:
        assert revision_of(connection) == "0005"
    downgrade(engine, line, "0004")
    assert everything(engine) == before
    assert differences(engine, DeskBase.metadata) == []


def test_going_up_loses_no_row_of_any_other_table(
    store: SqlStore, engine: Engine, waiting: Entry, path: Path, tmp_path: Path
):
    before = everything(engine)
    bring_up(engine, path, KEYS.database, line_with(tmp_path, ADDS_A_COLUMN))
    after = everything(engine)
    assert {name: len(rows) for name, rows in after.items()} == {
        name: len(rows) for name, rows in before.items()
    }
    assert after["outbox"] == before["outbox"]


def test_a_rebuilt_table_has_its_triggers_again(
    store: SqlStore, engine: Engine, waiting: Entry, path: Path, tmp_path: Path
):
    line = line_with(tmp_path, ADDS_A_COLUMN)
    bring_up(engine, path, KEYS.database, line)
    assert triggers(engine).keys() == DESK.triggers.keys()
    downgrade(engine, line, "0004")
    with store.writing() as books:
        books.add_dossier(sample.dossier(9, sample.Person("Sau Đổi")))
        assert [row.owner for row in books.find("sau doi")] == ["Sau Đổi"]
        assert len(books.find("dao mo")) == 1
        assert books.due_entries(NOW, 10) == (waiting,)


def test_a_copy_is_made_first(
    store: SqlStore, engine: Engine, waiting: Entry, path: Path, tmp_path: Path
):
    before = everything(engine)
    bring_up(engine, path, KEYS.database, line_with(tmp_path, ADDS_A_COLUMN))
    copy = path.with_name("desk.db.before-0005")
    assert {file.name for file in path.parent.glob("*before*")} == {copy.name}
    assert copy.stat().st_mode & 0o077 == 0
    opened = open_engine(copy, KEYS.database)
    assert everything(opened) == before
    opened.dispose()


def test_a_migration_that_breaks_off_leaves_the_file_as_it_was(
    store: SqlStore, engine: Engine, waiting: Entry, path: Path, tmp_path: Path
):
    before = everything(engine), dump(engine)
    with pytest.raises(OperationalError):
        bring_up(engine, path, KEYS.database, line_with(tmp_path, BREAKS_OFF))
    assert (everything(engine), dump(engine)) == before


def test_a_migration_that_loses_parents_is_undone(
    store: SqlStore, engine: Engine, waiting: Entry, path: Path, tmp_path: Path
):
    before = everything(engine), dump(engine)
    with pytest.raises(StoreDamagedError):
        bring_up(engine, path, KEYS.database, line_with(tmp_path, LOSES_PARENTS))
    assert (everything(engine), dump(engine)) == before


def test_foreign_keys_are_on_again_afterwards(
    store: SqlStore, engine: Engine, path: Path, tmp_path: Path
):
    bring_up(engine, path, KEYS.database, line_with(tmp_path, ADDS_A_COLUMN))
    with engine.connect() as connection:
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1


def test_a_file_of_a_newer_program_is_refused_untouched(
    store: SqlStore, engine: Engine, waiting: Entry, path: Path
):
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    before = everything(engine)
    with pytest.raises(NewerStoreError):
        open_store(path, KEYS.database, KEYS.journal)
    assert everything(engine) == before


def test_a_database_of_somebody_else_is_refused(home: Path):
    path = home / "office.db"
    engine = open_engine(path, None)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE strange (x)"))
    engine.dispose()
    with pytest.raises(StoreDamagedError):
        open_office(path)


def test_the_pragmas_hold_on_every_connection(engine: Engine):
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2}
    with engine.connect() as one, engine.connect() as other:
        for connection in (one, other):
            held = {name: connection.scalar(text(f"PRAGMA {name}")) for name in wanted}
            assert held == wanted
            connection.rollback()


def test_going_all_the_way_down_leaves_nothing(store: SqlStore, home: Path):
    copy = home / "copy.db"
    store.close()
    shutil.copy(home / "desk.db", copy)
    engine = open_engine(copy, KEYS.database)
    downgrade(engine, replace(DESK, triggers={}), "base")
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    engine.dispose()
