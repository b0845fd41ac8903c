"""The officers' key slots under keys/: one file each, and one for the printed recovery key."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desk.adapters.durable import disk_trouble_named, make_folder, sync_folder, write_durably
from desk.adapters.recovery_files import RECOVERY, Recovered, RecoveryFiles, opened
from desk.adapters.slot import (
    SALT_SIZE,
    Cost,
    Slot,
    is_login,
    key_from,
    new_slot,
    seal_of,
    slot_of,
)
from desk.adapters.small_json import read_small_json
from desk.adapters.tries import TriesBook
from desk.errors import FileDamagedError, WrongPasswordError
from desk.office.accounts import (
    LoginRefusedError,
    Officer,
    OfficerExistsError,
    SlotDamagedError,
    WrongRecoveryKeyError,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a password opened, all of one slot."""

    master: bytes
    officer: Officer
    generation: int


class FileKeySlots:
    """desk.ports.KeySlots over a folder; `cost` is what new slots cost."""

    def __init__(self, folder: Path, cost: Cost = Cost()) -> None:  # noqa: B008 – frozen
        self._folder = folder
        self._cost = cost
        self._tries = TriesBook(folder)
        self._recovery = RecoveryFiles(folder)

    def officers(self) -> tuple[Officer, ...]:
        """Whoever has a readable slot, by login; what they are is only sure after unlocking."""
        slots = (self._readable(login) for login in self.logins())
        return tuple(slot.officer for slot in slots if slot is not None)

    def logins(self) -> tuple[str, ...]:
        """The sign-in names a slot lies there for, readable or not, in their order."""
        found = (path.stem for path in self._folder.glob("*.json") if path.is_file())
        return tuple(sorted(login for login in found if is_login(login)))

    def damaged(self) -> tuple[str, ...]:
        """The sign-in names whose slot lies there and cannot be read."""
        return tuple(login for login in self.logins() if self._broken(login))

    def create(self, officer: Officer, password: str, master: bytes, generation: int = 0) -> None:
        """One more slot. Raises WeakPasswordError, LoginRefusedError, OfficerExistsError."""
        if not is_login(officer.login):
            raise LoginRefusedError
        slot = new_slot(officer, password, master, self._cost, generation)
        make_folder(self._folder)
        try:
            write_durably(self._path(officer.login), slot.to_json(), overwrite=False)
        except FileExistsError as error:
            raise OfficerExistsError from error

    def unlock(self, login: str, password: str, now: datetime) -> bytes:
        """The master key; raises as `open` does."""
        return self.open(login, password, now).master

    def open(self, login: str, password: str, now: datetime) -> Opened:
        """The master key and whose slot it was. An unknown officer takes as long as a wrong
        password.

        Raises WrongPasswordError, TooManyTriesError (before any work), SlotDamagedError.
        """
        slot = self._slot(login)
        if slot is None:
            key_from(password, bytes(SALT_SIZE), self._cost)
            raise WrongPasswordError
        self._tries.begin(login, now)
        master = slot.open(password)
        self._tries.forgive(login)
        return Opened(master, slot.officer, slot.generation)

    def generation(self, login: str) -> int:
        """Of the slot as it lies there, sealed or not; 0 without one that can be read."""
        slot = self._readable(login)
        return slot.generation if slot else 0

    def change_password(
        self, login: str, password: str, master: bytes, generation: int = 0
    ) -> None:
        """A new password. Raises WeakPasswordError, WrongPasswordError, SlotDamagedError."""
        self.write_anew(self._checked(login, master).officer, password, master, generation)

    def write_anew(
        self, officer: Officer, password: str, master: bytes, generation: int = 0
    ) -> None:
        """A slot of that officer in place of whatever lies there. Raises WeakPasswordError."""
        self._rewrite(new_slot(officer, password, master, self._cost, generation))
        self._tries.forgive(officer.login)

    def sealed(self, master: bytes) -> tuple[Officer, ...]:
        """As `officers`, without those whose slot was changed by hand."""
        slots = (self._readable(login) for login in self.logins())
        return tuple(slot.officer for slot in slots if slot and slot.seal == slot.own_seal(master))

    def change_officer(self, officer: Officer, master: bytes, generation: int = 0) -> None:
        """Another name, title, role or other fields under the same password. Raises as
        change_password does.
        """
        old = self._checked(officer.login, master)
        seal = seal_of(officer, master, generation, old.salt)
        self._rewrite(Slot(officer, old.cost, old.salt, old.wrapped, seal, generation))

    def remove(self, login: str) -> None:
        """Deletes the slot; older backups still hold it. Raises WrongPasswordError if none."""
        if not is_login(login) or not self._path(login).exists():
            raise WrongPasswordError
        with disk_trouble_named():
            self._path(login).unlink()
            sync_folder(self._folder)
        self._tries.forgive(login)

    def create_recovery(self, master: bytes, generation: int = 0) -> str:
        """A new recovery key, to be shown once and printed; it takes the old one's place."""
        return self._recovery.write(master, generation)

    def next_recovery(self) -> AbstractContextManager[Callable[[bytes, int], str]]:
        """Gives what makes a recovery key of a master key and a generation: its slot takes the old
        one's place where the block ends well. Else the old key still opens.
        """
        return self._recovery.next()

    def take_up_recovery(self, generation: int) -> None:
        """The slot of that generation takes its place, if the power failed just before it did."""
        self._recovery.take_up(generation)

    def recover(self, text: str, now: datetime) -> Recovered:
        """The master key by the recovery key, however it is spaced; wrong ones slow down as wrong
        passwords do.

        Raises WrongRecoveryKeyError, TooManyTriesError, RecoverySlotDamagedError.
        """
        found = self._recovery.found()
        self._tries.begin(RECOVERY, now)
        try:
            recovered = opened(found, text)
        except WrongPasswordError as error:
            raise WrongRecoveryKeyError from error
        self._tries.forgive(RECOVERY)
        return recovered

    def recovery_generation(self) -> int:
        """Of the recovery slot as it lies there, sealed or not; 0 without one that can be read."""
        return self._recovery.generation()

    def _checked(self, login: str, master: bytes) -> Slot:
        slot = self._slot(login)
        if slot is None:
            raise WrongPasswordError
        if slot.seal != slot.own_seal(master):
            raise SlotDamagedError
        return slot

    def _rewrite(self, slot: Slot) -> None:
        write_durably(self._path(slot.officer.login), slot.to_json(), overwrite=True)

    def _readable(self, login: str) -> Slot | None:
        try:
            return self._slot(login)
        except SlotDamagedError:
            return None

    def _broken(self, login: str) -> bool:
        try:
            self._slot(login)
        except SlotDamagedError:
            return True
        return False

    def _slot(self, login: str) -> Slot | None:
        """Raises SlotDamagedError."""
        try:
            told = read_small_json(self._path(login)) if is_login(login) else None
            slot = None if told is None else slot_of(told)
        except FileDamagedError as error:
            raise SlotDamagedError from error
        if slot is not None and slot.officer.login != login:
            raise SlotDamagedError
        return slot

    def _path(self, login: str) -> Path:
        return self._folder / f"{login}.json"
