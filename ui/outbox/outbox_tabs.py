"""The outbox's tabs: which rows each shows, and how many dossiers it stands for."""

from enum import StrEnum
from typing import Final

from desk.ports import Tally
from ui.outbox.outbox_model import Group


class Tab(StrEnum):
    """Which rows are shown."""

    REFUSED = "refused"
    WAITING = "waiting"
    MATCHING = "matching"
    ALL = "all"


GROUPS_OF: Final = {
    Tab.REFUSED: {Group.TO_MEND},
    Tab.WAITING: {Group.WAITING},
    Tab.MATCHING: {Group.MATCHING},
    Tab.ALL: set(Group),
}


def counted(tab: Tab, tally: Tally, listed: int) -> int:
    """How many dossiers a tab stands for where the list holds the newest messages alone."""
    match tab:
        case Tab.REFUSED:
            return max(tally.refused + tally.differing, listed)
        case Tab.WAITING:
            return tally.waiting
        case Tab.MATCHING:
            return max(tally.matching, listed)
        case Tab.ALL:
            return max(tally.waiting + tally.refused + tally.delivered, listed)
