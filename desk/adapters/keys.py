"""The key ring: one random master key, and the separate keys that HKDF derives from it."""

from dataclasses import dataclass
from secrets import token_bytes

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_SIZE = 32


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """256-bit keys, each for one purpose; never shown, not even in a traceback."""

    database: bytes
    vault: bytes
    names: bytes
    journal: bytes


def new_master() -> bytes:
    """A fresh random master key."""
    return token_bytes(KEY_SIZE)


def derived(secret: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    """The 256-bit key for that purpose (HKDF-SHA256)."""
    info = f"quay-mot-cua/1/{purpose}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=salt, info=info).derive(secret)


def derive(master: bytes) -> Keys:
    """The four keys of a home. Raises ValueError unless the master key has 32 bytes."""
    if len(master) != KEY_SIZE:
        raise ValueError("a master key has 32 bytes")
    return Keys(
        derived(master, "database"),
        derived(master, "vault"),
        derived(master, "names"),
        derived(master, "journal"),
    )
