"""The outbox's tabs: which groups each shows, and how many dossiers it stands for."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from desk.outbox_groups import Group, Numbers
from ui.wording.figures import figure
from ui.wording.register import NOT_READ


class Tab(StrEnum):
    """Which rows are shown."""

    REFUSED = "refused"
    WAITING = "waiting"
    MATCHING = "matching"
    ALL = "all"


GROUPS_OF: Final = {
    Tab.REFUSED: {Group.TO_MEND},
    Tab.WAITING: {Group.HELD, Group.WAITING},
    Tab.MATCHING: {Group.MATCHING},
    Tab.ALL: set(Group),
}
_ALWAYS_WHOLE: Final = frozenset({Tab.WAITING})


def shown(tab: Tab, numbers: Numbers, held: bool = False) -> dict[Group, Sequence[int]]:
    """The groups of a tab; `held`: somebody must mend the way before anything goes by itself."""
    groups = {group: numbers.of[group] for group in Group if group in GROUPS_OF[tab]}
    if held and (waiting := groups.get(Group.WAITING)):
        all_held = sorted((*groups[Group.HELD], *waiting), reverse=True)
        groups |= {Group.HELD: all_held, Group.WAITING: ()}
    return groups


def counted(tab: Tab, numbers: Numbers) -> str:
    """How many dossiers a tab stands for; three dots until all were read."""
    if not numbers.whole and tab not in _ALWAYS_WHOLE:
        return NOT_READ
    return figure(sum(len(some) for some in shown(tab, numbers).values()))
