"""How a headless command gets in: an officer's name and a password that is on no command line."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

import platformdirs

from desk.adapters.password_file import read_password_file
from desk.adapters.process import take_password_from_environment
from desk.errors import DeskError
from ui.wiring import HomeGate, OpenHome


class PasswordMissingError(DeskError):
    """Neither DESK_PASSWORD nor --password-file gave a password."""


class OfficerMissingError(DeskError):
    """Several officers may sign in and --officer names none."""


def default_home() -> Path:
    """The platform's user-data folder."""
    return Path(platformdirs.user_data_dir("quay-mot-cua"))


def add_home(parser: ArgumentParser) -> None:
    """--home and --json, which every command has."""
    parser.add_argument("--home", type=Path, default=default_home())
    parser.add_argument("--json", action="store_true")


def add_unlocking(parser: ArgumentParser) -> None:
    """--officer and --password-file."""
    parser.add_argument("--officer", default="")
    parser.add_argument("--password-file", default="")


def unlocked(args: Namespace) -> OpenHome:
    """Raises PasswordMissingError, OfficerMissingError, WrongPasswordError, …"""
    gate = HomeGate(args.home)
    officers = gate.officers()
    login = args.officer or (officers[0].login if len(officers) == 1 else "")
    if not login:
        raise OfficerMissingError
    password = take_password_from_environment()
    if args.password_file:
        password = read_password_file(args.password_file)
    if not password:
        raise PasswordMissingError
    return gate.unlock(login, password)
