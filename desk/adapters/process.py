"""What this process keeps to itself: its memory, its files and its password."""

import os
import sys

from desk.adapters.password_file import read_password_file

__all__ = ["harden", "read_password_file", "take_password_from_environment"]

if sys.platform != "win32":
    import resource

    def _forbid_core_dumps() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

else:

    def _forbid_core_dumps() -> None:
        """Windows writes none unless an administrator asked for them; `doctor` reports that."""


def harden() -> None:
    """No core dumps, and new files for their owner alone. Call it before any secret is read."""
    _forbid_core_dumps()
    os.umask(0o077)


def take_password_from_environment(name: str = "DESK_PASSWORD") -> str | None:
    """The password in that variable, which is gone afterwards: no child process gets it."""
    return os.environ.pop(name, None)
