"""The headless door: one command in, a table or JSON out, and an exit code that tells the truth."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from desk.adapters.process import harden
from desk.errors import DeskError
from ui.commands import (
    backup,
    catalogue,
    correction,
    delivery,
    demo,
    dossiers,
    due,
    find,
    health,
    officers,
    restore,
    sandbox,
    scanners,
    settings,
)
from ui.commands.help import Parser
from ui.commands.table import complain, speak_utf8
from ui.commands.usage import UsageError
from ui.fault import report_in_one_sentence
from ui.program_name import program_name
from ui.translation import install
from ui.wording.refusals import refusal

translate = QCoreApplication.translate

Run: TypeAlias = Callable[[Namespace], int]
ROOMS = (
    demo,
    dossiers,
    correction,
    find,
    due,
    delivery,
    settings,
    catalogue,
    health,
    officers,
    backup,
    restore,
    scanners,
    sandbox,
)
WRONG_USE, TROUBLE, INTERRUPTED = 2, 1, 130


def parser() -> ArgumentParser:
    """Every command, each added by its own room."""
    top = Parser(
        prog=program_name(),
        description=translate("Commands", "Without a command the window opens."),
    )
    commands = top.add_subparsers(
        dest="command",
        required=True,
        parser_class=Parser,
        metavar=translate("Commands", "COMMAND"),
        title=translate("Commands", "Commands"),
    )
    for room in ROOMS:
        room.add(commands)
    return top


def main(argv: Sequence[str]) -> int:
    """0 only if what was printed is so; 2 for wrong use, 1 for trouble, one sentence each."""
    harden()
    speak_utf8()
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    install(app)
    report_in_one_sentence(complain)
    try:
        args = parser().parse_args(argv)
        run: Run = args.run
        code = run(args)
        sys.stdout.flush()
        return code
    except UsageError as error:
        told = translate("Commands", "Not understood: {what}. Add --help to see how it is used.")
        complain(told.format(what=error))
        return WRONG_USE
    except DeskError as error:
        complain(refusal(error))
        return TROUBLE
    except BrokenPipeError:
        _leave_the_pipe()
        return TROUBLE
    except OSError as error:
        told = translate("Commands", "This file or folder cannot be read or written: {name}")
        complain(told.format(name=error.filename or "–"))
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED


def _leave_the_pipe() -> None:
    """Nobody reads any more: what is still to be flushed goes nowhere, without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
