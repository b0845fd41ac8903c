"""A small Telex and VNI, as an input method would type: what each key makes of the word so far."""

import unicodedata

_TONES = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
_TELEX_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_VNI_SHAPES = {
    "6": ("aeo", "\u0302"),
    "7": ("ou", "\u031b"),
    "8": ("a", "\u0306"),
}
VOWELS = "aeiouy"
TONES = frozenset(_TONES.values())


def key_into(word: str, key: str, vni: bool) -> str:
    """The word after one more key; a key that composes nothing is a letter."""
    if not word:
        return key
    body = unicodedata.normalize("NFD", word[-1])
    base, marks = body[0], body[1:]
    mark = _mark(base, key, vni)
    if mark == "đ":
        return word[:-1] + ("Đ" if base.isupper() else "đ")
    if not mark:
        return word + key
    if mark in marks:
        plain = unicodedata.normalize("NFC", base + marks.replace(mark, ""))
        return word[:-1] + plain + key
    kept = [one for one in marks if (one in TONES) != (mark in TONES)]
    ordered = sorted((*kept, mark), key=TONES.__contains__)
    return word[:-1] + unicodedata.normalize("NFC", base + "".join(ordered))


def _mark(base: str, key: str, vni: bool) -> str:
    low = base.lower()
    if vni:
        if key == "9" and low == "d":
            return "đ"
        letters, shape = _VNI_SHAPES.get(key, ("", ""))
        if low in letters and letters:
            return shape
        return _TONES.get(key, "") if low in VOWELS else ""
    if key.lower() == low and low in "aeo":
        return "\u0302"
    if key.lower() == "d" and low == "d":
        return "đ"
    return _TELEX_TONES.get(key.lower(), "") if low in VOWELS else ""
