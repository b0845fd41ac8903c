"""The outbox in the store: order per dossier, due times, leases and proof."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from db.store import SqlStore
from desk.dossier.annulment import Annulment, Mistake
from desk.outbox import Accepted, Entry, Kind, Refused, State, Trouble, TryLater
from desk.proof import Proof, Word
from tests.db import sample
from tests.db.sample import NOW

LATER = NOW + timedelta(minutes=5)


def received(store: SqlStore, number: int = 1) -> tuple[Entry, Entry]:
    """A dossier with its submission and its first step."""
    dossier = sample.dossier(number)
    submit = sample.entry(dossier.id)
    step = sample.entry(dossier.id, kind=Kind.REPORT_STEP)
    with store.writing() as books:
        books.add_dossier(dossier)
        books.put_entry(submit)
        books.put_entry(step)
    return submit, step


def due(store: SqlStore, limit: int = 10) -> list[UUID]:
    with store.reading() as books:
        return [entry.id for entry in books.due_entries(LATER, limit)]


def note(store: SqlStore, *entries: Entry) -> None:
    with store.writing() as books:
        for entry in entries:
            books.note_entry(entry)


def test_an_entry_comes_back_as_it_was_put(store: SqlStore):
    submit, _ = received(store)
    with store.reading() as books:
        assert books.due_entries(NOW, 10) == (submit,)


def test_a_step_waits_for_its_submission(store: SqlStore):
    submit, step = received(store)
    assert due(store) == [submit.id]
    note(store, submit.after(Accepted({}), NOW))
    assert due(store) == [step.id]


def test_a_refused_entry_holds_back_only_its_own_dossier(store: SqlStore):
    poison, _ = received(store, 1)
    healthy, step = received(store, 2)
    note(store, poison.after(Refused("sai"), NOW), healthy.after(Accepted({}), NOW))
    assert due(store) == [step.id]


def test_an_entry_tried_in_vain_waits_its_time(store: SqlStore):
    first, _ = received(store, 1)
    second, _ = received(store, 2)
    tried = first.after(TryLater(Trouble.NO_LINE, after=timedelta(hours=1)), NOW)
    note(store, tried)
    assert due(store) == [second.id]
    with store.reading() as books:
        assert tried in books.due_entries(tried.due_at, 10)


def test_hurry_makes_the_waiting_due_and_leaves_the_refused(store: SqlStore):
    first, _ = received(store, 1)
    second, _ = received(store, 2)
    asked = TryLater(Trouble.BUSY, after=timedelta(hours=4))
    note(store, first.after(asked, NOW), second.after(Refused("x"), NOW))
    with store.writing() as books:
        books.hurry(NOW)
    assert due(store) == [first.id]


def test_oldest_come_first_and_no_more_than_asked(store: SqlStore):
    ids = [received(store, number)[0].id for number in (3, 1, 2)]
    assert due(store, limit=2) == ids[:2]


def test_an_entry_awaiting_its_code_is_not_due(store: SqlStore):
    submit, _ = received(store)
    note(store, replace(submit, state=State.AWAITING_CODE))
    assert due(store) == []


def test_the_list_knows_whose_dossier_is_void(store: SqlStore):
    (void, _), (living, _) = received(store, 1), received(store, 2)
    with store.writing() as books:
        books.annul(Annulment(void.dossier, NOW, "Lê Thị Quầy", Mistake.OTHER, "thử"))
        told = {row.entry: row.annulled for row in books.outbox()}
    assert (told[void.id], told[living.id]) == (True, False)


def test_the_list_tells_the_last_word(store: SqlStore):
    submit, step = received(store)
    note(store, submit.after(Refused("Sai mã thủ tục"), NOW))
    with store.reading() as books:
        newest, oldest = books.outbox()
    assert (newest.entry, oldest.entry) == (step.id, submit.id)
    assert (oldest.state, oldest.last_word, oldest.attempts) == (State.REFUSED, "Sai mã thủ tục", 1)
    assert oldest.owner == "Nguyễn Thị Đào Mơ"


def test_the_tally_counts_dossiers(store: SqlStore):
    received(store, 1)
    refused, _ = received(store, 2)
    submit, step = received(store, 3)
    accepted = Accepted({})
    note(store, refused.after(Refused("x"), NOW), submit.after(accepted, NOW))
    note(store, step.after(accepted, NOW))
    with store.writing() as books:
        books.note_proof(Proof(submit.dossier, Word.MATCHING, LATER))
    with store.reading() as books:
        tally = books.tally()
    assert (tally.waiting, tally.refused, tally.delivered) == (1, 1, 1)
    assert (tally.matching, tally.present, tally.differing) == (1, 0, 0)
    assert tally.proven_at == LATER


def test_the_tally_of_nothing_is_zero(store: SqlStore):
    with store.writing() as books:
        books.add_dossier(sample.dossier())
    with store.reading() as books:
        tally = books.tally()
    assert (tally.waiting, tally.delivered, tally.proven_at) == (0, 0, None)


def test_only_delivered_dossiers_are_proven_oldest_look_first(store: SqlStore):
    entries = [received(store, number)[0] for number in range(1, 7)]
    note(store, *(entry.after(Accepted({}), NOW) for entry in entries[:5]))
    never, differing, matching, present, missing, _ = (entry.dossier for entry in entries)
    with store.writing() as books:
        books.note_proof(Proof(never, Word.ANSWERED, LATER))
        books.note_proof(Proof(differing, Word.DIFFERENT, LATER, ("HoTen",)))
        books.note_proof(Proof(matching, Word.MATCHING, NOW))
        books.note_proof(Proof(present, Word.PRESENT, NOW))
        books.note_proof(Proof(missing, Word.MISSING, NOW))
    with store.reading() as books:
        assert books.to_prove(10) == (never, missing, differing)
        assert books.to_prove(1) == (never,)


def test_a_newer_word_takes_the_place_of_the_last(store: SqlStore):
    submit, _ = received(store)
    with store.writing() as books:
        books.note_proof(Proof(submit.dossier, Word.MISSING, NOW))
        books.note_proof(Proof(submit.dossier, Word.MATCHING, LATER))
    with store.reading() as books:
        assert books.queue(NOW.date())[0].word is Word.MATCHING


def test_what_was_sent_comes_back(store: SqlStore):
    submit, _ = received(store)
    with store.writing() as books:
        books.note_sent(submit.dossier, {"MaHoSo": "1"})
        books.note_sent(submit.dossier, {"MaHoSo": "1", "LePhi": None})
        assert books.sent(submit.dossier) == {"MaHoSo": "1", "LePhi": None}
        assert books.sent(submit.id) is None


def test_a_lease_is_held_by_one(store: SqlStore):
    with store.writing() as books:
        assert books.take_lease("delivery", "a", NOW, LATER)
        assert not books.take_lease("delivery", "b", NOW, LATER)
        assert books.take_lease("delivery", "a", NOW, LATER)


def test_an_expired_lease_is_taken_over(store: SqlStore):
    with store.writing() as books:
        books.take_lease("delivery", "a", NOW, LATER)
        assert books.take_lease("delivery", "b", LATER, LATER + timedelta(minutes=1))


def test_only_its_holder_drops_a_lease(store: SqlStore):
    with store.writing() as books:
        books.take_lease("delivery", "a", NOW, LATER)
        books.drop_lease("delivery", "b")
        assert not books.take_lease("delivery", "b", NOW, LATER)
        books.drop_lease("delivery", "a")
        assert books.take_lease("delivery", "b", NOW, LATER)
