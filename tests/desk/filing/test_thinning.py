"""Untouched images go once the files made of them are safe, and not a moment before."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.adapters.vault import FileVault
from desk.dossier.annulment import Mistake
from desk.errors import FileDamagedError
from desk.filing.filing import Filing
from desk.filing.thinned import PageThinnedError
from desk.filing.thinning import KEPT_FOR, REST, UNKEPT_FOR, Thinner, Thinness
from desk.intake.intake import Received
from desk.journal import Act
from desk.office.settings import PortalSettings, Scanning
from desk.outbox import Accepted, State
from desk.pages import edits
from desk.pages.history import Edit
from desk.proof import Proof, Word
from tests.desk.counter import OFFICE, Counter, draft
from tests.desk.filing import stand_ins
from tests.desk.filing.stand_ins import (
    LOOK,
    PAPER,
    bound,
    correction,
    image,
    journal,
    scan,
)

PROVEN = Thinness(proven=True, after=KEPT_FOR)
DAY = timedelta(days=1)


@pytest.fixture
def received(counter: Counter) -> Received:
    """A dossier with two pages of one paper and a loose one; its file is made."""
    form = draft()
    scan(counter, form.key, 1, 2, under=PAPER)
    scan(counter, form.key, 3)
    made = counter.intake.receive(form)
    bound(counter)
    return made


def thinner(counter: Counter, thinness: Thinness | None = PROVEN) -> Thinner:
    return Thinner(counter.store, counter.vault, counter.clock, thinness, "3")


def run(counter: Counter, thinness: Thinness | None = PROVEN) -> int:
    """Until there is nothing to do; how often there was something."""
    own, done = thinner(counter, thinness), 0
    while own.thin_next():
        done += 1
    return done


def told(counter: Counter, received: Received, word: Word = Word.MATCHING) -> None:
    """All went out, and the portal said so."""
    of, now = received.dossier.id, counter.clock()
    with counter.store.writing() as books:
        for entry in books.entries_of(of):
            books.note_entry(entry.after(Accepted({}), now))
        for file in books.attachments(of):
            books.keep_attachment(replace(file, location="https://tep.example/1"))
        books.note_proof(Proof(of, word, now))


def kept(counter: Counter, filing: Filing, received: Received) -> list[int]:
    """Numbers of the pages whose images are in the vault."""
    pages = filing.strip(received.dossier.id).pages
    return [page.number for page in pages if counter.vault.holds(page.file)]


def sound(counter: Counter) -> bool:
    """What `verify` says of the files."""
    with counter.store.reading() as books:
        files = {file.name for file in books.files()}
    return files == set(counter.vault.names())


@pytest.mark.parametrize("word", [Word.MATCHING, Word.PRESENT])
def test_images_of_a_proven_dossier_go_after_thirty_days(counter, filing, received, word):
    told(counter, received, word)
    counter.clock.now += KEPT_FOR
    assert run(counter)
    assert kept(counter, filing, received) == [3]
    assert [page.thinned for page in filing.strip(received.dossier.id).pages] == [True, True, False]
    assert sound(counter)


def test_the_journal_tells_which_pages_and_which_file(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    run(counter)
    [entry] = journal(counter, Act.THIN, received.dossier.id)
    [file] = filing.attachments(received.dossier.id)
    content = json.loads(entry.content or "")
    assert content["files"] == [{"attachment": str(file.id), "sha256": file.sha256}]
    assert content["pages"] == [str(page) for page in file.pages]


def test_images_stay_for_thirty_days(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR - timedelta(seconds=1)
    assert not run(counter)
    assert kept(counter, filing, received) == [1, 2, 3]


@pytest.mark.parametrize("word", [Word.ANSWERED, Word.DIFFERENT, Word.MISSING])
def test_images_stay_until_delivery_is_proven(counter, filing, received, word):
    told(counter, received, word)
    counter.clock.now += KEPT_FOR
    assert not run(counter)


def test_images_stay_while_anything_is_still_to_be_told(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    file = filing.attachments(received.dossier.id)[0]
    with counter.store.writing() as books:
        entry = books.entries_of(received.dossier.id)[0]
        books.put_entry(replace(entry, id=file.id, state=State.WAITING))
    assert not run(counter)


def test_images_stay_while_a_file_was_not_uploaded(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    with counter.store.writing() as books:
        books.keep_attachment(replace(filing.attachments(received.dossier.id)[0], location=""))
    run(counter)
    assert kept(counter, filing, received) == [1, 2, 3]


def test_images_stay_where_the_file_is_damaged(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    [file] = filing.attachments(received.dossier.id)
    (counter.folder / "vault" / file.file[:2] / file.file).write_bytes(b"\x01")
    run(counter)
    assert kept(counter, filing, received) == [1, 2, 3]


def test_images_stay_of_pages_decided_otherwise_since(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    before = filing.strip(received.dossier.id)
    filing.keep(before, edits.turn(before, [before.pages[0].id], 1), Edit.TURN)
    run(counter)
    assert kept(counter, filing, received) == [1, 2, 3]


def test_images_of_a_void_dossier_stay(counter, filing, received):
    told(counter, received)
    correction(counter).void(received.dossier.id, Mistake.OTHER, "ghi nhầm tên người nộp")
    with counter.store.writing() as books:
        for entry in books.entries_of(received.dossier.id):
            books.note_entry(entry.after(Accepted({}), counter.clock()))
    counter.clock.now += KEPT_FOR
    assert not run(counter)


def test_an_image_that_another_page_has_too_stays(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    other = counter.intake.receive(draft())
    scan(counter, other.dossier.id, 1)
    run(counter)
    assert kept(counter, filing, received) == [1, 3]
    assert sound(counter)


def test_an_image_scanned_again_while_the_first_goes_is_kept(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    other = counter.intake.receive(draft())
    vault = Racing(counter.vault, lambda: run(counter))
    racing = replace(filing, vault=vault)
    page = racing.arrived(other.dossier.id, stand_ins.JOB, stand_ins.ArrivedPage(image(1), 300))
    assert filing.content(page) == image(1)
    assert sound(counter)


class Racing:
    """The other program thins between this one's look into the vault and its transaction."""

    def __init__(self, vault: FileVault, meanwhile) -> None:
        self._vault, self._meanwhile = vault, [meanwhile]

    def put(self, content: bytes):
        made = self._vault.put(content)
        if self._meanwhile:
            self._meanwhile.pop()()
        return made

    def __getattr__(self, name: str):
        return getattr(self._vault, name)


