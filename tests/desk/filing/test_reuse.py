"""Papers this office holds of a citizen are offered and reused, nobody else's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.dossier.annulment import Mistake
from desk.filing.digest import current
from desk.filing.held import NotHeldError
from desk.intake.intake import Received
from desk.journal import Act
from desk.pages.attachment import Digital
from tests.desk.counter import CITIZEN, Counter, draft
from tests.desk.filing.stand_ins import (
    PAPER,
    bound,
    correction,
    file,
    journal,
    kinds,
    scan,
)

UPLOAD, SUBMIT = "upload_file", "submit_dossier"
WHY = "ghi nhầm tên người nộp"


def other_of_the_same_citizen(counter: Counter) -> Received:
    counter.clock.now += timedelta(days=1)
    return counter.intake.receive(draft())


def test_papers_this_office_holds_are_offered_with_their_date(counter, filing, received):
    bound(counter)
    other = other_of_the_same_citizen(counter)
    [offered] = filing.held(other.dossier.id)
    assert (offered.code, offered.received_at) == (
        received.dossier.code,
        received.dossier.received_at,
    )
    assert filing.held(CITIZEN.id_number) == (offered,)
    assert filing.held(received.dossier.id) == filing.held("") == ()


def test_a_paper_is_reused_without_scanning(counter, filing, received):
    bound(counter)
    other = other_of_the_same_citizen(counter)
    [offered] = filing.held(other.dossier.id)
    made = filing.reuse(other.dossier.id, PAPER, offered.attachment)
    held = offered.attachment
    assert (made.digital, made.source) == (Digital.REUSED, received.dossier.id)
    assert (made.file, made.sha256, made.size) == (held.file, held.sha256, held.size)
    assert [kind for kind, _ in kinds(counter, other)][2:] == [UPLOAD, SUBMIT]
    assert len(journal(counter, Act.REUSE, other.dossier.id)) == 1
    assert filing.finish(other.dossier.id) == ()


def test_what_was_reused_is_offered_with_the_dossier_it_first_came_with(counter, filing, received):
    bound(counter)
    other = other_of_the_same_citizen(counter)
    filing.reuse(other.dossier.id, PAPER, filing.held(other.dossier.id)[0].attachment)
    assert [held.code for held in filing.held(CITIZEN.id_number)] == [received.dossier.code]


def test_pages_scanned_after_all_take_the_place_of_what_was_reused(counter, filing, received):
    bound(counter)
    other = other_of_the_same_citizen(counter)
    filing.reuse(other.dossier.id, PAPER, filing.held(other.dossier.id)[0].attachment)
    scan(counter, other.dossier.id, 9, under=PAPER)
    filing.finish(other.dossier.id)
    assert current(filing.attachments(other.dossier.id))[PAPER].digital is Digital.DIGITISED


def test_what_was_reused_takes_the_place_of_scanned_pages(counter, filing, received):
    bound(counter)
    other = other_of_the_same_citizen(counter)
    file(counter, other.dossier.id, [scan(counter, other.dossier.id, 9)[0].id], PAPER)
    filing.finish(other.dossier.id)
    filing.reuse(other.dossier.id, PAPER, filing.held(other.dossier.id)[0].attachment)
    assert filing.finish(other.dossier.id) == ()
    held = current(filing.attachments(other.dossier.id))
    assert held[PAPER].digital is Digital.REUSED


def test_another_citizens_paper_is_not_reused(counter, filing, received):
    bound(counter)
    stranger = replace(CITIZEN, id_number="001088054321", name="Trần Văn Ổi")
    other = counter.intake.receive(draft(owner=stranger))
    with pytest.raises(NotHeldError):
        filing.reuse(other.dossier.id, PAPER, filing.held(CITIZEN.id_number)[0].attachment)


def test_a_void_dossiers_paper_is_not_reused(counter, filing, received):
    bound(counter)
    other = other_of_the_same_citizen(counter)
    [offered] = filing.held(other.dossier.id)
    correction(counter).void(received.dossier.id, Mistake.OTHER, WHY)
    with pytest.raises(NotHeldError):
        filing.reuse(other.dossier.id, PAPER, offered.attachment)


def test_what_is_meant_for_a_form_is_there_before_the_dossier_is_told(counter, filing, received):
    bound(counter)
    form = draft()
    [offered] = filing.held(CITIZEN.id_number)
    filing.reuse_later(form.key, PAPER, offered.attachment)
    assert filing.reused_later(form.key) == (PAPER,)
    other = counter.intake.receive(form)
    [made] = filing.attachments(other.dossier.id)
    assert (made.paper, made.digital, made.source) == (PAPER, Digital.REUSED, received.dossier.id)
    assert [kind for kind, _ in kinds(counter, other)] == [UPLOAD, SUBMIT, "report_step"]
    assert filing.reused_later(form.key) == ()


def test_pages_scanned_for_the_form_come_before_what_was_meant(counter, filing, received):
    bound(counter)
    form = draft()
    filing.reuse_later(form.key, PAPER, filing.held(CITIZEN.id_number)[0].attachment)
    scan(counter, form.key, 9, under=PAPER)
    other = counter.intake.receive(form)
    [made] = filing.attachments(other.dossier.id)
    assert made.digital is Digital.DIGITISED


def test_what_was_meant_is_left_out_once_the_form_is_another_citizens(counter, filing, received):
    bound(counter)
    stranger = replace(CITIZEN, id_number="001088054321", name="Trần Văn Ổi")
    form = draft(owner=stranger)
    filing.reuse_later(form.key, PAPER, filing.held(CITIZEN.id_number)[0].attachment)
    other = counter.intake.receive(form)
    assert filing.attachments(other.dossier.id) == ()


def test_a_file_no_longer_held_is_not_meant_for_a_form(counter, filing, received):
    bound(counter)
    [offered] = filing.held(CITIZEN.id_number)
    correction(counter).void(received.dossier.id, Mistake.OTHER, WHY)
    with pytest.raises(NotHeldError):
        filing.reuse_later(draft().key, PAPER, offered.attachment)


def test_what_is_meant_after_the_form_was_saved_is_there_at_once(counter, filing, received):
    bound(counter)
    form = draft()
    other = counter.intake.receive(form)
    filing.reuse_later(form.key, PAPER, filing.held(CITIZEN.id_number)[0].attachment)
    [made] = filing.attachments(other.dossier.id)
    assert made.digital is Digital.REUSED
