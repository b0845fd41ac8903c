"""`sandbox`: a provincial portal on 127.0.0.1 for training; runs until it is stopped."""

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.adapters.starter_catalogue import load_starter
from ui.table import show
from ui.usage import Commands, UsageError

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser("sandbox")
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("--dir", type=Path, required=True)
    parser.add_argument("--faults", type=Path)
    parser.set_defaults(run=run)


def known_procedures() -> dict[str, tuple[str, str]]:
    """What the sandbox answers to LayThuTuc: code → name and field."""
    return {one.code: (one.name, one.field_name) for one in load_starter()}


def run(args: Namespace) -> int:
    """Serves until Ctrl+C or SIGTERM."""
    from desk.sandbox.server import serve

    try:
        serve(args.port, args.dir, args.faults, known_procedures(), show)
    except (OSError, ValueError) as error:
        raise UsageError(str(error)) from None
    return 0
