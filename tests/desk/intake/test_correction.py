"""Wrong dossiers are void, replaced or amended: one transaction, one reason, no number lost."""

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from desk.catalogue.procedure import Limit, LimitUnit
from desk.delivery.delivery import deliver_round
from desk.dossier.annulment import Mistake
from desk.draft.checks import Flaw
from desk.draft.kept_draft import KeptDraft
from desk.errors import UnknownDossierError
from desk.intake.correction import (
    AlreadyAnnulledError,
    Correction,
    DraftUsedError,
    NothingChangedError,
    NotRefusedError,
    ReasonMissingError,
    ReasonTooLongError,
)
from desk.intake.intake import ProblemsError, Received
from desk.journal import Act
from desk.outbox import Refused, State
from desk.ports import PrintJob
from desk.press import Press
from tests.desk.counter import CITIZEN, COPY, NOW, OFFICER, Counter, draft
from tests.fakes import ScriptedPortal, calm

WHY = "ghi nhầm tên người nộp"
NAME = Mistake.WRONG_NAME
FIVE_DAYS = Limit(LimitUnit.WORKING_DAYS, 5)
RIGHT = replace(CITIZEN, name="Nguyễn Thị Đào Thơ")


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def correction(counter: Counter) -> Correction:
    return Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")


@pytest.fixture
def wrong(counter: Counter) -> Received:
    return counter.intake.receive(draft())


class Tray:
    """A printer that prints everything."""

    def print_pdf(self, pdf: bytes, job: str) -> None:
        pass


def printed(counter: Counter, received: Received) -> None:
    press = Press(counter.store, counter.vault, _plain, counter.clock, OFFICER, "3")
    press.print_receipt(received.dossier.id, Tray())


def _plain(receipt: object, reprint: int) -> bytes:
    return f"{receipt} {reprint}".encode()


def refused(counter: Counter) -> None:
    portal = ScriptedPortal(script=[Refused("ChuHoSo: sai")])
    deliver_round(counter.store, portal, counter.clock, calm, "here")


def jobs(counter: Counter) -> tuple[PrintJob, ...]:
    with counter.store.reading() as books:
        return books.print_jobs()


def deeds(counter: Counter, act: Act) -> list[str]:
    with counter.store.reading() as books:
        assert books.check_journal() == ()
        return [entry.content or "" for entry in books.journal() if entry.act == act]


def states(counter: Counter, received: Received) -> list[State]:
    with counter.store.reading() as books:
        return [entry.state for entry in books.entries_of(received.dossier.id)]


# void


def test_a_void_dossier_keeps_its_number_and_its_receipt(counter, correction, wrong):
    correction.void(wrong.dossier.id, NAME, WHY)
    again = counter.intake.receive(draft())
    with counter.store.reading() as books:
        assert books.receipt_of(wrong.dossier.id) == wrong.receipt
    assert again.dossier.code != wrong.dossier.code


def test_a_voiding_tells_who_when_and_why(counter, correction, wrong):
    correction.void(wrong.dossier.id, NAME, f"  {WHY} ")
    with counter.store.reading() as books:
        annulment = books.annulment(wrong.dossier.id)
    assert annulment is not None
    assert (annulment.officer, annulment.mistake, annulment.reason) == (OFFICER, NAME, WHY)
    assert annulment.at == counter.clock()


def test_a_voiding_is_journaled(counter, correction, wrong):
    correction.void(wrong.dossier.id, NAME, WHY)
    [told] = deeds(counter, Act.ANNUL)
    assert WHY in told


def test_a_void_receipt_is_not_printed_for_the_first_time(counter, correction, wrong):
    correction.void(wrong.dossier.id, NAME, WHY)
    assert jobs(counter) == ()


def test_a_void_receipt_says_so_when_it_is_printed_again(counter, correction, wrong):
    correction.void(wrong.dossier.id, NAME, WHY)
    shown = []
    press = Press(
        counter.store,
        counter.vault,
        lambda receipt, _: shown.append(receipt.voided_at) or b"pdf",
        counter.clock,
        OFFICER,
        "3",
    )
    press.print_receipt(wrong.dossier.id, Tray())
    assert shown == [counter.clock()]


