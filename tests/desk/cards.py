"""What the card tests share: their day, a reader's garbling, the person of a card."""

from datetime import date

from desk.card.card import Card, read_card
from desk.dossier.person import Person

TODAY = date(2026, 11, 20)


def misread(text: str, codec: str) -> str:
    """The text's UTF-8 bytes as one-byte signs, the codec's gaps as C1 signs, as Windows does."""
    signs = (bytes([byte]) for byte in text.encode())
    return "".join(sign.decode(codec, "ignore") or sign.decode("latin-1") for sign in signs)


def of(text: str) -> Person:
    """The person of a card that must be readable."""
    card = read_card(text, TODAY)
    assert isinstance(card, Card), card
    return card.person
