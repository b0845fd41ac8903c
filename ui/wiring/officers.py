"""Who may sign in at this desk: added, changed, disabled, and let in again with the recovery key.

The master key is in memory only while it is needed: whatever needs it asks for a password again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from db.store import open_store
from desk.adapters.keys import derive
from desk.adapters.recovery_files import RECOVERY
from desk.adapters.slots import FileKeySlots
from desk.canonical import canonical_json
from desk.errors import DeskError, NotAdministratorError
from desk.journal import Act, Deed
from desk.office.accounts import (
    LastAdministratorError,
    Officer,
    OwnAccountError,
    Role,
    SlotNotInForceError,
    UnknownOfficerError,
    tidied,
)
from desk.officer_names import remember, remembered
from desk.ports import Books
from ui.wiring.barred import (
    allow,
    bar,
    in_force,
    is_barred,
    is_older,
    next_generation,
    require_allowed,
    require_newest_key,
)
from ui.wiring.home import HomeGate, OpenHome


@dataclass(frozen=True, slots=True)
class Officers:
    """As one signed-in officer. `own` is always that officer's own password, typed once more; all
    but `officers` and `change_password` need an administrator.

    Each act is journaled in the same transaction, by sign-in name alone. All of them raise
    WrongPasswordError, TooManyTriesError and SlotDamagedError for `own`, NotAdministratorError and
    a store's error.
    """

    home: OpenHome

    def officers(self) -> tuple[Officer, ...]:
        """Who may sign in, by sign-in name; also whose slot is damaged or older than the last that
        was written, as last remembered.
        """
        slots = self._slots
        with self.home.store.reading() as books:
            lost = [remembered(books, login) for login in slots.damaged()]
            there = [_as_known(books, slots, officer) for officer in slots.officers()]
        known = (*there, *(one for one in lost if one is not None))
        return tuple(sorted(known, key=lambda officer: officer.login))

    @property
    def me(self) -> str:
        """Whose session this is."""
        return self.home.officer.login

    def add(self, own: str, officer: Officer, password: str) -> None:
        """Raises BadOfficerError, LoginRefusedError, OfficerExistsError, WeakPasswordError."""
        slots, master, kept = self._slots, self._master(own), tidied(officer)
        begun = False

        def create(generation: int) -> None:
            nonlocal begun
            begun = kept.login not in slots.logins()
            slots.create(kept, password, master, generation)

        def note(books: Books, login: str) -> None:
            allow(books, login)
            remember(books, kept)

        try:
            self._do("add", kept.login, create, note)
        except DeskError:
            if begun and kept.login in slots.logins():
                slots.remove(kept.login)  # nobody signs in whom the journal does not know
            raise

    def disable(self, own: str, login: str) -> None:
        """The officer's password opens nothing here any more, nor does a slot laid back from a copy
        made before, which still holds it; the journal keeps what was done.

        Raises UnknownOfficerError, OwnAccountError, LastAdministratorError.
        """
        slots, master = self._slots, self._master(own)
        self._known(login)
        if login == self.me:
            raise OwnAccountError

        def note(books: Books, login: str) -> None:
            self._keep_one_administrator(books, master, login)
            bar(books, login)

        self._do("disable", login, lambda _: slots.remove(login), note)

    def change(self, own: str, officer: Officer) -> None:
        """Another name, title, role or other fields of work; in force from the next sign-in.

        Raises UnknownOfficerError, BadOfficerError, LastAdministratorError, SlotNotInForceError.
        """
        slots, master, kept = self._slots, self._master(own), tidied(officer)
        self._known(kept.login)

        def note(books: Books, login: str) -> None:
            if login not in {whole.login for whole in in_force(books, slots, master)}:
                raise SlotNotInForceError  # sealing it again would let an old password in
            if kept.role is not Role.ADMINISTRATOR:
                self._keep_one_administrator(books, master, login)
            remember(books, kept)

        self._do("change", kept.login, partial(slots.change_officer, kept, master), note)

    def set_password(self, own: str, login: str, password: str) -> None:
        """A new password for a colleague, who needs none of the old one; a damaged or older slot is
        whole again then. Raises UnknownOfficerError, WeakPasswordError.
        """
        slots, master = self._slots, self._master(own)
        self._known(login)
        with self._journaled("set_password", login) as books:
            _set_password(books, slots, login, password, master)

    def change_password(self, own: str, password: str) -> None:
        """One's own. Raises WeakPasswordError, SlotDamagedError."""
        slots, me, master = self._slots, self.me, self._opened(own)
        self._do("change_password", me, partial(slots.change_password, me, password, master))

    def new_recovery_key(self, own: str) -> str:
        """To be shown once and printed; the old one opens nothing here any more."""
        slots, master = self._slots, self._master(own)
        with (
            slots.next_recovery() as prepare,
            self._journaled("new_recovery_key", self.me) as books,
        ):
            generation = next_generation(books, RECOVERY, slots.recovery_generation())
            return prepare(master, generation)

    @property
    def _slots(self) -> FileKeySlots:
        return FileKeySlots(self.home.folder / "keys", self.home.world.cost)

    def _master(self, own: str) -> bytes:
        """The role counts as it stands in the slot now, not as it was at sign-in."""
        master = self._opened(own)
        roles = {officer.login: officer.role for officer in self._slots.sealed(master)}
        if roles.get(self.me) is not Role.ADMINISTRATOR:
            raise NotAdministratorError
        return master

    def _opened(self, own: str) -> bytes:
        """The master key; an older slot laid back here does not give it."""
        opened = self._slots.open(self.me, own, self.home.world.clock())
        self.home.require_own(opened.master)
        with self.home.store.reading() as books:
            require_allowed(books, self.me, opened.generation)
        return opened.master

    def _known(self, login: str) -> None:
        if login not in {officer.login for officer in self.officers()}:
            raise UnknownOfficerError

    def _keep_one_administrator(self, books: Books, master: bytes, without: str) -> None:
        left = (one for one in in_force(books, self._slots, master) if one.login != without)
        if not any(officer.role is Role.ADMINISTRATOR for officer in left):
            raise LastAdministratorError

    def _do(
        self,
        did: str,
        login: str,
        act: Callable[[int], None],
        note: Callable[[Books, str], None] | None = None,
    ) -> None:
        """In one transaction, which also keeps two windows from disabling each other at once.

        `act` gets the generation of the slot that it writes: the one before opens nothing more.
        """
        with self._journaled(did, login) as books:
            if note is not None:
                note(books, login)
            act(next_generation(books, login, self._slots.generation(login)))

    @contextmanager
    def _journaled(self, did: str, login: str) -> Iterator[Books]:
        home = self.home
        told = canonical_json({"did": did, "officer": login})
        desk = str(home.session.office.desk)
        with home.store.writing() as books:
            books.write(Deed(home.world.clock(), self.me, desk, Act.OFFICER, None, told))
            yield books


