"""Reads the QR text of a citizen's card (CCCD gắn chip, thẻ căn cước), or says why it cannot."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk.card.fields import Fields, card_fields
from desk.card.repair import readable, readable_name, repair
from desk.dossier.identity import IdKind, id_kind
from desk.dossier.person import Person, Sex, tidy_name
from desk.time.working_time import VIETNAM

MAX_LENGTH = 2000
OLDEST_YEAR = 1900

_SEXES = {"": Sex.UNKNOWN, "nam": Sex.MALE, "nữ": Sex.FEMALE, "nu": Sex.FEMALE}
# A byte order mark, the reader's symbology prefix (]Q1) and its ECI mark (\000026) may come first.
_PREFIX = re.compile(r"[\s\ufeff]*(?:\][A-Za-z]\d)?(?:\\0000\d\d)?\ufeff?")
_FULL_DATE = re.compile(r"(\d\d)(\d\d)(\d{4})|(\d\d?)[/.-](\d\d?)[/.-](\d{4})", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Card:
    """What a card told.

    `unknown_tail` keeps what newer cards add; `repaired` means letters were restored and
    `ascii_only` that name and address came without a single accent: both ask to be compared.
    """

    person: Person
    unknown_tail: tuple[str, ...]
    repaired: bool
    ascii_only: bool = False


class CardTrouble(StrEnum):
    """Why a text was refused as a card.

    GARBLED_LETTERS: the reader or an input method damaged letters beyond certain repair;
    BAD_NUMBER: the personal number is not 12 digits, or the old one neither 9 nor 12;
    INCOMPLETE: number, name or birth date are missing, or the text was cut short.
    """

    NOT_A_CARD = "not_a_card"
    GARBLED_LETTERS = "garbled_letters"
    BAD_NUMBER = "bad_number"
    BAD_DATE = "bad_date"
    INCOMPLETE = "incomplete"


def looks_like_card(text: str) -> bool:
    """Whether the text has a card's shape, sound or damaged; what has not, is NOT_A_CARD."""
    return _shape(text) is not None


def read_card(text: str, today: date | None = None) -> Card | CardTrouble:
    """The card, or the first trouble with it; `today` (Vietnam's unless given) bounds its dates."""
    shape = _shape(text)
    if shape is None:
        return CardTrouble.NOT_A_CARD
    fields, repaired = shape
    trouble = _trouble(fields)
    if trouble is not None:
        return trouble
    person = _person(fields, today or datetime.now(VIETNAM).date())
    if person is None:
        return CardTrouble.BAD_DATE
    ascii_only = person.name.isascii() and person.address.isascii()
    return Card(person, fields.tail, repaired, ascii_only)


def _shape(text: str) -> tuple[Fields, bool] | None:
    """The fields as they stand in the text, and whether its letters had to be repaired."""
    if len(text) > MAX_LENGTH:
        return None
    bare = text.strip("\r\n\t \ufeff")
    whole, repaired = repair(bare[_prefix_length(bare) :])
    fields = card_fields(unicodedata.normalize("NFC", whole))
    return None if fields is None else (fields, repaired)


def _prefix_length(text: str) -> int:
    prefix = _PREFIX.match(text)
    return prefix.end() if prefix else 0


def _trouble(fields: Fields) -> CardTrouble | None:
    if fields.number and id_kind(fields.number) is not IdKind.PERSONAL:
        return CardTrouble.BAD_NUMBER
    if fields.old and id_kind(fields.old) is IdKind.NONE:
        return CardTrouble.BAD_NUMBER
    if not _letters_whole(fields):
        return CardTrouble.GARBLED_LETTERS
    if fields.cut_short or not (fields.number and fields.name and fields.birth):
        return CardTrouble.INCOMPLETE
    return None


def _letters_whole(fields: Fields) -> bool:
    sex_known = fields.sex.casefold() in _SEXES
    name_whole = not fields.name or readable_name(fields.name)
    return sex_known and name_whole and readable(fields.address)


def _person(fields: Fields, today: date) -> Person | None:
    """The person, or None when a date is impossible, in the future or before the birth."""
    birth = _day_or_year(fields.birth, today)
    issued = _day_or_year(fields.issued, today) if fields.issued else None
    if birth is None or (fields.issued and (issued is None or _year(issued) < _year(birth))):
        return None
    if isinstance(birth, date) and isinstance(issued, date) and issued < birth:
        return None
    return Person(
        name=tidy_name(fields.name),
        id_number=fields.number,
        birth_date=birth if isinstance(birth, date) else None,
        birth_year=birth if isinstance(birth, int) else None,
        sex=_SEXES[fields.sex.casefold()],
        address=tidy_name(fields.address),
        issued_on=issued if isinstance(issued, date) else None,
        old_id=fields.old,
    )


def _year(moment: date | int) -> int:
    return moment.year if isinstance(moment, date) else moment


def _day_or_year(text: str, today: date) -> date | int | None:
    """A day, or the year alone where the card knows no more (day 00), or None if it cannot be."""
    if _YEAR.fullmatch(text):
        year = int(text)
        return year if OLDEST_YEAR <= year <= today.year else None
    parts = _FULL_DATE.fullmatch(text)
    if parts is None:
        return None
    day, month, year = (int(part) for part in parts.groups() if part is not None)
    if day == 0:
        return _day_or_year(f"{year:04}", today) if month <= 12 else None  # noqa: PLR2004 - months
    return _past_day(year, month, day, today)


def _past_day(year: int, month: int, day: int, today: date) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if year >= OLDEST_YEAR and found <= today else None
