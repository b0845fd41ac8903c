"""What this process keeps to itself: its memory, its files and its password."""

import os
import sys
import tempfile
from pathlib import Path

from desk.adapters.password_file import read_password_file

__all__ = ["harden", "read_password_file", "take_password_from_environment"]

if sys.platform != "win32":
    import resource

    def _forbid_core_dumps() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

else:

    def _forbid_core_dumps() -> None:
        """Windows writes none unless an administrator asked for them; `doctor` reports that."""


RAM = Path("/dev/shm")  # noqa: S108 - a RAM folder, chosen because it is none of the disk


def harden() -> None:
    """No core dumps, new files for their owner alone, temporary files in RAM where there is a RAM
    disk.

    Call it before any secret is read. Qt's printing spools through TMPDIR.
    """
    _forbid_core_dumps()
    os.umask(0o077)
    if RAM.is_dir() and os.access(RAM, os.W_OK):
        os.environ["TMPDIR"] = tempfile.tempdir = str(RAM)


def take_password_from_environment(name: str = "DESK_PASSWORD") -> str | None:
    """The password in that variable, which is gone afterwards: no child process gets it."""
    return os.environ.pop(name, None)
