"""The slot of the printed recovery key: the master key wrapped under it, and which one it is."""

import base64
import binascii
import hmac
from dataclasses import dataclass
from secrets import token_bytes

from cryptography.hazmat.primitives.keywrap import aes_key_wrap

from desk.adapters.keys import derived
from desk.adapters.slot import MOST_GENERATIONS, SALT_SIZE, VERSION, WRAPPED_SIZE, unwrapped
from desk.adapters.small_json import Told
from desk.canonical import Json, canonical_json
from desk.errors import WrongPasswordError
from desk.office.accounts import RecoverySlotDamagedError

RECOVERY_SIZE, SEAL_SIZE = 20, 32
_MISREAD = str.maketrans("018", "OIB", " -\t\r\n")
_GROUP = 4


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """`generation` counts the recovery keys of a home as it counts an officer's slots; `seal`
    holds it to this very slot. Older slots have neither.
    """

    salt: bytes
    wrapped: bytes
    generation: int = 0
    seal: bytes = b""

    def open(self, text: str) -> bytes:
        """The master key by the printed key, however it is spaced.

        Raises WrongPasswordError, RecoverySlotDamagedError (changed by hand).
        """
        master = unwrapped(derived(_secret(text), "recovery", self.salt), self.wrapped)
        if self.generation and not hmac.compare_digest(
            self.seal, _seal_of(self.salt, self.generation, master)
        ):
            raise RecoverySlotDamagedError
        return master

    def to_json(self) -> bytes:
        """The slot as it lies on disk."""
        told: dict[str, Json] = {
            "version": VERSION,
            "salt": self.salt.hex(),
            "wrapped": self.wrapped.hex(),
        }
        if self.generation:
            told |= {"generation": self.generation, "seal": self.seal.hex()}
        return canonical_json(told).encode()


def new_recovery(master: bytes, generation: int) -> tuple[RecoverySlot, str]:
    """A slot and the key that opens it, in eight groups of four."""
    secret, salt = token_bytes(RECOVERY_SIZE), token_bytes(SALT_SIZE)
    wrapped = aes_key_wrap(derived(secret, "recovery", salt), master)
    seal = _seal_of(salt, generation, master)
    letters = base64.b32encode(secret).decode()
    groups = (letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
    return RecoverySlot(salt, wrapped, generation, seal), "-".join(groups)


def recovery_of(told: Told) -> RecoverySlot:
    """The slot a file tells of. Raises FileDamagedError."""
    told.number("version", VERSION, VERSION)
    generation = told.number("generation", 0, MOST_GENERATIONS, missing=0)
    return RecoverySlot(
        told.hexadecimal("salt", SALT_SIZE),
        told.hexadecimal("wrapped", WRAPPED_SIZE),
        generation,
        told.hexadecimal("seal", SEAL_SIZE) if generation else b"",
    )


def _secret(text: str) -> bytes:
    """Raises WrongPasswordError."""
    try:
        secret = base64.b32decode(text.upper().translate(_MISREAD))
    except (binascii.Error, ValueError) as error:
        raise WrongPasswordError from error
    if len(secret) != RECOVERY_SIZE:
        raise WrongPasswordError
    return secret


def _seal_of(salt: bytes, generation: int, master: bytes) -> bytes:
    """The salt belongs to one key alone: a newer slot's seal fits no older one."""
    told = canonical_json({"generation": generation, "recovery": salt.hex()})
    return hmac.digest(derived(master, "slots"), told.encode(), "sha256")
