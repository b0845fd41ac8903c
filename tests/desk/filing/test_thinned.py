"""Pages whose untouched images are gone: what they say, and what can still be done with them."""

from dataclasses import replace

import pytest

from desk.errors import FileDamagedError
from desk.filing.thinned import PageThinnedError
from desk.filing.thinning import KEPT_FOR
from desk.intake.intake import Received
from desk.pages import edits
from desk.pages.history import Edit
from tests.desk.counter import Counter, draft
from tests.desk.filing.stand_ins import LOOK, PAPER
from tests.desk.filing.thinning_stand_ins import run, told, with_file


@pytest.fixture
def received(counter: Counter) -> Received:
    return with_file(counter)


def test_a_thinned_page_says_that_its_image_is_gone(counter, filing, received):
    told(counter, received)
    before = filing.strip(received.dossier.id)
    counter.clock.now += KEPT_FOR
    run(counter)
    for page in (before.pages[0], filing.strip(received.dossier.id).pages[0]):
        with pytest.raises(PageThinnedError):
            filing.content(page)


def test_a_lost_image_is_no_thinned_one(counter, filing, received):
    page = filing.strip(received.dossier.id).pages[0]
    counter.vault.remove(page.file)
    with pytest.raises(FileDamagedError) as caught:
        filing.content(page)
    assert caught.type is FileDamagedError


def test_a_paper_without_images_is_not_changed_in_part(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    run(counter)
    before = filing.strip(received.dossier.id)
    for after in (
        edits.drop(before, [before.pages[0].id]),
        edits.turn(before, [before.pages[0].id], 1),
        edits.file_under(before, [before.pages[2].id], PAPER),
    ):
        with pytest.raises(PageThinnedError):
            filing.keep(before, after, Edit.FILE)
    assert filing.strip(received.dossier.id) == before


def test_a_paper_without_images_is_put_away_whole_and_brought_back(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    run(counter)
    before = filing.strip(received.dossier.id)
    ids = [page.id for page in before.filed(PAPER)]
    filing.keep(before, away := edits.drop(before, ids), Edit.DROP)
    filing.finish(received.dossier.id)
    filing.keep(away, edits.bring_back(away, ids), Edit.BRING_BACK)
    [made] = filing.finish(received.dossier.id)
    assert (made.bound, made.sha256) == (True, filing.attachments(received.dossier.id)[0].sha256)


def test_thinned_pages_do_not_leave_their_dossier(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    run(counter)
    other = counter.intake.receive(draft())
    page = filing.strip(received.dossier.id).pages[0]
    with pytest.raises(PageThinnedError):
        filing.send_to([page.id], other.dossier.id)


def test_a_look_or_an_edit_of_an_old_strip_does_not_bring_the_image_back(counter, filing, received):
    told(counter, received)
    stale = filing.strip(received.dossier.id).pages[0]
    counter.clock.now += KEPT_FOR
    run(counter)
    with counter.store.writing() as books:
        books.keep_pages((replace(stale, look=LOOK),))
    assert filing.strip(received.dossier.id).pages[0].thinned
