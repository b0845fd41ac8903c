"""The people and organisations of a dossier, and the tidying of what was typed about them."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Sex(StrEnum):
    """Giới tính as the card tells it."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


class OwnerKind(StrEnum):
    """Who owns a dossier (loại đối tượng; LoaiDoiTuong 1, 2, 3, 4 in this order)."""

    PERSON = "person"
    ENTERPRISE = "enterprise"
    AGENCY = "agency"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Person:
    """A citizen; `birth_year` only stands alone, where no full `birth_date` is known.

    `id_number` is the personal number (số định danh cá nhân, 12 digits) or the old CMND (9 digits),
    `old_id` the number a card names as replaced, `issued_on` the card's ngày cấp.
    """

    name: str
    id_number: str = ""
    birth_date: date | None = None
    birth_year: int | None = None
    sex: Sex = Sex.UNKNOWN
    address: str = ""
    phone: str = ""
    email: str = ""
    issued_on: date | None = None
    old_id: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """An owner who is no person; `id_number` is the mã số thuế or mã định danh tổ chức."""

    kind: OwnerKind
    name: str
    id_number: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


Owner = Person | Organisation


def owner_kind(owner: Owner) -> OwnerKind:
    """The kind of owner the portal wants to know."""
    match owner:
        case Person():
            return OwnerKind.PERSON
        case Organisation():
            return owner.kind


def tidy_text(text: str) -> str:
    """NFC without control or invisible characters; a line break or a tab becomes one space."""
    shown = (" " if char in "\t\n\v\f\r\x85\u2028\u2029" else char for char in text)
    kept = (char for char in shown if unicodedata.category(char) not in {"Cc", "Cf", "Cs"})
    return unicodedata.normalize("NFC", "".join(kept))


def tidy_name(text: str) -> str:
    """The text in NFC with single spaces inside and none around; no letter, no case is changed."""
    return " ".join(tidy_text(text).split())
