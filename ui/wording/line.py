"""The way to the portal in words: whether one is set, and what has kept it shut since when."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.outbox import Trouble
from desk.outbox_groups import BY_HAND
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

    @property
    def held(self) -> bool:
        """Nothing goes by itself until somebody has done something."""
        return not self.portal or self.trouble in BY_HAND

    @property
    def way_on(self) -> str:
        """What to do about it, or that nothing is to be done."""
        if not self.portal:
            return _in_settings(translate("Sync", "The province's address is missing there."))
        return way_on(self.trouble) if self.trouble else ""

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
        case Trouble.PLAIN_SERVER:
            return translate("Sync", "Address says https, the province's server speaks http")
        case Trouble.SECURE_SERVER:
            return translate("Sync", "Address says http, the province's server wants https")
        case Trouble.CERTIFICATE:
            return translate("Sync", "Province's server cannot prove who it is")
        case _:
            assert_never(found)


def way_on(found: Trouble) -> str:
    """Who does what so that sending goes on."""
    match found:
        case Trouble.NO_LINE:
            return translate("Sync", "Sending goes on by itself once the line is back.")
        case Trouble.CAPTIVE:
            return translate(
                "Sync",
                "Open a browser and sign in to the network, or call who looks after it; then press "
                "Ctrl+G.",
            )
        case Trouble.SIGN_IN:
            return _in_settings(translate("Sync", "The account or its password is wrong there."))
        case Trouble.PLAIN_SERVER | Trouble.SECURE_SERVER:
            return _in_settings(
                translate("Sync", "The address there must stand as the province gave it.")
            )
        case Trouble.CERTIFICATE:
            return translate(
                "Sync", "Check this machine's date; if it is right, call the administrator."
            )
        case Trouble.SETTINGS:
            return translate("Sync", "Call the administrator: the settings must be confirmed.")
        case Trouble.BUSY | Trouble.SERVER_FAULT | Trouble.LOST_REPLY | Trouble.UNREADABLE:
            return translate("Sync", "Nothing to do here: sending goes on by itself.")
        case _:
            assert_never(found)


def _in_settings(why: str) -> str:
    told = translate(
        "Sync", "{why} An administrator mends it: Settings → Line to the province, then Ctrl+G."
    )
    return told.format(why=why)
