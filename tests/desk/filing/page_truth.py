"""What must hold of all scanned pages at any time, read from the register itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import text

from db.engine import open_engine
from desk.pages.page import Page
from desk.pages.strip import Strip, sheets
from tests.db.sample import KEYS
from tests.desk.counter import DATABASE, Counter


@dataclass(frozen=True, slots=True)
class Row:
    """One page as its table has it; ids as they lie there."""

    id: str
    bundle: str
    homed: bool
    a_dossier: bool


_ROWS = text(
    "SELECT page.id, page.bundle, page.homed,"
    " EXISTS (SELECT 1 FROM dossier WHERE dossier.id = page.bundle) FROM page"
)


def rows(folder: Path) -> list[Row]:
    """Every page, past this program's own reading."""
    engine = open_engine(folder / DATABASE, KEYS.database)
    try:
        with engine.connect() as connection:
            found = connection.execute(_ROWS).all()
    finally:
        engine.dispose()
    return [Row(str(one), str(bundle), bool(homed), bool(at)) for one, bundle, homed, at in found]


def require_true(counter: Counter, arrived: set[UUID]) -> Mapping[UUID, Page]:
    """No page lost, doubled, mislabelled or out of its own file; where each lies now."""
    found = rows(counter.folder)
    assert [row for row in found if row.homed is not row.a_dossier] == []
    where: dict[UUID, Page] = {}
    with counter.store.reading() as books:
        bundles = {page.bundle for one in arrived if (page := books.page(one))}
        for bundle in bundles:
            pages = books.pages(bundle)
            assert where.keys().isdisjoint(page.id for page in pages)
            where |= {page.id: page for page in pages}
            _require_each_on_one_sheet(Strip(pages))
        nobodys = set(books.unclaimed())
        drafts = {draft.key for draft in books.drafts()}
        homes = {bundle for bundle in bundles if books.dossier(bundle)}
    assert where.keys() == arrived
    assert len(found) == len(arrived)
    assert nobodys == bundles - drafts - homes
    return where


def _require_each_on_one_sheet(strip: Strip) -> None:
    for paper in ("", *strip.papers):
        filed = strip.filed(paper)
        drawn = [page.id for sheet in sheets(filed) for page in sheet]
        assert sorted(drawn) == sorted(page.id for page in filed)
        assert len({page.number for page in strip.pages}) == len(strip.pages)
