"""Pages of another dossier go there, with what was made of them, and can be taken back."""

import json
from dataclasses import replace
from uuid import uuid4

import pytest

from desk.dossier.annulment import Mistake
from desk.errors import UnknownDossierError
from desk.filing.filing import Filing
from desk.filing.homes import VoidDossierError
from desk.intake.intake import Received
from desk.journal import Act
from desk.pages import edits
from desk.pages.history import Edit
from tests.desk.counter import CITIZEN, Counter, draft
from tests.desk.filing.stand_ins import (
    COPIES,
    PAPER,
    bound,
    correction,
    journal,
    kinds,
    scan,
)

UPLOAD, SUBMIT = "upload_file", "submit_dossier"


@pytest.fixture
def here(counter: Counter) -> Received:
    """A dossier with three pages of one paper."""
    received = counter.intake.receive(draft())
    scan(counter, received.dossier.id, 1, 2, 3, under=PAPER)
    return received


@pytest.fixture
def there(counter: Counter) -> Received:
    """Another citizen's with one page."""
    other = replace(CITIZEN, id_number="001088054321", name="Trần Văn Ổi")
    received = counter.intake.receive(draft(owner=other))
    scan(counter, received.dossier.id, 9, under=PAPER)
    return received


def numbers(filing: Filing, received: Received) -> list[tuple[int, str]]:
    return [(page.number, page.slot) for page in filing.strip(received.dossier.id).pages]


def second(filing: Filing, here: Received):
    return filing.strip(here.dossier.id).pages[1]


def test_a_page_lies_loose_behind_those_of_its_dossier(filing, here, there):
    page = second(filing, here)
    assert filing.send_by_code([page.id], there.dossier.code) == (page,)
    assert numbers(filing, here) == [(1, PAPER), (3, PAPER)]
    assert numbers(filing, there) == [(1, PAPER), (2, "")]


def test_both_journals_tell_of_it(counter, filing, here, there):
    page = second(filing, here)
    filing.send_to([page.id], there.dossier.id)
    left = json.loads(journal(counter, Act.FILE_PAGES, here.dossier.id)[-1].content or "")
    came = json.loads(journal(counter, Act.FILE_PAGES, there.dossier.id)[-1].content or "")
    assert left == {"to": str(there.dossier.id), "pages": [str(page.id)]}
    assert came == {"from": str(here.dossier.id), "pages": [str(page.id)]}


def test_taken_back_it_has_its_number_place_and_paper_again(counter, filing, here, there):
    before = filing.strip(here.dossier.id)
    were = filing.send_to([second(filing, here).id], there.dossier.id)
    scan(counter, here.dossier.id, 4)
    filing.take_back(were)
    assert filing.strip(here.dossier.id).pages[:3] == before.pages
    assert numbers(filing, there) == [(1, PAPER)]


def test_the_number_it_left_is_given_to_no_other_page(counter, filing, here, there):
    last = filing.strip(here.dossier.id).pages[-1]
    filing.send_to([last.id], there.dossier.id)
    assert scan(counter, here.dossier.id, 4)[0].number == 4
    filing.take_back([last])
    assert scan(counter, there.dossier.id, 5)[0].number == 3


def test_what_shares_its_sheet_goes_with_it(filing, here, there):
    one, two, _ = filing.strip(here.dossier.id).pages
    before = filing.strip(here.dossier.id)
    filing.keep(before, edits.join(before, two.id, one.id), Edit.JOIN)
    filing.send_to([two.id], there.dossier.id)
    assert [number for number, _ in numbers(filing, here)] == [3]
    assert len(filing.strip(there.dossier.id).sheet_of(two.id)) == 2


def test_a_file_that_was_made_of_it_is_made_anew(counter, filing, here, there):
    filing.finish(here.dossier.id)
    bound(counter)
    page = second(filing, here)
    filing.send_to([page.id], there.dossier.id)
    old, new = filing.attachments(here.dossier.id)
    assert old.superseded
    assert page.id not in new.pages
    assert filing.attachments(there.dossier.id) == ()


def test_taking_back_makes_the_files_of_both_anew(counter, filing, here, there):
    filing.finish(here.dossier.id)
    were = filing.send_to([second(filing, here).id], there.dossier.id)
    at = filing.strip(there.dossier.id)
    filing.keep(at, edits.file_under(at, [were[0].id], COPIES), Edit.FILE)
    filing.finish(there.dossier.id)
    filing.take_back(were)
    assert [len(one.pages) for one in filing.attachments(here.dossier.id)] == [3]
    papers = [one.paper for one in filing.attachments(there.dossier.id) if not one.superseded]
    assert papers == [PAPER]


def test_a_page_of_a_form_comes_back_to_the_dossier_it_became(counter, filing, there):
    form = draft()
    scan(counter, form.key, 1, 2)
    were = filing.send_to([filing.strip(form.key).pages[1].id], there.dossier.id)
    received = counter.intake.receive(form)
    assert [page.number for page in filing.take_back(were)] == [2]
    assert numbers(filing, received) == [(1, ""), (2, "")]


def test_an_edit_that_comes_late_does_not_reach_it_there(filing, here, there):
    before = filing.strip(here.dossier.id)
    page = before.pages[1]
    filing.send_to([page.id], there.dossier.id)
    filing.keep(before, edits.file_under(before, [page.id], COPIES), Edit.FILE)
    assert numbers(filing, there)[-1] == (2, "")


def test_a_page_that_is_there_already_stays_as_it_is(filing, here):
    page = second(filing, here)
    assert filing.send_to([page.id, uuid4()], here.dossier.id) == ()
    assert second(filing, here) == page


def test_nothing_moves_for_an_unknown_code(counter, filing, here):
    page, before = second(filing, here), counter.written()
    with pytest.raises(UnknownDossierError):
        filing.send_by_code([page.id], "H26.05.17-261120-9999")
    assert counter.written() == before


def test_nothing_moves_to_a_void_dossier(counter, filing, here, there):
    correction(counter).void(there.dossier.id, Mistake.OTHER, "ghi nhầm tên người nộp")
    with pytest.raises(VoidDossierError):
        filing.send_by_code([second(filing, here).id], there.dossier.code)
    assert len(numbers(filing, here)) == 3


def test_several_finishes_before_delivery_queue_one_update(counter, filing, here):
    for number in (11, 12, 13):
        scan(counter, here.dossier.id, number, under=COPIES)
        filing.finish(here.dossier.id)
        bound(counter)
    waiting = [kind for kind, state in kinds(counter, here) if state == "waiting"]
    assert waiting == [SUBMIT, "report_step", UPLOAD, UPLOAD, SUBMIT]


def test_a_paper_taken_out_while_an_update_waits_queues_none(counter, filing, here):
    filing.finish(here.dossier.id)
    bound(counter)
    before = filing.strip(here.dossier.id)
    filing.keep(before, edits.drop(before, [page.id for page in before.pages]), Edit.DROP)
    filing.finish(here.dossier.id)
    assert kinds(counter, here)[2:] == [(UPLOAD, "withdrawn"), (SUBMIT, "waiting")]
