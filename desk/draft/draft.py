"""What an officer has typed so far (nháp): may be wrong or unfinished, is never lost."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid4

from desk.catalogue.procedure import Channel, Paper
from desk.dossier.dossier import Collection
from desk.dossier.person import Owner, Person, tidy_name
from desk.folding import fold


@dataclass(frozen=True, slots=True)
class DraftPaper:
    """One checklist line as ticked, counts per set; a name the catalogue lacks was typed."""

    name: str
    handed: bool = False
    originals: int = 0
    certified: int = 0
    photocopies: int = 0


@dataclass(frozen=True, slots=True)
class DraftFee:
    """A fee line: how many, an amount where the catalogue has none, why it is not taken."""

    name: str
    quantity: int = 1
    amount: int | None = None
    exemption: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """`key` is made once per form: whatever is pressed twice, one key becomes one dossier.

    `submitter` None means that the owner came in person; `typed_due` counts only where the limit is
    unknown.
    """

    owner: Owner
    procedure: str = ""
    case: str = ""
    channel: Channel = Channel.DIRECT
    submitter: Person | None = None
    delegation: str = ""
    subject: str = ""
    papers: tuple[DraftPaper, ...] = ()
    sets: int = 1
    fees: tuple[DraftFee, ...] = ()
    collection: Collection = Collection.DESK
    collection_place: str = ""
    typed_due: datetime | None = None
    key: UUID = field(default_factory=uuid4)


def same_number(owner: Owner, submitter: Person) -> bool:
    """Whether both are one citizen by the personal number."""
    number = submitter.id_number.strip()
    return bool(number) and isinstance(owner, Person) and owner.id_number.strip() == number


def settled(draft: Draft) -> Draft:
    """A submitter who is the owner is none: nobody delegates to themself, so the owner came in
    person. One number under two names stays as it is, for desk.draft.checks to object to.
    """
    if draft.submitter is None or not same_number(draft.owner, draft.submitter):
        return draft
    if fold(tidy_name(draft.owner.name)) != fold(tidy_name(draft.submitter.name)):
        return draft
    return replace(draft, submitter=None, delegation="")


def ticked(paper: Paper, handed: bool = True) -> DraftPaper:
    """The checklist line of a catalogue paper with the counts the catalogue asks for."""
    if not handed or paper.replaced_by:
        return DraftPaper(paper.name)
    return DraftPaper(paper.name, True, paper.originals, paper.certified, paper.photocopies)
