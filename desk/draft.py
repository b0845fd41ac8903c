"""What an officer has typed so far (nháp): may be wrong or unfinished, is never lost."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4

from desk.dossier import Collection
from desk.person import Owner, Person
from desk.procedure import Case, Channel, Paper


@dataclass(frozen=True, slots=True)
class DraftPaper:
    """One line of the checklist as ticked; counts per set. `name` is the catalogue's, or typed for
    an extra paper.
    """

    name: str
    handed: bool = False
    originals: int = 0
    certified: int = 0
    photocopies: int = 0


@dataclass(frozen=True, slots=True)
class DraftFee:
    """A fee line as the officer left it: how many, an amount where the catalogue knows none, a
    reason not to take it.
    """

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


def ticked(paper: Paper, handed: bool = True) -> DraftPaper:
    """The checklist line of a catalogue paper with the counts the catalogue asks for."""
    if not handed or paper.replaced_by:
        return DraftPaper(paper.name)
    return DraftPaper(paper.name, True, paper.originals, paper.certified, paper.photocopies)


def fresh_papers(case: Case) -> tuple[DraftPaper, ...]:
    """The untouched checklist of a case."""
    return tuple(ticked(paper, handed=False) for paper in case.papers)
