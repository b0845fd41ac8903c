"""What an office settles once: frozen, plain, readable before anyone signs in; secrets are not
among it.
"""

from dataclasses import dataclass

from desk.dossier import Agency
from desk.receipt import Letterhead, PaperSize


@dataclass(frozen=True, slots=True)
class Numbering:
    """Strategy for one agency code: a block of `width` from `first`, or temporary numbers when
    width is 0.

    `from_day` (ISO) is the first day official numbers may be given; before it numbers are
    temporary.
    """

    first: int = 0
    width: int = 0
    from_day: str = ""


@dataclass(frozen=True, slots=True)
class PortalSettings:
    """Connector A; each province says its own paths. An empty address: no portal is set.

    The password lies in the encrypted store.
    """

    address: str = ""
    username: str = ""
    unit: str = ""
    destination: str = ""
    login_path: str = "/mapi/login"
    service_path: str = "/mapi/g"
    every_minutes: int = 3


@dataclass(frozen=True, slots=True)
class Office:
    """The office, its desk, its numbers, its printer and its portal."""

    agency: Agency
    superior: str
    body: str
    centre: str
    place: str
    phone: str
    lookup_address: str = ""
    desk: int = 1
    numbering: Numbering = Numbering()
    paper: PaperSize = PaperSize.A5
    printer: str = ""
    next_session_when_closed: bool = False
    training: bool = False
    portal: PortalSettings = PortalSettings()

    @property
    def letterhead(self) -> Letterhead:
        """The office as receipts print it."""
        return Letterhead(
            self.superior,
            self.body,
            self.place,
            self.centre,
            self.phone,
            self.lookup_address,
            self.paper,
        )
