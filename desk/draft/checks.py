"""Everything wrong with a draft, found at once: problems stop F9, warnings ask for a look."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.catalogue.procedure import Case, Procedure
from desk.dossier.identity import id_problem, id_warnings
from desk.dossier.person import Organisation, Owner, Person, tidy_name, tidy_text
from desk.draft.draft import Draft, DraftFee, DraftPaper, same_number
from desk.folding import fold


class Field(StrEnum):
    """Where on the form."""

    NAME = "name"
    ID_NUMBER = "id_number"
    BIRTH = "birth"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    SUBMITTER_NAME = "submitter_name"
    SUBMITTER_ID = "submitter_id"
    DELEGATION = "delegation"
    PROCEDURE = "procedure"
    CASE = "case"
    PAPERS = "papers"
    SETS = "sets"
    FEES = "fees"
    COLLECTION = "collection"
    DUE = "due"


class Flaw(StrEnum):
    """What is so."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NOT_DIGITS = "not_digits"
    WRONG_LENGTH = "wrong_length"
    IN_FUTURE = "in_future"
    MALFORMED = "malformed"
    UNKNOWN_PROCEDURE = "unknown_procedure"
    CHOOSE_CASE = "choose_case"
    REQUIRED_PAPER = "required_paper"
    NO_PAPER = "no_paper"
    OUT_OF_RANGE = "out_of_range"
    LIMIT_UNKNOWN = "limit_unknown"
    BEFORE_RECEIPT = "before_receipt"
    NOT_TO_BE_DEMANDED = "not_to_be_demanded"
    FEE_UNKNOWN = "fee_unknown"
    NO_ID = "no_id"
    SEX_DIFFERS = "sex_differs"
    BIRTH_YEAR_DIFFERS = "birth_year_differs"
    PROVINCE_UNKNOWN = "province_unknown"
    OLD_NUMBER_EXPIRED = "old_number_expired"
    OPEN_DOSSIER = "open_dossier"


