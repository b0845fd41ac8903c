"""A copy becomes a home again, in an empty folder, opened with a password of the copy."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from db.office import open_office
from db.store import open_store
from desk.adapters.copy_folder import DESK, KEYS, OFFICE
from desk.adapters.copy_return import bring_back
from desk.adapters.keys import Keys, derive
from desk.adapters.slots import FileKeySlots
from desk.adapters.witness import FileWitnessBook
from desk.canonical import canonical_json
from desk.copies import CopyError, CopyTrouble, Drill, Manifest
from desk.errors import HomeNotEmptyError, OfficeMissingError
from desk.guard import StopReason
from desk.journal import Act, Deed
from desk.numbering import Temporary
from desk.office.accounts import Officer
from desk.office.settings import Office
from desk.settling import risk
from ui.wiring.drilling import drilled
from ui.wiring.world import World


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, and what the guard will say: `last` are the numbers the copy knows
    of today, by series.
    """

    drill: Drill
    stopped: StopReason | None
    last: tuple[tuple[str, int], ...]


def officers_of(copy: Path) -> tuple[Officer, ...]:
    """Who can open that copy."""
    return FileKeySlots(copy / KEYS).officers()


def restore(copy: Path, home: Path, login: str, password: str, world: World) -> Restored:
    """Raises HomeNotEmptyError, WrongPasswordError, CopyError, a store's error; the folder is then
    as empty as before.
    """
    if home.exists() and (not home.is_dir() or any(home.iterdir())):
        raise HomeNotEmptyError
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return _restored(copy, home, login, password, world)
    except BaseException:  # whatever ends it, no half home is left; raised again
        for path in home.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        raise


def _restored(copy: Path, home: Path, login: str, password: str, world: World) -> Restored:
    manifest = bring_back(copy, home)
    slots = FileKeySlots(home / KEYS, world.cost)
    keys = derive(slots.unlock(login, password, world.clock()))
    drill = drilled(home, manifest, keys)
    if drill.counts != manifest.counts:
        raise CopyError(CopyTrouble.DAMAGED, copy.name)
    return _noted(home, login, keys, manifest, drill, world)


def _noted(
    home: Path, login: str, keys: Keys, manifest: Manifest, drill: Drill, world: World
) -> Restored:
    """Journals it; what the guard says of the numbers from here on."""
    office, now = _office(home), world.clock()
    store = open_store(home / DESK, keys.database, keys.journal)
    try:
        with store.writing() as books:
            told = canonical_json({"copy": manifest.name})
            books.write(Deed(now, login, str(office.desk), Act.RESTORE, None, told))
        with store.reading() as books:
            stopped = risk(books, FileWitnessBook(world.witness), world.machine, now)
            series = (office.agency.code, Temporary(office.desk).series)
            last = tuple((one, books.last_number(one, now.date())) for one in series)
    finally:
        store.close()
    return Restored(drill, stopped, last)


def _office(home: Path) -> Office:
    book = open_office(home / OFFICE)
    try:
        office = book.office()
    finally:
        book.close()
    if office is None:
        raise OfficeMissingError
    return office
