"""How a dossier's messages stand, as far as a person must care."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desk.outbox import State, Trouble
from desk.proof import Word

BY_HAND: Final = frozenset(
    {
        Trouble.CAPTIVE,
        Trouble.SIGN_IN,
        Trouble.PLAIN_SERVER,
        Trouble.SECURE_SERVER,
        Trouble.CERTIFICATE,
        Trouble.SETTINGS,
    }
)
"""What does not go away unless somebody does something."""


class Group(StrEnum):
    """What to mend first, then what goes on once the way to the portal is mended, then what goes
    by itself, then what the portal has.
    """

    TO_MEND = "to_mend"
    HELD = "held"
    WAITING = "waiting"
    SENT = "sent"
    MATCHING = "matching"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Numbers:
    """The whole outbox: for each dossier a number, group by group in the order of the screen.

    A number says where the dossier's line is read and holds until the register changes; `whole`:
    none was left out; `here`: the number of the dossier that was asked after, as it stands now.
    """

    of: Mapping[Group, Sequence[int]]
    whole: bool = True
    here: int | None = None


def group_of(state: State, word: Word, last_word: str = "") -> Group:
    """Where a message in that state belongs while that is the word about its dossier, and
    `last_word` what its last try came to.
    """
    if state is State.WITHDRAWN:
        return Group.WITHDRAWN
    if state is State.REFUSED or word in {Word.DIFFERENT, Word.MISSING}:
        return Group.TO_MEND
    if state is State.WAITING and last_word in BY_HAND:
        return Group.HELD
    if state is not State.DELIVERED:
        return Group.WAITING
    return Group.MATCHING if word is Word.MATCHING else Group.SENT