WARNINGS = frozenset(
    {
        Flaw.NOT_TO_BE_DEMANDED,
        Flaw.FEE_UNKNOWN,
        Flaw.NO_ID,
        Flaw.SEX_DIFFERS,
        Flaw.BIRTH_YEAR_DIFFERS,
        Flaw.PROVINCE_UNKNOWN,
        Flaw.OLD_NUMBER_EXPIRED,
        Flaw.OPEN_DOSSIER,
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One flaw beside one field; `about` names the paper, the fee or what is missing."""

    field: Field
    flaw: Flaw
    about: str = ""

    @property
    def stops(self) -> bool:
        """Whether F9 must not save."""
        return self.flaw not in WARNINGS


MOST_SETS = 99
MOST_COPIES = 999
MOST_TIMES = 9999
MOST_MONEY = 10**10
LONGEST_NAME = 200
LONGEST_TEXT = 500
PHONE = re.compile(r"\+?\d[\d .-]{6,16}\d", re.ASCII)
EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s]{2,}")


def problems(draft: Draft, procedure: Procedure | None, received: datetime) -> tuple[Problem, ...]:
    """Problems in the order of the form."""
    case = procedure.case_named(draft.case) if procedure else None
    return (
        *_owner(draft, received),
        *_submitter(draft),
        *_procedure(draft, procedure, case),
        *_papers(draft, case),
        *_fees(draft, procedure, case),
        *_collection(draft),
    )


def _owner(draft: Draft, received: datetime) -> Iterator[Problem]:
    owner = draft.owner
    yield from _text(Field.NAME, owner.name, LONGEST_NAME, required=True)
    match owner:
        case Person():
            yield from _identity(Field.ID_NUMBER, owner)
            if owner.birth_date and owner.birth_date > received.date():
                yield Problem(Field.BIRTH, Flaw.IN_FUTURE)
        case Organisation():
            yield from _text(Field.ID_NUMBER, owner.id_number, 35)
    yield from _text(Field.ADDRESS, owner.address, LONGEST_TEXT, required=True)
    if owner.phone and not PHONE.fullmatch(owner.phone):
        yield Problem(Field.PHONE, Flaw.MALFORMED)
    if owner.email and not EMAIL.fullmatch(owner.email):
        yield Problem(Field.EMAIL, Flaw.MALFORMED)


def _identity(field: Field, person: Person) -> Iterator[Problem]:
    if not person.id_number:
        yield Problem(field, Flaw.NO_ID)
        return
    wrong = id_problem(person.id_number)
    if wrong:
        missing = max(12 - len(person.id_number), 0)
        yield Problem(field, Flaw(wrong.value), str(missing))
        return
    for warning in id_warnings(person):
        where = Field.BIRTH if warning.value == Flaw.BIRTH_YEAR_DIFFERS.value else field
        yield Problem(where, Flaw(warning.value), person.id_number[4:6])


def _submitter(draft: Draft) -> Iterator[Problem]:
    if draft.submitter is None:
        if isinstance(draft.owner, Organisation):
            yield Problem(Field.SUBMITTER_NAME, Flaw.MISSING)
        return
    yield from _text(Field.SUBMITTER_NAME, draft.submitter.name, LONGEST_NAME, required=True)
    if draft.submitter.id_number:
        yield from _identity(Field.SUBMITTER_ID, draft.submitter)
    if same_number(draft.owner, draft.submitter):
        yield from _two_names(draft.owner, draft.submitter)
    yield from _text(Field.DELEGATION, draft.delegation, LONGEST_TEXT, required=True)


def _two_names(owner: Owner, submitter: Person) -> Iterator[Problem]:
    """One number cannot belong to two people."""
    if fold(tidy_name(owner.name)) != fold(tidy_name(submitter.name)):
        yield Problem(Field.SUBMITTER_ID, Flaw.MALFORMED)


def _procedure(draft: Draft, procedure: Procedure | None, case: Case | None) -> Iterator[Problem]:
    if not draft.procedure:
        yield Problem(Field.PROCEDURE, Flaw.MISSING)
    elif procedure is None:
        yield Problem(Field.PROCEDURE, Flaw.UNKNOWN_PROCEDURE, draft.procedure)
    elif case is None:
        yield Problem(Field.CASE, Flaw.CHOOSE_CASE)
    yield from _text(Field.PROCEDURE, draft.subject, LONGEST_TEXT)


def _papers(draft: Draft, case: Case | None) -> Iterator[Problem]:
    if not 1 <= draft.sets <= MOST_SETS:
        yield Problem(Field.SETS, Flaw.OUT_OF_RANGE)
    if case is None:
        return
    handed = {paper.name for paper in draft.papers if paper.handed}
    for paper in case.papers:
        if paper.replaced_by and paper.name in handed:
            yield Problem(Field.PAPERS, Flaw.NOT_TO_BE_DEMANDED, paper.name)
        if paper.required and not paper.replaced_by and paper.name not in handed:
            yield Problem(Field.PAPERS, Flaw.REQUIRED_PAPER, paper.name)
    if not handed:
        yield Problem(Field.PAPERS, Flaw.NO_PAPER)
    yield from _counts(draft.papers)


def _counts(papers: tuple[DraftPaper, ...]) -> Iterator[Problem]:
    for paper in papers:
        if not all(0 <= count <= MOST_COPIES for count in _copies(paper)):
            yield Problem(Field.PAPERS, Flaw.OUT_OF_RANGE, paper.name)
        yield from _text(Field.PAPERS, paper.name, LONGEST_TEXT, required=paper.handed)


def _copies(paper: DraftPaper) -> tuple[int, int, int]:
    return paper.originals, paper.certified, paper.photocopies


def _fees(draft: Draft, procedure: Procedure | None, case: Case | None) -> Iterator[Problem]:
    if procedure is None:
        return
    typed = {fee.name: fee for fee in draft.fees}
    lines = procedure.terms_for(draft.channel, case).fees
    for line in lines:
        fee = typed.get(line.name)
        if line.amount is None and (fee is None or (fee.amount is None and not fee.exemption)):
            yield Problem(Field.FEES, Flaw.FEE_UNKNOWN, line.name)
    known = {line.name for line in lines}
    for fee in draft.fees:
        if case and fee.name not in known:
            yield Problem(Field.FEES, Flaw.MALFORMED, fee.name)
        yield from _fee(fee)


def _fee(fee: DraftFee) -> Iterator[Problem]:
    if not 1 <= fee.quantity <= MOST_TIMES or not 0 <= (fee.amount or 0) <= MOST_MONEY:
        yield Problem(Field.FEES, Flaw.OUT_OF_RANGE, fee.name)
    yield from _text(Field.FEES, fee.exemption, LONGEST_TEXT)


def _collection(draft: Draft) -> Iterator[Problem]:
    yield from _text(Field.COLLECTION, draft.collection_place, LONGEST_TEXT)


def due_problems(
    at: datetime | None, typed: datetime | None, received: datetime
) -> Iterator[Problem]:
    """Whether there is a return date that can be promised."""
    if at is not None:
        return
    if typed is None:
        yield Problem(Field.DUE, Flaw.LIMIT_UNKNOWN)
    elif typed.utcoffset() is None:
        yield Problem(Field.DUE, Flaw.MALFORMED)
    elif typed <= received:
        yield Problem(Field.DUE, Flaw.BEFORE_RECEIPT)


def _text(field: Field, text: str, longest: int, required: bool = False) -> Iterator[Problem]:
    """Judged as it will be printed: signs that cannot be seen are no name."""
    seen = tidy_text(text).strip()
    if required and not seen:
        yield Problem(field, Flaw.MISSING)
    elif len(seen) > longest:
        yield Problem(field, Flaw.TOO_LONG, str(longest))
