"""The journal (nhật ký): one append-only chain of acts, each sealed to the one before."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from desk.canonical import canonical_json


class Act(StrEnum):
    """What an officer or the program did."""

    CREATE_HOME = "create_home"
    SIGN_IN = "sign_in"
    RECEIVE = "receive"
    PRINT = "print"
    REPRINT = "reprint"
    EXPORT = "export"
    VIEW = "view"
    SEARCH = "search"
    DELIVERED = "delivered"
    PROVEN = "proven"
    SETTING = "setting"
    CATALOGUE = "catalogue"
    CALENDAR = "calendar"
    NUMBERING = "numbering"
    OFFICER = "officer"
    ANNUL = "annul"
    WITHDRAWN = "withdrawn"
    AMEND = "amend"
    RESEND = "resend"
    LOCK = "lock"
    UNLOCK = "unlock"
    BACKUP = "backup"
    RESTORE = "restore"
    SCAN = "scan"
    FILE_PAGES = "file_pages"
    ATTACH = "attach"
    BIND = "bind"
    REUSE = "reuse"
    UPLOADED = "uploaded"
    THIN = "thin"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who acts: the journal keeps the `login`, papers and the province are told the `name`."""

    login: str
    name: str


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be written down; number, chain and seal are the store's part.

    `officer` is a sign-in name, empty where the program acted by itself; older entries hold a
    name (see desk.officer_names). `content` is canonical JSON.
    """

    at: datetime
    officer: str
    desk: str
    act: Act
    dossier: UUID | None
    content: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One sealed entry. Law may wipe `content` and `salt`; the digest keeps the chain whole."""

    number: int
    at: datetime
    officer: str
    desk: str
    act: str
    dossier: UUID | None
    content: str | None
    salt: bytes | None
    digest: bytes
    previous: bytes
    mac: bytes


class Fault(StrEnum):
    """What checking the chain can find."""

    CHANGED_CONTENT = "changed_content"
    BROKEN_SEAL = "broken_seal"
    BROKEN_CHAIN = "broken_chain"
    MISSING_NUMBER = "missing_number"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class JournalFault:
    """A fault and the entry number it was found at."""

    number: int
    fault: Fault


GENESIS = bytes(32)


def salted_digest(salt: bytes, content: str) -> bytes:
    """SHA-256 over the salt, with its length before it, and the content."""
    return sha256(len(salt).to_bytes(4, "big") + salt + content.encode()).digest()


def _mac(
    key: bytes, number: int, told_of: Deed | JournalEntry, digest: bytes, previous: bytes
) -> bytes:
    told = canonical_json(
        [
            number,
            told_of.at,
            told_of.officer,
            told_of.desk,
            told_of.act,
            told_of.dossier,
            digest.hex(),
            previous.hex(),
        ]
    )
    return hmac.digest(key, told.encode(), "sha256")


def seal(deed: Deed, number: int, previous: bytes, salt: bytes, key: bytes) -> JournalEntry:
    """The deed as entry `number`, chained to the MAC before it under the journal key."""
    digest = salted_digest(salt, deed.content)
    mac = _mac(key, number, deed, digest, previous)
    return JournalEntry(
        number,
        deed.at,
        deed.officer,
        deed.desk,
        deed.act.value,
        deed.dossier,
        deed.content,
        salt,
        digest,
        previous,
        mac,
    )


def head_seal(count: int, last_mac: bytes, key: bytes) -> bytes:
    """Binds the number of entries, so that a cut-off tail is found."""
    return hmac.digest(key, count.to_bytes(8, "big", signed=True) + last_mac, "sha256")


def check(
    entries: Iterable[JournalEntry], count: int, head: bytes, key: bytes
) -> tuple[JournalFault, ...]:
    """Every fault of the chain; `count` and `head` are what the store says of its end."""
    faults: list[JournalFault] = []
    previous, expected = GENESIS, 1
    for entry in entries:
        faults += _faults_of(entry, expected, previous, key)
        previous, expected = entry.mac, entry.number + 1
    if expected - 1 != count or not hmac.compare_digest(head, head_seal(count, previous, key)):
        faults.append(JournalFault(count, Fault.CUT_OFF))
    return tuple(faults)


def _faults_of(
    entry: JournalEntry, expected: int, previous: bytes, key: bytes
) -> list[JournalFault]:
    found: list[Fault] = []
    if entry.number != expected:
        found.append(Fault.MISSING_NUMBER)
    if entry.previous != previous:
        found.append(Fault.BROKEN_CHAIN)
    if (
        entry.content is not None
        and salted_digest(entry.salt or b"", entry.content) != entry.digest
    ):
        found.append(Fault.CHANGED_CONTENT)
    if not hmac.compare_digest(
        entry.mac, _mac(key, entry.number, entry, entry.digest, entry.previous)
    ):
        found.append(Fault.BROKEN_SEAL)
    return [JournalFault(entry.number, fault) for fault in found]
