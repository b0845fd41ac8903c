"""Who may sign in, read from the slots under keys/ without anything that opens one."""

from pathlib import Path

from desk.adapters.small_json import read_small_json
from desk.errors import FileDamagedError
from desk.office.accounts import Officer, Role


def listed_officers(folder: Path) -> tuple[Officer, ...]:
    """Whoever has a slot, by login; what they are is only sure after unlocking. Of a damaged one
    only the sign-in name is known.
    """
    names = sorted(path.stem for path in folder.glob("[a-z0-9]*.json"))
    found = (_officer(folder, name) for name in names if not name.endswith(".tries"))
    return tuple(officer for officer in found if officer is not None)


def _officer(folder: Path, login: str) -> Officer | None:
    try:
        told = read_small_json(folder / f"{login}.json")
        if told is None or told.text("officer") != login:
            return None
        return Officer(login, told.text("name"), told.text("title"), Role(told.text("role")))
    except (FileDamagedError, ValueError):
        return Officer(login, login, "", Role.OFFICER) if _is_slot(folder, login) else None


def _is_slot(folder: Path, login: str) -> bool:
    """What somebody else laid there, a folder or a pipe, is none."""
    return (folder / f"{login}.json").is_file()
