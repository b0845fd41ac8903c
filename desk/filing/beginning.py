"""A form that begins with paper: pages lie in it before a word is typed."""

from datetime import datetime
from uuid import UUID

from desk.draft.kept_draft import KeptDraft
from desk.officer_names import called
from desk.ports import Books


def begin_draft(books: Books, form: UUID, officer: str, now: datetime) -> None:
    """The form is a draft (nháp) from here on, so that it is offered again with its pages; one that
    is a draft already stays as it was typed. `officer`: a login.
    """
    if books.draft(form) is None:
        books.keep_draft(KeptDraft(form, called(books, officer), now, now, "", "", {}))
