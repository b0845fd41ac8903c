"""`set --from FILE`: all settings of a TOML or JSON file, checked together, kept together."""

import json
import tomllib
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from db.office import shipped_calendar
from desk.adapters.slot import is_login
from desk.errors import HomeMissingError
from desk.office.accounts import Officer, Role, tidied
from desk.office.plain_line import unencrypted
from desk.office.setting_keys import BadSettingsError, with_values
from desk.office.settings import Office
from desk.office.setup import BLANK, UNANSWERED, missing_for_home
from desk.time.holidays import special_days_from_json
from desk.time.working_time import WorkCalendar, week_from_json
from ui.commands.table import complain, show, show_json
from ui.commands.unlocking import as_administrator, given_password
from ui.commands.usage import UsageError
from ui.files.export import export
from ui.wiring.home import HomeGate, OpenHome
from ui.wiring.portal_line import PORTAL_PASSWORD
from ui.wiring.setup import keep_all, make_home, recovery_form
from ui.wiring.world import World
from ui.wording.setup import file_fault, secret_in_file, unencrypted_words, unknown_key

translate = QCoreApplication.translate
MOST_BYTES, MOST_DOTS = 200_000, 1_000
"""The reader takes the square of a key's depth: a longer line would keep it busy for hours."""
TROUBLE = 1
WEEK, DAYS = "calendar.week", "calendar.days"
OFFICER_KEYS = ("login", "name", "title")


@dataclass(frozen=True, slots=True)
class Told:
    """What the file says: settings as text, the calendar as it stands, the first officer."""

    values: dict[str, str]
    calendar: dict[str, object]
    officer: dict[str, object] | None


@dataclass(frozen=True, slots=True)
class Settings:
    """What would be kept, and one line a fault; nothing is kept unless there is none."""

    office: Office
    calendar: WorkCalendar
    faults: tuple[str, ...]


def run_file(args: Namespace) -> int:
    """0 when everything was kept, 1 after one line a fault."""
    told = read(Path(args.source))
    try:
        gate = HomeGate(args.home)
    except HomeMissingError:
        if told.officer is None:
            raise
        return _create(args, told, told.officer)
    office, calendar = gate.office(), gate.book.calendar()
    gate.close()
    faults = (_officer_there(),) if told.officer is not None else ()
    settings = checked(told, office, calendar, faults)
    if settings.faults:
        return _complain(settings.faults)
    if not told.values and not told.calendar:
        raise UsageError(translate("Commands", "there is no setting in the file"))
    home = as_administrator(args)
    try:
        keep_all(home, settings.office, settings.calendar)
    finally:
        home.session.close()
    return _kept(args, told)


def read(path: Path) -> Told:
    """The file's tables as dotted keys. Raises UsageError where it is neither TOML nor JSON."""
    try:
        return _told(_parsed(path))
    except (OSError, ValueError, RecursionError):  # also a number too long to be told
        told = translate("Commands", "{file} cannot be read as TOML or JSON")
        raise UsageError(told.format(file=path)) from None


def _parsed(path: Path) -> dict[str, object]:
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError("too large for settings")
    text = content.decode("utf-8-sig")
    if path.suffix != ".json" and any(line.count(".") > MOST_DOTS for line in text.split("\n")):
        raise ValueError("too deep for settings")
    told: object = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    if not isinstance(told, dict):
        raise ValueError("no table of settings")  # noqa: TRY004 - the file is wrong, not the code
    return told


def checked(
    told: Told, office: Office, calendar: WorkCalendar, faults: tuple[str, ...] = ()
) -> Settings:
    """Everything looked at before anything is kept."""
    lines = list(faults)
    values = dict(told.values)
    if PORTAL_PASSWORD in values:
        del values[PORTAL_PASSWORD]
        lines.append(secret_in_file(PORTAL_PASSWORD))
    try:
        office = with_values(office, values)
    except BadSettingsError as error:
        lines += map(unknown_key, error.unknown)
        lines += [file_fault(key, values[key]) for key in error.bad]
    for key, value in told.calendar.items():
        try:
            calendar = _with_calendar(calendar, key, value)
        except (ValueError, TypeError):
            lines.append(file_fault(key, ""))
        except KeyError:
            lines.append(unknown_key(key))
    return Settings(office, calendar, tuple(lines))


