"""`set`: one setting read or changed; secrets come from stdin."""

import json
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.canonical import canonical_json
from desk.holidays import special_days_from_json, special_days_to_json
from desk.journal import Act
from desk.setting_keys import BadSettingError, UnknownSettingError, keys, with_value
from desk.working_time import WorkCalendar, week_from_json, week_to_json
from ui.table import show, show_json, show_table
from ui.unlocking import add_home, add_unlocking, unlocked
from ui.usage import Commands, UsageError
from ui.wiring import PORTAL_PASSWORD, HomeGate, OpenHome, settle_numbering

translate = QCoreApplication.translate
SECRETS = frozenset({PORTAL_PASSWORD})
CALENDAR = frozenset({"calendar.days", "calendar.week"})
NUMBERING = "numbering.settle"


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser("set")
    parser.add_argument("key", nargs="?", default="")
    parser.add_argument("value", nargs="?")
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Without a value the setting is printed, without a key all of them."""
    if args.key in SECRETS:
        return _keep_secret(args)
    if args.key in CALENDAR:
        return _calendar(args)
    if args.value is None:
        return _show(args)
    home = unlocked(args)
    if args.key == NUMBERING:
        if not args.value.isdigit():
            raise BadSettingError(args.key)
        settle_numbering(home, int(args.value))
    else:
        home.keep_office(with_value(home.session.office, args.key, args.value))
    home.session.close()
    show(translate("Commands", "Kept: {key}").format(key=args.key))
    return 0


def _show(args: Namespace) -> int:
    gate = HomeGate(args.home)
    known = keys(gate.office())
    gate.close()
    if args.key and args.key not in known:
        raise UnknownSettingError
    told = {args.key: known[args.key]} if args.key else known
    if args.json:
        show_json(told)
    else:
        show_table(
            (translate("Commands", "Setting"), translate("Commands", "Value")), list(told.items())
        )
    return 0


def _keep_secret(args: Namespace) -> int:
    if args.value is not None:
        raise UsageError(
            translate("Commands", "a secret is read from stdin, never from the command line")
        )
    secret = sys.stdin.readline().rstrip("\n")
    home = unlocked(args)
    with home.store.writing() as books:
        books.keep_secret(args.key, secret)
    home.agree(Act.SETTING, canonical_json({"secret": args.key}))
    home.session.close()
    show(translate("Commands", "Kept: {key}").format(key=args.key))
    return 0


def _calendar(args: Namespace) -> int:
    gate = HomeGate(args.home)
    calendar = gate.book.calendar()
    gate.close()
    if args.value is None:
        days = args.key == "calendar.days"
        show_json(special_days_to_json(calendar.special) if days else week_to_json(calendar.week))
        return 0
    changed = _changed_calendar(calendar, args.key, _json(args.value))
    home = unlocked(args)
    _keep_calendar(home, changed)
    home.session.close()
    show(translate("Commands", "Kept: {key}").format(key=args.key))
    return 0


def _changed_calendar(calendar: WorkCalendar, key: str, data: object) -> WorkCalendar:
    try:
        if key == "calendar.days":
            return replace(calendar, special=special_days_from_json(data))
        return replace(calendar, week=week_from_json(data))
    except ValueError as error:
        raise UsageError(f"{key}: {error}") from None


def _keep_calendar(home: OpenHome, calendar: WorkCalendar) -> None:
    home.book.keep_calendar(calendar)
    told = {
        "days": special_days_to_json(calendar.special),
        "week": week_to_json(calendar.week),
    }
    home.agree(Act.CALENDAR, canonical_json(told))


def _json(name: str) -> object:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
        told: object = json.loads(text)
    except (OSError, ValueError):
        raise UsageError(name) from None
    return told
