"""`outbox` and `sync`: what waits for the portal, and sending it now."""

from argparse import ArgumentTypeError, Namespace
from dataclasses import asdict, fields
from datetime import datetime
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desk.canonical import Json, plain
from desk.outbox import State
from desk.ports import OutboxRow
from ui.commands.table import complain, show, show_json, show_table
from ui.commands.unlocking import add_home, add_unlocking, unlocked
from ui.commands.usage import Commands
from ui.commands.void_rows import void_rows
from ui.wording.commands import entry_cells, tally_sentence, unsent
from ui.wording.corrections import void_words

translate = QCoreApplication.translate
NEWEST: Final = 500


def add(commands: Commands) -> None:
    """The commands and their options."""
    outbox = translate("Commands", "what waits for the province, and its last word")
    sync = translate("Commands", "send and compare now all that waits")
    for name, told, run in (("outbox", outbox, run_outbox), ("sync", sync, run_sync)):
        parser = commands.add_parser(name, help=told)
        add_home(parser)
        add_unlocking(parser)
        parser.set_defaults(run=run)
        if run is run_outbox:
            most = translate("Commands", "at most that many, the newest first")
            parser.add_argument("--limit", type=lines, default=NEWEST, metavar="N", help=most)


def lines(text: str) -> int:
    """How many lines: one at least."""
    if not (text.isdecimal() and text.isascii() and int(text[:9]) > 0):
        raise ArgumentTypeError(text)
    return int(text[:9])


def run_outbox(args: Namespace) -> int:
    """Lists what has not been proven yet and why."""
    home = unlocked(args)
    now = home.session.clock()
    with home.store.reading() as books:
        found, tally = books.outbox(args.limit + 1), books.tally()
        rows = found[: args.limit]
        void = void_rows(books, (row.dossier for row in rows))
    home.session.close()
    if args.json:
        show_json({"tally": tally, "entries": [_told(row, void) for row in rows]})
        return 0
    show_table(
        (
            translate("Commands", "Code"),
            translate("Commands", "What"),
            translate("Commands", "State"),
            translate("Commands", "Tries"),
            translate("Commands", "Last word"),
        ),
        [_cells(row, now, void) for row in rows],
    )
    if len(found) > len(rows):
        told = translate("Commands", "Only the newest {count} are listed; more with --limit.")
        show(told.format(count=len(rows)))
    show(tally_sentence(tally))
    return 0


def _told(row: OutboxRow, void: dict[UUID, str]) -> dict[str, Json]:
    told = {"annulled": row.dossier in void, "replaced_by": void.get(row.dossier) or None}
    return {field.name: plain(getattr(row, field.name)) for field in fields(row)} | told


def _cells(row: OutboxRow, now: datetime, void: dict[UUID, str]) -> tuple[str, ...]:
    code, what, stands, *rest = entry_cells(row, now)
    if row.dossier in void and row.state is not State.WITHDRAWN:
        stands = f"{stands} ({void_words(void[row.dossier])})"
    return code, what, stands, *rest


def run_sync(args: Namespace) -> int:
    """Sends and proves until nothing moves; exit 0 only if nothing waits, is refused, differs or
    could not be compared.
    """
    home = unlocked(args)
    sent, proven = home.session.deliver_all()
    with home.store.reading() as books:
        tally = books.tally()
    home.session.close()
    stopped = sent.stopped or proven.stopped
    if args.json:
        show_json({**asdict(tally), "stopped": stopped, "elsewhere": sent.elsewhere})
    else:
        show(tally_sentence(tally))
    left = tally.waiting or tally.refused or tally.differing
    if not (left or stopped or sent.elsewhere):
        return 0
    complain(unsent(tally, stopped, sent.elsewhere))
    return 1
