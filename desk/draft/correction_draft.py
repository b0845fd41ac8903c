"""The form that a kept dossier came from, filled in again so that it can be put right."""

from desk.dossier.dossier import Collection, Dossier, HandedPaper
from desk.dossier.person import tidy_text
from desk.dossier.receipt import Receipt
from desk.draft.draft import Draft, DraftFee, DraftPaper


def draft_from(dossier: Dossier, receipt: Receipt) -> Draft:
    """The values as they stood, under a new key; the return date is left to be counted anew."""
    return Draft(
        owner=dossier.owner,
        procedure=dossier.procedure.code,
        case=dossier.case,
        channel=dossier.channel,
        submitter=dossier.submitter,
        delegation=dossier.delegation,
        subject="" if dossier.subject == dossier.procedure.name else dossier.subject,
        papers=_papers(dossier),
        sets=dossier.sets,
        fees=_fees(dossier),
        collection=dossier.collection,
        collection_place=_place(dossier, receipt),
    )


def _papers(dossier: Dossier) -> tuple[DraftPaper, ...]:
    """The checklist in its order with what was handed in, then what was typed."""
    handed = {paper.name: paper for paper in dossier.papers}
    case = dossier.procedure.case_named(dossier.case)
    listed = [paper.name for paper in case.papers] if case else []
    lines = []
    for name in listed:
        paper = handed.pop(tidy_text(name).strip(), None)
        lines.append(_paper(name, paper, dossier.sets) if paper else DraftPaper(name))
    typed = (_paper(paper.name, paper, dossier.sets) for paper in handed.values())
    return (*lines, *typed)


def _paper(name: str, paper: HandedPaper, sets: int) -> DraftPaper:
    """Counted for one set, as forms count."""
    counts = (paper.originals, paper.certified, paper.photocopies)
    return DraftPaper(name, True, *(count // sets for count in counts))


def _fees(dossier: Dossier) -> tuple[DraftFee, ...]:
    case = dossier.procedure.case_named(dossier.case)
    lines = dossier.procedure.terms_for(dossier.channel, case).fees
    known = {line.name for line in lines if line.amount is not None}
    return tuple(
        DraftFee(fee.name, fee.quantity, None if fee.name in known else fee.amount, fee.exemption)
        for fee in dossier.fees
    )


def _place(dossier: Dossier, receipt: Receipt) -> str:
    """Only what was typed: the usual place follows the office and the owner."""
    desk = dossier.collection is Collection.DESK
    usual = receipt.letterhead.centre if desk else dossier.owner.address
    return "" if receipt.collection == usual else receipt.collection
