"""One officer's key slot: the master key wrapped under a password, and whose it is."""

import hmac
import re
from dataclasses import dataclass
from secrets import token_bytes
from unicodedata import normalize

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from desk.adapters.keys import KEY_SIZE, derived
from desk.adapters.small_json import Told
from desk.canonical import Json, canonical_json, plain
from desk.errors import FileDamagedError, WeakPasswordError, WrongPasswordError
from desk.office.accounts import Officer, Role, SlotDamagedError

VERSION = 1
SALT_SIZE = 16
WRAPPED_SIZE = KEY_SIZE + 8
LEAST_PASSWORD = 8
MOST_FIELDS = 100
MOST_GENERATIONS = 2**31
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 256 * 1024, 10, 16
MEMORY_PER_LANE_KIB = 8
LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,31}", re.ASCII)
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one Argon2id derivation costs: memory in KiB, passes over it, lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """`seal` binds the officer to the slot under a key that only the master key gives.

    `generation` counts the slots written for that login; the register remembers the last one, so
    that this program opens nothing with a slot that was laid back from an older copy. It is a
    guard of the program's doors alone: whoever kept the old slot, its password and desk.db has
    the master key without this program, until the home gets another one.
    """

    officer: Officer
    cost: Cost
    salt: bytes
    wrapped: bytes
    seal: bytes
    generation: int = 0

    def open(self, password: str) -> bytes:
        """The master key. Raises WrongPasswordError, SlotDamagedError (changed by hand)."""
        master = unwrapped(key_from(password, self.salt, self.cost), self.wrapped)
        if not hmac.compare_digest(self.seal, self.own_seal(master)):
            raise SlotDamagedError
        return master

    def own_seal(self, master: bytes) -> bytes:
        """What `seal` is where nobody changed the slot by hand."""
        return seal_of(self.officer, master, self.generation, self.salt)

    def to_json(self) -> bytes:
        """The slot as it lies on disk."""
        told: dict[str, Json] = {
            "version": VERSION,
            "officer": self.officer.login,
            "name": self.officer.name,
            "title": self.officer.title,
            "role": self.officer.role.value,
            "memory_kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
            "wrapped": self.wrapped.hex(),
            "seal": self.seal.hex(),
        }
        if self.officer.fields:
            told["fields"] = list(self.officer.fields)
        if self.generation:
            told["generation"] = self.generation
        return canonical_json(told).encode()


def new_slot(
    officer: Officer, password: str, master: bytes, cost: Cost, generation: int = 0
) -> Slot:
    """A slot under that password. Raises WeakPasswordError."""
    if len(normalize("NFC", password)) < LEAST_PASSWORD:
        raise WeakPasswordError
    salt = token_bytes(SALT_SIZE)
    wrapped = aes_key_wrap(key_from(password, salt, cost), master)
    seal = seal_of(officer, master, generation, salt)
    return Slot(officer, cost, salt, wrapped, seal, generation)


def slot_of(told: Told) -> Slot:
    """The slot a file tells of. Raises FileDamagedError, also for a cost beyond ours."""
    told.number("version", VERSION, VERSION)
    lanes = told.number("lanes", 1, MOST_LANES)
    memory = told.number("memory_kib", MEMORY_PER_LANE_KIB * lanes, MOST_MEMORY_KIB)
    cost = Cost(memory, told.number("passes", 1, MOST_PASSES), lanes)
    try:
        role = Role(told.text("role"))
    except ValueError as error:
        raise FileDamagedError from error
    fields = told.texts("fields", MOST_FIELDS)
    officer = Officer(told.text("officer"), told.text("name"), told.text("title"), role, fields)
    return Slot(
        officer,
        cost,
        told.hexadecimal("salt", SALT_SIZE),
        told.hexadecimal("wrapped", WRAPPED_SIZE),
        told.hexadecimal("seal", 32),
        told.number("generation", 0, MOST_GENERATIONS, missing=0),
    )


def key_from(password: str, salt: bytes, cost: Cost) -> bytes:
    """Argon2id over the password in NFC: two keyboards, one password."""
    secret = normalize("NFC", password).encode(errors="surrogatepass")
    return hash_secret_raw(
        secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_SIZE, Type.ID
    )


def unwrapped(key: bytes, wrapped: bytes) -> bytes:
    """The master key. Raises WrongPasswordError."""
    try:
        return aes_key_unwrap(key, wrapped)
    except InvalidUnwrap as error:
        raise WrongPasswordError from error


def seal_of(officer: Officer, master: bytes, generation: int = 0, salt: bytes = b"") -> bytes:
    """The HMAC that holds login, name, title, role, fields of work and generation together, and a
    generation to the salt of its password: a newer slot's seal fits no older one.

    Without fields, or a generation, it is what it was before there were any: older slots stay
    good, and taking either out of a slot that was sealed with it is found.
    """
    told = plain(officer)
    if isinstance(told, dict) and not officer.fields:
        del told["fields"]
    if isinstance(told, dict) and generation:
        told |= {"generation": generation, "salt": salt.hex()}
    return hmac.digest(derived(master, "slots"), canonical_json(told).encode(), "sha256")


def is_login(text: str) -> bool:
    """Whether a slot file may bear that name: no clash with a tries file or a device of Windows."""
    return (
        LOGIN.fullmatch(text) is not None
        and not text.endswith(".tries")
        and _DEVICES.fullmatch(text.partition(".")[0]) is None
    )
