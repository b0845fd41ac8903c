"""Import into the catalogue: tables become new versions, and every bad row is told."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from desk.catalogue.catalogue import Catalogue, is_procedure_code
from desk.catalogue.papers import (
    cases_from_papers,
    paper_from_row,
    replaced_from_row,
    result_from_row,
    with_replaced,
)
from desk.catalogue.procedure import Paper, Procedure, Result
from desk.catalogue.tables import BadRow, BadRowReason, Row, TableKind, Tables
from desk.catalogue.terms import terms_from_texts

_UNSAID = "?"
Made = TypeVar("Made")
Found = dict[str, list[tuple[Row, Made]]]


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What was taken; `notes` are explanatory rows, `elsewhere` replacements for other offices."""

    procedures: int
    papers: int
    results: int
    replaced: int
    notes: int
    elsewhere: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The new versions in the order of the procedures' table, every bad row by file and line."""

    procedures: tuple[Procedure, ...]
    bad: tuple[BadRow, ...]
    counts: ImportCounts


def import_tables(tables: Tables, valid_from: date, existing: Catalogue) -> ImportReport:
    """New versions valid from that day; a paper or result of a known code makes one too.

    What a table does not tell of a known procedure is kept from its version in force.
    """
    return _Import(valid_from, existing).run(tables)


class _Import:
    """One import on its way: what each code got so far, and what was bad."""

    def __init__(self, valid_from: date, existing: Catalogue) -> None:
        self._valid_from = valid_from
        self._existing = existing
        self._bad: list[BadRow] = []
        self._heads: dict[str, Row] = {}
        self._notes = 0
        self._elsewhere = 0

    def run(self, tables: Tables) -> ImportReport:
        self._bad.extend(tables.bad)
        for row in tables.rows(TableKind.PROCEDURES):
            self._take_head(row)
        papers = self._gather(tables.rows(TableKind.PAPERS), paper_from_row)
        results = self._gather(tables.rows(TableKind.RESULTS), result_from_row)
        replaced = self._gather(self._ours(tables.rows(TableKind.REPLACED)), replaced_from_row)
        touched = dict.fromkeys([*self._heads, *papers, *results, *replaced])
        procedures = tuple(
            self._version(code, papers[code], results[code], replaced[code]) for code in touched
        )
        counts = ImportCounts(
            len(procedures),
            _total(papers),
            _total(results),
            _total(replaced),
            self._notes,
            self._elsewhere,
        )
        bad = sorted(self._bad, key=lambda row: (row.file, row.line))
        return ImportReport(procedures, tuple(bad), counts)

    def _take_head(self, row: Row) -> None:
        code = row.cells["code"].strip()
        reason = self._head_fault(code, row)
        if reason:
            self._bad.append(row.bad(reason, code))
        else:
            self._heads[code] = row

    def _head_fault(self, code: str, row: Row) -> BadRowReason | None:
        reason = _code_fault(code)
        if reason:
            return reason
        if not row.cells["name"].strip():
            return BadRowReason.NAME_MISSING
        if code in self._heads:
            return BadRowReason.CODE_TWICE
        return BadRowReason.VERSION_EXISTS if self._taken(code) else None

    def _taken(self, code: str) -> bool:
        """Whether a version of that very day stands already; a version is never overwritten."""
        return any(item.valid_from == self._valid_from for item in self._existing.versions(code))

    def _gather(
        self, rows: Iterator[Row] | tuple[Row, ...], read: Callable[[Row], Made | BadRow | None]
    ) -> Found[Made]:
        """The good rows of each known code; the bad ones are told, the notes counted."""
        found: Found[Made] = defaultdict(list)
        for row in rows:
            code = row.cells["code"].strip()
            reason = _code_fault(code) or self._strange(code)
            made = row.bad(reason, code) if reason else read(row)
            if isinstance(made, BadRow):
                self._bad.append(made)
            elif made is None:
                self._notes += 1
            else:
                found[code].append((row, made))
        return found

    def _strange(self, code: str) -> BadRowReason | None:
        if code in self._heads:
            return None
        if self._existing.current(code, self._valid_from) is None:
            return BadRowReason.CODE_UNKNOWN
        return BadRowReason.VERSION_EXISTS if self._taken(code) else None

    def _ours(self, rows: tuple[Row, ...]) -> Iterator[Row]:
        """Replacements of procedures not had here are no fault: the table is the country's."""
        for row in rows:
            code = row.cells["code"].strip()
            if is_procedure_code(code) and self._strange(code) is BadRowReason.CODE_UNKNOWN:
                self._elsewhere += 1
            else:
                yield row

    def _version(
        self,
        code: str,
        papers: list[tuple[Row, Paper]],
        results: list[tuple[Row, Result]],
        replaced: list[tuple[Row, Paper]],
    ) -> Procedure:
        version = self._base(code)
        if papers:
            cases = cases_from_papers((row.cells["case"], paper) for row, paper in papers)
            version = replace(version, cases=cases)
        if results:
            version = replace(version, results=tuple(dict.fromkeys(made for _, made in results)))
        gone = tuple(dict.fromkeys(made for _, made in replaced))
        return replace(version, cases=tuple(with_replaced(case, gone) for case in version.cases))

    def _base(self, code: str) -> Procedure:
        """The version in force with the new day and, where there is one, the new head."""
        before = self._existing.current(code, self._valid_from)
        row = self._heads.get(code)
        if row is None:
            if before is None:
                raise KeyError(code)
            return replace(before, valid_from=self._valid_from)
        head = _head(code, row, self._valid_from)
        if before is None:
            return head
        return replace(
            head,
            cases=before.cases,
            results=before.results,
            legs=before.legs,
            after_supplement=before.after_supplement,
        )


def _total(found: Found[Made]) -> int:
    return sum(map(len, found.values()))


def _code_fault(code: str) -> BadRowReason | None:
    if not code:
        return BadRowReason.CODE_MISSING
    return None if is_procedure_code(code) else BadRowReason.CODE_MALFORMED


def _head(code: str, row: Row, valid_from: date) -> Procedure:
    """The procedure's own row; a field nobody names stands as "?"."""
    told = {column: " ".join(text.split()) for column, text in row.cells.items()}
    return Procedure(
        code=code,
        name=told["name"],
        field_name=told["field_name"] or _UNSAID,
        valid_from=valid_from,
        source=told["source"] or row.file,
        cases=cases_from_papers(()),
        terms=terms_from_texts(told["time_limit"], told["fee"]),
        field_code=told["field_code"] or None,
    )
