"""A change set as JSON: what `receive` reads, of which only what is named is changed."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from desk.catalogue.catalogue import Catalogue
from desk.dossier.person import Owner, Person
from desk.draft.draft import Draft
from ui.files.draft_errors import BadDraftFileError
from ui.files.draft_file import DraftShape, PersonShape, draft_of, place

NO_PROCEDURE = ""
FOLLOW_PROCEDURE = {"case": "", "papers": (), "fees": (), "subject": "", "typed_due": None}
"""What is asked anew when the procedure is another one."""


def change(text: str) -> DraftShape:
    """The named fields; `model_fields_set` says which. Raises BadDraftFileError."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise BadDraftFileError from None
    if not isinstance(data, dict):
        raise BadDraftFileError("{}")
    named = dict(data)
    unnamed = named.setdefault("procedure", NO_PROCEDURE) == NO_PROCEDURE
    try:
        shape = DraftShape.model_validate(named)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        raise BadDraftFileError(place(first["loc"])) from None
    if unnamed:
        shape.model_fields_set.discard("procedure")
    return shape


def changed(draft: Draft, shape: DraftShape, catalogue: Catalogue, now: datetime) -> Draft:
    """The draft with what the change set names. Raises BadCardError, BadDraftFileError."""
    named = shape.model_fields_set
    whole = _whole(draft, shape)
    fresh = draft_of(whole, catalogue, now)
    taken: dict[str, Any] = {}
    if "procedure" in named and shape.procedure != draft.procedure:
        taken |= FOLLOW_PROCEDURE | {"papers": fresh.papers, "case": fresh.case}
    elif "case" in named and shape.case != draft.case:
        taken |= {"papers": fresh.papers, "fees": ()}
    plain = named - {"person", "organisation", "submitter", "key"}
    taken |= {name: getattr(fresh, name) for name in plain}
    if "person" in named or "organisation" in named:
        taken["owner"] = _owner(draft.owner, fresh.owner, shape)
    if "submitter" in named:
        taken["submitter"] = _person(draft.submitter, fresh.submitter, shape.submitter)
        taken["delegation"] = taken.get("delegation", draft.delegation) if fresh.submitter else ""
    key = shape.key if "key" in named else draft.key
    return replace(draft, **taken, key=key)


def _whole(draft: Draft, shape: DraftShape) -> DraftShape:
    """A shape that can be read as a draft of its own: nobody in it is taken over unnamed."""
    told: dict[str, Any] = {}
    if not shape.procedure:
        told["procedure"] = draft.procedure
        told["case"] = shape.case or draft.case
    if shape.person is None and shape.organisation is None:
        told["person"] = PersonShape()
    return shape.model_copy(update=told)


def _owner(old: Owner, fresh: Owner, shape: DraftShape) -> Owner:
    if isinstance(old, Person) and isinstance(fresh, Person):
        return _person(old, fresh, shape.person) or fresh
    return fresh


def _person(old: Person | None, fresh: Person | None, shape: PersonShape | None) -> Person | None:
    """The fields the change set names; a card names all that stands on it."""
    if old is None or fresh is None or shape is None:
        return fresh
    told = {name: getattr(fresh, name) for name in shape.model_fields_set - {"card"}}
    base = replace(fresh, phone=old.phone, email=old.email) if shape.card else old
    return replace(base, **told)
