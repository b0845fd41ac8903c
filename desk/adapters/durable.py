"""Writing a file so that it is wholly there or not at all, even when the power fails."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from desk.errors import DeskError, StoreDamagedError, StoreFullError, StoreReadOnlyError

PART = ".part"
_WINDOWS = os.name == "nt"
_TROUBLE: dict[int, type[DeskError]] = {
    errno.ENOSPC: StoreFullError,
    errno.EDQUOT: StoreFullError,
    errno.EFBIG: StoreFullError,
    errno.EROFS: StoreReadOnlyError,
    errno.EACCES: StoreReadOnlyError,
    errno.EPERM: StoreReadOnlyError,
    errno.EIO: StoreDamagedError,
}
_NO_HARD_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


@contextmanager
def disk_trouble_named() -> Iterator[None]:
    """Turns the disk's errors into those that have a sentence; other OSErrors pass."""
    try:
        yield
    except OSError as error:
        named = _TROUBLE.get(error.errno or 0)
        if named is None:
            raise
        raise named from error


def write_durably(path: Path, data: bytes, mode: int = 0o600, *, overwrite: bool) -> None:
    """Beside → fsync → rename → fsync folder.

    Raises FileExistsError without `overwrite`, StoreFullError, StoreReadOnlyError and
    StoreDamagedError; the old file is then still there, unless only the last step failed.
    """
    part = path.with_name(f"{path.name}.{token_hex(4)}{PART}")
    with disk_trouble_named():
        try:
            _write_part(part, data, mode)
            if overwrite:
                part.replace(path)
            else:
                _rename_to_new(part, path)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(path.parent)


def rename_durably(source: Path, target: Path) -> None:
    """A file already written durably takes the target's place; raises as `write_durably` does."""
    with disk_trouble_named():
        source.replace(target)
        sync_folder(target.parent)


def make_folder(folder: Path) -> None:
    """The folder, for its owner alone; a new one outlives a power failure."""
    if folder.is_dir():
        return
    with disk_trouble_named():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Makes the folder's entries outlive a power failure; Windows has no call for it."""
    if _WINDOWS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_part(part: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _rename_to_new(part: Path, path: Path) -> None:
    if _WINDOWS:
        part.rename(path)  # refuses an existing target there
        return
    try:
        os.link(part, path)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        if path.exists():
            raise FileExistsError(errno.EEXIST, "exists") from error
        part.rename(path)
