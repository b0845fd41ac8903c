"""Pages with another dossier's code go there: alone, or with what a pile laid behind them."""

from dataclasses import replace
from uuid import uuid4

from desk.pages.page import Look, Page, Standing, Tone
from desk.pages.strays import Stray, Strays, strays
from desk.pages.strip import Strip
from tests.desk.counter import NOW

OWN, OTHER, THIRD = (f"H26.05.17-261120-300{number}" for number in (1, 2, 3))
LOOK = Look(10, 10, 300, Tone.GREY)
NOTHING: frozenset = frozenset()


def job(*codes: str | None, start: int = 1) -> tuple[Page, ...]:
    """One scan; None: nobody has looked at that page yet."""
    one, bundle = uuid4(), uuid4()
    made = []
    for number, code in enumerate(codes, start=start):
        look = None if code is None else replace(LOOK, codes=(code,) if code else ())
        made.append(Page(uuid4(), bundle, number, one, "f", NOW, number, look=look))
    return tuple(made)


def going(found: Strays, pages: tuple[Page, ...]) -> dict[str, list[int]]:
    numbers = {page.id: page.number for page in pages}
    return {stray.code: [numbers[one] for one in stray.pages] for stray in found.going}


def asked(*codes: str | None, own: str = OWN) -> dict[str, list[int]]:
    pages = job(*codes)
    return going(strays(Strip(pages), (), own, NOTHING), pages)


def test_a_page_with_anothers_code_goes_alone_out_of_a_common_pile():
    assert asked("", OTHER, "", "") == {OTHER: [2]}


def test_a_pile_laid_in_by_dossiers_goes_with_its_cover_pages():
    assert asked(OTHER, "", "", THIRD, "") == {OTHER: [1, 2, 3], THIRD: [4, 5]}


def test_what_follows_the_own_code_or_a_separator_sheet_stays():
    assert asked(OTHER, "", OWN, "") == {OTHER: [1, 2]}
    assert asked(OTHER, "", "QMC||2", "") == {OTHER: [1, 2]}


def test_every_code_is_anothers_for_a_form():
    assert asked(OTHER, "", own="") == {OTHER: [1, 2]}


def test_another_scan_is_another_pile():
    pages = (*job(OTHER, ""), *job("", start=3))
    assert going(strays(Strip(pages), (), OWN, NOTHING), pages) == {OTHER: [1, 2]}


def test_nothing_is_considered_before_all_earlier_pages_were_looked_at():
    pages = job(OTHER, None, "")
    found = strays(Strip(pages), (), OWN, NOTHING)
    assert going(found, pages) == {OTHER: [1]}
    assert found.done == {pages[0].id}


def test_what_cannot_be_read_holds_nothing_up():
    pages = job(OTHER, None, "")
    found = strays(Strip(pages), (), OWN, frozenset({pages[1].id}))
    assert going(found, pages) == {OTHER: [1, 3]}


def test_what_comes_behind_pages_that_went_goes_too():
    first, second = job(OTHER, "")
    found = strays(Strip((second,)), (first,), OWN, frozenset({first.id}))
    assert found.going == (Stray(OTHER, (second.id,)),)


def test_what_comes_behind_a_page_that_stayed_or_came_back_stays():
    first, second = job(OTHER, "")
    found = strays(Strip((first, second)), (), OWN, frozenset({first.id}))
    assert found.going == ()


def test_pages_the_officer_decided_about_stay_and_are_told():
    first, second = job(OTHER, "")
    for decided in (replace(first, slot="Đơn"), replace(first, standing=Standing.DROPPED)):
        found = strays(Strip((decided, second)), (), OWN, NOTHING)
        assert found.going == ()
        assert found.staying == (Stray(OTHER, (first.id,)),)


def test_blank_backs_go_with_their_pile():
    first, back = job(OTHER, "")
    found = strays(Strip((first, replace(back, standing=Standing.TRAY))), (), OWN, NOTHING)
    assert found.going == (Stray(OTHER, (first.id, back.id)),)
