"""`due`: the return date of a procedure and every day counted for it; needs no unlocking."""

from argparse import ArgumentTypeError, Namespace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.catalogue import Catalogue
from desk.deadline import CountRule
from desk.procedure import Channel
from desk.promise import promise
from desk.working_time import VIETNAM
from ui.table import show, show_json, show_table
from ui.unlocking import add_home
from ui.usage import Commands, UsageError
from ui.wiring import HomeGate
from ui.wording import long_day
from ui.wording import moment as moment_words
from ui.wording_promise import day_reason

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser("due")
    parser.add_argument("--procedure", required=True)
    parser.add_argument("--received", required=True, type=moment)
    parser.add_argument("--channel", type=Channel, choices=list(Channel), default=Channel.DIRECT)
    parser.add_argument("--case", default="")
    add_home(parser)
    parser.set_defaults(run=run)


def moment(text: str) -> datetime:
    """An ISO time; without a zone it is Vietnam's."""
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(text) from None
    return told.astimezone(VIETNAM) if told.tzinfo else told.replace(tzinfo=VIETNAM)


def run(args: Namespace) -> int:
    """Prints the date; exit 1 where the limit is unknown."""
    gate = HomeGate(args.home)
    office, calendar = gate.office(), gate.book.calendar()
    procedure = Catalogue(gate.book.procedures()).current(args.procedure, args.received.date())
    gate.close()
    if procedure is None:
        raise UsageError(f"--procedure {args.procedure}")
    case = procedure.case_named(args.case)
    if case is None:
        raise UsageError("--case: " + " | ".join(case.name for case in procedure.cases))
    rule = CountRule(next_session_when_closed=office.next_session_when_closed)
    promised = promise(procedure, args.channel, case, args.received, calendar, rule)
    days = [
        {"day": day.day, "counted": day.counted, "reason": day.reason, "note": day.note}
        for day in promised.days
    ]
    if args.json:
        told = {"due": promised.at, "own_due": promised.own_at, "derived": promised.derived}
        show_json({"procedure": procedure.code, "received": args.received, **told, "days": days})
    elif promised.at:
        show(f"{procedure.code} · {procedure.name}")
        show(moment_words(promised.at))
        show_table(
            (
                translate("Commands", "Count"),
                translate("Commands", "Day"),
                translate("Commands", "Reason"),
            ),
            [
                (str(day.counted or "–"), long_day(day.day), day_reason(day))
                for day in promised.days
            ],
        )
    else:
        show(translate("Commands", "The time limit is not known; the officer types the date."))
    return 0 if promised.at else 1
