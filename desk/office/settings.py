"""What an office settles: frozen, readable before anyone signs in, never a secret."""

from dataclasses import dataclass

from desk.dossier.dossier import Agency
from desk.dossier.receipt import Letterhead, PaperSize
from desk.scanner.device import Profile


@dataclass(frozen=True, slots=True)
class Numbering:
    """A block of `width` numbers from `first`; temporary numbers when `width` is 0.

    `from_day` (ISO): before it numbers are temporary whatever the block. `training`: only numbers
    of the training mode, for good; the mark of a training home (see desk.office.training).
    """

    first: int = 0
    width: int = 0
    from_day: str = ""
    training: bool = False


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
    files_address: str = ""
    """Where files are uploaded (tus 1.0); empty: none are sent."""


@dataclass(frozen=True, slots=True)
class Locking:
    """Minutes without a key or a click until the window locks, and minutes locked until the store
    is closed as well; 0: never.
    """

    after_minutes: int = 10
    close_minutes: int = 60


@dataclass(frozen=True, slots=True)
class Copies:
    """Where copies of the home go and how often, minutes. An empty folder: none are made."""

    folder: str = ""
    every_minutes: int = 60


@dataclass(frozen=True, slots=True)
class Scanning:
    """Four ways of scanning, each on a key, and what becomes of the pages.

    `watched`: a folder whose new files become pages, "" for none. `keep_originals`: the untouched
    images stay until delivery is proven. `text`: recognised text is laid into the files.
    `file_name`: the pattern of a file's name at the portal; {code}, {order}, {paper} (its code) and
    {day} are filled in, nothing of a citizen. `most_megabytes` of one file, 0: no limit.
    """

    first: Profile = Profile()
    second: Profile = Profile()
    third: Profile = Profile()
    fourth: Profile = Profile()
    watched: str = ""
    keep_originals: bool = True
    text: bool = True
    file_name: str = "{code}-{order}"
    most_megabytes: int = 0

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """In the order of their keys."""
        return self.first, self.second, self.third, self.fourth


@dataclass(frozen=True, slots=True)
class Setup:
    """What somebody decided or tried while setting the desk up, though the value itself may look
    as it did before: temporary numbers, the system's own printer, the usual hours.
    """

    numbers: bool = False
    printer: bool = False
    recovery: bool = False
    hours: bool = False
    card: bool = False
    scanner: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """The office, its desk, its numbers, its printer and its portal.

    `settings_locked`: officers who are no administrators cannot change this desk's own settings.
    `address` is where the office is found; `place` is printed before the date of a paper.
    """

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
    locking: Locking = Locking()
    copies: Copies = Copies()
    scanning: Scanning = Scanning()
    settings_locked: bool = False
    address: str = ""
    setup: Setup = Setup()

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
