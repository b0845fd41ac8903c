"""Void, replaced and amended dossiers: pages go on, files are sent only where they are wanted."""

import json
from dataclasses import replace

from desk.dossier.annulment import Mistake
from desk.journal import Act
from desk.outbox import Kind, Refused, State
from desk.pages.attachment import Digital
from tests.desk.counter import CITIZEN, draft
from tests.desk.filing import stand_ins
from tests.desk.filing.stand_ins import (
    COPIES,
    PAPER,
    bound,
    correction,
    entries,
    journal,
    kinds,
    scan,
)

UPLOAD, SUBMIT, STEP = "upload_file", "submit_dossier", "report_step"
WHY = "ghi nhầm tên người nộp"


def test_files_of_a_void_dossier_are_not_sent(counter, filing, received):
    correction(counter).void(received.dossier.id, Mistake.OTHER, WHY)
    states = {one.state for one in entries(counter, received) if one.kind is Kind.UPLOAD_FILE}
    assert states == {State.WITHDRAWN}
    scan(counter, received.dossier.id, 3, under=PAPER)
    assert filing.finish(received.dossier.id) == ()


def test_a_replacement_has_the_pages_and_the_file_of_the_wrong_one(counter, filing, received):
    bound(counter)
    right = draft(owner=replace(CITIZEN, name="Nguyễn Thị Đào Thơ"))
    scan(counter, right.key, 3, under=COPIES)
    fresh = correction(counter).replace(received.dossier.id, right, Mistake.WRONG_NAME, WHY)
    strip = filing.strip(fresh.dossier.id)
    assert [filing.content(page) for page in strip.pages] == [
        stand_ins.image(number) for number in (1, 2, 3)
    ]
    [wrong] = filing.attachments(received.dossier.id)
    inherited, added = filing.attachments(fresh.dossier.id)
    assert (inherited.file, inherited.sha256, inherited.sheets) == (wrong.file, wrong.sha256, 2)
    assert (inherited.name, added.bound) == (f"{fresh.dossier.code}-1.pdf", False)
    assert [kind for kind, _ in kinds(counter, fresh)] == [UPLOAD, UPLOAD, SUBMIT, STEP]


def test_the_wrong_dossiers_journal_tells_where_its_pages_went(counter, received):
    right = draft(owner=replace(CITIZEN, name="Nguyễn Thị Đào Thơ"))
    fresh = correction(counter).replace(received.dossier.id, right, Mistake.WRONG_NAME, WHY)
    last = json.loads(journal(counter, Act.FILE_PAGES, received.dossier.id)[-1].content)
    assert (last["to"], len(last["pages"])) == (str(fresh.dossier.id), 2)


def test_pages_of_an_amending_form_go_to_the_amended_dossier(counter, filing, received):
    with counter.store.writing() as books:
        for entry in books.entries_of(received.dossier.id):
            if entry.kind is Kind.SUBMIT_DOSSIER:
                books.note_entry(entry.after(Refused("ChuHoSo: sai"), counter.clock()))
    form = draft(owner=replace(CITIZEN, name="Nguyễn Thị Đào Thơ"))
    scan(counter, form.key, 3, under=COPIES)
    correction(counter).amend(received.dossier.id, form, WHY)
    papers = [one.paper for one in filing.attachments(received.dossier.id)]
    assert papers == [PAPER, COPIES]
    assert [kind for kind, _ in kinds(counter, received)] == [UPLOAD, SUBMIT, STEP, UPLOAD, SUBMIT]
    assert [page.number for page in filing.strip(received.dossier.id).pages] == [1, 2, 3]


def test_what_was_reused_for_the_wrong_dossier_is_reused_for_the_right_one(
    counter, filing, received
):
    bound(counter)
    wrong = counter.intake.receive(draft())
    filing.reuse(wrong.dossier.id, PAPER, filing.held(wrong.dossier.id)[0].attachment)
    right = draft(owner=replace(CITIZEN, name="Nguyễn Thị Đào Thơ"))
    fresh = correction(counter).replace(wrong.dossier.id, right, Mistake.WRONG_NAME, WHY)
    [made] = filing.attachments(fresh.dossier.id)
    assert (made.digital, made.source) == (Digital.REUSED, received.dossier.id)


def test_pages_of_a_form_that_was_given_up_stay(counter, filing):
    form = draft()
    pages = scan(counter, form.key, 1, 2)
    with counter.store.writing() as books:
        books.drop_draft(form.key)
    assert filing.strip(form.key).pages == pages
