"""Text made safe for reportlab's paragraphs, and the form's labels before their values."""

from xml.sax.saxutils import escape

from desk.dossier.person import tidy_text
from desk.forms.wording import words

SPACE = "\u00a0"


def plain(text: str) -> str:
    """The text for a paragraph: NFC, no markup of its own; dots where nothing is known."""
    return escape(tidy_text(text)) or words()["blank"]


def bold(text: str) -> str:
    """The same in bold."""
    return f"<b>{plain(text)}</b>"


def said(label: str, value: str) -> str:
    """A label of the form with its value, which is markup already."""
    return f"{plain(words()[label])} {value}"
