"""A folder that is memory alone, for one job; what a killed process left there is swept away."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

from desk.adapters.process import RAM
from desk.scanner.scan_trouble import ScanError, ScanTrouble

NAME: Final = "desk-scan-"
MOUNTS: Final = Path("/proc/self/mounts")
FOLDER_ALONE: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_DIRECTORY", 0)

if sys.platform != "win32":
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _ours(handle: int) -> bool:
        return os.fstat(handle).st_uid == os.geteuid()

else:

    def _lock(_handle: int) -> bool:
        """There is no such folder on Windows, so nothing to lock."""
        return False

    def _ours(_handle: int) -> bool:
        return False


@contextmanager
def ram_folder(within: Path = RAM) -> Iterator[Path]:
    """Its owner's alone, and gone afterwards. It is locked before it gets the name that others
    sweep by, so nobody sweeps it away alive. Raises ScanError: there is no memory to write to.
    """
    if not _is_memory(within):
        raise ScanError(ScanTrouble.UNSUPPORTED, "no RAM folder")
    sweep(within)
    path = within / f"{NAME}{token_hex(8)}"
    hidden = within / f".{path.name}"
    try:
        hidden.mkdir(mode=0o700)
    except OSError as error:
        raise ScanError(ScanTrouble.UNSUPPORTED, "no RAM folder") from error
    handle = os.open(hidden, os.O_RDONLY)
    try:
        _lock(handle)
        yield hidden.rename(path)
    finally:
        shutil.rmtree(path, ignore_errors=True)
        os.close(handle)


def sweep(within: Path = RAM) -> None:
    """Takes away what lies there of this user's jobs whose process has died. Anybody may put
    something of that name there; a pipe would be waited for without end.
    """
    for path in within.glob(f"{NAME}*"):
        with suppress(OSError):
            handle = os.open(path, FOLDER_ALONE)
            try:
                if _ours(handle) and _lock(handle):
                    shutil.rmtree(path)
            finally:
                os.close(handle)


def _is_memory(path: Path) -> bool:
    """Whether the system says so; a disk behind that name would keep the pages."""
    with suppress(OSError):
        for line in MOUNTS.read_text("utf-8", "replace").splitlines():
            fields = line.split(" ")
            if fields[1] == str(path) and fields[2] in {"tmpfs", "ramfs"}:
                return os.access(path, os.W_OK)
    return False
