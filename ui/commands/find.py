"""`find`: dossiers by words that never stand on a command line."""

import sys
from argparse import Namespace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desk.ports import QueueRow
from ui.commands.table import show, show_json, show_table
from ui.commands.unlocking import add_home, add_unlocking, given_password, unlocked
from ui.commands.usage import Commands, UsageError
from ui.commands.void_rows import void_rows
from ui.wording.clock import moment
from ui.wording.corrections import void_words

translate = QCoreApplication.translate
LONGEST_WORDS = 1_000


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser(
        "find", help=translate("Commands", "find dossiers; the words come from stdin")
    )
    parser.add_argument(
        "words",
        metavar="-",
        help=translate("Commands", "words are read from stdin, never from the command line"),
    )
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Words come from stdin, never from the command line; exit 0 also when nothing is found."""
    if args.words != "-":
        told = translate("Commands", "words are read from stdin, never from the command line")
        raise UsageError(told)
    password = given_password(args)
    words = _words()
    home = unlocked(args, password)
    rows = home.session.register.find(words)
    with home.store.reading() as books:
        void = void_rows(books, (row.dossier for row in rows if row.annulled))
    home.session.close()
    if args.json:
        show_json([_told(row, void) for row in rows])
    elif rows:
        show_table(
            (
                translate("Commands", "Code"),
                translate("Commands", "Citizen"),
                translate("Commands", "Procedure"),
                translate("Commands", "Received"),
                translate("Commands", "Note"),
            ),
            [_cells(row, void) for row in rows],
        )
    else:
        show(translate("Commands", "Nothing was found."))
    return 0


def _cells(row: QueueRow, void: dict[UUID, str]) -> tuple[str, ...]:
    note = void_words(void[row.dossier]) if row.dossier in void else ""
    return row.code, row.owner, row.procedure, moment(row.received_at), note


def _told(row: QueueRow, void: dict[UUID, str]) -> dict[str, object]:
    return {
        "code": row.code,
        "owner": row.owner,
        "procedure": row.procedure,
        "received": row.received_at,
        "due": row.due_at,
        "annulled": row.annulled,
        "replaced_by": void.get(row.dossier) or None,
    }


def _words() -> str:
    try:
        words = sys.stdin.read(LONGEST_WORDS).strip()
    except UnicodeDecodeError:
        words = ""
    if not words:
        raise UsageError(translate("Commands", "words to find are missing on stdin"))
    return words
