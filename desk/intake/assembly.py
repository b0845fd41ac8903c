"""From a sound draft to the frozen dossier, its receipt and its first step; writes nothing."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from desk.catalogue.procedure import Case, Procedure
from desk.dossier.dossier import (
    Agencies,
    BusinessState,
    Collection,
    Dossier,
    FeeDue,
    HandedPaper,
    Step,
)
from desk.dossier.person import Owner, Person, tidy_name, tidy_text
from desk.dossier.promise import Promise
from desk.dossier.receipt import DelegatedLines, Receipt
from desk.draft.draft import Draft
from desk.numbering import printed_number
from desk.office.settings import Office


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What only the store and the clock can give."""

    dossier: UUID
    receipt: UUID
    code: str
    temporary: bool
    journal_number: int
    received_at: datetime


def tidy_owner(owner: Owner) -> Owner:
    """Names and texts in NFC without stray spaces."""
    return replace(
        owner,
        name=tidy_name(owner.name),
        id_number=tidy_text(owner.id_number).strip(),
        address=tidy_text(owner.address).strip(),
        phone=owner.phone.strip(),
        email=tidy_text(owner.email).strip(),
    )


def frozen_procedure(procedure: Procedure, case: Case) -> Procedure:
    """The version as it holds for this dossier: the chosen case alone."""
    return replace(procedure, cases=(case,))


def handed_papers(draft: Draft, case: Case) -> tuple[HandedPaper, ...]:
    """Ticked papers in checklist order, counts times sets."""
    known = {paper.name: paper for paper in case.papers}
    handed = []
    for paper in draft.papers:
        if not paper.handed:
            continue
        origin = known.get(paper.name)
        shown = bool(origin and origin.shown)
        handed.append(
            HandedPaper(
                tidy_text(paper.name).strip(),
                paper.originals * draft.sets,
                paper.certified * draft.sets,
                paper.photocopies * draft.sets,
                shown,
                origin.code if origin else None,
            )
        )
    return tuple(handed)


def fees_due(draft: Draft, procedure: Procedure, case: Case) -> tuple[FeeDue, ...]:
    """Every fee line of these terms with what the officer typed."""
    typed = {fee.name: fee for fee in draft.fees}
    lines = []
    for line in procedure.terms_for(draft.channel, case).fees:
        fee = typed.get(line.name)
        amount = line.amount if line.amount is not None else (fee.amount if fee else None)
        quantity = fee.quantity if fee else 1
        exemption = tidy_text(fee.exemption).strip() if fee else ""
        lines.append(FeeDue(line.name, line.kind, amount, quantity, exemption))
    return tuple(lines)


def assemble(
    draft: Draft,
    procedure: Procedure,
    case: Case,
    promised: Promise,
    office: Office,
    officer: str,
    ids: Identifiers,
) -> Dossier:
    """The dossier as it will stand for good."""
    agency = office.agency
    return Dossier(
        id=ids.dossier,
        code=ids.code,
        temporary=ids.temporary,
        procedure=frozen_procedure(procedure, case),
        case=case.name,
        channel=draft.channel,
        owner=tidy_owner(draft.owner),
        submitter=_tidy_submitter(draft.submitter),
        delegation=tidy_text(draft.delegation).strip(),
        subject=tidy_text(draft.subject).strip() or procedure.name,
        papers=handed_papers(draft, case),
        sets=draft.sets,
        fees=fees_due(draft, procedure, case),
        collection=draft.collection,
        limit=promised.limit,
        received_at=ids.received_at,
        due_at=promised.at or draft.typed_due,
        own_due_at=promised.own_at,
        agencies=Agencies(agency, agency, agency),
        officer=officer,
        desk=str(office.desk),
    )


def _tidy_submitter(person: Person | None) -> Person | None:
    tidy = tidy_owner(person) if person else None
    return tidy if isinstance(tidy, Person) else None


def receipt_for(
    dossier: Dossier, promised: Promise, draft: Draft, office: Office, ids: Identifiers
) -> Receipt:
    """What the citizen's paper will say, now and at every reprint."""
    owner = dossier.owner
    named = _named(dossier)
    place = tidy_text(draft.collection_place).strip()
    return Receipt(
        id=ids.receipt,
        dossier=dossier.id,
        code=dossier.code,
        temporary=dossier.temporary,
        number=printed_number(dossier.code),
        letterhead=office.letterhead,
        owner_name=named.name,
        owner_is_person=isinstance(named, Person),
        owner_id=named.id_number,
        address=named.address,
        phone=named.phone,
        email=named.email,
        delegated=_delegated(dossier),
        subject=dossier.subject,
        procedure_code=dossier.procedure.code,
        papers=dossier.papers,
        sets=dossier.sets,
        limit=dossier.limit,
        received_at=dossier.received_at,
        due_at=dossier.due_at,
        own_due_at=dossier.own_due_at,
        skipped=promised.skipped,
        collection=place or _usual_place(dossier, office),
        submitter=(dossier.submitter or owner).name,
        officer=dossier.officer,
        desk=dossier.desk,
        journal_number=ids.journal_number,
    )


def _named(dossier: Dossier) -> Owner:
    """Whom the receipt names: an organisation itself, else whoever stands at the counter."""
    if dossier.submitter and isinstance(dossier.owner, Person):
        return dossier.submitter
    return dossier.owner


def _delegated(dossier: Dossier) -> DelegatedLines | None:
    owner = dossier.owner
    if dossier.submitter is None or not isinstance(owner, Person):
        return None
    return DelegatedLines(
        owner.name, owner.address, owner.id_number, owner.phone, owner.email, dossier.delegation
    )


def _usual_place(dossier: Dossier, office: Office) -> str:
    return office.centre if dossier.collection is Collection.DESK else dossier.owner.address


def first_step(dossier: Dossier) -> Step:
    """The first line of the progress list."""
    return Step(dossier.received_at, dossier.officer, "Tiếp nhận hồ sơ", BusinessState.RECEIVED)
