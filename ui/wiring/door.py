"""A home seen from outside: enough for the sign-in screen, and nothing heavy loaded for it."""

import os
from collections.abc import Mapping
from pathlib import Path

from db.glance import glance
from desk.adapters.officer_list import listed_officers
from desk.errors import (
    HomeMissingError,
    OfficeMissingError,
    StoreDamagedError,
    StoreReadOnlyError,
)
from desk.office.accounts import Officer
from ui.sign_in.face import Face


class Door:
    """Of the home in that folder. Raises HomeMissingError, StoreDamagedError for what is left of a
    home: it must not be taken for a first run, StoreReadOnlyError where nobody may look.
    """

    def __init__(self, folder: Path) -> None:
        try:
            whole, left = _is_whole(folder), _left_over(folder)
        except PermissionError as error:
            raise StoreReadOnlyError from error
        except OSError as error:
            raise StoreDamagedError from error
        if not whole:
            raise StoreDamagedError if left else HomeMissingError
        self.folder = folder

    def face(self) -> Face:
        """Raises OfficeMissingError, StoreDamagedError."""
        told = glance(self.folder / "office.db", "office")
        match told:
            case None:
                raise OfficeMissingError
            case {"agency": {"name": str(body)}, "centre": str(centre), "desk": int(desk)}:
                return Face(body, centre, desk, told.get("training") is True, _password(told))
            case _:
                raise StoreDamagedError

    def officers(self) -> tuple[Officer, ...]:
        """Who may sign in."""
        return listed_officers(self.folder / "keys")


def _is_whole(folder: Path) -> bool:
    return all((folder / name).is_file() for name in ("office.db", "desk.db"))


def _left_over(folder: Path) -> bool:
    """A register or scanned files without the rest; a first run leaves office.db alone. A link
    counts that leads nowhere: its disk may come back.
    """
    away = folder.is_symlink() and not folder.exists()
    return away or any(os.path.lexists(folder / name) for name in ("desk.db", "vault"))


def _password(office: Mapping[str, object]) -> str:
    """What everybody types in a home for training, one by both of its marks."""
    match office:
        case {"training": True, "numbering": {"training": True}}:
            from desk.office.training import PASSWORD  # noqa: PLC0415 - heavy, and in training alone

            return PASSWORD
        case _:
            return ""
