"""Vietnamese for every English source string, read from resources/i18n/vi.ts as it stands."""

from importlib import resources
from typing import TypeAlias
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

Words: TypeAlias = dict[tuple[str, str], str]


def read_words() -> Words:
    """(context, source) → Vietnamese, the finished translations only."""
    text = (resources.files("resources") / "i18n" / "vi.ts").read_text(encoding="utf-8")
    words: Words = {}
    for context in ET.fromstring(text).iter("context"):  # noqa: S314 - a file of ours
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None and told.text and told.get("type") is None:
                words[name, message.findtext("source", "")] = told.text
    return words


class Vietnamese(QTranslator):
    """Answers from a dictionary; what it does not know stays English."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        """Qt does not install an empty translator."""
        return not self._words

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The Vietnamese words, or the source itself."""
        return self._words.get((context, source), source)


def install(app: QCoreApplication) -> None:
    """Makes the application speak Vietnamese; call before the first window."""
    app.installTranslator(Vietnamese(read_words(), app))
