"""Pages of a form that was given up: offered, brought to where they belong, put away, taken out."""

from uuid import UUID, uuid4

import pytest

from desk.dossier.annulment import Mistake
from desk.draft.kept_draft import KeptDraft
from desk.filing.homes import VoidDossierError
from desk.filing.unclaimed import ClaimedError, UnclaimedPages
from desk.journal import Act
from desk.pages.page import Standing
from tests.desk.counter import OFFICER, Counter, draft
from tests.desk.filing.stand_ins import (
    BLANK,
    PAPER,
    correction,
    drafts,
    journal,
    scan,
    scan_for_nobody,
)


@pytest.fixture
def unclaimed(counter: Counter) -> UnclaimedPages:
    return UnclaimedPages(counter.store, counter.clock, OFFICER, "3")


@pytest.fixture
def bundle(counter: Counter) -> UUID:
    """Two pages of a form that has no draft any more."""
    key = uuid4()
    scan_for_nobody(counter, key, 1, 2)
    return key


def keep_draft(counter: Counter, key: UUID) -> None:
    now = counter.clock()
    drafts(counter).keep(KeptDraft(key, OFFICER, now, now, "", "", {}))


def standings(counter: Counter, bundle: UUID) -> list[Standing]:
    with counter.store.reading() as books:
        return [page.standing for page in books.pages(bundle)]


def test_pages_of_a_form_given_up_are_offered(counter, unclaimed):
    form = uuid4()
    scan(counter, form, 1, 2)
    before = dict(unclaimed.counts())
    drafts(counter).drop(form)
    assert (before, dict(unclaimed.counts())) == ({}, {form: 2})


def test_pages_of_a_dossier_are_not_offered(received, unclaimed):
    assert (dict(unclaimed.counts()), unclaimed.all()) == ({}, ())


def test_who_scanned_them_and_when_is_known(counter, unclaimed, bundle):
    [found] = unclaimed.all()
    assert (found.officer, found.last_at) == (OFFICER, counter.clock().replace(microsecond=0))


def test_they_come_to_the_dossier_at_hand_loose_and_last(counter, unclaimed, received, bundle):
    unclaimed.bring(bundle, received.dossier.id)
    with counter.store.reading() as books:
        there = books.pages(received.dossier.id)
    assert [(page.number, page.slot) for page in there] == [
        (1, PAPER),
        (2, PAPER),
        (3, ""),
        (4, ""),
    ]
    assert dict(unclaimed.counts()) == {}


def test_they_come_to_a_form_that_is_offered_again_with_them(counter, unclaimed, bundle):
    form = uuid4()
    unclaimed.bring(bundle, form)
    kept = drafts(counter).find(form)
    assert (dict(unclaimed.counts()), kept and kept.pages) == ({}, 2)


def test_a_key_leads_to_the_dossier_the_form_became(counter, unclaimed, bundle):
    form = draft()
    dossier = counter.intake.receive(form).dossier
    unclaimed.bring(bundle, form.key)
    assert len(standings(counter, dossier.id)) == 2


def test_what_was_brought_can_be_taken_back(counter, unclaimed, filing, received, bundle):
    filing.take_back(unclaimed.bring(bundle, received.dossier.id))
    assert dict(unclaimed.counts()) == {bundle: 2}


def test_nothing_is_brought_to_a_void_dossier(counter, unclaimed, received, bundle):
    correction(counter).void(received.dossier.id, Mistake.OTHER, "ghi nhầm tên người nộp")
    with pytest.raises(VoidDossierError):
        unclaimed.bring(bundle, received.dossier.id)
    assert dict(unclaimed.counts()) == {bundle: 2}


def test_put_away_they_are_no_longer_counted_but_still_listed_and_in_the_register(
    counter, unclaimed, bundle
):
    unclaimed.put_away(bundle)
    [found] = unclaimed.all()
    assert (dict(unclaimed.counts()), len(found.waiting), len(found.pages)) == ({}, 0, 2)
    assert standings(counter, bundle) == [Standing.DROPPED] * 2


def test_putting_away_is_journaled(counter, unclaimed, bundle):
    unclaimed.put_away(bundle)
    [told] = journal(counter, Act.FILE_PAGES)
    assert '"edit":"drop"' in (told.content or "")


def test_what_was_put_away_is_undone_as_it_stood(counter, unclaimed, filing, bundle):
    first = filing.strip(bundle).pages[0]
    tray = filing.looked(first, BLANK)
    unclaimed.take_out(bundle, unclaimed.put_away(bundle))
    assert tray.standing is Standing.TRAY
    assert standings(counter, bundle) == [Standing.TRAY, Standing.STRIP]


def test_what_was_put_away_long_ago_can_still_be_taken_out(counter, unclaimed, bundle):
    unclaimed.put_away(bundle)
    unclaimed.take_out(bundle)
    assert dict(unclaimed.counts()) == {bundle: 2}


def test_what_was_put_away_is_shown_where_it_is_brought(counter, unclaimed, received, bundle):
    unclaimed.put_away(bundle)
    unclaimed.bring(bundle, received.dossier.id)
    assert standings(counter, received.dossier.id) == [Standing.STRIP] * 4


@pytest.mark.parametrize("act", ["bring", "put_away", "take_out"])
def test_a_draft_that_came_back_keeps_its_pages(counter, unclaimed, bundle, act):
    keep_draft(counter, bundle)
    told = {"bring": (bundle, uuid4())}.get(act, (bundle,))
    with pytest.raises(ClaimedError):
        getattr(unclaimed, act)(*told)
    assert standings(counter, bundle) == [Standing.STRIP] * 2


def test_what_waits_stands_before_what_was_put_away(counter, unclaimed, bundle):
    other = uuid4()
    scan_for_nobody(counter, other, 3)
    unclaimed.put_away(other)
    assert [one.bundle for one in unclaimed.all()] == [bundle, other]
