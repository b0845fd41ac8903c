"""A real encrypted register in a folder of its own, closed when the test is over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.engine import open_engine
from db.store import SqlStore, create_store
from tests.db.sample import KEYS


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "nhà"
    folder.mkdir()
    return folder


@pytest.fixture
def store(home: Path) -> Iterator[SqlStore]:
    made = create_store(home / "desk.db", KEYS.database, KEYS.journal, "store-1", "machine-1")
    yield made
    made.close()


@pytest.fixture
def engine(store: SqlStore, home: Path) -> Iterator[Engine]:
    """A hand with the key, reaching past the store."""
    opened = open_engine(home / "desk.db", KEYS.database)
    yield opened
    opened.dispose()
