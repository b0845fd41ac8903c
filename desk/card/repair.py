"""Tells whole Vietnamese text from garbled text, and undoes the garbling where that is certain."""

import re
import unicodedata
from collections.abc import Iterator

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_TONED = "".join(
    unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES
)
_HIGHLAND = "ĕĭŏŭčñƀ"  # Ê Đê, Gia Rai, Ba Na names; their ê̆ ô̆ ơ̆ ư̆ have no composed form
_BREVE = "\u0306"
_LOWER = "".join(sorted(set(_TONED + _HIGHLAND + "đ" + "bcdfghjklmnpqrstvwxz")))
LETTERS = _LOWER + _LOWER.upper() + _BREVE
# A curly apostrophe or a dash after an accented letter is mojibake ("HÃ’A" was HÒA).
_NAME = re.compile(rf"(?=.*[{LETTERS}])(?:[{LETTERS} .'\-]|(?<=[A-Za-z])[’‘ʼ])+")
_TEXT = re.compile(rf"(?:[{LETTERS}!-/0-9:-@\[-`{{-~｜ \t\r\n]|(?<=[ -~])[’‘ʼ–])*")
_LOST = frozenset("?\ufffd")


def _one_byte_table() -> dict[int, int]:
    """Code point to byte for Latin-1, cp1252 and cp1258 at once; they agree where they overlap."""
    table = {byte: byte for byte in range(256)}
    for codec in ("cp1252", "cp1258"):
        for byte in range(128, 256):
            table |= {ord(char): byte for char in bytes([byte]).decode(codec, errors="ignore")}
    return table


_ONE_BYTE = _one_byte_table()
_CODECS = (
    *("cp437", "cp850"),  # scanners that type Alt codes
    *("big5", "big5hkscs", "cp950", "shift_jis", "cp932", "gb18030", "cp949"),  # ZBar's guesses
)


def readable(text: str) -> bool:
    """Whether every sign can stand in a Vietnamese text and none was lost on the way."""
    whole = unicodedata.normalize("NFC", text)
    return _LOST.isdisjoint(whole) and _TEXT.fullmatch(whole) is not None


def readable_name(text: str) -> bool:
    """Whether the text can be a name (họ tên): letters, spaces, apostrophes, hyphens, dots."""
    return _NAME.fullmatch(unicodedata.normalize("NFC", text)) is not None


def repair(text: str) -> tuple[str, bool]:
    """The text, and whether it was repaired.

    Undoes UTF-8 read as another encoding (once or twice over), only when the bytes come back
    complete, read as Vietnamese, and no second reading competes; else the text stays as it was.
    """
    if text.isascii():
        return text, False
    once = set(_readings(text))
    found = {reading for reading in once if readable(reading)}
    if not found:
        twice = {reading for half in once for reading in _readings(half)}
        found = {reading for reading in twice if readable(reading)}
    return (found.pop(), True) if len(found) == 1 else (text, False)


def _readings(text: str) -> Iterator[str]:
    """Every text whose UTF-8 bytes, misread, give this one; NFC in case that came on top."""
    for source in {text, unicodedata.normalize("NFC", text)}:
        for data in _bytes_of(source):
            try:
                reading = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                continue
            if reading != source and not reading.isascii():
                yield reading


def _bytes_of(text: str) -> Iterator[bytes]:
    if all(ord(char) in _ONE_BYTE for char in text):
        yield bytes(_ONE_BYTE[ord(char)] for char in text)
    for codec in _CODECS:
        try:
            yield text.encode(codec)
        except UnicodeEncodeError:
            continue


def without_caps_lock(text: str) -> str:
    """What the card says when Caps Lock turned all letters round on their way: nguyỄN vĂN."""
    words = [word for word in text.split("|")[:3][-1].split() if len(word) > 1]
    turned = bool(words) and all(word[0].islower() and word[1:].isupper() for word in words)
    return text.swapcase() if turned else text
