"""An officer's deliberate export: a file for its owner alone, never over another one."""

import os
from collections.abc import Callable
from pathlib import Path

from desk.errors import DeskError


class ExportError(DeskError):
    """The file at `path` could not be made: it stands there already, or its folder is missing, full
    or closed.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def export(path: Path, content: Callable[[], bytes]) -> None:
    """Makes the file first and asks for its content then: an export that cannot be written is never
    journaled as one. Raises ExportError and what `content` raises.
    """
    try:
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except (OSError, ValueError):
        raise ExportError(path) from None
    try:
        with os.fdopen(made, "wb") as file:
            file.write(content())
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise ExportError(path) from None
    except BaseException:  # whatever ends it, nothing half-made or open is left; raised again
        path.unlink(missing_ok=True)
        raise


def write_export(path: Path, content: bytes) -> None:
    """The same for what is at hand already. Raises ExportError."""
    export(path, lambda: content)
