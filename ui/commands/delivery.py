"""`outbox` and `sync`: what waits for the portal, and sending it now."""

from argparse import Namespace

from PySide6.QtCore import QCoreApplication

from ui.table import show, show_json, show_table
from ui.unlocking import add_home, add_unlocking, unlocked
from ui.usage import Commands
from ui.wording_commands import entry_state, proof_word, tally_sentence
from ui.wording_sync import kind, last_word

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The commands and their options."""
    for name, run in (("outbox", run_outbox), ("sync", run_sync)):
        parser = commands.add_parser(name)
        add_home(parser)
        add_unlocking(parser)
        parser.set_defaults(run=run)


def run_outbox(args: Namespace) -> int:
    """Lists what has not been proven yet and why."""
    home = unlocked(args)
    now = home.session.clock()
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
                kind(row.kind),
                entry_state(row.state),
                str(row.attempts),
                last_word(row, now)[0].words,
                proof_word(row.word),
            )
            for row in rows
        ],
    )
    show(tally_sentence(tally))
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
        show(tally_sentence(tally))
    return 0 if not (tally.waiting or tally.refused or tally.differing) else 1