def _with_calendar(calendar: WorkCalendar, key: str, value: object) -> WorkCalendar:
    match key:
        case "calendar.week":
            return replace(calendar, week=week_from_json(value))
        case "calendar.days":
            return replace(calendar, special=special_days_from_json(value))
        case _:
            raise KeyError


def _told(data: Mapping[str, object]) -> Told:
    officer = data.get("officer")
    calendar = data.get("calendar")
    named = dict(calendar) if isinstance(calendar, dict) else {}
    rest = {key: value for key, value in data.items() if key not in {"officer", "calendar"}}
    named |= {key.partition(".")[2]: rest.pop(key) for key in (WEEK, DAYS) if key in rest}
    values = dict(_flat("", rest))
    if calendar is not None and not isinstance(calendar, dict):
        values["calendar"] = str(calendar)
    return Told(
        values,
        {f"calendar.{key}": value for key, value in named.items()},
        None if officer is None else (officer if isinstance(officer, dict) else {}),
    )


def _flat(prefix: str, data: Mapping[str, object]) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for key, value in data.items():
        if isinstance(value, dict):
            rows += _flat(f"{prefix}{key}.", value)
        elif isinstance(value, bool):
            rows.append((prefix + key, "true" if value else "false"))
        else:
            rows.append((prefix + key, str(value)))
    return rows


def _create(args: Namespace, told: Told, officer: dict[str, object]) -> int:
    """A home from nothing: office, calendar, first officer; the recovery key goes into a PDF."""
    if not args.recovery_pdf:
        told_why = translate("Commands", "a new home needs --recovery-pdf FILE for its key")
        raise UsageError(told_why)
    world = World()
    settings = _first(told, officer)
    if settings.faults:
        return _complain(settings.faults)
    first = _officer(officer)
    password = given_password(args)
    made: list[OpenHome] = []

    def sheet() -> bytes:
        home, key = make_home(args.home, settings.office, first, password, UNANSWERED, world)
        made.append(home)
        return recovery_form(key, settings.office, world)

    try:
        export(Path(args.recovery_pdf), sheet)
        for home in made:
            keep_all(home, home.session.office, settings.calendar)
    finally:
        for home in made:
            home.session.close()
    return _kept(args, told)


def _officer(told: dict[str, object]) -> Officer:
    """Raises BadOfficerError."""
    login, name, title = (str(told[key]) for key in OFFICER_KEYS)
    return tidied(Officer(login, name, title, Role.ADMINISTRATOR))


def _first(told: Told, officer: dict[str, object]) -> Settings:
    """The settings of a new home with what only a new home must have."""
    faults = [
        file_fault(f"officer.{key}", "")
        for key in OFFICER_KEYS
        if not isinstance(officer.get(key), str) or not str(officer[key]).strip()
    ]
    if not faults and not is_login(str(officer["login"])):
        faults.append(file_fault("officer.login", ""))
    faults += [unknown_key(f"officer.{key}") for key in officer if key not in OFFICER_KEYS]
    settings = checked(told, BLANK, shipped_calendar(), tuple(faults))
    lacking = [key for key in missing_for_home(settings.office) if key not in told.values]
    lines = (*settings.faults, *(file_fault(key, "") for key in lacking))
    return replace(settings, faults=lines)


def _officer_there() -> str:
    told = translate("Commands", "officer: there is a home already; officers are added in it.")
    return str(told)


def _complain(lines: tuple[str, ...]) -> int:
    for line in lines:
        complain(line)
    return TROUBLE


def _kept(args: Namespace, told: Told) -> int:
    addresses = (told.values.get(key, "") for key in ("portal.address", "portal.files_address"))
    if any(map(unencrypted, addresses)):
        complain(unencrypted_words())
    names = [*told.values, *told.calendar]
    if args.json:
        show_json({"kept": names})
    else:
        for name in names:
            show(translate("Commands", "Kept: {key}").format(key=name))
    return 0
