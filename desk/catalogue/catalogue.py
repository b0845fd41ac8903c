"""The catalogue (danh mục thủ tục): every version, found by code, words or initials."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from desk.catalogue.procedure import Procedure
from desk.errors import DeskError
from desk.folding import fold

_PROCEDURE_CODE = re.compile(r"\d\.\d{6}(\.[0-9A-Z]+)*", re.ASCII)
_RESULT_CODE = re.compile(r"KQ(\.[0-9A-Z]+)+", re.ASCII)
_WORD = re.compile(r"\w+")


def is_procedure_code(text: str) -> bool:
    """`1.001193`, or with a province's own tail: `2.000815.000.00.00.H55`."""
    return _PROCEDURE_CODE.fullmatch(text) is not None


def is_result_code(text: str) -> bool:
    """`KQ.G15.000031`: the number of a result, never that of a component or of a procedure."""
    return _RESULT_CODE.fullmatch(text) is not None


class CatalogueFault(StrEnum):
    """What a catalogue's JSON can have against it."""

    NOT_JSON = "not_json"
    MISSING = "missing"
    UNKNOWN_KEY = "unknown_key"
    WRONG_TYPE = "wrong_type"
    WRONG_VALUE = "wrong_value"
    TWICE = "twice"


class CatalogueError(DeskError):
    """A catalogue cannot be read; `where` is the path, such as `cases[0].papers[2].name`."""

    def __init__(self, where: str, fault: CatalogueFault) -> None:
        super().__init__(f"{where}: {fault}")
        self.where = where
        self.fault = fault


class _Rank(IntEnum):
    """How well an entry answers; the smaller, the higher it stands."""

    CODE = 0
    CODE_PREFIX = 1
    INITIALS = 2
    WORDS = 3
    WORDS_WITH_FIELD = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    """One version made ready for searching: " word word", so " wo" finds a word's start."""

    procedure: Procedure
    place: int
    code: str
    digits: str
    name: str
    name_and_field: str
    initials: str


def _spaced(text: str) -> str:
    return "".join(f" {word}" for word in _WORD.findall(fold(text)))


def _entry(place: int, procedure: Procedure) -> _Entry:
    name = _spaced(procedure.name)
    return _Entry(
        procedure,
        place,
        procedure.code.casefold(),
        procedure.code.replace(".", ""),
        name,
        name + _spaced(procedure.field_name),
        "".join(word[0] for word in name.split()),
    )


@dataclass(frozen=True, slots=True)
class _Query:
    """What the officer typed: one folded text, and the starts of words in it."""

    text: str
    starts: tuple[str, ...]

    def rank(self, entry: _Entry) -> _Rank | None:
        """How the entry answers this query, or None."""
        if self.text == entry.code:
            return _Rank.CODE
        if entry.code.startswith(self.text) or entry.digits.startswith(self.text):
            return _Rank.CODE_PREFIX
        if len(self.text) > 1 and self.text in entry.initials:
            return _Rank.INITIALS
        if all(start in entry.name for start in self.starts):
            return _Rank.WORDS
        if all(start in entry.name_and_field for start in self.starts):
            return _Rank.WORDS_WITH_FIELD
        return None


def _query(words: str) -> _Query | None:
    text = fold(words)
    starts = tuple(f" {word}" for word in _WORD.findall(text))
    return _Query(text, starts) if starts else None


class Catalogue:
    """Procedures in everyday order; of one code, the latest version begun by a day is in force."""

    def __init__(self, procedures: tuple[Procedure, ...]) -> None:
        self.procedures = procedures
        self._versions = _by_code(procedures)
        places = {code: place for place, code in enumerate(self._versions)}
        self._entries = tuple(_entry(places[item.code], item) for item in procedures)

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code once, in everyday order."""
        return tuple(self._versions)

    def versions(self, code: str) -> tuple[Procedure, ...]:
        """All versions of that code, the oldest first."""
        return self._versions.get(code, ())

    def current(self, code: str, on: date) -> Procedure | None:
        """The version in force on that day; None when the code is unknown or not yet in force."""
        begun = (item for item in reversed(self.versions(code)) if item.valid_from <= on)
        return next(begun, None)

    def find(self, words: str, on: date, limit: int = 20) -> tuple[Procedure, ...]:
        """In force that day: by code, start of code, initials ("ks"), then words in any order."""
        query = _query(words)
        if query is None:
            return ()
        hits = sorted(self._hits(query, on), key=lambda hit: (hit[0], hit[1].place))
        return tuple(entry.procedure for _, entry in hits[:limit])

    def _hits(self, query: _Query, on: date) -> Iterator[tuple[_Rank, _Entry]]:
        for entry in self._entries:
            rank = query.rank(entry)
            if rank is not None and self.current(entry.procedure.code, on) is entry.procedure:
                yield rank, entry


def _by_code(procedures: tuple[Procedure, ...]) -> dict[str, tuple[Procedure, ...]]:
    """Versions by code, oldest first; two versions of one day would leave the choice to chance."""
    grouped: dict[str, list[Procedure]] = defaultdict(list)
    for procedure in procedures:
        grouped[procedure.code].append(procedure)
    for code, versions in grouped.items():
        if len({version.valid_from for version in versions}) < len(versions):
            raise CatalogueError(code, CatalogueFault.TWICE)
    return {
        code: tuple(sorted(versions, key=lambda version: version.valid_from))
        for code, versions in grouped.items()
    }
