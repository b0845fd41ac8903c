"""Pages and attachments in the register: never overwritten, found by form and by dossier."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from db.schema import DESK, bring_up, downgrade
from desk.errors import DeskError
from desk.pages.attachment import Digital, Reuse, Upload
from desk.pages.page import Box, Flaw, Look, Page, Reason, Standing, Tone
from tests.db import sample
from tests.db.sample import CITIZEN, KEYS, NOW

BUNDLE = UUID(int=50)
LOOK = Look(
    2480,
    3508,
    300,
    Tone.COLOUR,
    (Reason.SEAL, Reason.HANDWRITING),
    ink=0.04,
    angle=-0.7,
    turn=1,
    edges=Box(0.01, 0.02, 0.99, 0.98),
    flaws=(Flaw.FAINT,),
    codes=("QMC|H26.05.17-261103-3001|1",),
    title="GIẤY KHAI SINH",
)


def put(store, *pages: Page) -> None:
    with store.writing() as books:
        for page in pages:
            books.add_page(page, sample.stored_file(page.number))


def test_a_page_comes_back_as_it_was_kept(store):
    page = sample.page(
        BUNDLE, look=LOOK, crop=Box(0.1, 0.1, 0.9, 0.9), tone=Tone.GREY, under=uuid4(), back=True
    )
    put(store, page)
    with store.reading() as books:
        assert books.page(page.id) == page
        assert books.pages(BUNDLE) == (page,)


def test_numbers_go_on_after_the_highest(store):
    put(store, sample.page(BUNDLE, 1), sample.page(BUNDLE, 2))
    with store.reading() as books:
        assert books.next_page_number(BUNDLE) == 3
        assert books.next_page_number(uuid4()) == 1


def test_a_number_is_not_given_twice_in_a_bundle(store):
    put(store, sample.page(BUNDLE, 1))
    with pytest.raises((IntegrityError, DeskError)):
        put(store, sample.page(BUNDLE, 1))


def test_what_came_with_a_page_cannot_be_changed(store):
    page = sample.page(BUNDLE)
    put(store, page)
    with store.writing() as books:
        other = replace(page, number=9, job=uuid4(), file="f" * 64, bundle=uuid4())
        moved = replace(other, arrived_at=NOW + timedelta(days=1), slot="Đơn")
        books.keep_pages((moved,))
    with store.reading() as books:
        assert books.page(page.id) == replace(page, slot="Đơn")


def test_pages_stand_by_place(store):
    first, second = sample.page(BUNDLE, 1), sample.page(BUNDLE, 2)
    put(store, first, second)
    with store.writing() as books:
        books.keep_pages((replace(first, place=2), replace(second, place=1)))
    with store.reading() as books:
        assert [page.number for page in books.pages(BUNDLE)] == [2, 1]


def test_pages_of_a_form_stand_behind_those_of_the_dossier_they_go_to(store):
    there, key = uuid4(), BUNDLE
    put(store, sample.page(there, 1), sample.page(there, 2, standing=Standing.DROPPED))
    coming = (sample.page(key, 1), sample.page(key, 2))
    put(store, *coming)
    with store.writing() as books:
        books.move_pages(key, there)
    with store.reading() as books:
        pages = books.pages(there)
        assert [page.number for page in pages] == [1, 2, 3, 4]
        assert [page.place for page in pages] == [1, 2, 3, 4]
        assert [page.id for page in pages[2:]] == [page.id for page in coming]
        assert {page.bundle for page in pages} == {there}
        assert books.pages(key) == ()


def test_what_nobody_looked_at_waits_oldest_first(store):
    late = sample.page(BUNDLE, 1, arrived_at=NOW + timedelta(seconds=5))
    early, seen = sample.page(uuid4(), 2), sample.page(BUNDLE, 3, look=LOOK)
    put(store, late, early, seen)
    with store.reading() as books:
        assert books.unlooked(10) == (early, late)
        assert books.unlooked(1) == (early,)
    with store.writing() as books:
        books.keep_pages((replace(early, look=LOOK),))
        assert books.unlooked(10) == (late,)


@pytest.fixture
def dossier(store):
    made = sample.dossier()
    with store.writing() as books:
        books.add_dossier(made)
    return made


def bound(of: UUID, **other: object):
    return sample.attachment(of, file="a" * 64, sha256="b" * 64, size=9, sheets=1, **other)


def test_an_attachment_comes_back_as_it_was_kept(store, dossier):
    made = bound(dossier.id, source=uuid4(), digital=Digital.REUSED, made_of="c" * 64)
    with store.writing() as books:
        books.add_attachment(made)
    with store.reading() as books:
        assert books.attachment(made.id) == made
        assert books.attachments(dossier.id) == (made,)


def test_files_still_to_be_made_wait_in_their_order(store, dossier):
    first, second = sample.attachment(dossier.id), sample.attachment(dossier.id)
    with store.writing() as books:
        books.add_attachment(first)
        books.add_attachment(second)
        assert books.unbound(10) == (first, second)
        books.keep_attachment(replace(first, file="a" * 64))
        assert books.unbound(10) == (second,)


def test_only_files_in_use_of_the_same_citizen_are_held(store, dossier):
    other = sample.dossier(3002, replace(CITIZEN, id_number="001088054321"))
    held = bound(dossier.id)
    with store.writing() as books:
        books.add_dossier(other)
        for one in (
            held,
            bound(dossier.id, superseded=True),
            sample.attachment(dossier.id),
            bound(other.id),
        ):
            books.add_attachment(one)
    with store.reading() as books:
        assert books.held_papers(CITIZEN.id_number) == (held,)
        assert books.held_papers("") == ()


def test_what_was_superseded_takes_no_room_among_what_is_held(store, dossier):
    held = bound(dossier.id)
    with store.writing() as books:
        books.add_attachment(held)
        for _ in range(3):
            books.add_attachment(late := bound(dossier.id))
            books.keep_attachment(replace(late, superseded=True))
        assert books.held_papers(CITIZEN.id_number, limit=2) == (held,)


def test_what_a_form_is_to_reuse_is_kept_by_paper(store):
    first, second = (Reuse(BUNDLE, paper, uuid4()) for paper in ("Đơn", "Giấy chứng sinh"))
    with store.writing() as books:
        for one in (second, replace(first, attachment=uuid4()), first):
            books.keep_reuse(one)
    with store.writing() as books:
        assert set(books.reuses(BUNDLE)) == {first, second}
        assert books.reuses(uuid4()) == ()
        books.drop_reuses(BUNDLE)
        assert books.reuses(BUNDLE) == ()


def test_a_page_sent_elsewhere_leaves_its_number_behind(store):
    there = uuid4()
    first, last = sample.page(BUNDLE, 1), sample.page(BUNDLE, 2)
    put(store, first, last)
    with store.writing() as books:
        books.send_pages((last.id, uuid4()), there)
        assert books.next_page_number(BUNDLE) == 3
        assert books.pages(there) == (replace(last, bundle=there, number=1, place=1),)
        books.send_pages((last.id,), BUNDLE)
        assert books.pages(BUNDLE) == (first, last)
        assert books.next_page_number(there) == 2


def test_a_number_left_behind_goes_with_the_form_into_its_dossier(store):
    there, dossier = uuid4(), uuid4()
    pages = tuple(sample.page(BUNDLE, number) for number in (1, 2))
    put(store, sample.page(dossier, 1), *pages)
    with store.writing() as books:
        books.send_pages((pages[1].id,), there)
        books.move_pages(BUNDLE, dossier)
        assert books.next_page_number(dossier) == 4
        books.send_pages((pages[1].id,), dossier)
        assert [page.number for page in books.pages(dossier)] == [1, 2, 3]


def test_a_thinned_page_is_no_file_to_verify_and_keeps_its_decisions(store):
    page = sample.page(BUNDLE, 1, slot="Đơn", look=LOOK)
    put(store, page)
    with store.writing() as books:
        books.thin_pages((page.id,))
    with store.writing() as books:
        assert books.page(page.id) == replace(page, thinned=True)
        assert (books.files(), books.file_used(page.file)) == ((), False)
        assert books.left_images(5) == (page.file,)
        books.note_cleared(page.file)
        assert books.left_images(5) == ()


def test_an_upload_is_kept_as_far_as_it_came(store):
    upload = Upload("https://tep.example", "d" * 64, 100, "https://tep.example/1", 40)
    with store.writing() as books:
        books.keep_upload(upload)
        books.keep_upload(replace(upload, offset=100, done_at=NOW))
    with store.reading() as books:
        assert books.upload(upload.server, upload.sha256) == replace(
            upload, offset=100, done_at=NOW
        )
        assert books.upload("https://other.example", upload.sha256) is None


def test_pages_and_made_files_are_files_to_verify(store, dossier):
    put(store, sample.page(BUNDLE, 1), sample.page(BUNDLE, 2))
    with store.writing() as books:
        books.add_attachment(bound(dossier.id))
        books.add_attachment(sample.attachment(dossier.id))
    with store.reading() as books:
        names = [file.name for file in books.files()]
    assert names == sorted([sample.stored_file(1).name, sample.stored_file(2).name, "a" * 64])


def test_taking_the_pages_tables_back_leaves_the_register(store, engine, dossier, home):
    with store.writing() as books:
        sample.scan(books, dossier.id)
    downgrade(engine, replace(DESK, head="0002"), "0002")
    with engine.connect() as connection:
        left = set(inspect(connection).get_table_names())
        assert connection.scalar(text("SELECT count(*) FROM dossier")) == 1
    assert left & {"page", "attachment", "reuse", "upload"} == set()
    bring_up(engine, home / "desk.db", KEYS.database, DESK)
    with store.reading() as books:
        assert (books.pages(dossier.id), books.attachments(dossier.id)) == ((), ())
        assert books.dossier(dossier.id) == dossier
