"""Who may sign in at this desk: added, changed, disabled, and let in again with the recovery key.

The master key is in memory only while it is needed: whatever needs it asks for a password again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from db.store import open_store
from desk.adapters.keys import derive
from desk.adapters.slots import FileKeySlots
from desk.canonical import canonical_json
from desk.errors import DeskError, NotAdministratorError
from desk.journal import Act, Deed
from desk.office.accounts import (
    LastAdministratorError,
    Officer,
    OwnAccountError,
    Role,
    UnknownOfficerError,
    tidied,
)
from desk.ports import Books
from ui.wiring.barred import allow, bar, next_generation, require_allowed
from ui.wiring.home import HomeGate, OpenHome


@dataclass(frozen=True, slots=True)
class Officers:
    """As one signed-in officer. `own` is always that officer's own password, typed once more; all
    but `officers` and `change_password` need an administrator.

    Each act is journaled in the same transaction, by sign-in name alone. All of them raise
    WrongPasswordError, TooManyTriesError and FileDamagedError for `own`, NotAdministratorError and
    a store's error.
    """

    home: OpenHome

    def officers(self) -> tuple[Officer, ...]:
        """Who may sign in, by sign-in name."""
        return self._slots.officers()

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
            begun = kept.login not in {officer.login for officer in self.officers()}
            slots.create(kept, password, master, generation)

        try:
            self._do("add", kept.login, create, allow)
        except DeskError:
            if begun and kept.login in {officer.login for officer in self.officers()}:
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

        def remove(_generation: int) -> None:
            self._keep_one_administrator(master, login)
            slots.remove(login)

        self._do("disable", login, remove, bar)

    def change(self, own: str, officer: Officer) -> None:
        """Another name, title, role or other fields of work; in force from the next sign-in.

        Raises UnknownOfficerError, BadOfficerError, LastAdministratorError, FileDamagedError.
        """
        slots, master, kept = self._slots, self._master(own), tidied(officer)
        self._known(kept.login)

        def rewrite(generation: int) -> None:
            if kept.role is not Role.ADMINISTRATOR:
                self._keep_one_administrator(master, kept.login)
            slots.change_officer(kept, master, generation)

        self._do("change", kept.login, rewrite)

    def set_password(self, own: str, login: str, password: str) -> None:
        """A new password for a colleague, who needs none of the old one.

        Raises UnknownOfficerError, WeakPasswordError, FileDamagedError.
        """
        slots, master = self._slots, self._master(own)
        self._known(login)
        self._do("set_password", login, partial(slots.change_password, login, password, master))

    def change_password(self, own: str, password: str) -> None:
        """One's own. Raises WeakPasswordError, FileDamagedError."""
        slots, me, master = self._slots, self.me, self._opened(own)
        self._do("change_password", me, partial(slots.change_password, me, password, master))

    def new_recovery_key(self, own: str) -> str:
        """To be shown once and printed; the old one opens nothing here any more."""
        slots, master = self._slots, self._master(own)
        with self._journaled("new_recovery_key", self.me):
            return slots.create_recovery(master)

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

    def _keep_one_administrator(self, master: bytes, without: str) -> None:
        left = (one for one in self._slots.sealed(master) if one.login != without)
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
    nothing any more. Wrong keys slow the next try down as wrong passwords do.

    Raises WrongRecoveryKeyError, TooManyTriesError, UnknownOfficerError, WeakPasswordError,
    FileDamagedError, a store's error.
    """
    now = gate.world.clock()
    master = gate.slots.recover(key, now)
    if login not in {officer.login for officer in gate.officers()}:
        raise UnknownOfficerError
    keys = derive(master)
    store = open_store(gate.folder / "desk.db", keys.database, keys.journal)
    try:
        told = canonical_json({"did": "recover", "officer": login})
        desk = str(gate.office().desk)
        with store.writing() as books:
            books.write(Deed(now, login, desk, Act.OFFICER, None, told))
            generation = next_generation(books, login, gate.slots.generation(login))
            gate.slots.change_password(login, password, master, generation)
    finally:
        store.close()


@dataclass(frozen=True, slots=True)
class GateRecovery:
    """ui.officers.keeper.RecoveryDesk over a home nobody has signed in to."""

    gate: HomeGate

    def officers(self) -> tuple[Officer, ...]:
        """Whose password may be set anew."""
        return self.gate.officers()

    def recover(self, key: str, login: str, password: str) -> None:
        """As `recover` above."""
        recover(self.gate, key, login, password)