def test_after_a_crash_verify_tells_of_the_images_and_the_next_run_removes_them(
    counter, filing, received
):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    assert thinner(counter).thin_next()
    assert kept(counter, filing, received) == [1, 2, 3]
    assert not sound(counter)
    run(counter)
    assert sound(counter)


def test_a_thinned_page_says_that_its_image_is_gone(counter, filing, received):
    told(counter, received)
    before = filing.strip(received.dossier.id)
    counter.clock.now += KEPT_FOR
    run(counter)
    for page in (before.pages[0], filing.strip(received.dossier.id).pages[0]):
        with pytest.raises(PageThinnedError):
            filing.content(page)


def test_a_lost_image_is_no_thinned_one(counter, filing, received):
    page = filing.strip(received.dossier.id).pages[0]
    counter.vault.remove(page.file)
    with pytest.raises(FileDamagedError) as caught:
        filing.content(page)
    assert caught.type is FileDamagedError


def test_a_paper_without_images_is_not_changed_in_part(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    run(counter)
    before = filing.strip(received.dossier.id)
    for after in (
        edits.drop(before, [before.pages[0].id]),
        edits.turn(before, [before.pages[0].id], 1),
        edits.file_under(before, [before.pages[2].id], PAPER),
    ):
        with pytest.raises(PageThinnedError):
            filing.keep(before, after, Edit.FILE)
    assert filing.strip(received.dossier.id) == before


def test_a_paper_without_images_is_put_away_whole_and_brought_back(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    run(counter)
    before = filing.strip(received.dossier.id)
    ids = [page.id for page in before.filed(PAPER)]
    filing.keep(before, away := edits.drop(before, ids), Edit.DROP)
    filing.finish(received.dossier.id)
    filing.keep(away, edits.bring_back(away, ids), Edit.BRING_BACK)
    [made] = filing.finish(received.dossier.id)
    assert (made.bound, made.sha256) == (True, filing.attachments(received.dossier.id)[0].sha256)


def test_thinned_pages_do_not_leave_their_dossier(counter, filing, received):
    told(counter, received)
    counter.clock.now += KEPT_FOR
    run(counter)
    other = counter.intake.receive(draft())
    page = filing.strip(received.dossier.id).pages[0]
    with pytest.raises(PageThinnedError):
        filing.send_to([page.id], other.dossier.id)


def test_a_look_or_an_edit_of_an_old_strip_does_not_bring_the_image_back(counter, filing, received):
    told(counter, received)
    stale = filing.strip(received.dossier.id).pages[0]
    counter.clock.now += KEPT_FOR
    run(counter)
    with counter.store.writing() as books:
        books.keep_pages((replace(stale, look=LOOK),))
    assert filing.strip(received.dossier.id).pages[0].thinned


def test_the_thinner_rests_for_an_hour_when_nothing_is_left(counter, filing, received):
    own = thinner(counter)
    assert not own.thin_next()
    told(counter, received)
    with counter.store.writing() as books:
        for page in books.pages(received.dossier.id):
            books.thin_pages([page.id] if page.slot else [])
    counter.clock.now += REST - timedelta(seconds=1)
    assert not own.thin_next()
    counter.clock.now += timedelta(seconds=1)
    assert own.thin_next()
    assert kept(counter, filing, received) == [3]


def test_an_office_that_keeps_no_originals_thins_what_is_bound_after_a_day(
    counter, filing, received
):
    office = replace(OFFICE, scanning=Scanning(keep_originals=False))
    thinness = Thinness.of(office)
    assert thinness == Thinness(proven=False, after=UNKEPT_FOR)
    assert not run(counter, thinness)
    counter.clock.now += DAY
    assert run(counter, thinness)
    assert kept(counter, filing, received) == [3]


def test_without_an_upload_server_originals_are_kept_for_good(counter, received):
    assert Thinness.of(OFFICE) is None
    to = PortalSettings("https://cong.example", files_address="https://tep.example")
    assert Thinness.of(replace(OFFICE, portal=to)) == PROVEN
    counter.clock.now += KEPT_FOR
    assert not run(counter, None)
