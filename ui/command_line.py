"""The headless door: one command in, a table or JSON out, and an exit code that tells the truth."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeAlias

from PySide6.QtCore import QCoreApplication

from desk.adapters.process import harden
from desk.errors import DeskError
from ui import wording
from ui.commands import catalogue, delivery, demo, dossiers, due, health, sandbox, settings
from ui.fault import report_in_one_sentence
from ui.table import complain
from ui.translation import install
from ui.usage import UsageError
from ui.wording_commands import misuse

translate = QCoreApplication.translate

Run: TypeAlias = Callable[[Namespace], int]
ROOMS = (demo, dossiers, due, delivery, settings, catalogue, health, sandbox)
WRONG_USE, TROUBLE = 2, 1


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(misuse(message))


def parser() -> ArgumentParser:
    """Every command, each added by its own room."""
    top = _Parser(prog="python -m desk", allow_abbrev=False)
    commands = top.add_subparsers(dest="command", required=True, parser_class=_Parser)
    for room in ROOMS:
        room.add(commands)
    return top


def main(argv: Sequence[str]) -> int:
    """0 only if what was printed is so; 2 for wrong use, 1 for trouble, one sentence each."""
    harden()
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    install(app)
    report_in_one_sentence(complain)
    try:
        args = parser().parse_args(argv)
        run: Run = args.run
        return run(args)
    except UsageError as error:
        complain(
            translate(
                "Commands", "Not understood: {what}. Add --help to see how it is used."
            ).format(what=error)
        )
        return WRONG_USE
    except DeskError as error:
        complain(wording.trouble(error))
        return TROUBLE
    except BrokenPipeError:
        return TROUBLE
    except KeyboardInterrupt:
        return 130


def start(argv: Sequence[str]) -> int:
    """The window when no command is named, else the command."""
    if not argv or argv[0] == "--home":
        from ui.app import main as open_window

        return open_window(argv)
    return main(argv)
