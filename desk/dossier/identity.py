"""What an identity number tells by itself, where it contradicts its owner, and how it is masked."""

from enum import StrEnum

from desk.dossier.person import Person, Sex

PERSONAL_LENGTH = 12
OLD_LENGTH = 9
SHOWN_DIGITS = 3

_CODES = """
    001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033
    034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066
    067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096
"""
PROVINCE_CODES = frozenset(_CODES.split())
"""The 63 province codes of birth registration (TT 59/2021/TT-BCA), in use after the mergers too."""


class IdKind(StrEnum):
    """PERSONAL: số định danh cá nhân, 12 digits; OLD: số CMND, 9 digits; NONE: neither."""

    PERSONAL = "personal"
    OLD = "old"
    NONE = "none"


class IdWarning(StrEnum):
    """What an officer should compare with the paper; none of it stops a dossier.

    PROVINCE_UNKNOWN is normal for people born abroad, who carry a country's code.
    """

    SEX_DIFFERS = "sex_differs"
    BIRTH_YEAR_DIFFERS = "birth_year_differs"
    PROVINCE_UNKNOWN = "province_unknown"
    OLD_NUMBER_EXPIRED = "old_number_expired"


class IdProblem(StrEnum):
    """What makes a number no identity number at all."""

    NOT_DIGITS = "not_digits"
    WRONG_LENGTH = "wrong_length"


def _all_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def id_kind(number: str) -> IdKind:
    """The kind of a number written without spaces."""
    if _all_digits(number) and len(number) == PERSONAL_LENGTH:
        return IdKind.PERSONAL
    if _all_digits(number) and len(number) == OLD_LENGTH:
        return IdKind.OLD
    return IdKind.NONE


def id_problem(number: str) -> IdProblem | None:
    """Why the number cannot stand; an empty one can (whether it is needed, the form knows)."""
    if not number or id_kind(number) is not IdKind.NONE:
        return None
    return IdProblem.WRONG_LENGTH if _all_digits(number) else IdProblem.NOT_DIGITS


def id_warnings(person: Person) -> tuple[IdWarning, ...]:
    """Where the number contradicts the person; nothing for a number that cannot stand."""
    match id_kind(person.id_number):
        case IdKind.PERSONAL:
            return _personal_warnings(person)
        case IdKind.OLD:
            return (IdWarning.OLD_NUMBER_EXPIRED,)
        case IdKind.NONE:
            return ()


def _personal_warnings(person: Person) -> tuple[IdWarning, ...]:
    """The fourth digit tells century and sex (even: male), the next two the year in the century."""
    number = person.id_number
    century, is_female = divmod(int(number[3]), 2)
    told_year = 1900 + 100 * century + int(number[4:6])
    told_sex = Sex.FEMALE if is_female else Sex.MALE
    year = person.birth_date.year if person.birth_date else person.birth_year
    found = {
        IdWarning.SEX_DIFFERS: person.sex not in {Sex.UNKNOWN, told_sex},
        IdWarning.BIRTH_YEAR_DIFFERS: year is not None and year != told_year,
        IdWarning.PROVINCE_UNKNOWN: number[:3] not in PROVINCE_CODES,
    }
    return tuple(warning for warning, holds in found.items() if holds)


def masked(number: str) -> str:
    """The number with all but its last three signs hidden, for screens and lists."""
    hidden = max(0, len(number) - SHOWN_DIGITS)
    return "•" * hidden + number[hidden:]
