"""Which letters of a text were found by words typed without diacritics."""

import re
import unicodedata
from typing import Final, TypeAlias

Span: TypeAlias = tuple[int, int]
"""From and up to, in letters of the text as it is shown."""

_D_WITH_STROKE: Final = str.maketrans("đĐ", "dd")
_TOKEN: Final = re.compile(r"[^\W_]+")


def folded_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """The text as it is searched, and for each of its letters the place it has in `text`."""
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for plain in _plain(sign):
            letters.append(plain)
            places.append(place)
    return "".join(letters), tuple(places)


def marks(text: str, words: str) -> tuple[Span, ...]:
    """The beginnings of words in `text` that answer to `words`, in order, none over another."""
    wanted = _TOKEN.findall(folded_with_places(words)[0])
    folded, places = folded_with_places(text)
    found = []
    for token in _TOKEN.finditer(folded):
        fitting = [word for word in wanted if token.group().startswith(word)]
        if fitting:
            last = token.start() + len(max(fitting, key=len)) - 1
            found.append((places[token.start()], _end(text, places[last])))
    return tuple(found)


def _end(text: str, place: int) -> int:
    """Behind the letter at that place and whatever is set above or below it."""
    end = place + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _plain(sign: str) -> str:
    decomposed = unicodedata.normalize("NFD", sign.translate(_D_WITH_STROKE))
    return "".join(one for one in decomposed if not unicodedata.combining(one)).casefold()
