"""A receipt or card scanned while nobody is signed in: it ends up in the password field."""

from typing import Final

CARD_PARTS: Final = 5
"""Bars between the fields of a citizen's card, at the least; no password has so many."""


def is_scanned(text: str) -> bool:
    """Whether a scanner typed it: trying it would count as a wrong password."""
    from desk.numbering import code_in  # noqa: PLC0415 - not before the first sight

    return bool(code_in(text)) or text.count("|") >= CARD_PARTS
