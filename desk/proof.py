"""Proof of delivery: three words that are never mixed, and the one digest they rest on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import TypeAlias
from uuid import UUID

from desk.canonical import Json, canonical_json


class Word(StrEnum):
    """NHẬN – the portal answered success; CÓ – a look-up finds it; KHỚP – the digests are equal."""

    NONE = "none"
    ANSWERED = "answered"
    PRESENT = "present"
    MATCHING = "matching"
    DIFFERENT = "different"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Found:
    """The portal holds the dossier with these fields."""

    fields: dict[str, Json]


@dataclass(frozen=True, slots=True)
class StatusOnly:
    """The portal knows the code and tells no more than a status."""

    status: str


@dataclass(frozen=True, slots=True)
class Missing:
    """The portal does not know the code."""


Lookup: TypeAlias = Found | StatusOnly | Missing


@dataclass(frozen=True, slots=True)
class Proof:
    """The best word that is true of one dossier, since when, and which fields differ."""

    dossier: UUID
    word: Word
    at: datetime
    differing: tuple[str, ...] = ()


def _bare(value: Json) -> Json:
    """Absent, null and "" are one; numbers and booleans are told as text, as the wire does."""
    match value:
        case dict():
            kept = {key: _bare(item) for key, item in value.items()}
            return {key: item for key, item in kept.items() if item not in ("", [], {})}
        case list():
            return [_bare(item) for item in value]
        case None:
            return ""
        case str():
            return value.strip()
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def digest(fields: dict[str, Json]) -> str:
    """SHA-256 (hex) over the canonical JSON of the fields that carry a value."""
    return sha256(canonical_json(_bare(fields)).encode(errors="surrogatepass")).hexdigest()


def differing(sent: dict[str, Json], found: dict[str, Json]) -> tuple[str, ...]:
    """Names of the sent fields that the portal holds otherwise; what it adds does not count."""
    return tuple(
        name
        for name in sorted(sent)
        if digest({name: sent[name]}) != digest({name: found.get(name)})
    )


def judge(dossier: UUID, sent: dict[str, Json], lookup: Lookup, now: datetime) -> Proof:
    """The word that a look-up earns."""
    match lookup:
        case Missing():
            return Proof(dossier, Word.MISSING, now)
        case StatusOnly():
            return Proof(dossier, Word.PRESENT, now)
        case Found(fields):
            wrong = differing(sent, fields)
            return Proof(dossier, Word.DIFFERENT if wrong else Word.MATCHING, now, wrong)
