"""Canonical JSON: the same value always gives the same bytes, so that digests can be compared."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import TypeAlias
from unicodedata import normalize
from uuid import UUID

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None


def plain(value: object) -> Json:
    """The value as JSON types: text in NFC, times in ISO with their zone.

    Raises TypeError on anything else.
    """
    match value:
        case Enum():
            return plain(value.value)
        case None | bool() | int() | float():
            return value
        case str():
            return normalize("NFC", value)
        case datetime() | date() | time():
            return value.isoformat()
        case UUID():
            return str(value)
        case _:
            return _plain_parts(value)


def _plain_parts(value: object) -> Json:
    match value:
        case Mapping():
            return {normalize("NFC", str(key)): plain(item) for key, item in value.items()}
        case tuple() | list():
            return [plain(item) for item in value]
        case _ if is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            raise TypeError(type(value).__name__)


def canonical_json(value: object) -> str:
    """Keys sorted, no spaces, letters kept. Raises ValueError on a float that is no number."""
    return json.dumps(
        plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
