"""`due`: the return date of a procedure and every day counted for it; needs no unlocking."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Case, Channel, Procedure
from desk.dossier.promise import promise
from desk.time.deadline import CountRule
from desk.time.explain import CountedDay
from desk.time.working_time import VIETNAM
from ui.commands.table import complain, show, show_json, show_table
from ui.commands.unlocking import add_home
from ui.commands.usage import Commands, UsageError
from ui.wiring.home import HomeGate
from ui.wording.clock import long_day
from ui.wording.clock import moment as moment_words
from ui.wording.promise import day_reason

translate = QCoreApplication.translate
YEARS = range(2000, 2100)


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser(
        "due", help=translate("Commands", "the return date and every day counted for it")
    )
    parser.add_argument(
        "--procedure",
        required=True,
        metavar=translate("Commands", "CODE"),
        help=translate("Commands", "the procedure's national code"),
    )
    parser.add_argument(
        "--received",
        required=True,
        type=moment,
        metavar=translate("Commands", "ISO-TIME"),
        help=translate("Commands", "for example 2026-11-23T08:00; without a zone Vietnam's time"),
    )
    parser.add_argument(
        "--channel",
        type=Channel,
        default=Channel.DIRECT,
        metavar="direct|online|post",
        help=translate("Commands", "at the desk (if left out), online or by post"),
    )
    parser.add_argument(
        "--case",
        default="",
        metavar=translate("Commands", "NAME"),
        help=translate("Commands", "the procedure's case, if it has several"),
    )
    add_home(parser)
    parser.set_defaults(run=run)


def moment(text: str) -> datetime:
    """An ISO time; without a zone it is Vietnam's."""
    try:
        told = datetime.fromisoformat(text)
        local = told.astimezone(VIETNAM) if told.tzinfo else told.replace(tzinfo=VIETNAM)
    except (ValueError, OverflowError):
        raise ArgumentTypeError(text) from None
    if local.year not in YEARS:
        raise ArgumentTypeError(text)
    return local


def run(args: Namespace) -> int:
    """Prints the date; exit 1 where the limit is unknown."""
    gate = HomeGate(args.home)
    office, calendar = gate.office(), gate.book.calendar()
    catalogue = Catalogue(gate.book.procedures())
    gate.close()
    procedure, case = _chosen(catalogue, args)
    rule = CountRule(next_session_when_closed=office.next_session_when_closed)
    promised = promise(procedure, args.channel, case, args.received, calendar, rule)
    if args.json:
        told = {"due": promised.at, "own_due": promised.own_at, "derived": promised.derived}
        days = [
            {"day": day.day, "counted": day.counted, "reason": day.reason, "note": day.note}
            for day in promised.days
        ]
        show_json({"procedure": procedure.code, "received": args.received, **told, "days": days})
    elif promised.at:
        _show_days(procedure, promised.at, promised.days)
    if promised.at:
        return 0
    complain(translate("Commands", "The time limit is not known; the officer types the date."))
    return 1


def _chosen(catalogue: Catalogue, args: Namespace) -> tuple[Procedure, Case]:
    procedure = catalogue.current(args.procedure, args.received.date())
    if procedure is None:
        told = translate("Commands", "--procedure {code} is not in the catalogue")
        raise UsageError(told.format(code=args.procedure))
    case = procedure.case_named(args.case)
    if case is None:
        told = translate("Commands", "--case must be one of: {names}")
        raise UsageError(told.format(names=" | ".join(case.name for case in procedure.cases)))
    return procedure, case


def _show_days(procedure: Procedure, due: datetime, days: Sequence[CountedDay]) -> None:
    show(f"{procedure.code} · {procedure.name}")
    show(translate("Commands", "Return date: {moment}").format(moment=moment_words(due)))
    show_table(
        (
            translate("Commands", "Count"),
            translate("Commands", "Day"),
            translate("Commands", "Reason"),
        ),
        [(str(day.counted or "–"), long_day(day.day), day_reason(day)) for day in days],
    )
