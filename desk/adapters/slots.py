"""The officers' key slots under keys/: one file each, and one for the printed recovery key."""

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_bytes

from cryptography.hazmat.primitives.keywrap import aes_key_wrap

from desk.adapters.durable import disk_trouble_named, make_folder, sync_folder, write_durably
from desk.adapters.keys import derived
from desk.adapters.slot import (
    SALT_SIZE,
    VERSION,
    WRAPPED_SIZE,
    Cost,
    Slot,
    is_login,
    key_from,
    new_slot,
    seal_of,
    slot_of,
    unwrapped,
)
from desk.adapters.small_json import read_small_json
from desk.adapters.tries import TriesBook
from desk.canonical import canonical_json
from desk.errors import FileDamagedError, WrongPasswordError
from desk.office.accounts import (
    LoginRefusedError,
    Officer,
    OfficerExistsError,
    WrongRecoveryKeyError,
)

RECOVERY_SIZE = 20
_RECOVERY_FILE = "_recovery.json"  # no login begins like that
_RECOVERY = "_recovery"  # counts tries under that name
_MISREAD = str.maketrans("018", "OIB", " -\t\r\n")
_GROUP = 4


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

    def officers(self) -> tuple[Officer, ...]:
        """Whoever has a readable slot, by login; what they are is only sure after unlocking."""
        found = (path.stem for path in self._folder.glob("*.json"))
        slots = (self._readable(login) for login in sorted(found) if is_login(login))
        return tuple(slot.officer for slot in slots if slot is not None)

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

        Raises WrongPasswordError, TooManyTriesError (before any work), FileDamagedError.
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
        """A new password. Raises WeakPasswordError, WrongPasswordError, FileDamagedError."""
        officer = self._checked(login, master).officer
        self._rewrite(new_slot(officer, password, master, self._cost, generation))
        self._tries.forgive(login)

    def sealed(self, master: bytes) -> tuple[Officer, ...]:
        """As `officers`, without those whose slot was changed by hand."""
        slots = (self._readable(officer.login) for officer in self.officers())
        return tuple(slot.officer for slot in slots if slot and slot.seal == slot.own_seal(master))

    def change_officer(self, officer: Officer, master: bytes, generation: int = 0) -> None:
        """Another name, title, role or other fields under the same password. Raises as
        change_password does.
        """
        old = self._checked(officer.login, master)
        seal = seal_of(officer, master, generation)
        self._rewrite(Slot(officer, old.cost, old.salt, old.wrapped, seal, generation))

    def remove(self, login: str) -> None:
        """Deletes the slot; older backups still hold it. Raises WrongPasswordError if none."""
        if not is_login(login) or not self._path(login).exists():
            raise WrongPasswordError
        with disk_trouble_named():
            self._path(login).unlink()
            sync_folder(self._folder)
        self._tries.forgive(login)

    def create_recovery(self, master: bytes) -> str:
        """A new recovery key, to be shown once and printed; it takes the old one's place."""
        secret, salt = token_bytes(RECOVERY_SIZE), token_bytes(SALT_SIZE)
        wrapped = aes_key_wrap(derived(secret, "recovery", salt), master)
        told = {"version": VERSION, "salt": salt.hex(), "wrapped": wrapped.hex()}
        make_folder(self._folder)
        path = self._folder / _RECOVERY_FILE
        write_durably(path, canonical_json(told).encode(), overwrite=True)
        letters = base64.b32encode(secret).decode()
        groups = (letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
        return "-".join(groups)

    def recover(self, text: str, now: datetime) -> bytes:
        """The master key by the recovery key; wrong ones slow down as wrong passwords do.

        Raises WrongRecoveryKeyError, TooManyTriesError, FileDamagedError.
        """
        self._tries.begin(_RECOVERY, now)
        try:
            master = self.unlock_recovery(text)
        except WrongPasswordError as error:
            raise WrongRecoveryKeyError from error
        self._tries.forgive(_RECOVERY)
        return master

    def unlock_recovery(self, text: str) -> bytes:
        """The master key by the recovery key, however it is spaced; counts no tries.

        Raises WrongPasswordError, FileDamagedError.
        """
        told = read_small_json(self._folder / _RECOVERY_FILE)
        try:
            secret = base64.b32decode(text.upper().translate(_MISREAD))
        except (binascii.Error, ValueError) as error:
            raise WrongPasswordError from error
        if told is None or len(secret) != RECOVERY_SIZE:
            raise WrongPasswordError
        told.number("version", VERSION, VERSION)
        salt, wrapped = (
            told.hexadecimal("salt", SALT_SIZE),
            told.hexadecimal("wrapped", WRAPPED_SIZE),
        )
        return unwrapped(derived(secret, "recovery", salt), wrapped)

    def _checked(self, login: str, master: bytes) -> Slot:
        slot = self._slot(login)
        if slot is None:
            raise WrongPasswordError
        if slot.seal != slot.own_seal(master):
            raise FileDamagedError
        return slot

    def _rewrite(self, slot: Slot) -> None:
        write_durably(self._path(slot.officer.login), slot.to_json(), overwrite=True)

    def _readable(self, login: str) -> Slot | None:
        try:
            return self._slot(login)
        except FileDamagedError:
            return None

    def _slot(self, login: str) -> Slot | None:
        told = read_small_json(self._path(login)) if is_login(login) else None
        if told is None:
            return None
        slot = slot_of(told)
        if slot.officer.login != login:
            raise FileDamagedError
        return slot

    def _path(self, login: str) -> Path:
        return self._folder / f"{login}.json"
