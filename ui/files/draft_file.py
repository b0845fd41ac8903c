"""Drafts as JSON, for scripts and tests: the shape, its schema, and the way to a Draft."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID, uuid4

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
)

from desk.card.card import Card, read_card
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Case, Channel, Paper
from desk.dossier.dossier import Collection
from desk.dossier.person import Organisation, Owner, OwnerKind, Person, Sex
from desk.draft.draft import Draft, DraftFee, DraftPaper, ticked
from ui.files.draft_errors import BadCardError, BadDraftFileError, DraftFileTooLargeError

MOST_DRAFTS = 1000
FIELD_NAME = re.compile(r"[a-z_]{1,40}", re.ASCII)

Short = Annotated[str, Field(max_length=500)]
Count = Annotated[int, Field(ge=0, le=9999)]
Amount = Annotated[int, Field(ge=0, le=10**12)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class PersonShape(_Shape):
    """A citizen: `card` is the text of the card's QR; what is typed beside it goes before it."""

    card: Annotated[str, Field(max_length=2000)] = ""
    name: Short = ""
    id_number: Short = ""
    sex: Sex | None = None
    address: Short = ""
    phone: Short = ""
    email: Short = ""


class OrganisationShape(_Shape):
    """An organisation that owns the dossier."""

    kind: OwnerKind
    name: Short
    id_number: Short = ""
    address: Short = ""
    phone: Short = ""
    email: Short = ""


class PaperShape(_Shape):
    """One paper handed in; counts left out are the catalogue's."""

    name: Short
    originals: Count | None = None
    certified: Count | None = None
    photocopies: Count | None = None


class FeeShape(_Shape):
    """One fee line: how many, đồng where the catalogue has none, why it is not taken."""

    name: Short
    quantity: Count = 1
    amount: Amount | None = None
    exemption: Short = ""


class DraftShape(_Shape):
    """One dossier to receive; without `papers` every one that is not conditional or replaced."""

    key: UUID = Field(default_factory=uuid4)
    person: PersonShape | None = None
    organisation: OrganisationShape | None = None
    submitter: PersonShape | None = None
    delegation: Short = ""
    procedure: Short
    case: Short = ""
    channel: Channel = Channel.DIRECT
    subject: Short = ""
    papers: Annotated[list[PaperShape], Field(max_length=200, fail_fast=True)] | None = None
    sets: Count = 1
    fees: Annotated[list[FeeShape], Field(max_length=100, fail_fast=True)] = []
    collection: Collection = Collection.DESK
    collection_place: Short = ""
    typed_due: AwareDatetime | None = None


_MANY = TypeAdapter(Annotated[list[DraftShape], Field(fail_fast=True)])


def schema() -> dict[str, Any]:
    """The JSON Schema of one draft."""
    return DraftShape.model_json_schema()


def shapes(text: str) -> tuple[DraftShape, ...]:
    """One draft or a list of them. Raises BadDraftFileError, DraftFileTooLargeError."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise BadDraftFileError from None
    drafts = data if isinstance(data, list) else [data]
    if len(drafts) > MOST_DRAFTS:
        raise DraftFileTooLargeError
    try:
        return tuple(_MANY.validate_python(drafts))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        raise BadDraftFileError(place(first["loc"])) from None


def place(parts: tuple[int | str, ...]) -> str:
    """[0].person.phone; a name that is none of ours may be a value and is not repeated."""
    told = "".join(f"[{part}]" if isinstance(part, int) else f".{_named(part)}" for part in parts)
    return told.removeprefix(".")


def _named(part: str) -> str:
    return part if FIELD_NAME.fullmatch(part) else "?"


def draft_of(shape: DraftShape, catalogue: Catalogue, now: datetime) -> Draft:
    """The draft with the person read from the card. Raises BadCardError, BadDraftFileError."""
    if (shape.person is None) == (shape.organisation is None):
        raise BadDraftFileError("person | organisation")
    procedure = catalogue.current(shape.procedure, now.date())
    case = procedure.case_named(shape.case) if procedure else None
    return Draft(
        owner=_owner(shape, now),
        procedure=shape.procedure,
        case=case.name if case else shape.case,
        channel=shape.channel,
        submitter=_person(shape.submitter, now) if shape.submitter else None,
        delegation=shape.delegation,
        subject=shape.subject,
        papers=_papers(shape, case),
        sets=shape.sets,
        fees=tuple(DraftFee(**fee.model_dump()) for fee in shape.fees),
        collection=shape.collection,
        collection_place=shape.collection_place,
        typed_due=shape.typed_due,
        key=shape.key,
    )


def _owner(shape: DraftShape, now: datetime) -> Owner:
    if shape.organisation:
        return Organisation(**shape.organisation.model_dump())
    return _person(shape.person or PersonShape(), now)


def _person(shape: PersonShape, now: datetime) -> Person:
    known = Person(name="")
    if shape.card:
        read = read_card(shape.card, now.date())
        if not isinstance(read, Card):
            raise BadCardError(read)
        known = read.person
    return Person(
        name=shape.name or known.name,
        id_number=shape.id_number or known.id_number,
        birth_date=known.birth_date,
        birth_year=known.birth_year,
        sex=shape.sex or known.sex,
        address=shape.address or known.address,
        phone=shape.phone,
        email=shape.email,
        issued_on=known.issued_on,
        old_id=known.old_id,
    )


def _papers(shape: DraftShape, case: Case | None) -> tuple[DraftPaper, ...]:
    known = {paper.name: paper for paper in case.papers} if case else {}
    if shape.papers is None:
        wanted = [paper for paper in known.values() if paper.required is not False]
        return tuple(ticked(paper) for paper in wanted if not paper.replaced_by)
    return tuple(_paper(paper, known) for paper in shape.papers)


def _paper(shape: PaperShape, known: Mapping[str, Paper]) -> DraftPaper:
    origin = ticked(known[shape.name]) if shape.name in known else DraftPaper(shape.name, True)
    return DraftPaper(
        shape.name,
        True,
        origin.originals if shape.originals is None else shape.originals,
        origin.certified if shape.certified is None else shape.certified,
        origin.photocopies if shape.photocopies is None else shape.photocopies,
    )
