"""Untouched images go once the files made of them are safe, and not a moment before."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.adapters.vault import FileVault
from desk.dossier.annulment import Mistake
from desk.filing.thinning import KEPT_FOR, REST, UNKEPT_FOR, Thinness
from desk.intake.intake import Received
from desk.journal import Act
from desk.office.settings import PortalSettings, Scanning
from desk.outbox import Accepted, State
from desk.pages import edits
from desk.pages.history import Edit
from desk.proof import Word
from tests.desk.counter import OFFICE, Counter, draft
from tests.desk.filing import stand_ins
from tests.desk.filing.stand_ins import correction, image, journal, scan
from tests.desk.filing.thinning_stand_ins import PROVEN, kept, run, sound, thinner, told, with_file

DAY = timedelta(days=1)


@pytest.fixture
def received(counter: Counter) -> Received:
    return with_file(counter)


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
