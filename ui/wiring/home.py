"""Fits the parts together: a home on disk becomes a gate, a gate becomes a signed-in session."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from db.codec import make_ready
from db.office import Agreed, SqlOfficeBook, open_office
from db.store import SqlStore, open_store
from desk.adapters.keys import Keys, derive
from desk.adapters.slots import FileKeySlots, Opened
from desk.adapters.vault import FileVault
from desk.adapters.witness import FileWitnessBook
from desk.canonical import canonical_json
from desk.catalogue.catalogue import Catalogue
from desk.dossier.receipt import Receipt
from desk.errors import (
    DeskError,
    HomeMissingError,
    NotAdministratorError,
    OfficeMissingError,
)
from desk.filing.attaching import Destination
from desk.filing.filing import Filing
from desk.forms.receipt import render_both
from desk.intake.intake import Intake, Rules
from desk.journal import Act, Deed, Signer
from desk.numbering import unofficial
from desk.office.accounts import Officer, Role, SlotDamagedError
from desk.office.settings import Office
from desk.office.training import require_mark_kept
from desk.officer_names import remember
from desk.press import Press
from desk.session import Session
from desk.settling import risk, settle, testimony
from ui.wiring import founding
from ui.wiring.agreement import SettingsAlteredError, agree_alone, agree_also, agreed_to
from ui.wiring.backups import Backups
from ui.wiring.barred import require_allowed, take_up_newest_key
from ui.wiring.portal_line import PaperFiles, PortalLine
from ui.wiring.scanning import behind, binder
from ui.wiring.world import World

create_home = founding.create_home


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
    copies: Backups

    def require_administrator(self) -> None:
        """Raises NotAdministratorError."""
        if self.officer.role is not Role.ADMINISTRATOR:
            raise NotAdministratorError

    def require_own(self, master: bytes) -> Keys:
        """The keys of this home. Raises SlotDamagedError: that master key is another home's, whose
        slot somebody laid here.
        """
        keys = derive(master)
        if not self.copies.opens_with(keys):
            raise SlotDamagedError
        return keys

    def keep_office(self, office: Office) -> None:
        """Changes the office's settings, journaled; the digest is agreed to anew."""
        self.require_administrator()
        require_mark_kept(self.book.office() or office, office)
        told = (Act.SETTING, canonical_json(office))
        self.change_office(lambda agreed: self.book.keep_office(office, agreed), told)

    def change_office(self, change: Callable[[Agreed], None], *acts: tuple[Act, str]) -> None:
        """Changes office.db, journaled just before: all of it or, after a fault, nothing.

        `change` hands on to the book what it is given. Raises SettingsAlteredError, a store's
        error.
        """
        self._require_agreed()

        def agreed(digest: str) -> None:
            with self.store.writing() as books:
                for act, content in acts:
                    books.write(self._deed(act, content))
                agree_also(books, digest)

        change(agreed)
        with suppress(DeskError), self.store.writing() as books:  # else the next sign-in does it
            agree_alone(books, self.book.digest())

    def refitted(self) -> "OpenHome":
        """The same officer at the same store with the settings as they are now; the session before
        is not closed, for it shares the store, and must not be used any more.
        """
        with self.store.reading() as books:
            changed = self.book.digest() not in agreed_to(books)
        session = _session(
            self.folder,
            self.book,
            self.store,
            self.vault,
            self.officer,
            self.world,
            changed,
            self.copies,
        )
        return replace(self, session=session)

    def accept_altered(self) -> None:
        """An administrator has looked at what somebody changed in office.db, and it may stay."""
        self.require_administrator()
        with self.store.writing() as books:
            books.write(self._deed(Act.SETTING, canonical_json(self.book.office())))
            agree_alone(books, self.book.digest())

    def note(self, act: Act, content: str) -> None:
        """Journals what was changed beside office.db."""
        with self.store.writing() as books:
            books.write(self._deed(act, content))

    def _require_agreed(self) -> None:
        """Whoever keeps a change agrees to all of office.db: nothing there may be altered."""
        with self.store.reading() as books:
            if self.book.digest() not in agreed_to(books):
                raise SettingsAlteredError

    def _deed(self, act: Act, content: str) -> Deed:
        office = self.book.office()
        desk = str(office.desk) if office else ""
        return Deed(self.world.clock(), self.officer.login, desk, act, None, content)


