"""A lock that the system takes back when its process dies, however it dies."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desk.adapters.durable import disk_trouble_named

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def only_one(path: Path) -> Iterator[bool]:
    """True while nobody else on this machine holds the lock of that file; never waits.

    Raises StoreFullError, StoreReadOnlyError, StoreDamagedError when the file cannot be made.
    """
    with disk_trouble_named():
        opened = path.open("ab")
    with opened as file:
        try:
            _take(file)
        except OSError:
            yield False
        else:
            yield True