def recover(gate: HomeGate, key: str, login: str, password: str) -> None:
    """A new password with the recovery key, before anyone is signed in; the old password opens
    nothing any more, and a damaged or older slot is whole again. Wrong keys slow the next try down
    as wrong passwords do.

    Raises WrongRecoveryKeyError, TooManyTriesError, UnknownOfficerError, WeakPasswordError,
    RecoverySlotDamagedError, a store's error.
    """
    now = gate.world.clock()
    opened = gate.slots.recover(key, now)
    if login not in {officer.login for officer in listed(gate)}:
        raise UnknownOfficerError
    keys = derive(opened.master)
    store = open_store(gate.folder / "desk.db", keys.database, keys.journal)
    try:
        told = canonical_json({"did": "recover", "officer": login})
        desk = str(gate.office().desk)
        with store.writing() as books:
            require_newest_key(books, opened)
            books.write(Deed(now, login, desk, Act.OFFICER, None, told))
            _set_password(books, gate.slots, login, password, opened.master)
    finally:
        store.close()


def listed(gate: HomeGate) -> tuple[Officer, ...]:
    """As `gate.officers`, and whose slot is damaged, by the sign-in name alone."""
    lost = (Officer(login, login, "", Role.OFFICER) for login in gate.slots.damaged())
    return tuple(sorted((*gate.officers(), *lost), key=lambda officer: officer.login))


def _as_known(books: Books, slots: FileKeySlots, officer: Officer) -> Officer:
    """As the slot says, or of an older one as the register remembers."""
    if is_older(books, officer.login, slots.generation(officer.login)):
        return remembered(books, officer.login) or officer
    return officer


def _set_password(
    books: Books, slots: FileKeySlots, login: str, password: str, master: bytes
) -> None:
    """A slot in force keeps its officer; a damaged or older one is written anew for the officer as
    the register remembers them, and where only the name is known somebody administers the desk.

    Raises UnknownOfficerError: disabled, or not remembered.
    """
    if is_barred(books, login):
        raise UnknownOfficerError
    whole = {officer.login: officer for officer in in_force(books, slots, master)}
    administered = any(officer.role is Role.ADMINISTRATOR for officer in whole.values())
    otherwise = Role.OFFICER if administered else Role.ADMINISTRATOR
    officer = whole.get(login) or remembered(books, login, otherwise)
    if officer is None:
        raise UnknownOfficerError
    generation = next_generation(books, login, slots.generation(login))
    slots.write_anew(officer, password, master, generation)


@dataclass(frozen=True, slots=True)
class GateRecovery:
    """ui.officers.keeper.RecoveryDesk over a home nobody has signed in to."""

    gate: HomeGate

    def officers(self) -> tuple[Officer, ...]:
        """Whose password may be set anew."""
        return listed(self.gate)

    def recover(self, key: str, login: str, password: str) -> None:
        """As `recover` above."""
        recover(self.gate, key, login, password)