@pytest.mark.parametrize("reason", ["", "  ", "a1b2 3", "...", "\u200b\u200b\u200b"])
def test_a_reason_is_needed_in_words(counter, correction, wrong, reason):
    before = counter.written()
    with pytest.raises(ReasonMissingError):
        correction.void(wrong.dossier.id, NAME, reason)
    assert counter.written() == before


def test_a_reason_is_no_novel(correction, wrong):
    with pytest.raises(ReasonTooLongError):
        correction.void(wrong.dossier.id, NAME, "ba " * 200)


def test_void_is_void_once(correction, wrong):
    correction.void(wrong.dossier.id, NAME, WHY)
    with pytest.raises(AlreadyAnnulledError) as told:
        correction.void(wrong.dossier.id, NAME, WHY)
    assert told.value.replaced_by == ""


def test_nothing_unknown_is_void(correction):
    with pytest.raises(UnknownDossierError):
        correction.void(uuid4(), NAME, WHY)


def test_a_void_dossier_is_not_open_any_more(counter, correction, wrong):
    warned = counter.intake.warnings(draft())
    correction.void(wrong.dossier.id, NAME, WHY)
    assert [problem.flaw for problem in warned] == [Flaw.OPEN_DOSSIER]
    assert counter.intake.warnings(draft()) == ()


def test_the_dossier_to_be_replaced_is_no_other_open_one(counter, wrong):
    assert counter.intake.warnings(draft(), instead_of=wrong.dossier.id) == ()


# replace


def test_a_replacement_has_a_number_of_its_own_and_says_whose_place_it_takes(correction, wrong):
    made = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    assert made.dossier.code != wrong.dossier.code
    assert made.receipt.replaces == wrong.dossier.code
    assert made.dossier.owner.name == RIGHT.name


def test_the_book_leads_from_one_to_the_other_and_back(counter, correction, wrong):
    made = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    with counter.store.reading() as books:
        annulment = books.annulment(wrong.dossier.id)
        assert books.replaced(made.dossier.id) == wrong.dossier.id
    assert annulment is not None
    assert annulment.replaced_by == made.dossier.id


def test_days_later_the_limit_still_counts_from_the_handing_in(counter, correction, wrong):
    counter.clock.pass_by(timedelta(days=3))
    made = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    assert made.dossier.received_at == wrong.dossier.received_at
    assert made.dossier.due_at == wrong.dossier.due_at


def test_days_later_the_number_and_the_paper_are_of_today(counter, correction, wrong):
    counter.clock.pass_by(timedelta(days=3))
    made = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    assert f"-{counter.clock():%y%m%d}-" in made.dossier.code
    assert made.receipt.issued_at == counter.clock()


def test_the_replacement_alone_waits_to_be_printed(counter, correction, wrong):
    made = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    assert [job.code for job in jobs(counter)] == [made.dossier.code]


def test_pressed_twice_one_draft_replaces_once(counter, correction, wrong):
    right = draft(owner=RIGHT)
    first = correction.replace(wrong.dossier.id, right, NAME, WHY)
    before = counter.written()
    second = correction.replace(wrong.dossier.id, right, NAME, WHY)
    assert (second.dossier, second.repeated) == (first.dossier, True)
    assert counter.written() == before


def test_a_form_that_became_another_dossier_replaces_nothing(counter, correction, wrong):
    used = draft()
    counter.intake.receive(used)
    with pytest.raises(DraftUsedError):
        correction.replace(wrong.dossier.id, used, NAME, WHY)


def test_a_replacement_is_replaced_but_never_what_is_void(correction, wrong):
    second = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    third = correction.replace(second.dossier.id, draft(), NAME, WHY)
    with pytest.raises(AlreadyAnnulledError) as told:
        correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    assert told.value.replaced_by == second.dossier.code
    assert third.receipt.replaces == second.dossier.code


def test_a_wrong_replacement_changes_nothing(counter, correction, wrong):
    before = counter.written()
    with pytest.raises(ProblemsError):
        correction.replace(wrong.dossier.id, draft(papers=()), NAME, WHY)
    assert counter.written() == before
    with counter.store.reading() as books:
        assert books.annulment(wrong.dossier.id) is None


def test_the_kept_form_is_dropped(counter, correction, wrong):
    right = draft(owner=RIGHT)
    kept = KeptDraft(right.key, OFFICER, NOW, NOW, "", "", {}, corrects=wrong.dossier.id)
    with counter.store.writing() as books:
        books.keep_draft(kept)
    correction.replace(wrong.dossier.id, right, NAME, WHY)
    with counter.store.reading() as books:
        assert books.draft(right.key) is None


