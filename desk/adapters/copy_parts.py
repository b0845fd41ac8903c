"""What a copy is made of beside the shared vault: key slots, and whole files by their digest."""

import errno
import os
from hashlib import sha256
from pathlib import Path

from desk.adapters.durable import make_folder, write_durably
from desk.adapters.small_json import MOST_BYTES

_CHUNK = 1 << 20


def copy_keys(source: Path, target: Path) -> str:
    """The officers' slots and the recovery slot, without notes of tries; their digest."""
    make_folder(target)
    slots = _slots(source)
    for path in slots:
        write_durably(target / path.name, path.read_bytes(), overwrite=False)
    return digest_of_keys(target)


def digest_of_keys(folder: Path) -> str:
    """SHA-256 (hex) over all slots in order."""
    told = sha256()
    for path in _slots(folder):
        told.update(f"{path.name} {digest_of(path)}\n".encode())
    return told.hexdigest()


def digest_of(path: Path) -> str:
    """SHA-256 (hex) of a file; what is none, a pipe or a device, is not there."""
    if not path.is_file():
        raise FileNotFoundError(errno.ENOENT, "no file", str(path))
    told = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            told.update(chunk)
    return told.hexdigest()


def settle_on_disk(path: Path) -> None:
    """Flushes a file and lets go of what memory holds of it: whoever reads it reads the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _slots(folder: Path) -> list[Path]:
    """What can be a slot: others may have written there, and what is copied goes on a stick."""
    found = (path for path in folder.glob("*.json") if not path.name.endswith(".tries.json"))
    return sorted(
        path
        for path in found
        if not path.is_symlink() and path.is_file() and path.stat().st_size <= MOST_BYTES
    )
