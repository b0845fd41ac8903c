"""`catalogue import` and `catalogue list`."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.canonical import canonical_json
from desk.catalogue import Catalogue
from desk.journal import Act
from ui.table import complain, show, show_json, show_table
from ui.unlocking import add_home, add_unlocking, unlocked
from ui.usage import Commands
from ui.wiring import HomeGate, read_catalogue_files
from ui.wording_commands import bad_row

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The commands and their options."""
    inner = commands.add_parser("catalogue").add_subparsers(dest="what", required=True)
    bring = inner.add_parser("import")
    bring.add_argument("files", nargs="+", type=Path)
    bring.add_argument("--strict", action="store_true")
    bring.add_argument("--valid-from", type=date.fromisoformat, default=None)
    add_home(bring)
    add_unlocking(bring)
    bring.set_defaults(run=run_import)
    listing = inner.add_parser("list")
    listing.add_argument("words", nargs="*")
    add_home(listing)
    listing.set_defaults(run=run_list)


def run_import(args: Namespace) -> int:
    """Reports every bad row; under --strict one bad row means that nothing is imported."""
    home = unlocked(args)
    valid_from = args.valid_from or home.session.clock().date()
    report = read_catalogue_files(args.files, valid_from, home.session.catalogue)
    refused = bool(report.bad) and args.strict
    if report.procedures and not refused:
        home.book.add_procedures(report.procedures)
        codes = [procedure.code for procedure in report.procedures]
        home.agree(Act.CATALOGUE, canonical_json({"imported": codes, "valid_from": valid_from}))
    home.session.close()
    imported = 0 if refused else len(report.procedures)
    if args.json:
        show_json({"imported": imported, "bad": report.bad})
    else:
        for row in report.bad:
            complain(bad_row(row))
        show(translate("Commands", "{count} procedures imported.").format(count=imported))
    return 1 if report.bad else 0


def run_list(args: Namespace) -> int:
    """All procedures, or those found by the words."""
    gate = HomeGate(args.home)
    today = gate.world.clock().date()
    catalogue = Catalogue(gate.book.procedures())
    gate.close()
    if args.words:
        found = catalogue.find(" ".join(args.words), today)
    else:
        versions = (catalogue.current(code, today) for code in catalogue.codes)
        found = tuple(procedure for procedure in versions if procedure)
    if args.json:
        show_json([{"code": one.code, "name": one.name, "field": one.field_name} for one in found])
    else:
        show_table(
            (
                translate("Commands", "Code"),
                translate("Commands", "Field"),
                translate("Commands", "Name"),
            ),
            [(one.code, one.field_name, one.name) for one in found],
        )
    return 0
