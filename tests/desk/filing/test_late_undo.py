"""An undo, or a page of a running scan, that comes after somebody else's correction."""

from dataclasses import replace

import pytest

from desk.dossier.annulment import Mistake
from desk.filing.homes import VoidDossierError
from desk.pages import edits
from desk.pages.history import Edit
from desk.pages.strip import sheets
from tests.desk.counter import CITIZEN, draft
from tests.desk.filing.page_truth import require_true
from tests.desk.filing.stand_ins import PAPER, correction, scan

WHY = "ghi nhầm tên người nộp"


@pytest.fixture
def there(counter):
    """Another citizen's dossier."""
    other = replace(CITIZEN, id_number="001088054321", name="Trần Văn Ổi")
    return counter.intake.receive(draft(owner=other)).dossier.id


def replaced(counter, dossier, name="Nguyễn Thị Đào Thơ"):
    right = draft(owner=replace(CITIZEN, name=name))
    return correction(counter).replace(dossier, right, Mistake.WRONG_NAME, WHY).dossier.id


def places(filing, dossier):
    return [page.number for page in filing.strip(dossier).pages]


def test_nothing_is_taken_back_into_a_dossier_made_void_meanwhile(counter, filing, received, there):
    were = filing.send_to([filing.strip(received.dossier.id).pages[0].id], there)
    correction(counter).void(received.dossier.id, Mistake.OTHER, WHY)
    with pytest.raises(VoidDossierError):
        filing.take_back(were)
    assert (places(filing, there), places(filing, received.dossier.id)) == ([1], [2])


def test_what_is_taken_back_comes_to_the_dossier_in_the_wrong_ones_place(
    counter, filing, received, there
):
    were = filing.send_to([filing.strip(received.dossier.id).pages[0].id], there)
    right = replaced(counter, received.dossier.id)
    filing.take_back(were)
    assert [page.bundle for page in map(filing.strip(right).page, [were[0].id]) if page] == [right]
    assert filing.strip(received.dossier.id).pages == ()


def test_a_page_that_was_in_the_device_goes_on_to_the_dossier_in_the_wrong_ones_place(
    counter, filing, received
):
    right = replaced(counter, replaced(counter, received.dossier.id), "Nguyễn Thị Đào Thu")
    [late] = scan(counter, received.dossier.id, 9)
    assert (late.bundle, late.number) == (right, 3)


def test_a_page_of_a_void_dossier_without_another_is_kept_there(counter, filing, received):
    correction(counter).void(received.dossier.id, Mistake.OTHER, WHY)
    [late] = scan(counter, received.dossier.id, 9)
    assert late.bundle == received.dossier.id


def test_a_sheet_taken_back_below_a_page_that_lies_below_another_is_in_the_file(
    counter, filing, received, there
):
    home = received.dossier.id
    scan(counter, home, 3, under=PAPER)
    upper, lower, third = filing.strip(home).pages
    joined = edits.join(filing.strip(home), lower.id, upper.id)
    filing.keep(filing.strip(home), joined, Edit.JOIN)
    were = filing.send_to([upper.id], there)
    filing.keep(filing.strip(there), edits.part(filing.strip(there), upper.id), Edit.PART)
    filing.send_to([upper.id], home)
    at_home = filing.strip(home)
    filed = edits.join(edits.file_under(at_home, [upper.id], PAPER), upper.id, third.id)
    filing.keep(at_home, filed, Edit.JOIN)
    filing.take_back(were)
    strip = filing.strip(home)
    drawn = {page.id for sheet in sheets(strip.filed(PAPER)) for page in sheet}
    assert drawn == {upper.id, lower.id, third.id}
    require_true(counter, {page.id for page in strip.pages})