def warm_up() -> None:
    """What the first sign-in and the first F9 would wait for; good while a password is typed."""
    make_ready()


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
        opened = self.slots.open(login, password, self.world.clock())
        keys = derive(opened.master)
        store = open_store(self.folder / "desk.db", keys.database, keys.journal)
        try:
            return self._opened(keys, store, opened)
        except BaseException:  # whatever ends it, nothing half-made or open is left; raised again
            store.close()
            raise

    def check(self, login: str, password: str) -> Officer:
        """Whose password it is; opens nothing. Raises WrongPasswordError, TooManyTriesError."""
        return self.slots.open(login, password, self.world.clock()).officer

    def resume(self, home: OpenHome, login: str, password: str) -> OpenHome:
        """Signs in at a locked desk whose store stayed open; raises what `unlock` raises.

        The officer who left gets the same home back, another one a session of their own.
        """
        opened = self.slots.open(login, password, self.world.clock())
        keys, officer = home.require_own(opened.master), opened.officer
        with home.store.reading() as books:
            require_allowed(books, login, opened.generation)
        return home if officer == home.officer else self._opened(keys, home.store, opened)

    def close(self) -> None:
        """Lets go of office.db."""
        self.book.close()

    def _opened(self, keys: Keys, store: SqlStore, opened: Opened) -> OpenHome:
        vault, officer = FileVault(self.folder / "vault", keys.vault, keys.names), opened.officer
        changed = self._noted_sign_in(store, opened, FileWitnessBook(self.world.witness))
        copies = Backups(self.folder, keys, store, self.book, officer, self.world.clock)
        session = _session(
            self.folder, self.book, store, vault, officer, self.world, changed, copies
        )
        return OpenHome(self.folder, self.book, store, vault, officer, self.world, session, copies)

    def _noted_sign_in(self, store: SqlStore, opened: Opened, witness: FileWitnessBook) -> bool:
        """Journals it, lets the witness catch up; whether office.db was changed from outside."""
        now, desk, officer = self.world.clock(), str(self.office().desk), opened.officer
        with store.writing() as books:
            require_allowed(books, officer.login, opened.generation)
            take_up_newest_key(books, self.slots)
            safe = risk(books, witness, self.world.machine, now) is None
            digest = self.book.digest()
            changed = digest not in agreed_to(books)
            if not changed:
                agree_alone(books, digest)
            remember(books, officer)
            books.write(Deed(now, officer.login, desk, Act.SIGN_IN, None, "{}"))
            standing = testimony(books)
        if safe:
            witness.note(standing)
        return changed


def _session(
    folder: Path,
    book: SqlOfficeBook,
    store: SqlStore,
    vault: FileVault,
    officer: Officer,
    world: World,
    changed: bool,
    copies: Backups,
) -> Session:
    office, clock = book.office(), world.clock
    if office is None:
        raise OfficeMissingError
    rules = Rules(office, Catalogue(book.procedures()), book.calendar())
    scan = world.scanning()
    made = binder(store, vault, scan.darkroom, clock, office)
    papers = PaperFiles(vault, made.bound)
    line = PortalLine(
        folder, store, office, clock, world.machine, agreed=not changed, papers=papers
    )
    witness = FileWitnessBook(world.witness)
    signer, desk = Signer(officer.login, officer.name), str(office.desk)
    return Session(
        officer=officer,
        office=office,
        catalogue=rules.catalogue,
        calendar=rules.calendar,
        store=store,
        intake=Intake(store, rules, witness, clock, signer, world.machine),
        press=Press(store, vault, _renderer(office), clock, officer.login, desk),
        clock=clock,
        deliver=line.round,
        deliver_all=line.all,
        office_changed=changed,
        close=store.close,
        copier=copies,
        filing=Filing(store, vault, clock, officer.login, desk, Destination.of(office)),
        scan=scan,
        work_next=behind(made, office),
    )


def _renderer(office: Office) -> Callable[[Receipt, int], bytes]:
    return lambda receipt, reprint: render_both(receipt, reprint, office.training)


def settle_numbering(home: OpenHome, last: int) -> None:
    """An administrator's word after a restore, a clone or a wrong clock.

    Numbers go on after `last`, today's last one given out, on this machine; the witness is noted
    anew.
    """
    home.require_administrator()
    clock, office = home.world.clock, home.session.office
    witness = FileWitnessBook(home.world.witness)
    with home.store.writing() as books:
        own = unofficial(office.desk, office.numbering.training)
        series = (office.agency.code, own.series)
        settle(books, witness, home.world.machine, clock(), series, last)
        told = canonical_json({"settled": last})
        officer, desk = home.officer.login, str(office.desk)
        books.write(Deed(clock(), officer, desk, Act.NUMBERING, None, told))
        standing = testimony(books)
    witness.note(standing)
