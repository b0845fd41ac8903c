"""Taking a dossier in, on a real encrypted register."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from desk.catalogue.procedure import Limit, LimitUnit
from desk.dossier.person import Person
from desk.draft.checks import Field, Flaw, Problem
from desk.draft.draft import DraftPaper
from desk.errors import StoreFullError
from desk.guard import NumberingStoppedError, StopReason
from desk.intake.intake import Intake, ProblemsError, Rules
from desk.journal import Act
from desk.numbering import is_temporary
from desk.office.settings import Numbering
from desk.outbox import Kind, State
from tests.desk.counter import CITIZEN, COPY, NOW, OFFICE, SIGNER, Counter, draft

ROOT = Path(__file__).parents[3]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.store.close()


def numbered(counter: Counter, numbering: Numbering) -> Intake:
    counter.office = replace(OFFICE, numbering=numbering)
    return counter.intake


def test_one_f9_is_one_dossier_with_receipt_and_journal_and_outbox(counter):
    received = counter.intake.receive(draft())
    with counter.store.reading() as books:
        assert books.dossier(received.dossier.id) == received.dossier
        assert books.receipt_of(received.dossier.id) == received.receipt
    assert counter.written() == (1, 1, 2)


def test_the_first_code_is_the_first_of_the_block(counter):
    assert counter.intake.receive(draft()).dossier.code == "H26.05.17-261120-3001"


def test_the_next_code_is_the_one_then_given(counter):
    told = counter.intake.next_code()
    assert counter.intake.receive(draft()).dossier.code == told


def test_another_day_begins_with_the_first_again(counter):
    counter.intake.receive(draft())
    counter.clock.pass_by(timedelta(days=3))
    assert counter.intake.receive(draft()).dossier.code == "H26.05.17-261123-3001"


def test_the_same_draft_twice_is_one_dossier(counter):
    typed = draft()
    first, second = counter.intake.receive(typed), counter.intake.receive(typed)
    assert (second.dossier, second.repeated) == (first.dossier, True)
    assert counter.written() == (1, 1, 2)


def test_the_same_draft_from_many_threads_is_one_dossier(counter):
    typed = draft()
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(counter.intake.receive, [typed] * 8))
    assert len({one.dossier.code for one in found}) == 1
    assert counter.written() == (1, 1, 2)


def test_many_drafts_from_many_threads_have_codes_of_their_own(counter):
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(counter.intake.receive, [draft() for _ in range(12)]))
    assert len({one.dossier.code for one in found}) == 12


def started(folder: Path, key: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.desk.counter", str(folder), key]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_the_same_draft_from_two_processes_is_one_dossier(counter):
    key = str(uuid4())
    both = [started(counter.folder, key) for _ in range(2)]
    codes = {process.communicate(timeout=60)[0] for process in both}
    assert codes == {"H26.05.17-261120-3001"}
    assert counter.written() == (1, 1, 2)


def test_a_block_that_is_used_up_goes_on_temporarily(counter):
    intake = numbered(counter, Numbering(3001, 2, "2026-01-01"))
    codes = [intake.receive(draft()).dossier.code for _ in range(4)]
    assert codes[1:] == ["H26.05.17-261120-3002", "T-3-261120-0001", "T-3-261120-0002"]


def test_a_new_home_numbers_temporarily_until_its_first_day(counter):
    intake = numbered(counter, Numbering(3001, 999, "2026-11-21"))
    assert is_temporary(intake.receive(draft()).dossier.code)


def test_a_new_home_numbers_officially_from_its_first_day(counter):
    intake = numbered(counter, Numbering(3001, 999, "2026-11-20"))
    assert not is_temporary(intake.receive(draft()).dossier.code)


def test_a_temporary_dossier_waits_for_its_code(counter):
    received = numbered(counter, Numbering()).receive(draft())
    with counter.store.reading() as books:
        states = {row.state for row in books.outbox()}
    assert received.dossier.temporary
    assert received.receipt.temporary
    assert states == {State.AWAITING_CODE}


def test_the_portal_is_to_hear_of_the_dossier_and_of_its_first_step(counter):
    counter.intake.receive(draft())
    with counter.store.reading() as books:
        told = {(row.kind, row.state) for row in books.outbox()}
    assert told == {(Kind.SUBMIT_DOSSIER, State.WAITING), (Kind.REPORT_STEP, State.WAITING)}


def test_the_receipt_bears_the_number_of_its_journal_entry(counter):
    counter.intake.receive(draft())
    received = counter.intake.receive(draft())
    with counter.store.reading() as books:
        (entry,) = books.journal(received.dossier.id)
    assert (entry.number, entry.act) == (received.receipt.journal_number, Act.RECEIVE)


def test_the_journal_names_the_officer_and_holds_together(counter):
    counter.intake.receive(draft())
    with counter.store.reading() as books:
        assert next(books.journal()).officer == SIGNER.login
        assert books.check_journal() == ()


def test_a_receipt_is_asked_for_at_once(counter):
    received = counter.intake.receive(draft())
    with counter.store.reading() as books:
        assert [job.receipt for job in books.print_jobs()] == [received.receipt.id]


def test_the_procedure_stays_as_it_was_when_the_catalogue_changes(counter):
    received = counter.intake.receive(draft())
    counter.procedures = (replace(COPY, name="Tên mới", valid_from=NOW.date()),)
    later = counter.intake.receive(draft())
    with counter.store.reading() as books:
        kept = books.dossier(received.dossier.id)
    assert kept is not None
    assert (kept.procedure.name, later.dossier.procedure.name) == (COPY.name, "Tên mới")


def test_the_witness_hears_of_every_new_number(counter):
    received = counter.intake.receive(draft())
    noted = counter.witness.read(counter.store_id)
    assert noted is not None
    assert (noted.journal_count, noted.last_day) == (1, NOW.date())
    assert received.witnessed


def test_a_witness_that_cannot_be_written_loses_no_dossier(counter, monkeypatch):
    def full(*_, **__):
        raise StoreFullError

    monkeypatch.setattr("desk.adapters.witness.write_durably", full)
    assert not counter.intake.receive(draft()).witnessed
    assert counter.written() == (1, 1, 2)


def test_all_that_stops_is_told_at_once_and_nothing_written(counter):
    wrong = draft(owner=replace(CITIZEN, name=" ", address=""), papers=(), procedure="9.999999")
    with pytest.raises(ProblemsError) as told:
        counter.intake.receive(wrong)
    assert {problem.field for problem in told.value.problems} == {
        Field.NAME,
        Field.ADDRESS,
        Field.PROCEDURE,
    }
    assert counter.written() == (0, 0, 0)


def test_the_error_of_a_draft_tells_no_value(counter):
    with pytest.raises(ProblemsError) as told:
        counter.intake.receive(draft(owner=replace(CITIZEN, id_number="00119901")))
    assert "00119901" not in str(told.value)


def test_a_draft_put_right_keeps_its_key_and_becomes_the_dossier(counter):
    typed = draft(papers=())
    with pytest.raises(ProblemsError):
        counter.intake.receive(typed)
    papers = (DraftPaper("Bản chính", True, originals=1),)
    assert not counter.intake.receive(replace(typed, papers=papers)).repeated


def refused(counter: Counter) -> StopReason:
    """Why numbers are stopped; nothing may have been written then."""
    before = counter.written()
    with pytest.raises(NumberingStoppedError) as told:
        counter.intake.receive(draft())
    assert counter.written() == before
    return told.value.reason


def test_a_restored_register_gives_no_number(counter):
    kept = counter.copy_register()
    counter.intake.receive(draft())
    counter.restore(kept)
    assert refused(counter) is StopReason.RESTORED


def test_a_dossier_found_again_in_a_restored_register_does_not_vouch_for_it(counter):
    typed = draft()
    counter.intake.receive(typed)
    kept = counter.copy_register()
    counter.intake.receive(draft())
    counter.restore(kept)
    assert counter.intake.receive(typed).repeated
    assert refused(counter) is StopReason.RESTORED


def test_a_witness_that_cannot_be_read_stops(counter):
    counter.intake.receive(draft())
    next((counter.folder / "witness").glob("*.json")).write_bytes(b"{")
    assert refused(counter) is StopReason.RESTORED


def test_another_machine_gives_no_number(counter):
    counter.intake.receive(draft())
    counter.machine = "machine-2"
    assert refused(counter) is StopReason.CLONED


def test_a_clock_set_back_gives_no_number(counter):
    counter.intake.receive(draft())
    counter.clock.now -= timedelta(hours=1)
    assert refused(counter) is StopReason.CLOCK_BACK


def test_a_clock_far_ahead_gives_no_number(counter):
    counter.intake.receive(draft())
    counter.clock.pass_by(timedelta(days=40))
    assert refused(counter) is StopReason.CLOCK_AHEAD


def test_an_open_dossier_of_the_same_person_is_told_with_its_day(counter):
    counter.intake.receive(draft())
    found = counter.intake.warnings(draft())
    assert found == (Problem(Field.PROCEDURE, Flaw.OPEN_DOSSIER, "2026-11-20"),)
    assert not found[0].stops


def test_the_own_dossier_of_a_draft_is_no_other_open_one(counter):
    typed = draft()
    counter.intake.receive(typed)
    assert counter.intake.warnings(typed) == ()


@pytest.mark.parametrize("number", ["", "001199099999"])
def test_nobody_else_has_an_open_dossier(counter, number):
    counter.intake.receive(draft())
    assert counter.intake.warnings(draft(owner=replace(CITIZEN, id_number=number))) == ()


def test_who_delegates_to_themself_came_in_person(counter):
    same = Person("NGUYỄN THỊ ĐÀO  MƠ", id_number=CITIZEN.id_number)
    received = counter.intake.receive(draft(submitter=same))
    assert received.dossier.submitter is None
    assert received.receipt.delegated is None
    assert received.receipt.submitter == CITIZEN.name


def test_one_number_under_two_names_stops(counter):
    other = Person("Trần Văn Ổi", id_number=CITIZEN.id_number)
    with pytest.raises(ProblemsError) as told:
        counter.intake.receive(draft(submitter=other, delegation="Giấy ủy quyền"))
    assert told.value.problems == (Problem(Field.SUBMITTER_ID, Flaw.MALFORMED),)


def test_an_unknown_limit_needs_a_typed_date(counter):
    terms = (replace(COPY.terms[0], limit=Limit(LimitUnit.UNKNOWN)),)
    counter.procedures = (replace(COPY, terms=terms),)
    with pytest.raises(ProblemsError) as told:
        counter.intake.receive(draft())
    assert told.value.problems == (Problem(Field.DUE, Flaw.LIMIT_UNKNOWN),)
    typed = NOW + timedelta(days=5)
    assert counter.intake.receive(draft(typed_due=typed)).receipt.due_at == typed


def test_what_the_form_shows_is_what_f9_promises(counter):
    shown = counter.intake.prospect(draft()).promise
    assert shown is not None
    assert counter.intake.receive(draft()).dossier.due_at == shown.at


def test_rules_count_as_the_office_settled(counter):
    office = replace(OFFICE, next_session_when_closed=True)
    rules = Rules(office, counter.intake._rules.catalogue, counter.intake._rules.calendar)
    assert rules.counting.next_session_when_closed