def test_a_replacement_is_journaled_as_received_and_void(counter, correction, wrong):
    made = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    assert str(made.dossier.id) in deeds(counter, Act.RECEIVE)[-1]
    assert made.dossier.code in deeds(counter, Act.ANNUL)[-1]


# amend


def test_an_amended_dossier_keeps_its_code_and_waits_again(counter, correction, wrong):
    refused(counter)
    done = correction.amend(wrong.dossier.id, draft(owner=RIGHT), WHY)
    with counter.store.reading() as books:
        assert books.dossier(wrong.dossier.id) == done.dossier
        assert [row.owner for row in books.find(RIGHT.name)] == [RIGHT.name]
    assert done.dossier == replace(wrong.dossier, owner=RIGHT)
    assert states(counter, wrong) == [State.WAITING, State.WAITING]


def test_the_journal_has_the_values_before_and_after(counter, correction, wrong):
    refused(counter)
    correction.amend(wrong.dossier.id, draft(owner=RIGHT), WHY)
    [told] = deeds(counter, Act.AMEND)
    assert all(words in told for words in (WHY, CITIZEN.name, RIGHT.name))


def test_only_what_the_portal_refused_is_amended(correction, wrong):
    with pytest.raises(NotRefusedError):
        correction.amend(wrong.dossier.id, draft(owner=RIGHT), WHY)


def test_what_the_portal_took_is_not_amended(counter, correction, wrong):
    deliver_round(counter.store, ScriptedPortal(), counter.clock, calm, "here")
    with pytest.raises(NotRefusedError):
        correction.amend(wrong.dossier.id, draft(owner=RIGHT), WHY)


def test_what_is_void_is_not_amended(counter, correction, wrong):
    refused(counter)
    correction.void(wrong.dossier.id, NAME, WHY)
    with pytest.raises(AlreadyAnnulledError):
        correction.amend(wrong.dossier.id, draft(), WHY)


def test_a_changed_name_asks_for_new_paper(counter, correction, wrong):
    printed(counter, wrong)
    at = counter.clock()
    refused(counter)
    counter.clock.pass_by(timedelta(minutes=5))
    done = correction.amend(wrong.dossier.id, draft(owner=RIGHT), WHY)
    assert done.reprint
    assert (done.receipt.supersedes_at, done.receipt.code) == (at, wrong.dossier.code)
    assert [job.receipt for job in jobs(counter)] == [done.receipt.id]


def test_paper_that_never_came_out_is_superseded_by_nothing(counter, correction, wrong):
    refused(counter)
    done = correction.amend(wrong.dossier.id, draft(owner=RIGHT), WHY)
    assert (done.receipt.supersedes_at, len(jobs(counter))) == (None, 1)


def test_what_no_paper_says_leaves_the_receipt_alone(counter, correction, wrong):
    printed(counter, wrong)
    refused(counter)
    done = correction.amend(
        wrong.dossier.id, draft(owner=replace(CITIZEN, old_id="012345678")), WHY
    )
    assert (done.reprint, done.receipt, jobs(counter)) == (False, wrong.receipt, ())


def test_pressed_twice_one_draft_amends_once(counter, correction, wrong):
    refused(counter)
    right = draft(owner=RIGHT)
    correction.amend(wrong.dossier.id, right, WHY)
    before = counter.written()
    assert not correction.amend(wrong.dossier.id, right, WHY).reprint
    assert counter.written() == before


def test_an_amended_replacement_still_says_whose_place_it_takes(counter, correction, wrong):
    made = correction.replace(wrong.dossier.id, draft(owner=RIGHT), NAME, WHY)
    portal = ScriptedPortal(script=[Refused("ChuHoSo: sai")])
    deliver_round(counter.store, portal, counter.clock, calm, "here")
    done = correction.amend(made.dossier.id, draft(), WHY)
    assert done.receipt.replaces == wrong.dossier.code


def test_an_amendment_keeps_who_took_it_in_and_where(counter, correction, wrong):
    refused(counter)
    other = replace(correction, officer="Trần Khác", desk="9")
    done = other.amend(wrong.dossier.id, draft(owner=RIGHT), WHY)
    assert (done.dossier.officer, done.dossier.desk) == (OFFICER, "3")


