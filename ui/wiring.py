"""Fits the parts together: a home on disk becomes a gate, a gate becomes a signed-in session."""

import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from db.office import SqlOfficeBook, open_office
from db.store import SqlStore, create_store, open_store
from desk.accounts import Officer
from desk.adapters.catalogue_files import read_tables
from desk.adapters.classic_portal import ClassicPortal
from desk.adapters.clock import now
from desk.adapters.keys import Keys, derive, new_master
from desk.adapters.machine import machine_id
from desk.adapters.slots import Cost, FileKeySlots
from desk.adapters.starter_catalogue import load_starter
from desk.adapters.vault import FileVault
from desk.adapters.witness import FileWitnessBook, witness_folder
from desk.canonical import Json, canonical_json
from desk.catalogue import Catalogue
from desk.catalogue_import import ImportReport, import_tables
from desk.delivery import ProofRound, Round, deliver_round, prove_round
from desk.errors import HomeMissingError, HomeNotEmptyError, OfficeMissingError
from desk.forms.receipt import render_both
from desk.intake import Intake, Rules
from desk.journal import Act, Deed
from desk.numbering import Temporary
from desk.ports import Clock
from desk.press import Press
from desk.receipt import Receipt
from desk.session import Session
from desk.settings import Office

OFFICE_DIGEST = "office_digest"
LONGEST_RUN = 1000
PORTAL_PASSWORD = "portal.password"  # noqa: S105 - the name of a secret, not one


@dataclass(frozen=True, slots=True)
class World:
    """What differs between a real desk and a test: the clock, the machine, the place of the witness, the key cost."""

    clock: Clock = now
    machine: str = field(default_factory=machine_id)
    witness: Path = field(default_factory=witness_folder)
    cost: Cost = field(default_factory=Cost)


def create_home(
    folder: Path, office: Office, officer: Officer, password: str, world: World | None = None
) -> str:
    """A new home with the shipped catalogue; returns the recovery key, which is nowhere else.

    Raises HomeNotEmptyError, WeakPasswordError.
    """
    world = world or World()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise HomeNotEmptyError
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    master = new_master()
    keys = derive(master)
    slots = FileKeySlots(folder / "keys", world.cost)
    slots.create(officer, password, master)
    recovery = slots.create_recovery(master)
    book = open_office(folder / "office.db")
    book.keep_office(office)
    book.add_procedures(load_starter())
    store = create_store(
        folder / "desk.db", keys.database, keys.journal, str(uuid.uuid4()), world.machine
    )
    deed = Deed(world.clock(), officer.login, str(office.desk), Act.CREATE_HOME, None, "{}")
    with store.writing() as books:
        books.write(deed)
        books.keep_fact(OFFICE_DIGEST, book.digest())
    store.close()
    book.close()
    return recovery


@dataclass(frozen=True, slots=True)
class OpenHome:
    """Everything of a home after unlocking; `session` is what windows and commands work with."""

    folder: Path
    book: SqlOfficeBook
    store: SqlStore
    vault: FileVault
    officer: Officer
    world: World
    session: Session

    def keep_office(self, office: Office) -> None:
        """Changes the office's settings, journaled; the digest is agreed to anew."""
        self.book.keep_office(office)
        self.agree(Act.SETTING, canonical_json(office))

    def agree(self, act: Act, content: str) -> None:
        """Notes what was changed in office.db and that it is now as it should be."""
        office = self.book.office()
        desk = str(office.desk) if office else ""
        with self.store.writing() as books:
            books.write(Deed(self.world.clock(), self.officer.login, desk, act, None, content))
            books.keep_fact(OFFICE_DIGEST, self.book.digest())


