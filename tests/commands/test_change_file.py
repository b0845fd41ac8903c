"""A change set over a draft: what is named is changed, what hangs on it is asked anew."""

from dataclasses import replace

import pytest

from desk.catalogue.catalogue import Catalogue
from desk.dossier.person import Organisation, OwnerKind
from desk.draft.draft import Draft
from tests.desk.counter import CITIZEN, COPY, NOW, draft
from ui.commands.change_file import change, changed

OTHER = replace(COPY, code="1.000001", name="Thủ tục khác (bịa)")
SHOP = '{"kind": "enterprise", "name": "Công ty Bịa", "address": "Suối Mơ"}'
FRIEND = replace(CITIZEN, name="Trần Văn Nộp", id_number="001099054321")


def after(text: str, before: Draft | None = None) -> Draft:
    return changed(before or draft(), change(text), Catalogue((COPY, OTHER)), NOW)


def test_nothing_named_nothing_changed():
    before = draft(subject="Chứng thực học bạ")
    assert after("{}", before) == before


def test_one_field_of_a_person_leaves_the_others():
    assert after('{"person": {"phone": "0900 000 111"}}').owner == replace(
        CITIZEN, phone="0900 000 111"
    )


def test_a_number_of_sets_is_changed():
    before = draft()
    assert after('{"sets": 3}', before) == replace(before, sets=3)


def test_another_procedure_has_its_own_papers_and_fees():
    told = after(f'{{"procedure": "{OTHER.code}"}}')
    assert (told.procedure, told.fees, told.case) == (OTHER.code, (), "Thường")
    assert [paper.name for paper in told.papers] == ["Bản chính", "Bản chụp"]


def test_the_same_procedure_named_again_changes_nothing_else():
    before = draft()
    assert after(f'{{"procedure": "{COPY.code}"}}', before) == before


def test_a_person_may_become_an_organisation():
    owner = after(f'{{"organisation": {SHOP}}}').owner
    assert isinstance(owner, Organisation)
    assert owner.kind is OwnerKind.ENTERPRISE


@pytest.mark.parametrize("text", ['{"submitter": null}'])
def test_nobody_delegates_when_the_owner_came(text: str):
    before = draft(submitter=FRIEND, delegation="Giấy ủy quyền 12")
    told = after(text, before)
    assert (told.submitter, told.delegation) == (None, "")


def test_a_submitter_s_name_is_changed_alone():
    before = draft(submitter=FRIEND, delegation="Giấy ủy quyền 12")
    told = after('{"submitter": {"name": "Trần Văn Nộp Hộ"}}', before)
    assert told == replace(before, submitter=replace(FRIEND, name="Trần Văn Nộp Hộ"))
