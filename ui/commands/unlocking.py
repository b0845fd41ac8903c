"""How a headless command gets in: an officer's name and a password that is on no command line."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.adapters.password_file import read_password_file
from desk.adapters.process import take_password_from_environment
from desk.errors import DeskError, NotAdministratorError
from ui.wiring import place
from ui.wiring.home import HomeGate, OpenHome

translate = QCoreApplication.translate


class PasswordMissingError(DeskError):
    """Neither DESK_PASSWORD nor --password-file gave a password."""


class OfficerMissingError(DeskError):
    """Several officers may sign in and --officer names none."""


default_home = place.default_home


def add_home(parser: ArgumentParser) -> None:
    """--home and --json, which every command has."""
    parser.add_argument(
        "--home",
        type=Path,
        default=default_home(),
        metavar=translate("Commands", "FOLDER"),
        help=translate("Commands", "the folder with the data (default: {folder})").format(
            folder=str(default_home()).replace("%", "%%")
        ),
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("Commands", "print JSON, not a table")
    )


def add_unlocking(parser: ArgumentParser) -> None:
    """--officer and --password-file."""
    parser.add_argument(
        "--officer",
        default="",
        metavar=translate("Commands", "NAME"),
        help=translate("Commands", "the officer's sign-in name; needed if there are several"),
    )
    parser.add_argument(
        "--password-file",
        default="",
        metavar=translate("Commands", "FILE"),
        help=translate(
            "Commands",
            "a file with the password, readable by its owner alone; - reads the first line of "
            "stdin; without it DESK_PASSWORD counts",
        ),
    )


def given_password(args: Namespace) -> str:
    """From DESK_PASSWORD or --password-file; "-" takes the first line of stdin, so call it before
    stdin is read for anything else. Raises PasswordMissingError, PasswordFileOpenError, …
    """
    password = take_password_from_environment()
    if args.password_file:
        password = read_password_file(args.password_file)
    if not password:
        raise PasswordMissingError
    return password


def unlocked(args: Namespace, password: str | None = None) -> OpenHome:
    """Raises PasswordMissingError, OfficerMissingError, WrongPasswordError, …"""
    gate = HomeGate(args.home)
    officers = gate.officers()
    login = args.officer or (officers[0].login if len(officers) == 1 else "")
    if not login:
        raise OfficerMissingError
    return gate.unlock(login, password or given_password(args))


def as_administrator(args: Namespace, password: str | None = None) -> OpenHome:
    """Raises NotAdministratorError and what `unlocked` raises."""
    home = unlocked(args, password)
    try:
        home.require_administrator()
    except NotAdministratorError:
        home.session.close()
        raise
    return home
