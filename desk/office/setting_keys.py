"""Office settings by key: read one, change one, refuse what cannot be."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, cast

from desk.errors import DeskError, NotAdministratorError
from desk.numbering import AGENCY
from desk.office.accounts import Role
from desk.office.scanner_setting import with_whole_address
from desk.office.settings import Office

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class UnknownSettingError(DeskError):
    """There is no setting of that name."""


class BadSettingError(DeskError):
    """The value does not fit the setting `key`."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class BadSettingsError(DeskError):
    """None of several settings was kept: `unknown` keys, and `bad` ones with a value that does
    not fit or with none where one is needed; both in the order they were told.
    """

    def __init__(self, unknown: tuple[str, ...], bad: tuple[str, ...]) -> None:
        super().__init__(", ".join((*unknown, *bad)))
        self.unknown = unknown
        self.bad = bad


class SettingsLockedError(DeskError):
    """An administrator locked this desk's settings."""


OWN = frozenset(
    {
        "printer",
        "paper",
        "locking.after_minutes",
        "locking.close_minutes",
        "setup.printer",
        "setup.card",
        "setup.scanner",
    }
) | {
    f"scanning.{place}.{part}"
    for place in ("first", "second", "third", "fourth")
    for part in ("name", "driver", "address", "pin", "source", "dpi", "mode", "duplex", "size")
}
"""This desk's own: any officer may change them while they are not locked."""
RANGES = {
    "desk": (1, 99),
    "numbering.first": (0, 9999),
    "numbering.width": (0, 9999),
    "portal.every_minutes": (1, 720),
    "locking.after_minutes": (0, 240),
    "locking.close_minutes": (0, 1440),
    "copies.every_minutes": (5, 1440),
    "scanning.most_megabytes": (0, 1000),
    **{f"scanning.{place}.dpi": (75, 1200) for place in ("first", "second", "third", "fourth")},
}
PRINTED = frozenset({"agency.name", "superior", "body", "centre", "place"})
LONGEST, LONGEST_AGENCY, LAST_NUMBER = 300, 35, 9999
WHOLE = re.compile(r"\d{1,7}", re.ASCII)
ADDRESS = re.compile(r"https?://[^\s/@?#]+(/\S*)?", re.IGNORECASE)
"""No name and no password in it: they would lie in office.db in clear."""
FILE_NAME = re.compile(r"(?=.*\{code\})(\{(code|order|paper|day)\}|[A-Za-z0-9_.-])+", re.ASCII)


def keys(office: Office) -> dict[str, str]:
    """Every setting with its value as text."""
    return dict(_flat("", office))


def with_value(office: Office, key: str, text: str) -> Office:
    """The office with one setting changed, in NFC. Raises UnknownSettingError, BadSettingError."""
    told = unicodedata.normalize("NFC", text.strip())
    changed = with_whole_address(cast("Office", _changed(office, key.split("."), key, told)), key)
    if changed is None:
        raise BadSettingError(key)
    return changed


def with_values(office: Office, values: Mapping[str, str]) -> Office:
    """The office with all of them changed, or none. Raises BadSettingsError naming every one."""
    unknown: list[str] = []
    bad: list[str] = []
    for key in sorted(values, key=_after_drivers):
        try:
            office = with_value(office, key, values[key])
        except UnknownSettingError:
            unknown.append(key)
        except BadSettingError:
            bad.append(key)
    bad += [key for key in _contradictions(office) if key in values and key not in bad]
    if unknown or bad:
        told = list(values)
        raise BadSettingsError(
            tuple(sorted(unknown, key=told.index)), tuple(sorted(bad, key=told.index))
        )
    return office


def fitting(office: Office, values: Mapping[str, str]) -> Office:
    """The office with those that fit: a step that is left half-filled keeps the other half."""
    for key in sorted(values, key=_after_drivers):
        try:
            office = with_values(office, {key: values[key]})
        except BadSettingsError:
            continue
    return office


def _after_drivers(key: str) -> bool:
    """What an address may be depends on which scanners' it is."""
    return not key.endswith(".driver")


def changed_keys(before: Office, after: Office) -> frozenset[str]:
    """The settings in which two offices differ."""
    old, new = keys(before), keys(after)
    return frozenset(key for key, value in new.items() if old[key] != value)


def require_right(office: Office, role: Role, changed: Collection[str]) -> None:
    """Whether an officer of that role may change these.

    Raises NotAdministratorError, SettingsLockedError.
    """
    if role is Role.ADMINISTRATOR or not changed:
        return
    if not OWN.issuperset(changed):
        raise NotAdministratorError
    if office.settings_locked:
        raise SettingsLockedError


def _contradictions(office: Office) -> tuple[str, ...]:
    """Values that fit alone but not together: a block goes beyond four digits or begins at 0."""
    numbers = office.numbering
    if not numbers.width:
        return ()
    if numbers.first < 1:
        return ("numbering.first",)
    if numbers.first + numbers.width - 1 > LAST_NUMBER:
        return ("numbering.width",)
    return ()


def _flat(prefix: str, value: "DataclassInstance") -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for field in fields(value):
        item = getattr(value, field.name)
        if is_dataclass(item) and not isinstance(item, type):
            rows += _flat(f"{prefix}{field.name}.", item)
        else:
            rows.append((prefix + field.name, _told(item)))
    return rows


def _told(item: object) -> str:
    match item:
        case bool():
            return "true" if item else "false"
        case Enum():
            return str(item.value)
        case _:
            return str(item)


def _changed(value: object, path: list[str], key: str, text: str) -> object:
    name, *rest = path
    if (
        not is_dataclass(value)
        or isinstance(value, type)
        or name not in {field.name for field in fields(value)}
    ):
        raise UnknownSettingError
    current = getattr(value, name)
    if is_dataclass(current) != bool(rest):
        raise UnknownSettingError
    new = _changed(current, rest, key, text) if rest else _parsed(current, key, text)
    return replace(value, **{name: new})


def _parsed(current: object, key: str, text: str) -> object:
    match current:
        case bool():
            if text.lower() not in {"true", "false"}:
                raise BadSettingError(key)
            return text.lower() == "true"
        case int():
            return _number(key, text)
        case Enum():
            try:
                return type(current)(text)
            except ValueError:
                raise BadSettingError(key) from None
        case _:
            return _text(key, text)


def _number(key: str, text: str) -> int:
    low, high = RANGES.get(key, (0, 10**6))
    if not WHOLE.fullmatch(text) or not low <= int(text) <= high:
        raise BadSettingError(key)
    return int(text)


def _text(key: str, text: str) -> str:
    fits = len(text) <= LONGEST and text.isprintable()
    if key in PRINTED:
        fits = fits and bool(text)
    if key == "agency.code":
        fits = fits and len(text) <= LONGEST_AGENCY and AGENCY.fullmatch(text) is not None
    if key in {"portal.address", "portal.files_address"}:
        fits = fits and (not text or ADDRESS.fullmatch(text) is not None)
    if key in {"portal.login_path", "portal.service_path"}:
        fits = fits and text.startswith("/")
    if key == "scanning.file_name":
        fits = fits and FILE_NAME.fullmatch(text) is not None
    if key == "numbering.from_day":
        fits = fits and (not text or _is_day(text))
    if not fits:
        raise BadSettingError(key)
    return text


def _is_day(text: str) -> bool:
    """YYYY-MM-DD alone: days are compared as text, so no other ISO form will do."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
