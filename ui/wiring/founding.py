"""Makes a first home: all of it, or after a fault nothing but what a first run had typed."""

import shutil
import uuid
from contextlib import closing
from pathlib import Path
from typing import Final

from db.office import open_office
from db.store import create_store
from desk.adapters.durable import disk_trouble_named
from desk.adapters.keys import derive, new_master
from desk.adapters.slots import FileKeySlots
from desk.adapters.starter_catalogue import load_starter
from desk.adapters.witness import FileWitnessBook
from desk.errors import HomeNotEmptyError
from desk.journal import Act, Deed
from desk.office.accounts import Officer, OfficerExistsError
from desk.office.settings import Office
from desk.officer_names import remember
from desk.settling import testimony
from ui.wiring.agreement import OFFICE_DIGEST
from ui.wiring.world import World

UNFINISHED: Final = frozenset({"office.db", "office.db-journal", "office.db-wal", "office.db-shm"})


def create_home(
    folder: Path, office: Office, officer: Officer, password: str, world: World | None = None
) -> str:
    """A new home with the shipped catalogue; returns the recovery key, which is nowhere else.

    Raises HomeNotEmptyError, WeakPasswordError, a store's error; no half home is left then.
    """
    if folder.exists() and (not folder.is_dir() or not _unfinished(folder)):
        raise HomeNotEmptyError
    with disk_trouble_named():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return _created(folder, office, officer, password, world or World())
    except (HomeNotEmptyError, OfficerExistsError):  # somebody else was first: it is theirs
        raise
    except BaseException:  # whatever ends it, no half home is left; raised again
        _clear(folder)
        raise


def _created(folder: Path, office: Office, officer: Officer, password: str, world: World) -> str:
    master = new_master()
    keys = derive(master)
    slots = FileKeySlots(folder / "keys", world.cost)
    slots.create(officer, password, master)
    recovery = slots.create_recovery(master)
    with closing(open_office(folder / "office.db")) as book:
        book.keep_office(office)
        book.add_procedures(load_starter())
        digest = book.digest()
    path, store_id = folder / "desk.db", str(uuid.uuid4())
    deed = Deed(world.clock(), officer.login, str(office.desk), Act.CREATE_HOME, None, "{}")
    with closing(create_store(path, keys.database, keys.journal, store_id, world.machine)) as store:
        with store.writing() as books:
            books.write(deed)
            books.keep_fact(OFFICE_DIGEST, digest)
            remember(books, officer)
            standing = testimony(books)
        FileWitnessBook(world.witness).note(standing)
    return recovery


def _clear(folder: Path) -> None:
    """Takes away what a home that was not finished left; a first run's settings stay."""
    for path in folder.glob("desk.db*"):
        path.unlink()
    shutil.rmtree(folder / "keys", ignore_errors=True)


def _unfinished(folder: Path) -> bool:
    """Whether nothing lies there but the settings of a first run that was left."""
    return {each.name for each in folder.iterdir()} <= UNFINISHED
