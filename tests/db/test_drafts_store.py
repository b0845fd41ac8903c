"""Drafts in the encrypted register: one state per key, gone with the dossier they became."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from db.store import SqlStore
from desk.draft.kept_draft import KeptDraft
from tests.db import sample
from tests.db.sample import NOW

TYPED = {"person": {"name": "Mơ"}}
DRAFT = KeptDraft(uuid4(), "Lê Thị Quầy", NOW, NOW, "Bà Mơ", "Khai sinh", TYPED)


def test_a_draft_comes_back_as_it_was_kept(store: SqlStore):
    with store.writing() as books:
        books.keep_draft(DRAFT)
    with store.reading() as books:
        assert books.draft(DRAFT.key) == DRAFT


def test_of_one_key_only_the_newest_state_is_kept(store: SqlStore):
    later = replace(DRAFT, owner="Bà Mơ Đào", saved_at=NOW + timedelta(seconds=1))
    with store.writing() as books:
        books.keep_draft(DRAFT)
        books.keep_draft(later)
    with store.reading() as books:
        assert books.drafts() == (later,)


def test_a_form_without_a_word_or_a_page_is_no_draft(store: SqlStore):
    wordless = replace(DRAFT, owner="", procedure="", content={})
    with store.writing() as books:
        books.keep_draft(wordless)
    with store.reading() as books:
        assert (books.drafts(), books.draft(DRAFT.key)) == ((), None)


def test_the_newest_draft_comes_first(store: SqlStore):
    later = replace(DRAFT, key=uuid4(), saved_at=NOW + timedelta(seconds=1))
    with store.writing() as books:
        books.keep_draft(DRAFT)
        books.keep_draft(later)
    with store.reading() as books:
        assert books.drafts() == (later, DRAFT)


def test_what_became_a_dossier_is_no_draft_again(store: SqlStore):
    dossier = sample.dossier()
    with store.writing() as books:
        books.add_dossier(dossier)
        books.remember_key(DRAFT.key, dossier.id)
        books.keep_draft(DRAFT)
    with store.reading() as books:
        assert books.drafts() == ()
