"""Pages that bear the code of another dossier, and those behind them that go there with them.

A page with such a code goes alone, unless its scan began with a page that bears a code: then the
pile was laid in by dossiers, and what follows goes along up to the next code or separator sheet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desk.pages.page import Page, Standing
from desk.pages.routing import KnownCode, route
from desk.pages.strip import Strip


@dataclass(frozen=True, slots=True)
class Stray:
    """Pages that belong to the dossier of that code."""

    code: str
    pages: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Strays:
    """`going`: those to be sent; `staying`: pages with another's code that the officer has decided
    about; `done`: pages that were considered.
    """

    going: tuple[Stray, ...]
    staying: tuple[Stray, ...]
    done: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class _Run:
    """Where a scan stands. `coded`: its first page bore a code; `code`: where pages go now."""

    job: UUID | None = None
    coded: bool = False
    code: str = ""


def strays(strip: Strip, away: Sequence[Page], own: str, done: frozenset[UUID]) -> Strays:
    """Pages are considered once, in order of arrival, none before all earlier ones were looked at.

    `away`: those that went already, as they were; `own`: the code of the dossier at hand, empty for
    a form. Once a page with a code has stayed, or was taken back, those behind it stay too.
    """
    gone = frozenset(page.id for page in away)
    here = tuple(page for page in strip.pages if page.id not in gone)
    seen = tuple(_seen((*here, *away), done))
    run, going, staying = _Run(), list[Stray](), list[Stray]()
    for page in seen:
        run, goes = _next(run, page, own, stays=page.id in done - gone)
        code = _code(page, own)
        if page.id in done:
            continue
        if goes and _undecided(page):
            going = _joined(going, run.code, page.id)
        elif code:
            run = replace(run, code="")
            staying.append(Stray(code, (page.id,)))
    return Strays(tuple(going), tuple(staying), done | {page.id for page in seen})


def _seen(pages: Sequence[Page], done: frozenset[UUID]) -> Iterator[Page]:
    """In order of arrival, as far as they were looked at; what is done without a look cannot be."""
    for page in sorted(pages, key=lambda page: page.number):
        if page.look is not None:
            yield page
        elif page.id not in done:
            return


def _next(run: _Run, page: Page, own: str, *, stays: bool) -> tuple[_Run, bool]:
    """The run with that page, and whether the page goes where the run goes."""
    coded = page.look is not None and route(page.look.codes) is not None
    if page.job != run.job:
        run = _Run(page.job, coded)
    if coded:
        run = replace(run, code="" if stays else _code(page, own))
    return run, bool(run.code) and (coded or run.coded)


def _code(page: Page, own: str) -> str:
    found = route(page.look.codes) if page.look else None
    return found.code if isinstance(found, KnownCode) and found.code != own else ""


def _undecided(page: Page) -> bool:
    return not page.slot and page.standing is not Standing.DROPPED


def _joined(going: list[Stray], code: str, page: UUID) -> list[Stray]:
    if going and going[-1].code == code:
        return [*going[:-1], replace(going[-1], pages=(*going[-1].pages, page))]
    return [*going, Stray(code, (page,))]
