"""Papers whose pages changed get a new file, and the portal is told in the right order."""

import json
from dataclasses import replace

import pytest

from desk.errors import UnknownDossierError
from desk.filing.digest import current
from desk.intake.intake import Received
from desk.journal import Act
from desk.office.settings import Numbering
from desk.official_code import OfficialCode
from desk.outbox import Accepted, State
from desk.pages import edits
from desk.pages.attachment import Digital
from desk.pages.history import Edit
from tests.desk.counter import OFFICE, OFFICER, Counter, draft
from tests.desk.filing import stand_ins
from tests.desk.filing.stand_ins import (
    COPIES,
    PAPER,
    UPLOADING,
    bound,
    entries,
    journal,
    kinds,
    scan,
)

UPLOAD, SUBMIT, STEP = "upload_file", "submit_dossier", "report_step"
WHY = "ghi nhầm tên người nộp"


def told(counter: Counter, received: Received) -> None:
    """The portal has heard all there was."""
    with counter.store.writing() as books:
        for entry in books.entries_of(received.dossier.id):
            if entry.state is State.WAITING:
                books.note_entry(entry.after(Accepted({}), counter.clock()))


def test_pages_of_the_form_go_with_it_and_files_come_before_the_dossier(counter, filing, received):
    assert kinds(counter, received) == [
        (UPLOAD, "waiting"),
        (SUBMIT, "waiting"),
        (STEP, "waiting"),
    ]
    [made] = filing.attachments(received.dossier.id)
    assert json.loads(entries(counter, received)[0].content) == {"attachment": str(made.id)}
    assert (made.paper, made.digital, made.bound) == (PAPER, Digital.DIGITISED, False)
    assert made.pages == tuple(page.id for page in filing.strip(received.dossier.id).pages)


def test_the_file_is_named_by_code_and_order_alone(filing, received):
    [made] = filing.attachments(received.dossier.id)
    assert made.name == f"{received.dossier.code}-1.pdf"


def test_the_journal_tells_where_the_pages_came_from(counter, received):
    [entry] = journal(counter, Act.FILE_PAGES, received.dossier.id)
    assert len(json.loads(entry.content)["pages"]) == 2
    assert len(journal(counter, Act.ATTACH, received.dossier.id)) == 1


def test_a_form_without_pages_is_received_as_ever(counter):
    received = counter.intake.receive(draft())
    assert [kind for kind, _ in kinds(counter, received)] == [SUBMIT, STEP]
    assert journal(counter, Act.ATTACH) == []


def test_loose_pages_make_no_file(counter, filing):
    form = draft()
    scan(counter, form.key, 1)
    received = counter.intake.receive(form)
    assert filing.attachments(received.dossier.id) == ()
    assert len(filing.strip(received.dossier.id).loose) == 1


def test_nothing_changed_makes_nothing(counter, filing, received):
    before = counter.written()
    assert filing.finish(received.dossier.id) == ()
    assert counter.written() == before


def test_more_pages_before_the_file_was_made_go_into_the_same_file(counter, filing, received):
    scan(counter, received.dossier.id, 3, under=PAPER)
    [made] = filing.finish(received.dossier.id)
    assert (len(made.pages), len(filing.attachments(received.dossier.id))) == (3, 1)
    assert [kind for kind, _ in kinds(counter, received)] == [UPLOAD, SUBMIT, STEP]


def test_more_pages_after_the_file_was_made_give_another_one_and_tell_the_portal_again(
    counter, filing, received
):
    bound(counter)
    told(counter, received)
    scan(counter, received.dossier.id, 3, under=PAPER)
    [made] = filing.finish(received.dossier.id)
    old, new = filing.attachments(received.dossier.id)
    assert (old.superseded, new) == (True, made)
    assert new.name == f"{received.dossier.code}-1_V2.pdf"
    assert kinds(counter, received)[3:] == [(UPLOAD, "waiting"), (SUBMIT, "waiting")]


def test_a_file_that_was_not_sent_yet_is_not_sent_once_another_took_its_place(
    counter, filing, received
):
    bound(counter)
    scan(counter, received.dossier.id, 3, under=PAPER)
    filing.finish(received.dossier.id)
    assert kinds(counter, received)[0] == (UPLOAD, "withdrawn")


DECISIONS = {
    "turned": lambda strip, one, other: edits.turn(strip, (one,), 1),
    "moved": lambda strip, one, other: edits.move_before(strip, other, one),
    "joined": lambda strip, one, other: edits.join(strip, other, one),
    "dropped": lambda strip, one, other: edits.drop(strip, (one,)),
}


@pytest.mark.parametrize("decide", DECISIONS.values(), ids=DECISIONS)
def test_what_is_decided_about_pages_changes_their_file(counter, filing, received, decide):
    bound(counter)
    before = filing.strip(received.dossier.id)
    after = decide(before, *(page.id for page in before.pages))
    filing.keep(before, after, Edit.MOVE)
    assert len(filing.finish(received.dossier.id)) == 1


def test_a_paper_that_lost_all_its_pages_has_no_file_and_the_portal_hears_it(
    counter, filing, received
):
    bound(counter)
    told(counter, received)
    before = filing.strip(received.dossier.id)
    filing.keep(before, edits.loosen(before, [page.id for page in before.pages]), Edit.LOOSEN)
    assert filing.finish(received.dossier.id) == ()
    assert current(filing.attachments(received.dossier.id)) == {}
    assert kinds(counter, received)[3:] == [(SUBMIT, "waiting")]


def test_pages_under_a_name_that_was_not_handed_in_have_a_file_too(counter, filing, received):
    scan(counter, received.dossier.id, 3, under=COPIES)
    [made] = filing.finish(received.dossier.id)
    assert (made.paper, made.name) == (COPIES, f"{received.dossier.code}-2.pdf")


def test_a_paper_that_was_only_shown_has_no_file(counter, filing):
    received = counter.intake.receive(draft())
    papers = tuple(replace(paper, shown=True) for paper in received.dossier.papers)
    with counter.store.writing() as books:
        books.amend(replace(received.dossier, papers=papers))
    scan(counter, received.dossier.id, 1, under=PAPER)
    assert filing.finish(received.dossier.id) == ()


def test_without_a_place_for_files_none_are_sent_but_they_are_made(tmp_path):
    counter = Counter(tmp_path, office=OFFICE)
    received = counter.intake.receive(draft())
    scan(counter, received.dossier.id, 1, under=PAPER)
    assert len(stand_ins.filing(counter).finish(received.dossier.id)) == 1
    assert [kind for kind, _ in kinds(counter, received)] == [SUBMIT, STEP]
    counter.office = UPLOADING
    stand_ins.filing(counter).finish(received.dossier.id)
    assert [kind for kind, _ in kinds(counter, received)][2:] == [UPLOAD, SUBMIT]
    counter.store.close()


def test_files_of_a_temporary_number_wait_for_the_code_and_bear_it(counter, filing):
    counter.office = replace(UPLOADING, numbering=Numbering())
    form = draft()
    scan(counter, form.key, 1, under=PAPER)
    received = counter.intake.receive(form)
    assert {state for _, state in kinds(counter, received)} == {"awaiting_code"}
    official = "H26.05.17-261120-0042"
    OfficialCode(counter.store, counter.clock, OFFICER, "3").give(received.dossier.code, official)
    assert {state for _, state in kinds(counter, received)} == {"waiting"}
    assert filing.attachments(received.dossier.id)[0].name == f"{official}-1.pdf"


def test_an_unknown_dossier_is_said(filing):
    with pytest.raises(UnknownDossierError):
        filing.finish(stand_ins.JOB)