class HomeGate:
    """A home nobody has signed in to: office.db can be read, desk.db cannot."""

    def __init__(self, folder: Path, world: World | None = None) -> None:
        if not (folder / "office.db").is_file() or not (folder / "desk.db").is_file():
            raise HomeMissingError
        self.folder = folder
        self.world = world or World()
        self.book = open_office(folder / "office.db")
        self.slots = FileKeySlots(folder / "keys", self.world.cost)

    def office(self) -> Office:
        """Raises OfficeMissingError."""
        office = self.book.office()
        if office is None:
            raise OfficeMissingError
        return office

    def officers(self) -> tuple[Officer, ...]:
        """Who may sign in."""
        return self.slots.officers()

    def sign_in(self, login: str, password: str) -> Session:
        """The window's way in."""
        return self.unlock(login, password).session

    def unlock(self, login: str, password: str) -> OpenHome:
        """Raises WrongPasswordError, TooManyTriesError, a store's error."""
        keys = derive(self.slots.unlock(login, password, self.world.clock()))
        store = open_store(self.folder / "desk.db", keys.database, keys.journal)
        officer = next(one for one in self.officers() if one.login == login)
        return self._opened(keys, store, officer)

    def close(self) -> None:
        """Lets go of office.db."""
        self.book.close()

    def _opened(self, keys: Keys, store: SqlStore, officer: Officer) -> OpenHome:
        office, clock = self.office(), self.world.clock
        vault = FileVault(self.folder / "vault", keys.vault, keys.names)
        with store.writing() as books:
            told = Deed(clock(), officer.login, str(office.desk), Act.SIGN_IN, None, "{}")
            changed = books.fact(OFFICE_DIGEST) != self.book.digest()
            books.write(told)
        rules = Rules(office, Catalogue(self.book.procedures()), self.book.calendar())
        witness = FileWitnessBook(self.world.witness)
        line = Line(store, office, clock)
        session = Session(
            officer=officer,
            office=office,
            catalogue=rules.catalogue,
            calendar=rules.calendar,
            store=store,
            intake=Intake(store, rules, witness, clock, officer.name, self.world.machine),
            press=Press(store, vault, _renderer(office), clock, officer.name, str(office.desk)),
            clock=clock,
            deliver=line.round,
            deliver_all=line.all,
            office_changed=changed,
            close=store.close,
        )
        return OpenHome(self.folder, self.book, store, vault, officer, self.world, session)


def _renderer(office: Office) -> Callable[[Receipt, int], bytes]:
    return lambda receipt, reprint: render_both(receipt, reprint, office.training)


class StoreFacts:
    """What the portal told once and need not be asked again, kept in the register."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def get(self, key: str) -> Json:
        """None while unknown."""
        with self._store.reading() as books:
            return books.fact(key)

    def keep(self, key: str, value: Json) -> None:
        """Kept for good."""
        with self._store.writing() as books:
            books.keep_fact(key, value)


class Line:
    """Sending and proving with the portal of the settings, one thread at a time."""

    def __init__(self, store: SqlStore, office: Office, clock: Clock) -> None:
        self._store, self._office, self._clock = store, office, clock
        self._holder = str(uuid.uuid4())

    def round(self, everything: bool = False) -> tuple[Round, ProofRound]:
        """One round of what is due; of all that waits if `everything`."""
        with portal(self._store, self._office) as line:
            sent = deliver_round(
                self._store, line, self._clock, random.random, self._holder, everything
            )
            if sent.stopped:
                return sent, ProofRound()
            return sent, prove_round(self._store, line, self._clock, self._holder)

    def all(self) -> None:
        """Rounds until nothing moves any more."""
        for _ in range(LONGEST_RUN):
            sent, proven = self.round(everything=True)
            if sent.stopped or not (sent.delivered or sent.refused or proven.moved):
                return


def portal(store: SqlStore, office: Office) -> ClassicPortal:
    """The connector the settings name."""
    with store.reading() as books:
        password = books.secret(PORTAL_PASSWORD) or ""
    return ClassicPortal(office.portal, password, StoreFacts(store))


def settle_numbering(home: OpenHome, last: int) -> None:
    """An administrator's word after a restore, a clone or a wrong clock: `last` is today's last number given out.

    Numbers go on after it on this machine; the witness is made anew.
    """
    clock, office = home.world.clock, home.session.office
    day = clock().date()
    with home.store.writing() as books:
        books.bind_machine(home.world.machine)
        for series in (office.agency.code, Temporary(office.desk).series):
            known = books.last_number(series, day)
            books.note_number(series, day, max(known, last))
        told = canonical_json({"settled": last})
        officer, desk = home.officer.login, str(office.desk)
        books.write(Deed(clock(), officer, desk, Act.NUMBERING, None, told))
        standing = books.standing()
    FileWitnessBook(home.world.witness).note(standing)


def read_catalogue_files(
    files: Sequence[Path], valid_from: date, existing: Catalogue
) -> ImportReport:
    """CSV and XLSX files as procedures and bad rows."""
    return import_tables(read_tables(files), valid_from, existing)