def test_a_wrong_amendment_changes_nothing(counter, correction, wrong):
    refused(counter)
    before = counter.written()
    with pytest.raises(ProblemsError):
        correction.amend(wrong.dossier.id, draft(papers=()), WHY)
    assert counter.written() == before


def test_a_date_counted_anew_alone_amends_nothing(counter, wrong):
    refused(counter)
    counter.procedures = (replace(COPY, terms=(replace(COPY.terms[0], limit=FIVE_DAYS),)),)
    correction = Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")
    with pytest.raises(NothingChangedError):
        correction.amend(wrong.dossier.id, correction.draft_of(wrong.dossier.id), WHY)


# draft_of


def _forms() -> list[dict[str, Any]]:
    papers = draft().papers
    return [
        {},
        {"sets": 3},
        {"subject": "Chứng thực học bạ"},
        {"collection_place": "Nhà văn hóa thôn Đồi Chè"},
        {"submitter": replace(RIGHT, id_number="001199054321"), "delegation": "Giấy ủy quyền 12"},
        {"papers": (*papers, replace(papers[0], name="Đơn tự viết", photocopies=2))},
        {"fees": (replace(draft().fees[0], quantity=7, exemption="hộ nghèo"),)},
    ]


@pytest.mark.parametrize("other", _forms())
def test_the_form_filled_in_again_becomes_the_same_dossier(counter, correction, other):
    first = counter.intake.receive(draft(**other)).dossier
    again = replace(correction.draft_of(first.id), owner=RIGHT)
    second = correction.replace(first.id, again, NAME, WHY).dossier
    assert replace(second, id=first.id, code=first.code, owner=first.owner) == first


@pytest.mark.parametrize("other", _forms())
@pytest.mark.parametrize("mistake", Mistake)
def test_a_form_with_nothing_corrected_is_not_saved(counter, correction, other, mistake):
    first = counter.intake.receive(draft(**other)).dossier
    before = counter.written()
    with pytest.raises(NothingChangedError):
        correction.replace(first.id, correction.draft_of(first.id), mistake, WHY)
    assert counter.written() == before


@pytest.mark.parametrize("other", _forms())
def test_a_refused_form_with_nothing_corrected_is_not_amended(counter, correction, other):
    first = counter.intake.receive(draft(**other)).dossier
    refused(counter)
    before = counter.written()
    with pytest.raises(NothingChangedError):
        correction.amend(first.id, correction.draft_of(first.id), WHY)
    assert counter.written() == before


@pytest.mark.parametrize(
    ("mistake", "taken"), [(Mistake.WRONG_DATE, True), (Mistake.WRONG_NAME, False)]
)
def test_a_date_counted_anew_is_a_correction_of_the_date_alone(counter, mistake, taken):
    first = counter.intake.receive(draft()).dossier
    counter.procedures = (replace(COPY, terms=(replace(COPY.terms[0], limit=FIVE_DAYS),)),)
    correction = Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")
    again = correction.draft_of(first.id)
    with nullcontext() if taken else pytest.raises(NothingChangedError):
        assert correction.replace(first.id, again, mistake, WHY).dossier.due_at > first.due_at


def test_another_place_of_collection_is_a_correction(correction, wrong):
    again = replace(correction.draft_of(wrong.dossier.id), collection_place="Nhà văn hóa Đồi Chè")
    made = correction.replace(wrong.dossier.id, again, Mistake.OTHER, WHY)
    assert made.receipt.replaces == wrong.dossier.code


def test_the_form_has_a_key_of_its_own(correction, wrong):
    first, second = (correction.draft_of(wrong.dossier.id) for _ in range(2))
    assert first.key != second.key


def test_a_typed_return_date_is_typed_again(tmp_path):
    counter = Counter(tmp_path, procedures=(replace(COPY, terms=()),))
    at = datetime.combine(NOW.date(), NOW.timetz()) + timedelta(days=9)
    received = counter.intake.receive(draft(typed_due=at, fees=()))
    correction = Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")
    assert correction.draft_of(received.dossier.id).typed_due == at
    counter.store.close()


def test_a_counted_return_date_is_counted_anew(correction, wrong):
    assert correction.draft_of(wrong.dossier.id).typed_due is None


def test_there_is_no_form_of_nothing(correction):
    with pytest.raises(UnknownDossierError):
        correction.draft_of(uuid4())
