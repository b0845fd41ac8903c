"""The whole form as it was typed: read for the store, shown again, and made of a draft."""

from typing import Final
from uuid import UUID

from desk.canonical import Json
from desk.catalogue.procedure import Channel
from desk.dossier.person import OwnerKind, Person, Sex, owner_kind
from desk.draft.draft import Draft, DraftFee, DraftPaper
from ui.intake.content import Content, choose, known_content, part, put, raw, rows, text_in
from ui.intake.form.form_parts import FormParts
from ui.intake.form.form_places import here
from ui.intake.typed_values import birth_text
from ui.wording.figures import money

SHAPE: Final = 1
"""Of what is written; a reader takes what it knows and leaves the rest."""
_BESIDE: Final = frozenset({"shape", "key", "focus", "cursor"})


def content_of(form: FormParts, key: UUID) -> Content:
    """Every field as it stands; `key`: the draft's own."""
    return {
        "shape": SHAPE,
        "key": str(key),
        "person": form.person.content(),
        "channel": form.heading.channel().value,
        "procedure": form.procedure.content(),
        "papers": form.papers.content(),
        "fees": form.fees.content(),
        "collection": form.collection.content(),
        "due": raw(form.result.typed),
        "correcting": form.correction.content(),
        **here(form),
    }


def show_on(form: FormParts, content: Content) -> str:
    """Fills the fields; the code of a procedure that is no longer in the catalogue."""
    choose(form.heading.choice, tuple(Channel), content.get("channel"))
    form.person.show_content(part(content, "person"))
    missing = form.procedure.show_content(part(content, "procedure"))
    form.papers.show_case(form.procedure.case)
    form.papers.show_content(part(content, "papers"))
    form.fees.clear()
    form.show_fees()
    form.fees.show_content(rows(content, "fees"))
    form.collection.show_content(part(content, "collection"))
    put(form.result.typed, text_in(content, "due"))
    form.correction.show_content(part(content, "correcting"))
    return missing


def substance(content: Content) -> Content:
    """What was typed, whoever's form it is and wherever the cursor stands."""
    return {name: value for name, value in content.items() if name not in _BESIDE}


def key_in(content: Content) -> UUID | None:
    """The draft's own key."""
    try:
        return UUID(text_in(content, "key"))
    except ValueError:
        return None


def draft_content(draft: Draft) -> Content:
    """What an officer would have typed for this draft."""
    owner = draft.owner
    person = owner if isinstance(owner, Person) else Person("")
    kind = owner_kind(owner)
    typed: Content = {
        "kind": kind.value,
        "number": owner.id_number,
        "name": owner.name,
        "address": owner.address,
        "phone": owner.phone,
        "email": owner.email,
        "birth": birth_text(person),
        "sex": (person.sex if kind is OwnerKind.PERSON else Sex.UNKNOWN).value,
        "known": known_content(person),
        "delegated": draft.submitter is not None,
        "submitter": _submitter(draft),
    }
    due = draft.typed_due
    return {
        "shape": SHAPE,
        "key": str(draft.key),
        "person": typed,
        "channel": draft.channel.value,
        "procedure": {"code": draft.procedure, "case": draft.case},
        "papers": {"rows": [_paper(paper) for paper in draft.papers]},
        "fees": [_fee(fee) for fee in draft.fees],
        "collection": {
            "sets": str(draft.sets),
            "place": draft.collection_place,
            "subject": draft.subject,
            "way": draft.collection.value,
        },
        "due": f"{due:%d/%m/%Y %H:%M}" if due else "",
    }


def _submitter(draft: Draft) -> Content:
    person = draft.submitter or Person("")
    return {
        "number": person.id_number,
        "name": person.name,
        "phone": person.phone,
        "address": person.address,
        "paper": draft.delegation,
        "known": known_content(person),
    }


def _paper(paper: DraftPaper) -> Content:
    counts: list[Json] = [
        str(count) if count else ""
        for count in (paper.originals, paper.certified, paper.photocopies)
    ]
    return {"name": paper.name, "handed": paper.handed, "counts": counts}


def _fee(fee: DraftFee) -> Content:
    return {
        "name": fee.name,
        "amount": "" if fee.amount is None else money(fee.amount),
        "quantity": str(fee.quantity),
        "exemption": fee.exemption,
    }
