"""The way to the portal in words: whether one is set, and what has kept it shut since when."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.outbox import Trouble
from ui.wording.clock import since

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LineState:
    """The way to the portal: whether one is set, and what has kept it shut since when.

    `heard`: whether the province answered since the program began.
    """

    portal: bool = True
    trouble: Trouble | None = None
    since: datetime | None = None
    heard: bool = True

    @property
    def down(self) -> bool:
        """Nothing gets through at all."""
        return self.trouble in {Trouble.NO_LINE, Trouble.CAPTIVE}

    def words(self, now: datetime) -> str:
        """What keeps the line shut; empty while nothing does."""
        if not self.portal:
            return translate("Sync", "No portal is set")
        if self.trouble is Trouble.NO_LINE and self.since:
            return translate("Sync", "No line since {time}").format(time=since(self.since, now))
        return line_trouble(self.trouble) if self.trouble else ""


def line_trouble(found: Trouble) -> str:  # noqa: C901 - one case a trouble
    """Why nothing was heard."""
    match found:
        case Trouble.NO_LINE:
            return translate("Sync", "Province's server not reached")
        case Trouble.BUSY:
            return translate("Sync", "Province is busy")
        case Trouble.CAPTIVE:
            return translate("Sync", "A network's sign-in page answers instead")
        case Trouble.SERVER_FAULT:
            return translate("Sync", "Province's server is out of order")
        case Trouble.LOST_REPLY:
            return translate("Sync", "Answer lost on the way; asked again")
        case Trouble.SIGN_IN:
            return translate("Sync", "Province does not accept the account")
        case Trouble.UNREADABLE:
            return translate("Sync", "Province's answer cannot be read")
        case Trouble.SETTINGS:
            return translate("Sync", "Settings changed outside the program; nothing is sent")
        case _:
            assert_never(found)
