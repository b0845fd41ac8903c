"""KHỚP is said of a dossier with files only when each of them lies whole at the upload server."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.canonical import Json
from desk.delivery.delivery import prove_round
from desk.filing.uploads import upload_of
from desk.outbox import Accepted, Answer, Kind, Refused, State, Trouble, TryLater
from desk.pages.attachment import Attachment, Upload
from desk.proof import Found, Proof, StatusOnly, Word
from tests.adapters.parcels import attached, paper
from tests.desk.counter import Counter
from tests.fakes import ScriptedPortal, StoppedClock, dossier, fill, submit_entry

ONE, TWO = attached(paper(100, 1), 1), attached(paper(100, 2), 2)
CODE = dossier(1).code


def item(of: Attachment, **other: str) -> dict[str, Json]:
    return {"TepDinhKemId": str(of.id), "TenTepDinhKem": of.name, "IsDeleted": "False"} | other


SENT: dict[str, Json] = {"MaHoSo": CODE, "TaiLieuNop": [item(ONE)]}


@dataclass(slots=True)
class Holder:
    """Says what it holds, of all files or of each by its name."""

    says: bool | TryLater | dict[str, bool | TryLater] = True
    asked: list[str] = field(default_factory=list)
    address: str = "http://127.0.0.1:9/files"

    def send(self, content: bytes, attachment: Attachment) -> Answer:
        return Refused("nothing is sent here")

    def holds(self, attachment: Attachment) -> bool | TryLater:
        self.asked.append(attachment.name)
        return self.says[attachment.name] if isinstance(self.says, dict) else self.says


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path, clock=StoppedClock())
    fill(made.store, [dossier(1)])
    with made.store.writing() as books:
        books.add_attachment(ONE)
        for entry in books.entries_of(dossier(1).id):
            books.note_entry(entry.after(Accepted({}), made.clock()))
    yield made
    made.store.close()


def word(
    counter: Counter,
    holder: Holder | None,
    found: Found | StatusOnly | None = None,
    sent: dict[str, Json] | None = None,
) -> Word:
    with counter.store.writing() as books:
        books.note_sent(dossier(1).id, sent or SENT)
        books.note_proof(Proof(dossier(1).id, Word.ANSWERED, counter.clock()))
    portal = ScriptedPortal(holds={CODE: found or Found(SENT)})
    prove_round(counter.store, portal, counter.clock, "here", holder)
    with counter.store.reading() as books:
        line = books.line_of(dossier(1).id)
    assert line is not None
    return line.word


def test_a_file_that_is_held_matches(counter):
    assert word(counter, Holder()) is Word.MATCHING


def test_a_file_that_is_not_held_is_a_difference(counter):
    assert word(counter, Holder(says=False)) is Word.DIFFERENT


def test_the_difference_is_named(counter):
    word(counter, Holder(says=False))
    with counter.store.reading() as books:
        told = [entry.content for entry in books.journal() if entry.act == "proven"]
    assert told == ['{"differing":["TaiLieuNop"],"word":"different"}']


def test_a_server_that_never_can_say_leaves_it_present(counter):
    assert word(counter, Holder(says=TryLater(Trouble.UNREADABLE))) is Word.PRESENT


def test_without_a_server_it_is_present(counter):
    assert word(counter, None) is Word.PRESENT


@pytest.mark.parametrize("trouble", [Trouble.NO_LINE, Trouble.BUSY, Trouble.LOST_REPLY])
def test_a_server_that_cannot_be_asked_now_is_asked_again(counter, trouble):
    assert word(counter, Holder(says=TryLater(trouble))) is Word.ANSWERED
    with counter.store.reading() as books:
        assert books.to_prove(5) == (dossier(1).id,)


def test_files_are_not_asked_for_where_the_fields_differ(counter):
    holder = Holder()
    other = Found(SENT | {"TaiLieuNop": [item(TWO)]})
    assert word(counter, holder, other) is Word.DIFFERENT
    assert holder.asked == []


def test_a_file_the_portal_does_not_list_is_a_difference(counter):
    assert word(counter, Holder(), Found({"MaHoSo": CODE})) is Word.DIFFERENT


def test_what_was_taken_back_is_not_asked_for(counter):
    holder = Holder()
    sent = SENT | {"TaiLieuNop": [item(TWO, IsDeleted="True"), item(ONE)]}
    assert word(counter, holder, Found(SENT), sent) is Word.MATCHING
    assert holder.asked == [ONE.name]


def test_what_was_taken_back_may_still_be_listed_as_such(counter):
    sent = SENT | {"TaiLieuNop": [item(TWO, IsDeleted="True"), item(ONE)]}
    assert word(counter, Holder(), Found(sent), sent) is Word.MATCHING


def test_what_was_taken_back_and_still_stands_is_a_difference(counter):
    sent = SENT | {"TaiLieuNop": [item(TWO, IsDeleted="True"), item(ONE)]}
    stands = Found(SENT | {"TaiLieuNop": [item(TWO), item(ONE)]})
    assert word(counter, Holder(), stands, sent) is Word.DIFFERENT


def test_a_status_alone_asks_for_no_file(counter):
    holder = Holder()
    assert word(counter, holder, StatusOnly("2")) is Word.PRESENT
    assert holder.asked == []


GONE = Holder(says=False)


def uploads(counter: Counter) -> list[tuple[str, str]]:
    """What is to be told of the dossier behind its first submission."""
    with counter.store.reading() as books:
        entries = books.entries_of(dossier(1).id)[1:]
    return [(one.kind.value, one.state.value) for one in entries]


AGAIN = [("upload_file", "waiting"), ("submit_dossier", "waiting")]


def delivered(counter: Counter) -> None:
    with counter.store.writing() as books:
        for entry in books.entries_of(dossier(1).id):
            books.note_entry(entry.after(Accepted({}), counter.clock()))


def test_a_file_that_is_gone_goes_up_again_with_its_dossier_behind_it(counter):
    word(counter, GONE)
    assert uploads(counter) == AGAIN


def test_what_the_server_held_of_it_is_forgotten(counter):
    upload = Upload(GONE.address, ONE.sha256, ONE.size, ONE.location, ONE.size, counter.clock())
    with counter.store.writing() as books:
        books.keep_upload(upload)
    word(counter, GONE)
    with counter.store.reading() as books:
        kept = books.upload(GONE.address, ONE.sha256)
    assert kept == replace(upload, location="", offset=0, done_at=None)


def test_that_it_goes_again_is_journaled(counter):
    word(counter, GONE)
    with counter.store.reading() as books:
        told = [entry for entry in books.journal() if entry.act == "resend"]
    assert [json.loads(entry.content or "") for entry in told] == [
        {"attachment": str(ONE.id), "sha256": ONE.sha256}
    ]


def test_a_file_goes_again_once_a_day_at_most(counter):
    entry = replace(submit_entry(dossier(1)), id=ONE.id, kind=Kind.UPLOAD_FILE)
    with counter.store.writing() as books:
        books.put_entry(replace(entry, content=upload_of(ONE), state=State.DELIVERED))
    for _ in range(3):
        word(counter, GONE)
    delivered(counter)
    word(counter, GONE)
    assert len(uploads(counter)) == 3
    counter.clock.pass_by(timedelta(days=1))
    word(counter, GONE)
    assert uploads(counter)[3:] == AGAIN


def test_only_the_file_that_is_gone_goes_again(counter):
    with counter.store.writing() as books:
        books.add_attachment(replace(TWO, dossier=dossier(1).id))
    sent = {"MaHoSo": CODE, "TaiLieuNop": [item(TWO), item(ONE)]}
    holder = Holder(says={ONE.name: False, TWO.name: TryLater(Trouble.UNREADABLE)})
    assert word(counter, holder, Found(sent), sent) is Word.DIFFERENT
    with counter.store.reading() as books:
        queued = [e.content for e in books.entries_of(dossier(1).id) if e.state is State.WAITING]
    assert queued == [upload_of(ONE), ""]


def test_nothing_goes_again_while_the_server_cannot_be_asked(counter):
    word(counter, Holder(says=TryLater(Trouble.NO_LINE)))
    assert uploads(counter) == []


def test_a_file_another_one_took_the_place_of_does_not_go_again(counter):
    with counter.store.writing() as books:
        books.keep_attachment(replace(ONE, superseded=True))
    word(counter, GONE)
    assert uploads(counter) == []
