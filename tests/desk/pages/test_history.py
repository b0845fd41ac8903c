"""Undo gives what was before, redo what was after, whatever was done; pages are never undone."""

from collections.abc import Callable
from typing import TypeAlias
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desk.pages import edits
from desk.pages.history import Edit, History
from desk.pages.page import Box, Tone
from desk.pages.strip import Strip
from tests.desk.pages.strips import ids, one, page, strip

Change: TypeAlias = tuple[Edit, Callable[[Strip], Strip]]

PAGES = 6
SOME_ID = st.integers(1, PAGES + 3).map(one)
SOME_IDS = st.lists(SOME_ID, max_size=4).map(tuple)
SLOT = st.sampled_from(("", "Đơn", "Căn cước", "Giấy khai sinh"))
BOX = st.none() | st.builds(Box, st.just(0.1), st.just(0.0), st.floats(0.2, 1.0), st.just(0.9))


def act(
    edit: Edit, function: Callable[..., Strip], *values: st.SearchStrategy
) -> st.SearchStrategy:
    def made(*given_values: object) -> Change:
        return edit, lambda before: function(before, *given_values)

    return st.builds(made, *values)


CHANGE = st.one_of(
    act(Edit.FILE, edits.file_under, SOME_IDS, SLOT),
    act(Edit.LOOSEN, edits.loosen, SOME_IDS),
    act(Edit.MOVE, edits.move_before, SOME_ID, st.none() | SOME_ID),
    act(Edit.MOVE, edits.arrange, SOME_IDS),
    act(Edit.TURN, edits.turn, SOME_IDS, st.integers(-3, 3)),
    act(Edit.CROP, edits.crop, SOME_ID, BOX),
    act(Edit.TONE, edits.keep_in, SOME_IDS, st.none() | st.sampled_from(Tone)),
    act(Edit.DROP, edits.drop, SOME_IDS),
    act(Edit.BRING_BACK, edits.bring_back, SOME_IDS),
    act(Edit.TRAY, edits.to_tray, SOME_IDS),
    act(Edit.SPLIT, edits.split_from, SOME_ID, SLOT),
    act(Edit.MERGE, edits.merge, SLOT, SLOT),
    act(Edit.REPLACE, edits.replace_by, SOME_ID, SOME_ID),
    act(Edit.JOIN, edits.join, SOME_ID, SOME_ID),
    act(Edit.PART, edits.part, SOME_ID),
)
CHANGES = st.lists(CHANGE, max_size=12)


def start() -> Strip:
    return strip(*range(1, PAGES + 1))


def arrive(before: Strip) -> Strip:
    return Strip((*before.pages, page(len(before.pages) + 1)))


def done(changes: list[Change], arriving: frozenset[int] = frozenset()) -> tuple[History, Strip]:
    """All of them one after the other; a page arrives before some."""
    history, current = History(), start()
    for at, (edit, change) in enumerate(changes):
        if at in arriving:
            current = arrive(current)
        after = change(current)
        history, current = history.did(edit, current, after), after
    return history, current


def all_undone(history: History, current: Strip) -> tuple[History, Strip]:
    while step := history.undone(current):
        history, current, _ = step
    return history, current


def all_redone(history: History, current: Strip) -> tuple[History, Strip]:
    while step := history.redone(current):
        history, current, _ = step
    return history, current


def page_ids(of: Strip) -> set[UUID]:
    return {page.id for page in of.pages}


@given(CHANGES)
def test_no_act_loses_or_invents_a_page(changes):
    assert page_ids(done(changes)[1]) == page_ids(start())


@given(CHANGES)
def test_places_stay_different_and_are_the_ones_there_were(changes):
    places = [page.place for page in done(changes)[1].pages]
    assert places == list(range(1, PAGES + 1))


@given(CHANGES)
def test_nothing_lies_under_a_page_that_lies_under_another(changes):
    after = done(changes)[1]
    uppers = {page.under for page in after.pages if page.under}
    assert [page for page in after.pages if page.id in uppers and page.under] == []


@given(CHANGES)
def test_what_came_with_a_page_never_changes(changes):
    came = {page.id: (page.number, page.job, page.file, page.look) for page in start().pages}
    after = done(changes)[1]
    assert {page.id: (page.number, page.job, page.file, page.look) for page in after.pages} == came


@given(CHANGES)
def test_undoing_all_gives_the_strip_as_it_arrived(changes):
    assert all_undone(*done(changes))[1] == start()


@given(CHANGES)
def test_redoing_all_gives_the_strip_as_it_was_left(changes):
    history, left = done(changes)
    assert all_redone(*all_undone(history, left))[1] == left


@given(CHANGES, st.frozensets(st.integers(0, 11), max_size=3))
def test_pages_that_arrive_between_stay_through_undo_and_redo(changes, arriving):
    history, left = done(changes, arriving)
    history, undone = all_undone(history, left)
    came = start()
    while len(came.pages) < len(left.pages):
        came = arrive(came)
    assert undone == came
    assert all_redone(history, undone)[1] == left


def test_the_last_act_is_undone_and_named():
    before = strip(1, 2)
    after = edits.drop(before, ids(1))
    history = History().did(Edit.DROP, before, after)
    assert history.undone(after)[1:] == (before, Edit.DROP)


def test_an_act_that_changed_nothing_is_none_and_keeps_what_can_be_redone():
    before = strip(1)
    history = History().did(Edit.TURN, before, edits.turn(before, ids(1), 1))
    history, current, _ = history.undone(edits.turn(before, ids(1), 1))
    assert history.did(Edit.FILE, current, edits.file_under(current, ids(9), "Đơn")) == history


def test_arriving_cannot_be_undone():
    before = strip(1)
    assert History().did(Edit.ARRIVED, before, arrive(before)).undone(arrive(before)) is None


def test_a_new_act_forgets_what_was_undone():
    before = strip(1, 2)
    away = edits.drop(before, ids(1))
    history, current, _ = History().did(Edit.DROP, before, away).undone(away)
    turned = edits.turn(current, ids(2), 1)
    assert history.did(Edit.TURN, current, turned).redone(turned) is None


def test_what_was_seen_on_a_page_meanwhile_stays():
    bare = strip(page(1, look=None))
    away = edits.drop(bare, ids(1))
    history = History().did(Edit.DROP, bare, away)
    seen = strip(page(1, standing=away.pages[0].standing))
    assert history.undone(seen)[1] == strip(1)
