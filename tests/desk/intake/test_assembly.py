"""From a draft to the frozen dossier and the words of its receipt."""

from dataclasses import replace
from datetime import datetime
from unicodedata import normalize
from uuid import UUID

import pytest

from desk.catalogue.procedure import FeeKind, Limit, LimitUnit, Paper
from desk.dossier.dossier import BusinessState, Collection, FeeDue, HandedPaper
from desk.dossier.person import Organisation, OwnerKind, Person
from desk.dossier.promise import Promise
from desk.draft.draft import DraftFee, DraftPaper
from desk.intake.assembly import Identifiers, assemble, first_step, receipt_for
from desk.time.working_time import VIETNAM
from tests.desk.counter import CITIZEN, COPY, NOW, OFFICE, OFFICER, draft

IDS = Identifiers(UUID(int=1), UUID(int=2), "H26.05.17-261120-3001", False, 7, NOW)
DUE = datetime(2026, 11, 25, 17, 0, tzinfo=VIETNAM)
PROMISE = Promise(Limit(LimitUnit.WORKING_DAYS, 3), DUE, None, ())
OTHER = Person("Trần Văn Ổi", id_number="001088054321", address="Thôn Cam", phone="0900000000")
FIRM = Organisation(OwnerKind.ENTERPRISE, "Công ty Mơ", "0100000000", "Thôn Chè")


def dossier_of(typed, procedure=COPY, promised=PROMISE):
    return assemble(typed, procedure, procedure.cases[0], promised, OFFICE, OFFICER, IDS)


def receipt_of(typed):
    return receipt_for(dossier_of(typed), PROMISE, typed, OFFICE, IDS)


def test_names_are_kept_in_nfc_without_stray_spaces():
    owner = replace(CITIZEN, name=normalize("NFD", "  Nguyễn  Thị Đào Mơ\u200b "))
    assert dossier_of(draft(owner=owner)).owner.name == CITIZEN.name


def test_the_chosen_case_alone_is_frozen():
    both = replace(COPY, cases=(*COPY.cases, replace(COPY.cases[0], name="Khác")))
    assert dossier_of(draft(), both).procedure.cases == COPY.cases


def test_counts_are_multiplied_by_the_sets():
    papers = (DraftPaper("Bản chính", True, 1, 2, 3),)
    assert dossier_of(draft(papers=papers, sets=2)).papers == (HandedPaper("Bản chính", 2, 4, 6),)


def test_a_paper_that_was_not_handed_in_is_not_on_the_receipt():
    papers = (DraftPaper("Bản chính", True, 1), DraftPaper("Bản chụp"))
    assert [paper.name for paper in receipt_of(draft(papers=papers)).papers] == ["Bản chính"]


def test_an_extra_paper_is_kept_as_typed():
    papers = (DraftPaper("Bản chính", True, 1), DraftPaper(" Đơn viết tay ", True, 1))
    assert dossier_of(draft(papers=papers)).papers[1] == HandedPaper("Đơn viết tay", 1)


def test_a_shown_paper_stays_one():
    case = replace(COPY.cases[0], papers=(Paper("Căn cước", shown=True, code="GT.1"),))
    typed = draft(papers=(DraftPaper("Căn cước", True),))
    handed = dossier_of(typed, replace(COPY, cases=(case,))).papers[0]
    assert (handed.shown, handed.code) == (True, "GT.1")


def test_a_fee_is_the_catalogue_s_amount_times_the_quantity():
    (fee,) = dossier_of(draft()).fees
    assert (fee.amount, fee.quantity, fee.total) == (2000, 4, 8000)


def test_an_exempted_fee_says_why_and_costs_nothing():
    (fee,) = dossier_of(draft(fees=(DraftFee("Phí chứng thực", 1, None, " Hộ nghèo "),))).fees
    assert fee == FeeDue("Phí chứng thực", FeeKind.CHARGE, 2000, 1, "Hộ nghèo")
    assert fee.total == 0


def test_a_gap_in_the_fees_is_what_the_officer_typed():
    line = replace(COPY.terms[0].fees[0], amount=None)
    gap = replace(COPY, terms=(replace(COPY.terms[0], fees=(line,)),))
    (fee,) = dossier_of(draft(fees=(DraftFee("Phí chứng thực", 2, 3000),)), gap).fees
    assert fee.total == 6000


def test_without_a_subject_the_procedure_s_name_is_it():
    assert dossier_of(draft()).subject == COPY.name


def test_a_typed_date_stands_where_there_is_no_other():
    promised = replace(PROMISE, at=None)
    assert dossier_of(draft(typed_due=DUE), promised=promised).due_at == DUE


def test_a_typed_date_never_goes_before_the_counted_one():
    assert dossier_of(draft(typed_due=NOW)).due_at == DUE


def test_the_receipt_bears_the_code_and_its_own_number():
    receipt = receipt_of(draft())
    assert (receipt.code, receipt.number) == (IDS.code, "261120-3001")


def test_the_owner_in_person_is_named_and_signs():
    receipt = receipt_of(draft())
    assert (receipt.owner_name, receipt.submitter, receipt.delegated) == (
        CITIZEN.name,
        CITIZEN.name,
        None,
    )


def test_a_delegate_is_named_and_the_owner_stands_in_the_block():
    receipt = receipt_of(draft(submitter=OTHER, delegation="Giấy ủy quyền số 1"))
    assert (receipt.owner_name, receipt.owner_id) == (OTHER.name, OTHER.id_number)
    assert receipt.delegated is not None
    assert (receipt.delegated.name, receipt.delegated.document) == (
        CITIZEN.name,
        "Giấy ủy quyền số 1",
    )


def test_an_organisation_is_named_itself_and_its_submitter_signs():
    receipt = receipt_of(draft(owner=FIRM, submitter=OTHER, delegation="Giấy giới thiệu"))
    assert (receipt.owner_name, receipt.owner_is_person, receipt.submitter, receipt.delegated) == (
        FIRM.name,
        False,
        OTHER.name,
        None,
    )


@pytest.mark.parametrize(
    ("collection", "place", "told"),
    [
        (Collection.DESK, "", OFFICE.centre),
        (Collection.POST, "", CITIZEN.address),
        (Collection.POST, " Bưu cục Mơ ", "Bưu cục Mơ"),
    ],
)
def test_where_the_result_is_collected(collection, place, told):
    typed = draft(collection=collection, collection_place=place)
    assert receipt_of(typed).collection == told


def test_the_first_step_says_that_the_dossier_was_received():
    step = first_step(dossier_of(draft()))
    assert (step.at, step.by, step.state) == (NOW, OFFICER, BusinessState.RECEIVED)
