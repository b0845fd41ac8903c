"""Vietnamese for every English source string, read from resources/i18n as it stands.

vi.ts has our own words, qt_vi.ts what Qt's file dialog and context menus say.
"""

import re
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from resources import path

Words: TypeAlias = dict[tuple[str, str], str]
OURS: Final = "vi.ts"
QTS: Final = "qt_vi.ts"

_NAME: Final = re.compile("<name>(.*?)</name>")
_MESSAGE: Final = re.compile(
    r"<source>([^<]*)</source>\s*<translation>([^<]+)</translation>\s*</message>"
)
_ESCAPES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def read_words(file: str = OURS) -> Words:
    """(context, source) → Vietnamese, the finished translations only.

    Without an XML reader: the sign-in screen waits for this, and the file is one of ours.
    """
    words: Words = {}
    for context in path("i18n", file).read_text(encoding="utf-8").split("<context>")[1:]:
        name = _NAME.search(context)
        for source, told in _MESSAGE.findall(context):
            words[name.group(1) if name else "", _plain(source)] = _plain(told)
    return words


def _plain(text: str) -> str:
    if "&" in text:
        for escape, sign in _ESCAPES:
            text = text.replace(escape, sign)
    return text


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
    app.installTranslator(Vietnamese(read_words() | read_words(QTS), app))
