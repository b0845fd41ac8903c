"""Drafts of an officer, and who is recalled by the number: over a real encrypted register."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from desk.draft.kept_draft import KeptDraft
from desk.intake.drafts import Drafts
from desk.intake.recall import Recall
from desk.journal import Act
from tests.desk.counter import CITIZEN, NOW, OFFICER, Counter, draft

CONTENT = {"person": {"name": "Nguyễn Thị Đào Mơ"}}


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def drafts(counter: Counter) -> Drafts:
    return Drafts(counter.store, counter.clock, OFFICER)


@pytest.fixture
def recall(counter: Counter) -> Recall:
    return Recall(counter.store, counter.clock, OFFICER, "3")


def kept(**other: object) -> KeptDraft:
    told = {"key": uuid4(), "officer": "", "started_at": NOW, "saved_at": NOW}
    return KeptDraft(**(told | {"owner": "Mơ", "procedure": "", "content": CONTENT} | other))


def test_a_draft_is_the_officers_who_keeps_it_and_of_the_time_it_is_kept(drafts):
    found = drafts.keep(kept(officer="ai khác"))

    assert (found.officer, found.saved_at) == (OFFICER, NOW)


def test_a_draft_is_found_by_its_key_alone(drafts):
    one, other = kept(), kept(owner="Nghĩa")
    drafts.keep(one)
    drafts.keep(other)

    found = drafts.find(other.key)
    assert found is not None
    assert found.owner == "Nghĩa"


def test_a_draft_given_up_is_gone(drafts):
    one = kept()
    drafts.keep(one)
    drafts.drop(one.key)

    assert drafts.all() == ()


def test_receiving_takes_the_draft_with_it_and_a_late_keep_brings_nothing_back(counter, drafts):
    made = draft()
    late = kept(key=made.key)
    drafts.keep(late)
    counter.intake.receive(made)
    drafts.keep(late)

    assert drafts.all() == ()


def test_a_known_number_recalls_its_newest_owner_and_the_day(counter, recall):
    counter.intake.receive(draft())

    found = recall.of(CITIZEN.id_number)
    assert found is not None
    assert (found.owner.phone, found.day) == (CITIZEN.phone, NOW.date())


def test_a_recall_is_a_view_in_the_journal(counter, recall):
    received = counter.intake.receive(draft())
    recall.of(CITIZEN.id_number)

    with counter.store.reading() as books:
        last = list(books.journal())[-1]
    assert (last.act, last.dossier, last.officer) == (Act.VIEW, received.dossier.id, OFFICER)


def test_a_number_that_is_new_here_recalls_nobody_and_is_not_written_down(counter, recall):
    with counter.store.reading() as books:
        before = len(list(books.journal()))

    assert recall.of("037186009417") is None
    with counter.store.reading() as books:
        assert len(list(books.journal())) == before
