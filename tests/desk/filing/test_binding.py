"""A paper's pages become one file, once, whoever is at it."""

import json
from dataclasses import replace
from io import BytesIO
from uuid import uuid4

import pikepdf
import pytest

from desk.errors import ImageError
from desk.filing.file_maker import FileMaker
from desk.intake.intake import Received
from desk.journal import Act
from desk.office.settings import Scanning
from desk.pages import edits
from desk.pages.history import Edit
from desk.ports import FileUse, FileUseKind
from desk.scanner.device import ArrivedPage
from tests.desk.counter import Counter, draft
from tests.desk.filing.stand_ins import (
    COPIES,
    JOB,
    LOOK,
    PAPER,
    BlankDarkroom,
    binder,
    file,
    journal,
    scan,
)
from ui.wiring.scanning import behind
from ui.wiring.scanning import binder as wired


@pytest.fixture
def received(counter: Counter) -> Received:
    form = draft()
    scan(counter, form.key, 1, 2, 3, under=PAPER)
    return counter.intake.receive(form)


def bound_one(counter: Counter, darkroom: BlankDarkroom) -> bool:
    return FileMaker(binder(counter, darkroom)).make_next()


def test_the_file_has_all_pages_in_their_order(counter, filing, received):
    darkroom = BlankDarkroom()
    assert bound_one(counter, darkroom)
    [made] = filing.attachments(received.dossier.id)
    with pikepdf.open(BytesIO(counter.vault.get(made.file))) as pdf:
        assert len(pdf.pages) == made.sheets == 3
    assert darkroom.bound == [((1,), (2,), (3,))]
    assert made.size == len(counter.vault.get(made.file))


@pytest.mark.parametrize("wanted", [True, False])
def test_print_is_read_as_the_office_wants_it(counter, filing, received, wanted):
    asked = []

    class Listening(BlankDarkroom):
        def bind(self, sheets, text=True):
            asked.append(text)
            return super().bind(sheets, text)

    office = replace(counter.office, scanning=Scanning(text=wanted))
    made = wired(counter.store, counter.vault, Listening(), counter.clock, office)
    assert behind(made, office)()
    assert asked == [wanted]


def test_both_sides_of_a_card_are_one_sheet(counter, filing, received):
    before = filing.strip(received.dossier.id)
    one, _, three = (page.id for page in before.pages)
    filing.keep(before, edits.join(before, three, one), Edit.JOIN)
    filing.finish(received.dossier.id)
    darkroom = BlankDarkroom()
    bound_one(counter, darkroom)
    assert darkroom.bound == [((1, 3), (2,))]
    assert filing.attachments(received.dossier.id)[0].sheets == 2


def test_pages_nobody_looked_at_are_looked_at_first(counter, filing, received):
    bound_one(counter, BlankDarkroom())
    assert {page.look for page in filing.strip(received.dossier.id).pages} == {LOOK}


def test_the_journal_tells_of_the_file(counter, filing, received):
    bound_one(counter, BlankDarkroom())
    [made] = filing.attachments(received.dossier.id)
    [entry] = journal(counter, Act.BIND, received.dossier.id)
    told = json.loads(entry.content)
    assert (told["attachment"], told["sha256"], told["sheets"]) == (str(made.id), made.sha256, 3)


def test_the_file_is_among_those_that_verify_reads(counter, filing, received):
    bound_one(counter, BlankDarkroom())
    [made] = filing.attachments(received.dossier.id)
    with counter.store.reading() as books:
        assert made.file in {one.name for one in books.files()}


def test_a_file_of_the_vault_is_told_by_its_dossier_and_kind(counter, filing, received):
    bound_one(counter, BlankDarkroom())
    with counter.store.reading() as books:
        (attachment,) = books.attachments(received.dossier.id)
        names = (books.pages(received.dossier.id)[0].file, attachment.file)
        uses = [use for name in names for use in books.file_uses(name)]
    code = received.dossier.code
    assert uses == [
        FileUse(names[0], code, FileUseKind.PAGE),
        FileUse(names[1], code, FileUseKind.PAPER),
    ]


def test_what_is_bound_is_not_bound_again(counter, filing, received):
    darkroom = BlankDarkroom()
    bound_one(counter, darkroom)
    [made] = filing.attachments(received.dossier.id)
    again = binder(counter, darkroom).bind(made.id)
    assert (again, len(darkroom.bound)) == (made, 1)
    assert not bound_one(counter, darkroom)


def test_the_second_of_two_finds_it_bound(counter, filing, received):
    [waiting] = filing.attachments(received.dossier.id)
    first = BlankDarkroom()
    second = BlankDarkroom(meanwhile=lambda: bound_one(counter, first))
    made = binder(counter, second).bind(waiting.id)
    assert filing.attachments(received.dossier.id) == (made,)
    assert len(journal(counter, Act.BIND)) == 1


def test_pages_that_changed_meanwhile_are_bound_as_they_are_now(counter, filing, received):
    def another() -> None:
        scan(counter, received.dossier.id, 4, under=PAPER)
        filing.finish(received.dossier.id)

    darkroom = BlankDarkroom(meanwhile=another)
    bound_one(counter, darkroom)
    assert darkroom.bound == [((1,), (2,), (3,)), ((1,), (2,), (3,), (4,))]
    assert filing.attachments(received.dossier.id)[0].sheets == 4


def test_what_was_decided_before_binding_is_in_the_file_and_asks_for_no_other(
    counter, filing, received
):
    before = filing.strip(received.dossier.id)
    filing.keep(before, edits.turn(before, (before.pages[0].id,), 2), Edit.TURN)
    bound_one(counter, BlankDarkroom())
    assert filing.finish(received.dossier.id) == ()


def test_a_page_that_is_no_image_leaves_it_unbound(counter, filing, received):
    page = filing.arrived(received.dossier.id, JOB, ArrivedPage(b"khong phai anh", 300))
    file(counter, received.dossier.id, [page.id], COPIES)
    [bad] = filing.finish(received.dossier.id)
    with pytest.raises(ImageError):
        binder(counter, BlankDarkroom()).bind(bad.id)
    assert [one.bound for one in filing.attachments(received.dossier.id)] == [False, False]


def test_what_failed_keeps_nobody_waiting(counter, filing, received):
    [first] = filing.attachments(received.dossier.id)
    scan(counter, received.dossier.id, 4, under=COPIES)
    [second] = filing.finish(received.dossier.id)
    own = binder(counter, BlankDarkroom())
    assert own.next_unbound() == first.id
    assert own.next_unbound({first.id}) == second.id
    assert own.next_unbound({first.id, second.id}) is None


def test_an_unknown_file_is_not_bound(counter):
    assert binder(counter, BlankDarkroom()).bind(uuid4()) is None


def test_nothing_to_bind_is_said(counter):
    assert not bound_one(counter, BlankDarkroom())


def test_a_replaced_file_is_still_whole(counter, filing, received):
    bound_one(counter, BlankDarkroom())
    [old] = filing.attachments(received.dossier.id)
    scan(counter, received.dossier.id, 4, under=PAPER)
    filing.finish(received.dossier.id)
    bound_one(counter, BlankDarkroom())
    kept, new = filing.attachments(received.dossier.id)
    assert kept == replace(old, superseded=True)
    assert counter.vault.get(old.file) != counter.vault.get(new.file)
