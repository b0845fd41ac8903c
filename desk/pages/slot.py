"""The lines of the checklist that pages are filed under."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desk.dossier.dossier import Dossier, HandedPaper
from desk.dossier.person import Owner


@dataclass(frozen=True, slots=True)
class Slot:
    """`number` is the key that files under it, from 1; `name` the paper's name, `code` its national
    code. A paper that is only shown (xuất trình) is ticked, never scanned.
    """

    number: int
    name: str
    code: str = ""
    shown: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is scanned for: one form (its draft's key) or one received dossier (its id).

    `id_number` is the owner's, for papers this office holds of them already; `code` the dossier's.
    """

    key: UUID
    slots: tuple[Slot, ...]
    id_number: str = ""
    dossier: UUID | None = None
    code: str = ""
    owner: Owner | None = None


def slots_of(papers: Sequence[HandedPaper]) -> tuple[Slot, ...]:
    """The lines of a received dossier, numbered in their order."""
    return tuple(
        Slot(number, paper.name, paper.code or "", paper.shown, required=True)
        for number, paper in enumerate(papers, start=1)
    )


def bundle_of(dossier: Dossier) -> Bundle:
    """A received dossier's."""
    return Bundle(
        dossier.id,
        slots_of(dossier.papers),
        dossier.owner.id_number,
        dossier.id,
        dossier.code,
        dossier.owner,
    )
