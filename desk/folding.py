"""Folding: Vietnamese text as it is searched, without diacritics, case or odd spaces."""

import unicodedata

_D_WITH_STROKE = str.maketrans("đĐ", "dd")


def fold(text: str) -> str:
    """The text in small plain letters, words one space apart."""
    decomposed = unicodedata.normalize("NFD", text.translate(_D_WITH_STROKE))
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(plain.casefold().split())
