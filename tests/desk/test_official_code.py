"""A temporary number becomes an official one: once, of the right agency and day, found by both."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.dossier.annulment import Mistake
from desk.errors import UnknownDossierError
from desk.intake.correction import Correction
from desk.intake.intake import Received
from desk.journal import Act
from desk.office.settings import Numbering
from desk.official_code import CodeFault, CodeRefusedError, OfficialCode
from desk.outbox import State
from tests.desk.counter import NOW, OFFICE, Counter, draft

OFFICIAL = f"{OFFICE.agency.code}-{NOW:%y%m%d}-0975"


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path, replace(OFFICE, numbering=Numbering()))
    yield made
    made.store.close()


@pytest.fixture
def received(counter: Counter) -> Received:
    return counter.intake.receive(draft())


@pytest.fixture
def codes(counter: Counter) -> OfficialCode:
    return OfficialCode(counter.store, counter.clock, "Lê Thị Quầy", "3")


def test_both_codes_open_the_dossier_afterwards(counter, received, codes):
    codes.give(received.dossier.code, OFFICIAL)

    with counter.store.reading() as books:
        by_both = [books.dossier_by_code(code) for code in (received.dossier.code, OFFICIAL)]
        found = [row.code for row in books.find(OFFICIAL)]
    assert [known and known.id for known in by_both] == [received.dossier.id] * 2
    assert found == [OFFICIAL]


def test_what_awaited_the_code_goes_out_under_it(counter, received, codes):
    codes.give(received.dossier.code, OFFICIAL)

    with counter.store.reading() as books:
        due = books.due_entries(counter.clock(), 10)
        dossier = books.dossier(received.dossier.id)
    assert {entry.state for entry in due} == {State.WAITING}
    assert dossier == replace(received.dossier, code=OFFICIAL, temporary=False)


def test_the_journal_tells_of_it(counter, received, codes):
    codes.give(received.dossier.code, OFFICIAL)

    with counter.store.reading() as books:
        acts = [entry.act for entry in books.journal(received.dossier.id)]
        assert books.check_journal() == ()
    assert acts[-1] == Act.NUMBERING


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("abc", CodeFault.MALFORMED),
        (f"H42.37.13-{NOW:%y%m%d}-0975", CodeFault.OTHER_AGENCY),
        (f"{OFFICE.agency.code}-250101-0975", CodeFault.OTHER_DAY),
        (f"{OFFICE.agency.code}-261399-0975", CodeFault.OTHER_DAY),
    ],
)
def test_a_code_that_cannot_be_it_is_refused(received, codes, code, fault):
    with pytest.raises(CodeRefusedError) as refused:
        codes.give(received.dossier.code, code)

    assert refused.value.fault is fault


def test_a_code_is_given_to_one_dossier_only(counter, received, codes):
    other = counter.intake.receive(draft())
    codes.give(received.dossier.code, OFFICIAL)

    with pytest.raises(CodeRefusedError) as refused:
        codes.give(other.dossier.code, OFFICIAL)
    assert refused.value.fault is CodeFault.TAKEN


def test_an_official_code_is_never_changed(received, codes):
    codes.give(received.dossier.code, OFFICIAL)

    with pytest.raises(CodeRefusedError) as refused:
        codes.give(OFFICIAL, OFFICIAL[:-1] + "6")
    assert refused.value.fault is CodeFault.ALREADY_OFFICIAL


def test_an_unknown_code_is_told(codes):
    with pytest.raises(UnknownDossierError):
        codes.give("T-3-261123-0099", OFFICIAL)


def test_the_day_is_the_number_s_not_the_handing_in_s(counter, received, codes):
    counter.clock.pass_by(timedelta(days=3))
    correction = Correction(counter.intake, counter.store, counter.clock, "Lê Thị Quầy", "3")
    made = correction.replace(received.dossier.id, draft(sets=2), Mistake.WRONG_NAME, "sai tên")
    today = f"{OFFICE.agency.code}-{counter.clock():%y%m%d}-0975"

    with pytest.raises(CodeRefusedError) as refused:
        codes.give(made.dossier.code, OFFICIAL)
    assert refused.value.fault is CodeFault.OTHER_DAY
    assert codes.give(made.dossier.code, today).code == today


def test_a_void_dossier_needs_no_code(counter, received, codes):
    correction = Correction(counter.intake, counter.store, counter.clock, "Lê Thị Quầy", "3")
    correction.void(received.dossier.id, Mistake.TAKEN_TWICE, "nhận trùng")

    with pytest.raises(CodeRefusedError) as refused:
        codes.give(received.dossier.code, OFFICIAL)
    assert refused.value.fault is CodeFault.VOID
