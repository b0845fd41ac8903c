"""Cuts a card's text into its fields, whichever way the reader wrote them: by place or by label."""

import re
import unicodedata
from dataclasses import dataclass

PLACES = ("number", "old", "name", "birth", "sex", "address", "issued")
FEWEST_FIELDS = 6
FEWEST_CUT_SHORT = 3
FEWEST_LABELS = 2

_LABELS = {
    "number": (
        "so cccd,cccd,so can cuoc,can cuoc,so can cuoc cong dan,so the can cuoc,so the,so,"
        "so dinh danh,so dinh danh ca nhan,so ddcn,so cccd moi,id"
    ),
    "old": "so cmnd,cmnd,so cmnd cu,cmnd cu,so cmt,cmt,so chung minh nhan dan,cmnd 9 so",
    "name": "ho va ten,ho ten,ho chu dem va ten,ho chu dem va ten khai sinh,ten,full name,name",
    "birth": "ngay sinh,ngay thang nam sinh,nam sinh,sinh ngay,date of birth",
    "sex": "gioi tinh,sex,gender",
    "address": (
        "noi thuong tru,thuong tru,dia chi,dia chi thuong tru,noi dang ky thuong tru,noi cu tru,"
        "place of residence,address"
    ),
    "issued": "ngay cap,ngay cap cccd,ngay thang nam cap,ngay cap the,date of issue",
}
_PLACE_OF = {label: place for place, labels in _LABELS.items() for label in labels.split(",")}
_HALF_WIDTH = str.maketrans("｜０１２３４５６７８９／－：", "|0123456789/-:")
_PIPES = re.compile(r"\|+")
_LINE_OR_PIPE = re.compile(r"[|\r\n]+")
_NUMBER_FIRST = re.compile(r"\d{9,12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fields:
    """A card's fields as text, untouched but for spaces around them; `cut_short`: too few came."""

    number: str = ""
    old: str = ""
    name: str = ""
    birth: str = ""
    sex: str = ""
    address: str = ""
    issued: str = ""
    tail: tuple[str, ...] = ()
    cut_short: bool = False


def card_fields(text: str) -> Fields | None:
    """The fields of a text in NFC, or None when it has not the shape of a card."""
    plain = text.translate(_HALF_WIDTH)
    if "|" not in plain:
        plain = plain.replace("¦", "|")
    return _by_label(plain) or _by_place(plain)


def _by_place(text: str) -> Fields | None:
    parts = [part.strip(" \t\r\n") for part in _split(text)]
    number_first = _NUMBER_FIRST.fullmatch(parts[0]) is not None
    if len(parts) < (FEWEST_CUT_SHORT if number_first else FEWEST_FIELDS):
        return None
    placed = dict(zip(PLACES, parts, strict=False))
    return Fields(**placed, tail=tuple(parts[len(PLACES) :]), cut_short=len(parts) < FEWEST_FIELDS)


def _split(text: str) -> list[str]:
    """Empty fields stay; a reader that doubles every separator is taken at half its word."""
    runs = [len(run) for run in _PIPES.findall(text)]
    doubled = len(runs) >= FEWEST_CUT_SHORT and all(length % 2 == 0 for length in runs)
    return text.split("||" if doubled else "|")


def _by_label(text: str) -> Fields | None:
    """Later words for a place that has one, unknown labels and bare lines go to the tail."""
    placed: dict[str, str] = {}
    tail: list[str] = []
    for part in filter(None, (piece.strip(" \t") for piece in _LINE_OR_PIPE.split(text))):
        head, _, value = part.partition(":")
        place = _PLACE_OF.get(_folded(head)) if value else None
        if place is None or place in placed:
            tail.append(part)
        else:
            placed[place] = value.strip(" \t")
    if len(placed) < FEWEST_LABELS:
        return None
    for place in {"number", "old"} & placed.keys():
        placed[place] = placed[place].replace(" ", "")
    return Fields(**placed, tail=tuple(tail), cut_short=False)


def _folded(label: str) -> str:
    """The Vietnamese half of a label ("Số / No.") without accents, case and punctuation."""
    bare = unicodedata.normalize("NFD", label.partition("/")[0].casefold().replace("đ", "d"))
    return " ".join("".join(c if c.isalnum() else " " for c in bare if ord(c) < 128).split())  # noqa: PLR2004 - ASCII
