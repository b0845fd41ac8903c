"""`sandbox`: a provincial portal on 127.0.0.1 for training; runs until it is stopped."""

import errno
import sys
from argparse import ArgumentTypeError, Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.adapters.starter_catalogue import load_starter
from desk.catalogue.procedure import Procedure
from desk.errors import HomeMissingError
from ui.commands.table import show, show_json
from ui.commands.unlocking import add_home
from ui.commands.usage import Commands, UsageError
from ui.wiring.home import HomeGate

translate = QCoreApplication.translate
PORTS = range(2**16)


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser(
        "sandbox", help=translate("Commands", "a trial portal on this machine, until Ctrl+C")
    )
    parser.add_argument(
        "--port",
        type=port,
        default=8765,
        metavar=translate("Commands", "PORT"),
        help=translate("Commands", "0 takes a free one"),
    )
    parser.add_argument(
        "--dir",
        type=Path,
        required=True,
        metavar=translate("Commands", "FOLDER"),
        help=translate("Commands", "where it keeps what it received, outside the home"),
    )
    parser.add_argument(
        "--faults",
        type=Path,
        metavar=translate("Commands", "FILE"),
        help=translate("Commands", "a JSON file of faults to play"),
    )
    add_home(parser)
    parser.set_defaults(run=run)


def port(text: str) -> int:
    """0 to 65535."""
    if not (text.isascii() and text.isdigit() and int(text[:6]) in PORTS):
        raise ArgumentTypeError(text)
    return int(text)


def known_procedures(more: tuple[Procedure, ...] = ()) -> dict[str, tuple[str, str]]:
    """What the sandbox answers to LayThuTuc: code → name and field."""
    return {one.code: (one.name, one.field_name) for one in (*load_starter(), *more)}


def run(args: Namespace) -> int:
    """Serves until Ctrl+C or SIGTERM; the address is told once it answers."""
    from desk.sandbox.server import serve

    def ready(address: str) -> None:
        if args.json:
            show_json({"address": address})
        else:
            show(address)
        sys.stdout.flush()

    try:
        serve(args.port, args.dir, args.faults, known_procedures(_of_home(args.home)), ready)
    except ValueError as error:
        raise UsageError(f"--faults: {error}") from None
    except OSError as error:
        if error.errno not in {errno.EADDRINUSE, errno.EACCES} or error.filename:
            raise
        told = translate("Commands", "--port {port} is taken or not allowed")
        raise UsageError(told.format(port=args.port)) from None
    return 0


def _of_home(folder: Path) -> tuple[Procedure, ...]:
    """The catalogue of the home, if there is one: a province knows what its communes offer."""
    try:
        gate = HomeGate(folder)
    except HomeMissingError:
        return ()
    procedures = gate.book.procedures()
    gate.close()
    return procedures
