"""A page that has arrived is kept, found again in order, and never overwritten."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from db.store import open_store
from desk.errors import FileDamagedError
from desk.journal import Act
from desk.pages import edits
from desk.pages.history import Edit
from desk.pages.page import Standing, Tone
from desk.scanner.device import ArrivedPage
from tests.db.sample import KEYS
from tests.desk.counter import DATABASE, OFFICER, draft
from tests.desk.filing import stand_ins
from tests.desk.filing.stand_ins import BLANK, JOB, LOOK, PAPER, image, journal, scan

BUNDLE = UUID(int=77)


def test_pages_stand_in_the_order_they_came(counter, filing):
    scan(counter, BUNDLE, 1, 2, 3)
    contents = [filing.content(page) for page in filing.strip(BUNDLE).shown]
    assert contents == [image(1), image(2), image(3)]


def test_what_was_acknowledged_is_there_after_the_register_was_reopened(counter, filing):
    came = scan(counter, BUNDLE, 1, 2)
    counter.store.close()
    counter.store = open_store(counter.folder / DATABASE, KEYS.database, KEYS.journal)
    assert stand_ins.filing(counter).strip(BUNDLE).pages == came


def test_two_jobs_in_the_same_second_keep_all_their_pages(counter, filing):
    def job(number: int) -> None:
        for page in range(8):
            arrived = ArrivedPage(image(100 * number + page), 300)
            filing.arrived(BUNDLE, UUID(int=number), arrived)

    with ThreadPoolExecutor(2) as jobs:
        tuple(jobs.map(job, (1, 2)))
    pages = filing.strip(BUNDLE).pages
    assert [page.number for page in pages] == list(range(1, 17))
    for number in (1, 2):
        own = [filing.content(page) for page in pages if page.job == UUID(int=number)]
        assert own == [image(100 * number + page) for page in range(8)]


def test_two_equal_pages_are_two_pages(counter, filing):
    first, second = scan(counter, BUNDLE, 1, 1)
    assert (first.id != second.id, first.file) == (True, second.file)


def test_the_journal_names_page_file_and_job_and_no_citizen(counter):
    [page] = scan(counter, BUNDLE, 1)
    [entry] = journal(counter, Act.SCAN)
    told = json.loads(entry.content)
    assert told == {
        "page": str(page.id),
        "file": page.file,
        "sha256": told["sha256"],
        "job": str(JOB),
    }
    assert (entry.dossier, entry.officer) == (None, OFFICER)


def test_a_page_of_a_dossier_is_journaled_under_it(counter):
    received = counter.intake.receive(draft())
    scan(counter, received.dossier.id, 1)
    assert len(journal(counter, Act.SCAN, received.dossier.id)) == 1


def test_a_page_that_comes_after_its_form_was_received_goes_to_the_dossier(counter, filing):
    form = draft()
    scan(counter, form.key, 1)
    received = counter.intake.receive(form)
    scan(counter, form.key, 2)
    pages = filing.strip(received.dossier.id).pages
    assert [filing.content(page) for page in pages] == [image(1), image(2)]
    assert filing.strip(form.key).pages == pages


def test_a_file_that_is_gone_is_said(counter, filing):
    [page] = scan(counter, BUNDLE, 1)
    with pytest.raises(FileDamagedError):
        filing.content(replace(page, file="0" * 64))


def test_a_back_stays_a_back(filing):
    page = filing.arrived(BUNDLE, JOB, ArrivedPage(image(1), 300, back=True))
    assert filing.strip(BUNDLE).page(page.id).back


def test_only_what_was_changed_is_written_and_journaled(counter, filing):
    _, second = scan(counter, BUNDLE, 1, 2)
    before = filing.strip(BUNDLE)
    after = edits.drop(before, (second.id,))
    filing.keep(before, after, Edit.DROP)
    assert filing.strip(BUNDLE) == after
    [entry] = journal(counter, Act.FILE_PAGES)
    told = json.loads(entry.content)
    assert (told["edit"], [page["page"] for page in told["pages"]]) == ("drop", [str(second.id)])


def test_nothing_changed_writes_nothing(counter, filing):
    scan(counter, BUNDLE, 1)
    before = counter.written()
    filing.keep(filing.strip(BUNDLE), filing.strip(BUNDLE), Edit.TURN)
    assert counter.written() == before


def test_what_was_seen_meanwhile_is_not_written_over(counter, filing):
    [page] = scan(counter, BUNDLE, 1)
    before = filing.strip(BUNDLE)
    filing.looked(page, LOOK)
    filing.keep(before, edits.turn(before, (page.id,), 1), Edit.TURN)
    kept = filing.strip(BUNDLE).pages[0]
    assert (kept.look, kept.turn) == (LOOK, 1)


def test_a_page_that_arrives_while_the_officer_sorts_comes_last(counter, filing):
    scan(counter, BUNDLE, 1, 2)
    before = filing.strip(BUNDLE)
    scan(counter, BUNDLE, 3)
    moved = edits.move_before(before, before.pages[0].id, None)
    filing.keep(before, moved, Edit.MOVE)
    assert [page.number for page in filing.strip(BUNDLE).pages] == [2, 1, 3]


def test_a_blank_page_goes_to_the_tray_at_its_first_look(counter, filing):
    [page] = scan(counter, BUNDLE, 1)
    assert filing.looked(page, BLANK).standing is Standing.TRAY
    assert [one.id for one in filing.strip(BUNDLE).tray] == [page.id]
    [entry] = journal(counter, Act.FILE_PAGES)
    assert (entry.officer, json.loads(entry.content)["edit"]) == ("", "looked")


def test_a_blank_page_that_was_brought_back_stays(counter, filing):
    [page] = scan(counter, BUNDLE, 1)
    filing.looked(page, BLANK)
    before = filing.strip(BUNDLE)
    filing.keep(before, edits.bring_back(before, (page.id,)), Edit.BRING_BACK)
    assert filing.looked(page, BLANK).standing is Standing.STRIP


DECIDED = {
    "filed": lambda strip, ids: edits.file_under(strip, ids, PAPER),
    "turned": lambda strip, ids: edits.turn(strip, ids, 1),
    "toned": lambda strip, ids: edits.keep_in(strip, ids, Tone.GREY),
    "dropped": edits.drop,
}


@pytest.mark.parametrize("decide", DECIDED.values(), ids=DECIDED)
def test_a_blank_page_the_officer_decided_about_stays_where_it_is(counter, filing, decide):
    [page] = scan(counter, BUNDLE, 1)
    before = filing.strip(BUNDLE)
    filing.keep(before, decide(before, (page.id,)), Edit.FILE)
    standing = filing.strip(BUNDLE).pages[0].standing
    assert filing.looked(page, BLANK).standing is standing


def test_a_page_with_ink_stays_in_the_strip(counter, filing):
    [page] = scan(counter, BUNDLE, 1)
    assert filing.looked(page, LOOK).standing is Standing.STRIP
    assert journal(counter, Act.FILE_PAGES) == []


def test_pages_of_one_form_are_not_those_of_another(counter, filing):
    scan(counter, BUNDLE, 1)
    assert filing.strip(uuid4()).pages == ()


def test_every_scanned_page_is_among_the_files_that_verify_reads(counter):
    pages = scan(counter, BUNDLE, 1, 2)
    with counter.store.reading() as books:
        assert {file.name for file in books.files()} == {page.file for page in pages}


def test_whoever_opens_the_pages_of_a_dossier_stands_in_the_journal(counter, filing):
    dossier = counter.intake.receive(draft()).dossier.id
    scan(counter, dossier, 1, 2)
    before = len(journal(counter, Act.VIEW, dossier))
    assert filing.opened(dossier) == filing.strip(dossier)
    (entry,) = journal(counter, Act.VIEW, dossier)[before:]
    assert (entry.officer, json.loads(entry.content)) == (OFFICER, {"pages": 2})


def test_the_pages_of_a_form_are_nobodys_file_yet(counter, filing):
    scan(counter, BUNDLE, 1)
    filing.opened(BUNDLE)
    assert journal(counter, Act.VIEW) == []
