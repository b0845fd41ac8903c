"""`catalogue import` and `catalogue list`."""

from argparse import ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.adapters.catalogue_files import read_tables
from desk.canonical import canonical_json
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Procedure
from desk.catalogue.table_import import import_tables
from desk.journal import Act
from ui.commands.table import complain, show, show_json, show_table
from ui.commands.unlocking import add_home, add_unlocking, as_administrator
from ui.commands.usage import Commands
from ui.wiring.home import HomeGate
from ui.wording.imports import bad_row, bad_row_head, bad_rows_sentence

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The commands and their options."""
    top = commands.add_parser(
        "catalogue", help=translate("Commands", "the catalogue of procedures: import, list")
    )
    inner = top.add_subparsers(
        dest="what",
        required=True,
        metavar=translate("Commands", "COMMAND"),
        title=translate("Commands", "Commands"),
    )
    _add_import(inner)
    listing = inner.add_parser(
        "list", help=translate("Commands", "all procedures, or those the words find")
    )
    listing.add_argument(
        "words",
        nargs="*",
        metavar=translate("Commands", "WORDS"),
        help=translate("Commands", "code, words without accents, or initials (ks)"),
    )
    add_home(listing)
    listing.set_defaults(run=run_list)


def _add_import(inner: Commands) -> None:
    bring = inner.add_parser(
        "import", help=translate("Commands", "take in tables as new versions of procedures")
    )
    bring.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar=translate("Commands", "FILE"),
        help=translate("Commands", "CSV (UTF-8) or XLSX; the header tells what is in it"),
    )
    bring.add_argument(
        "--strict",
        action="store_true",
        help=translate("Commands", "import nothing if a single row is bad"),
    )
    bring.add_argument(
        "--valid-from",
        type=day,
        default=None,
        metavar=translate("Commands", "YYYY-MM-DD"),
        help=translate("Commands", "the first day the new versions count (default: today)"),
    )
    add_home(bring)
    add_unlocking(bring)
    bring.set_defaults(run=run_import)


def day(text: str) -> date:
    """An ISO date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(text) from None


def run_import(args: Namespace) -> int:
    """Reports every bad row; under --strict one bad row means that nothing is imported."""
    home = as_administrator(args)
    valid_from = args.valid_from or home.session.clock().date()
    report = import_tables(read_tables(args.files), valid_from, home.session.catalogue)
    refused = bool(report.bad) and args.strict
    if report.procedures and not refused:
        codes = [procedure.code for procedure in report.procedures]
        told = canonical_json({"imported": codes, "valid_from": valid_from})
        home.change_office(
            lambda agreed: home.book.add_procedures(report.procedures, agreed),
            (Act.CATALOGUE, told),
        )
    home.session.close()
    imported = 0 if refused else len(report.procedures)
    if args.json:
        show_json({"imported": imported, "bad": report.bad})
    else:
        if report.bad:
            show_table(bad_row_head(), [bad_row(row) for row in report.bad])
        show(translate("Commands", "{count} procedures imported.").format(count=imported))
    if report.bad:
        complain(bad_rows_sentence(len(report.bad), refused))
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
    _show_found(found, args.json)
    return 0


def _show_found(found: tuple[Procedure, ...], as_json: bool) -> None:
    if as_json:
        show_json([{"code": one.code, "name": one.name, "field": one.field_name} for one in found])
    elif not found:
        show(translate("Commands", "Nothing was found."))
    else:
        show_table(
            (
                translate("Commands", "Code"),
                translate("Commands", "Field"),
                translate("Commands", "Name"),
            ),
            [(one.code, one.field_name, one.name) for one in found],
        )
