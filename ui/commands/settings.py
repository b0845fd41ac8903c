"""`set`: one setting read or changed; secrets come from stdin."""

import json
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.office.plain_line import unencrypted
from desk.office.setting_keys import BadSettingError, BadSettingsError, UnknownSettingError, keys
from desk.time.holidays import in_order, special_days_from_json, special_days_to_json
from desk.time.working_time import WorkCalendar, week_from_json, week_to_json
from ui.commands.table import complain, show, show_json, show_table
from ui.commands.unlocking import (
    add_home,
    add_unlocking,
    as_administrator,
    given_password,
    unlocked,
)
from ui.commands.usage import Commands, UsageError
from ui.wiring.home import HomeGate, OpenHome, settle_numbering
from ui.wiring.portal_line import PORTAL_PASSWORD
from ui.wiring.setup import keep_calendar, keep_secret, keep_values
from ui.wording.calendar import day_head, day_line, week_head, week_lines
from ui.wording.setup import unencrypted_words

translate = QCoreApplication.translate
LONGEST_SECRET = 1_000
SECRETS = frozenset({PORTAL_PASSWORD})
CALENDAR = frozenset({"calendar.days", "calendar.week"})
ADDRESSES = frozenset({"portal.address", "portal.files_address"})
NUMBERING, DIGITS = "numbering.settle", 4
CODE = "code."


ACCEPT, YES = "settings.accept", "yes"


def add(commands: Commands) -> None:
    """The command and its options."""
    parser = commands.add_parser(
        "set", help=translate("Commands", "show or change a setting; secrets come from stdin")
    )
    parser.add_argument(
        "key",
        nargs="?",
        default="",
        metavar=translate("Commands", "KEY"),
        help=translate("Commands", "without it all settings are shown; also: {keys}").format(
            keys=", ".join(sorted(SECRETS | CALENDAR | {NUMBERING}))
        ),
    )
    parser.add_argument(
        "value",
        nargs="?",
        metavar=translate("Commands", "VALUE"),
        help=translate("Commands", "the new value; for the calendar a JSON file, - is stdin"),
    )
    parser.add_argument(
        "--from",
        dest="source",
        default="",
        metavar=translate("Commands", "FILE"),
        help=translate(
            "Commands",
            "all settings of a TOML or JSON file, all or none; with a table [officer] (login, "
            "name, title) and no home yet it makes one",
        ),
    )
    parser.add_argument(
        "--recovery-pdf",
        default="",
        metavar=translate("Commands", "FILE"),
        help=translate("Commands", "where a new home's recovery key goes, to be printed"),
    )
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Without a value the setting is printed, without a key all of them."""
    if args.source:
        return _from_file(args)
    if args.key in SECRETS:
        return _keep_secret(args)
    if args.key == ACCEPT:
        return _accept(args)
    if args.key.startswith(CODE):
        return _give_code(args)
    if args.key in CALENDAR:
        return _calendar(args)
    if args.value is None:
        return _show(args)
    home = unlocked(args)
    try:
        if args.key == NUMBERING:
            settle_numbering(home, _last_number(args.value))
        else:
            _keep(home, args.key, args.value)
    finally:
        home.session.close()
    return _kept(args)


def _from_file(args: Namespace) -> int:
    from ui.commands.settings_file import run_file

    if args.key:
        raise UsageError(translate("Commands", "either one setting or --from FILE, not both"))
    return run_file(args)


def _keep(home: OpenHome, key: str, text: str) -> None:
    """An officer may keep what is this desk's own, while it is not locked."""
    if key not in keys(home.session.office):
        raise UnknownSettingError
    try:
        keep_values(home, {key: text})
    except BadSettingsError:
        raise BadSettingError(key) from None
    if key in ADDRESSES and unencrypted(text):
        complain(unencrypted_words())


def _accept(args: Namespace) -> int:
    """`set settings.accept yes`: what was changed outside the program may stay."""
    if args.value != YES:
        raise BadSettingError(ACCEPT)
    home = as_administrator(args)
    try:
        home.accept_altered()
    finally:
        home.session.close()
    return _kept(args)


def _give_code(args: Namespace) -> int:
    """`set code.T-3-261123-0001 H42.37.12-261123-0975`: what the province gave."""
    if args.value is None:
        raise BadSettingError(args.key)
    home = unlocked(args)
    try:
        home.session.official_code.give(args.key.removeprefix(CODE), args.value.strip())
    finally:
        home.session.close()
    return _kept(args)


def _last_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= DIGITS):
        raise BadSettingError(NUMBERING)
    return int(text)


def _kept(args: Namespace) -> int:
    if args.json:
        show_json({"kept": args.key})
    else:
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
    password = given_password(args)
    secret = _secret()
    home = as_administrator(args, password)
    keep_secret(home, args.key, secret)
    home.session.close()
    return _kept(args)


def _secret() -> str:
    try:
        secret = sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        secret = ""
    if not secret or len(secret) > LONGEST_SECRET:
        raise UsageError(translate("Commands", "no usable secret came on stdin"))
    return secret


def _calendar(args: Namespace) -> int:
    gate = HomeGate(args.home)
    calendar = gate.book.calendar()
    gate.close()
    if args.value is None:
        _show_calendar(calendar, args)
        return 0
    password = given_password(args)
    changed = _changed_calendar(calendar, args.key, _json(args.value))
    home = as_administrator(args, password)
    keep_calendar(home, changed)
    home.session.close()
    return _kept(args)


def _show_calendar(calendar: WorkCalendar, args: Namespace) -> None:
    days = args.key == "calendar.days"
    if args.json:
        show_json(special_days_to_json(calendar.special) if days else week_to_json(calendar.week))
    elif days:
        show_table(day_head(), [day_line(special) for special in in_order(calendar.special)])
    else:
        show_table(week_head(), week_lines(calendar.week))


def _changed_calendar(calendar: WorkCalendar, key: str, data: object) -> WorkCalendar:
    try:
        if key == "calendar.days":
            return replace(calendar, special=special_days_from_json(data))
        return replace(calendar, week=week_from_json(data))
    except (ValueError, TypeError):
        raise BadSettingError(key) from None


def _json(name: str) -> object:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
        told: object = json.loads(text)
    except (OSError, ValueError, RecursionError):
        told = translate("Commands", "{file} cannot be read as JSON")
        raise UsageError(told.format(file=name)) from None
    return told
