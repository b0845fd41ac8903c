"""`backup`: a copy made now, the copies there are, or the newest one tried out."""

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.adapters.copy_folder import copies_in, shelves_in, unusable_in
from desk.copies import CopyError, CopyTrouble, Manifest, quiet
from ui.commands.table import complain, show, show_json, show_table
from ui.commands.unlocking import add_home, add_unlocking, unlocked
from ui.commands.usage import Commands
from ui.wiring.home import HomeGate
from ui.wording.backups import drill_sentence, made_sentence
from ui.wording.clock import moment
from ui.wording.figures import figure

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser(
        "backup", help=translate("Commands", "copy the data to the chosen folder or stick")
    )
    parser.add_argument(
        "--to",
        type=Path,
        metavar=translate("Commands", "FOLDER"),
        help=translate("Commands", "another folder than the one in the settings"),
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--list",
        action="store_true",
        help=translate("Commands", "show the copies that are there; needs no password"),
    )
    instead.add_argument(
        "--drill",
        action="store_true",
        help=translate("Commands", "bring the newest copy back for a trial and compare it"),
    )
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Exit 0 only if the copy was opened again and holds what it should."""
    if args.list:
        return _list(args)
    return _drill(args) if args.drill else _copy(args)


def told_of(copy: Manifest) -> dict[str, object]:
    """A copy as JSON tells it."""
    return {
        "name": copy.name,
        "at": copy.at,
        "dossiers": copy.counts.dossiers,
        "journal": copy.counts.journal,
        "journal_head": copy.counts.head,
        "files": copy.counts.files,
        "missing": copy.missing,
    }


def _copy(args: Namespace) -> int:
    home = unlocked(args)
    try:
        folder = args.to or Path(home.session.office.copies.folder)
        copy = home.copies.copy(quiet, args.to)
    finally:
        home.session.close()
    if args.json:
        show_json({**told_of(copy), "folder": str(folder), "opened": True})
    else:
        show(made_sentence(copy, str(folder)))
    return 0


def _drill(args: Namespace) -> int:
    home = unlocked(args)
    try:
        drill = home.copies.drill(quiet, args.to)
    finally:
        home.session.close()
    if args.json:
        told = {**told_of(drill.copy), "journal_faults": drill.journal_faults}
        show_json({"usable": drill.usable, **told})
    elif drill.usable:
        show(drill_sentence(drill))
    else:
        complain(drill_sentence(drill))
    return 0 if drill.usable else 1


def _list(args: Namespace) -> int:
    """Exit 1 if something there calls itself a copy and cannot be used."""
    shelves = shelves_in(_folder(args))
    copies = [(path, copy) for shelf in shelves for path, copy in copies_in(shelf)]
    damaged = [path for shelf in shelves for path in unusable_in(shelf)]
    if args.json:
        told = [{"path": str(path), "usable": True, **told_of(copy)} for path, copy in copies]
        show_json([*told, *({"path": str(path), "usable": False} for path in damaged)])
    else:
        _show_list(copies, damaged)
    return 1 if damaged else 0


def _show_list(copies: list[tuple[Path, Manifest]], damaged: list[Path]) -> None:
    rows = [
        (
            moment(copy.at),
            figure(copy.counts.dossiers),
            figure(copy.counts.journal),
            figure(copy.counts.files),
            str(path),
        )
        for path, copy in copies
    ]
    rows += [(translate("Commands", "damaged"), "–", "–", "–", str(path)) for path in damaged]
    if rows:
        show_table(_head(), rows)
    else:
        show(translate("Commands", "There is no copy yet."))


def _head() -> tuple[str, ...]:
    return (
        translate("Commands", "Made"),
        translate("Commands", "Dossiers"),
        translate("Commands", "Journal"),
        translate("Commands", "Files"),
        translate("Commands", "Copy"),
    )


def _folder(args: Namespace) -> Path:
    if args.to:
        return Path(args.to)
    gate = HomeGate(args.home)
    folder = gate.office().copies.folder
    gate.close()
    if not folder:
        raise CopyError(CopyTrouble.NO_PLACE)
    return Path(folder)
