"""What is wrong with the pages is told while the citizen is still there."""

from dataclasses import replace
from uuid import UUID

import pytest

from desk.pages import edits
from desk.pages.goodbye import Concern, Worry, concerns
from desk.pages.page import Box, Flaw, Look, Standing, Tone
from desk.pages.slot import Slot
from tests.desk.pages.strips import A4, CARD, ids, one, page, strip

FORM = Slot(1, "Đơn", required=True)


def filed(number: int, **other: object):
    return page(number, slot="Đơn", **other)


def kinds(*pages: object, slots: tuple[Slot, ...] = (FORM,)) -> list[Worry]:
    return [concern.kind for concern in concerns(strip(*pages), slots)]


def test_good_pages_in_their_paper_give_no_warning():
    assert kinds(filed(1), filed(2)) == []


@pytest.mark.parametrize("flaw", list(Flaw))
def test_every_flaw_is_told_with_its_page(flaw):
    flawed = filed(1, look=replace(A4, flaws=(flaw,)))
    assert concerns(strip(flawed), (FORM,)) == (Concern(Worry(flaw.value), one(1), "Đơn"),)


def test_a_paper_without_pages_is_told_by_its_name():
    assert concerns(strip(), (FORM,)) == (Concern(Worry.NO_PAGES, None, "Đơn"),)


def test_a_paper_that_was_only_shown_needs_no_pages():
    assert kinds(slots=(Slot(1, "Hộ chiếu", shown=True, required=True),)) == []


def test_a_paper_that_was_not_handed_in_needs_no_pages():
    assert kinds(slots=(Slot(1, "Hộ chiếu"),)) == []


def test_loose_pages_are_told_once():
    assert kinds(filed(1), 2, 3) == [Worry.LOOSE_PAGES]


def test_blank_pages_in_the_tray_are_told_once():
    tray = (page(2, standing=Standing.TRAY), page(3, standing=Standing.TRAY))
    assert kinds(filed(1), *tray) == [Worry.BLANKS_IN_TRAY]


def test_a_page_nobody_looked_at_is_told():
    assert kinds(filed(1, look=None)) == [Worry.NOT_LOOKED]


def test_what_was_put_away_is_of_no_concern():
    flawed = filed(2, look=replace(A4, flaws=(Flaw.CUT,)), standing=Standing.DROPPED)
    assert kinds(filed(1), flawed) == []


def test_one_side_of_a_card_lacks_its_back():
    assert kinds(filed(1, look=CARD)) == [Worry.BACK_MISSING]


def test_both_sides_of_a_card_are_enough_joined_or_not():
    both = strip(filed(1, look=CARD), filed(2, look=CARD))
    assert concerns(both, (FORM,)) == ()
    assert concerns(edits.join(both, one(2), one(1)), (FORM,)) == ()


def test_a_card_on_the_glass_is_known_by_its_edges():
    glass = replace(A4, edges=Box(0.0, 0.0, 85.6 / 210, 53.98 / 297))
    assert kinds(filed(1, look=glass)) == [Worry.BACK_MISSING]


def test_a_card_alone_on_the_glass_of_a_larger_scan_lacks_its_back():
    assert kinds(filed(1, look=replace(A4, card=True))) == [Worry.BACK_MISSING]
    assert kinds(filed(1, look=replace(A4, card=True), crop=Box())) == []


def test_a_photo_of_a_card_is_known_by_the_cards_corners():
    corners = ((0.2, 0.3), (0.8, 0.3), (0.8, 0.8), (0.2, 0.8))
    photo = Look(4000, 3000, round(2400 / (85.6 / 25.4)), Tone.COLOUR, corners=corners)
    assert kinds(filed(1, look=photo)) == [Worry.BACK_MISSING]


def test_a_job_with_fewer_backs_than_fronts_lacks_one():
    pages = (filed(1), filed(2, back=True), filed(3))
    assert concerns(strip(*pages), (FORM,)) == (Concern(Worry.BACK_MISSING, one(3), "Đơn"),)


def test_a_back_that_was_put_away_was_seen():
    pages = (filed(1), filed(2, back=True), filed(3), filed(4, back=True))
    assert concerns(edits.drop(strip(*pages), ids(4)), (FORM,)) == ()


def test_a_one_sided_job_lacks_no_backs():
    assert kinds(filed(1), filed(2, job=UUID(int=5)), filed(3)) == []
