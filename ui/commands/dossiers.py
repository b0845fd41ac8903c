"""`receive`, `receipt`, `find`: dossiers in, receipts out, dossiers found."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.canonical import canonical_json
from desk.errors import UnknownDossierError
from desk.intake import Received
from desk.journal import Act, Deed
from desk.ports import QueueRow
from ui import wording
from ui.table import show, show_json, show_table
from ui.unlocking import add_home, add_unlocking, unlocked
from ui.usage import Commands, UsageError
from ui.wiring import OpenHome

translate = QCoreApplication.translate
LONGEST_FILE = 20_000_000


def add(commands: Commands) -> None:
    """The commands and their options."""
    receive = commands.add_parser("receive")
    receive.add_argument("file", nargs="?", default="-")
    receive.add_argument("--schema", action="store_true")
    receive.set_defaults(run=run_receive)
    receipt = commands.add_parser("receipt")
    receipt.add_argument("code")
    receipt.add_argument("--out", type=Path, required=True)
    receipt.set_defaults(run=run_receipt)
    find = commands.add_parser("find")
    find.add_argument("words", choices=["-"])
    find.set_defaults(run=run_find)
    for parser in (receive, receipt, find):
        add_home(parser)
        add_unlocking(parser)


def run_receive(args: Namespace) -> int:
    """Receives every draft of the file; the first that cannot be stops it, those before it stand."""
    from ui.draft_file import draft_of, schema, shapes

    if args.schema:
        show_json(schema())
        return 0
    wanted = shapes(_read(args.file))
    home = unlocked(args)
    session = home.session
    made: list[Received] = []
    try:
        for shape in wanted:
            draft = draft_of(shape, session.catalogue, session.clock())
            made.append(session.intake.receive(draft))
    finally:
        _show_received(made, args.json)
        session.close()
    return 0


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
                    wording.moment(one.dossier.due_at) if one.dossier.due_at else "–",
                )
                for one in made
            ],
        )


def _read(name: str) -> str:
    try:
        if name == "-":
            return sys.stdin.read(LONGEST_FILE)
        with Path(name).open(encoding="utf-8") as file:
            return file.read(LONGEST_FILE)
    except (OSError, UnicodeDecodeError):
        raise UsageError(name) from None


def write_export(path: Path, content: bytes) -> None:
    """An officer's deliberate export: readable by its owner alone, never over another file."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise UsageError(f"--out {path}: {os.strerror(error.errno or 0)}") from None


def run_receipt(args: Namespace) -> int:
    """Writes the receipt as PDF; journaled as an export."""
    home = unlocked(args)
    try:
        with home.store.reading() as books:
            dossier = books.dossier_by_code(args.code)
        if dossier is None:
            raise UnknownDossierError
        write_export(args.out, home.session.press.export(dossier.id))
    finally:
        home.session.close()
    told = {"code": dossier.code, "file": str(args.out)}
    if args.json:
        show_json(told)
    else:
        show(f"{dossier.code}  {args.out}")
    return 0


def run_find(args: Namespace) -> int:
    """Words come from stdin, never from the command line; exit 0 also when nothing is found."""
    words = sys.stdin.read(1000).strip()
    home = unlocked(args)
    rows = _found(home, words)
    home.session.close()
    if args.json:
        show_json(
            [{"code": row.code, "owner": row.owner, "received": row.received_at} for row in rows]
        )
    else:
        show_table(
            (
                translate("Commands", "Code"),
                translate("Commands", "Citizen"),
                translate("Commands", "Procedure"),
                translate("Commands", "Received"),
            ),
            [(row.code, row.owner, row.procedure, wording.moment(row.received_at)) for row in rows],
        )
    return 0


def _found(home: OpenHome, words: str) -> tuple[QueueRow, ...]:
    session = home.session
    with home.store.writing() as books:
        rows = books.find(words)
        told = canonical_json({"found": [row.dossier for row in rows]})
        officer, desk = session.officer.name, str(session.office.desk)
        books.write(Deed(session.clock(), officer, desk, Act.SEARCH, None, told))
    return rows
