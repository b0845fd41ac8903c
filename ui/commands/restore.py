"""`restore`: a copy becomes a home again, in an empty folder; what the guard then asks for."""

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.adapters.copy_manifest import read_manifest
from desk.guard import NumberingStoppedError
from ui.commands.backup import told_of
from ui.commands.table import show, show_json
from ui.commands.unlocking import OfficerMissingError, add_home, add_unlocking, given_password
from ui.commands.usage import Commands
from ui.wiring.restoring import Restored, officers_of, restore
from ui.wiring.world import World
from ui.wording.backups import numbers_sentence, restored_sentence, unusable_sentence
from ui.wording.refusals import refusal

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser(
        "restore", help=translate("Commands", "bring a copy back into an empty folder")
    )
    parser.add_argument(
        "--from",
        dest="copy",
        type=Path,
        required=True,
        metavar=translate("Commands", "COPY"),
        help=translate("Commands", "the folder of one copy, as backup --list names it"),
    )
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Exit 0 only if all is back and the journal's chain holds."""
    read_manifest(args.copy)
    officers = officers_of(args.copy)
    login = args.officer or (officers[0].login if len(officers) == 1 else "")
    if not login:
        raise OfficerMissingError
    restored = restore(args.copy, args.home, login, given_password(args), World())
    if args.json:
        show_json(_told(restored, args.home))
    else:
        for sentence in _sentences(restored, args.home):
            show(sentence)
    return 0 if restored.drill.usable else 1


def _told(restored: Restored, home: Path) -> dict[str, object]:
    return {
        **told_of(restored.drill.copy),
        "home": str(home),
        "journal_faults": restored.drill.journal_faults,
        "numbering_stopped": restored.stopped,
        "last_numbers": dict(restored.last),
    }


def _sentences(restored: Restored, home: Path) -> list[str]:
    told = [restored_sentence(restored.drill, str(home))]
    if not restored.drill.usable:
        told.append(unusable_sentence(restored.drill))
    told += [numbers_sentence(series, last) for series, last in restored.last]
    if restored.stopped:
        told.append(refusal(NumberingStoppedError(restored.stopped)))
    return told
