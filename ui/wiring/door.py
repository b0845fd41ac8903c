"""A home seen from outside: enough for the sign-in screen, and nothing heavy loaded for it."""

from collections.abc import Mapping
from pathlib import Path

from db.glance import glance
from desk.adapters.officer_list import listed_officers
from desk.errors import HomeMissingError, OfficeMissingError, StoreDamagedError
from desk.office.accounts import Officer
from ui.sign_in.face import Face


class Door:
    """Of the home in that folder. Raises HomeMissingError, StoreDamagedError for what is left of a
    home: it must not be taken for a first run.
    """

    def __init__(self, folder: Path) -> None:
        if not (folder / "office.db").is_file() or not (folder / "desk.db").is_file():
            raise StoreDamagedError if _left_over(folder) else HomeMissingError
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


def _left_over(folder: Path) -> bool:
    """A register or scanned files without the rest; a first run leaves office.db alone."""
    return any((folder / name).exists() for name in ("desk.db", "vault"))


def _password(office: Mapping[str, object]) -> str:
    """What everybody types in a home for training, one by both of its marks."""
    match office:
        case {"training": True, "numbering": {"training": True}}:
            from desk.office.training import PASSWORD  # noqa: PLC0415 - heavy, and in training alone

            return PASSWORD
        case _:
            return ""
