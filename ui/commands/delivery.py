"""`outbox` and `sync`: what waits for the portal, and sending it now."""

from argparse import Namespace
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import wording
from ui.table import show, show_json, show_table
from ui.unlocking import add_home, add_unlocking, unlocked

translate = QCoreApplication.translate
ROUNDS = 10_000


def add(commands: Any) -> None:
    """The commands and their options."""
    for name, run in (("outbox", run_outbox), ("sync", run_sync)):
        parser = commands.add_parser(name)
        add_home(parser)
        add_unlocking(parser)
        parser.set_defaults(run=run)


def run_outbox(args: Namespace) -> int:
    """Lists what has not been proven yet and why."""
    home = unlocked(args)
    with home.store.reading() as books:
        rows, tally = books.outbox(), books.tally()
    home.session.close()
    if args.json:
        show_json({"tally": tally, "entries": rows})
        return 0
    show_table(
        (
            translate("Commands", "Code"),
            translate("Commands", "What"),
            translate("Commands", "State"),
            translate("Commands", "Tries"),
            translate("Commands", "Last word"),
            translate("Commands", "Proof"),
        ),
        [
            (
                row.code,
                wording.entry_kind(row.kind),
                wording.entry_state(row.state),
                str(row.attempts),
                wording.last_word(row.last_word),
                wording.proof_word(row.word),
            )
            for row in rows
        ],
    )
    show(wording.sync_sentence(tally))
    return 0


def run_sync(args: Namespace) -> int:
    """Sends and proves until nothing moves; exit 0 only if nothing waits, is refused or differs."""
    home = unlocked(args)
    home.session.deliver_all()
    with home.store.reading() as books:
        tally = books.tally()
    home.session.close()
    if args.json:
        show_json(tally)
    else:
        show(wording.sync_sentence(tally))
    return 0 if not (tally.waiting or tally.refused or tally.differing) else 1
