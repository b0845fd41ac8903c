"""Folding: Vietnamese text as it is searched, without diacritics, case or odd spaces."""

import re
import unicodedata

_ABROAD = re.compile(r"\+84(?=\D*\d)", re.ASCII)
_D_WITH_STROKE = str.maketrans("đĐ", "dd")


def fold(text: str) -> str:
    """The text in small plain letters, words one space apart."""
    decomposed = unicodedata.normalize("NFD", text.translate(_D_WITH_STROKE))
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(plain.casefold().split())


def run_together(phone: str) -> str:
    """A phone number without dots and spaces, as it is dialled in this country; "" when it already
    stands so.
    """
    figures = "".join(sign for sign in _ABROAD.sub("0", phone.strip()) if sign.isdecimal())
    return "" if figures == phone else figures
