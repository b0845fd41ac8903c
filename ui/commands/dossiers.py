"""`receive` and `receipt`: dossiers in, receipts out."""

import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.errors import DeskError, UnknownDossierError
from desk.intake.intake import ProblemsError, Received
from ui.commands.table import show, show_json, show_table
from ui.commands.unlocking import add_home, add_unlocking, given_password, unlocked
from ui.commands.usage import Commands, UsageError
from ui.files.draft_errors import (
    BadCardError,
    BadDraftFileError,
    DraftFileTooLargeError,
    DraftRefusedError,
)
from ui.files.export import export
from ui.wording.clock import moment

translate = QCoreApplication.translate
LONGEST_FILE = 20_000_000


def add(commands: Commands) -> None:
    """The commands and their options."""
    _add_receive(commands)
    _add_receipt(commands)


def _add_receive(commands: Commands) -> None:
    parser = commands.add_parser(
        "receive", help=translate("Commands", "take in one draft or a list of them (JSON)")
    )
    parser.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar=translate("Commands", "FILE"),
        help=translate("Commands", "the file with the drafts; - or nothing: stdin"),
    )
    parser.add_argument(
        "--schema",
        action="store_true",
        help=translate("Commands", "print the JSON Schema of a draft and stop"),
    )
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run_receive)


def _add_receipt(commands: Commands) -> None:
    parser = commands.add_parser(
        "receipt", help=translate("Commands", "write a dossier's receipt as PDF")
    )
    parser.add_argument(
        "code",
        metavar=translate("Commands", "CODE"),
        help=translate("Commands", "the dossier's code, official or temporary"),
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="F.pdf",
        help=translate("Commands", "a new file; one that is there is never overwritten"),
    )
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run_receipt)


def run_receive(args: Namespace) -> int:
    """Receives draft after draft; the first that cannot be stops it, those before it stand."""
    from ui.files.draft_file import draft_of, schema, shapes

    if args.schema:
        show_json(schema())
        return 0
    password = given_password(args)
    wanted = shapes(_read(args.file))
    home = unlocked(args, password)
    session = home.session
    made: list[Received] = []
    try:
        for shape in wanted:
            draft = draft_of(shape, session.catalogue, session.clock())
            made.append(session.intake.receive(draft))
    except (ProblemsError, BadCardError, BadDraftFileError) as error:
        raise _numbered(error, len(made), len(wanted)) from None
    finally:
        _show_received(made, args.json)
        session.close()
    return 0


def _numbered(error: DeskError, before: int, wanted: int) -> DeskError:
    return DraftRefusedError(before + 1, error) if wanted > 1 else error


def _show_received(made: list[Received], as_json: bool) -> None:
    rows = [
        {
            "code": one.dossier.code,
            "temporary": one.dossier.temporary,
            "procedure": one.dossier.procedure.code,
            "received": one.dossier.received_at,
            "due": one.dossier.due_at,
            "repeated": one.repeated,
        }
        for one in made
    ]
    if as_json:
        show_json(rows)
    elif made:
        show_table(
            (
                translate("Commands", "Code"),
                translate("Commands", "Citizen"),
                translate("Commands", "Due"),
            ),
            [
                (
                    one.dossier.code,
                    one.dossier.owner.name,
                    moment(one.dossier.due_at) if one.dossier.due_at else "–",
                )
                for one in made
            ],
        )


def _read(name: str) -> str:
    try:
        if name == "-":
            text = sys.stdin.read(LONGEST_FILE + 1)
        else:
            with Path(name).open(encoding="utf-8") as file:
                text = file.read(LONGEST_FILE + 1)
    except (OSError, ValueError):
        raise UsageError(
            translate("Commands", "{file} cannot be read as UTF-8").format(file=name)
        ) from None
    if len(text) > LONGEST_FILE:
        raise DraftFileTooLargeError
    return text


def run_receipt(args: Namespace) -> int:
    """Writes the receipt as PDF; journaled as an export."""
    home = unlocked(args)
    try:
        with home.store.reading() as books:
            dossier = books.dossier_by_code(args.code)
        if dossier is None:
            raise UnknownDossierError
        wanted = dossier.id
        export(args.out, lambda: home.session.press.export(wanted))
    finally:
        home.session.close()
    told = {"code": dossier.code, "file": str(args.out)}
    if args.json:
        show_json(told)
    else:
        show(f"{dossier.code}  {args.out}")
    return 0
