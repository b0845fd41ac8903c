"""Which field of the form a portal's refusal speaks of; a guess that may be none, never an act."""

import re
from typing import Final

from desk.draft.checks import Field
from desk.folding import fold

LONGEST: Final = 2000
"""Letters that are looked at; who says more than that does not mean one field."""

_BETWEEN_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_WORD = re.compile(r"[^0-9a-z]+")

_SIGNS: Final[tuple[tuple[Field, tuple[str, ...]], ...]] = (
    (Field.PROCEDURE, ("thu tuc", "ma tthc", "ten tthc", "tthc", "linh vuc")),
    (Field.DUE, ("ngay hen", "hen tra", "ngay tra ket qua", "thoi han")),
    (Field.BIRTH, ("ngay sinh", "nam sinh", "sinh nhat")),
    (
        Field.SUBMITTER_ID,
        ("dinh danh nguoi nop", "cccd nguoi nop", "giay to nguoi nop", "cmnd nguoi nop"),
    ),
    (Field.SUBMITTER_NAME, ("ten nguoi nop", "nguoi nop")),
    (Field.PHONE, ("dien thoai", "so dt", "sdt", "di dong")),
    (Field.EMAIL, ("email", "e mail", "thu dien tu")),
    (
        Field.ID_NUMBER,
        (
            "dinh danh",
            "cccd",
            "cmnd",
            "can cuoc",
            "chung minh",
            "so giay to chu ho so",
            "so giay to",
            "ma so thue",
            "mst",
        ),
    ),
    (
        Field.ADDRESS,
        (
            "dia chi",
            "ma xa",
            "ma phuong",
            "ma huyen",
            "ma tinh",
            "phuong xa",
            "xa phuong",
            "don vi hanh chinh",
            "noi cu tru",
            "thuong tru",
        ),
    ),
    (Field.FEES, ("le phi", "phi le phi", "muc phi", "ds le phi")),
    (Field.PAPERS, ("thanh phan ho so", "tep dinh kem", "giay to kem", "ten giay to")),
    (Field.COLLECTION, ("hinh thuc tra", "hinh thuc nhan", "hinh thuc")),
    (Field.NAME, ("ho ten", "ho va ten", "chu ho so", "ten cong dan", "ten to chuc")),
)
"""The portal's words, folded, by the field they mean; the first that is found counts, so what names
one field closely stands before what may stand in any sentence ("chủ hồ sơ").
"""


def field_of(words: str) -> Field | None:
    """The field that the portal's words name; None where they name none."""
    told = f" {_plain(words)} "
    for field, signs in _SIGNS:
        if any(f" {sign} " in told for sign in signs):
            return field
    return None


def _plain(words: str) -> str:
    """Small letters without diacritics, MaXa as two words, nothing else between words than a space:
    what a portal writes into a refusal is hostile until it is only letters.
    """
    apart = _BETWEEN_WORDS.sub(" ", words[:LONGEST].replace("TTHC", " TTHC "))
    return _NO_WORD.sub(" ", fold(apart)).strip()
