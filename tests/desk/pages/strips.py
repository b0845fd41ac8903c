"""Invented pages for the tests of the strip."""

from dataclasses import replace
from uuid import UUID

from desk.pages.page import Look, Page, Tone
from desk.pages.strip import Strip
from tests.db.sample import NOW

BUNDLE, JOB = UUID(int=900), UUID(int=901)
A4 = Look(2480, 3508, 300, Tone.BLACK)
CARD = Look(1011, 638, 300, Tone.COLOUR)


def page(number: int, **other: object) -> Page:
    """The page that came as that number; its id is the number."""
    made = Page(UUID(int=number), BUNDLE, number, JOB, f"{number:064x}", NOW, number, look=A4)
    return replace(made, **other)  # type: ignore[arg-type]


def strip(*pages: Page | int) -> Strip:
    """Some pages, a bare number for a plain one."""
    return Strip(tuple(page(one) if isinstance(one, int) else one for one in pages))


def ids(*numbers: int) -> tuple[UUID, ...]:
    """Of pages by their numbers."""
    return tuple(UUID(int=number) for number in numbers)


def one(number: int) -> UUID:
    """The id of the page of that number."""
    return UUID(int=number)


def numbers(pages: tuple[Page, ...]) -> list[int]:
    """In the order given."""
    return [page.number for page in pages]
