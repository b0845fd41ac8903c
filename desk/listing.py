"""Lists of the register, however long: which rows, in which order, and what one row shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from desk.canonical import Json
from desk.errors import DeskError

MOST_VIEWS: Final = 50
NARROWEST: Final = 30
WIDEST: Final = 2000


class ListingStoppedError(DeskError):
    """The officer did not want to wait for the list any longer."""


class Among(StrEnum):
    """Which dossiers a list holds; drafts are no dossiers yet and have no number to list."""

    ALL = "all"
    TODAY = "today"
    TO_PRINT = "to_print"
    TEMPORARY = "temporary"
    WAITING = "waiting"
    REFUSED = "refused"
    DIFFERING = "differing"
    ANNULLED = "annulled"
    DRAFTS = "drafts"


class Order(StrEnum):
    """By which column."""

    RECEIVED = "received"
    CODE = "code"
    OWNER = "owner"
    PROCEDURE = "procedure"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Listing:
    """`words` narrows the list to what holds every one of them, without diacritics."""

    among: Among = Among.ALL
    order: Order = Order.RECEIVED
    descending: bool = True
    words: str = ""


@dataclass(slots=True)
class Progress:
    """Shared by two threads: one reads a list, the other looks on and may stop it."""

    read: int = 0
    stopped: bool = False


class Column(StrEnum):
    """What one row shows, in the order of the screen."""

    CODE = "code"
    RECEIVED = "received"
    OWNER = "owner"
    PROCEDURE = "procedure"
    DUE = "due"
    STATE = "state"
    PRINTS = "prints"
    ID_TAIL = "id_tail"

    @property
    def order(self) -> Order | None:
        """The order it can be sorted in."""
        return Order(self.value) if self.value in set(Order) else None


STANDARD: Final = (
    Column.CODE,
    Column.RECEIVED,
    Column.OWNER,
    Column.PROCEDURE,
    Column.DUE,
    Column.STATE,
)


@dataclass(frozen=True, slots=True)
class View:
    """A list that an officer has given a name."""

    name: str
    listing: Listing
    columns: tuple[Column, ...] = STANDARD


@dataclass(frozen=True, slots=True)
class Views:
    """What one officer chose: columns, their widths (logical pixels) and lists of their own."""

    columns: tuple[Column, ...] = STANDARD
    widths: Mapping[Column, int] = field(default_factory=dict)
    own: tuple[View, ...] = ()

    def with_view(self, view: View) -> "Views":
        """A view of the same name is replaced."""
        others = tuple(one for one in self.own if one.name != view.name)
        return Views(self.columns, self.widths, (*others, view)[-MOST_VIEWS:])

    def without_view(self, name: str) -> "Views":
        """The others stay."""
        return Views(self.columns, self.widths, tuple(one for one in self.own if one.name != name))


def views_to_json(views: Views) -> Json:
    """As it is kept."""
    return {
        "columns": [column.value for column in views.columns],
        "widths": {column.value: width for column, width in views.widths.items()},
        "own": [
            {
                "name": view.name,
                "among": view.listing.among.value,
                "order": view.listing.order.value,
                "descending": view.listing.descending,
                "words": view.listing.words,
                "columns": [column.value for column in view.columns],
            }
            for view in views.own
        ],
    }


def views_from_json(kept: Json) -> Views:
    """What can be read of it: choices of taste never keep a register shut."""
    if not isinstance(kept, dict):
        return Views()
    own = kept.get("own")
    made = [_view(one) for one in own] if isinstance(own, list) else []
    return Views(
        _columns(kept.get("columns")),
        _widths(kept.get("widths")),
        tuple(view for view in made if view is not None)[-MOST_VIEWS:],
    )


def _view(kept: Json) -> View | None:
    match kept:
        case {
            "name": str(name),
            "among": str(among),
            "order": str(order),
            "descending": bool(descending),
            "words": str(words),
            "columns": columns,
        } if among in set(Among) and order in set(Order):
            listing = Listing(Among(among), Order(order), descending, words)
            return View(name, listing, _columns(columns))
        case _:
            return None


def _columns(kept: Json) -> tuple[Column, ...]:
    names = {name for name in kept if isinstance(name, str)} if isinstance(kept, list) else set()
    return tuple(column for column in Column if column.value in names) or STANDARD


def _widths(kept: Json) -> dict[Column, int]:
    if not isinstance(kept, dict):
        return {}
    return {
        column: min(max(width, NARROWEST), WIDEST)
        for column in Column
        if isinstance(width := kept.get(column.value), int)
    }
