"""What the form is told when a received dossier was wrong, and how far the officer has said why."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desk.dossier.annulment import Mistake
from desk.draft.draft import Draft
from ui.intake.content import Content, text_in


class Way(StrEnum):
    """A new dossier in the place of the old one (thay giấy hẹn), or the same one mended."""

    REPLACE = "replace"
    AMEND = "amend"


@dataclass(frozen=True, slots=True)
class Correcting:
    """`draft` is what the dossier was made of; `mistakes` are offered in their order, none for one
    that keeps its number.
    """

    dossier: UUID
    code: str
    way: Way
    draft: Draft
    mistakes: tuple[Mistake, ...] = tuple(Mistake)


@dataclass(frozen=True, slots=True)
class Marked:
    """The dossier that the form is about to put right."""

    dossier: UUID
    code: str
    way: Way
    mistakes: tuple[Mistake, ...]


def marked_of(correcting: Correcting) -> Marked:
    """Without what the form shows itself."""
    return Marked(correcting.dossier, correcting.code, correcting.way, correcting.mistakes)


def marked_content(marked: Marked) -> Content:
    """As it is kept."""
    return {
        "dossier": str(marked.dossier),
        "code": marked.code,
        "way": marked.way.value,
        "mistakes": [mistake.value for mistake in marked.mistakes],
    }


def marked_in(content: Content) -> Marked | None:
    """And back; None for anything that is no correction."""
    told = content.get("mistakes")
    mistakes = told if isinstance(told, list) else []
    try:
        return Marked(
            UUID(text_in(content, "dossier")),
            text_in(content, "code"),
            Way(text_in(content, "way")),
            tuple(mistake for mistake in Mistake if mistake.value in mistakes),
        )
    except ValueError:
        return None
