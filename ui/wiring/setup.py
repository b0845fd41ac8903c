"""First run and settings on a real home: what is typed before there is one lies in office.db."""

import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from db.office import open_office, shipped_calendar
from desk.adapters.durable import disk_trouble_named
from desk.canonical import canonical_json
from desk.errors import NotAdministratorError
from desk.forms.test_slip import slip_code
from desk.journal import Act
from desk.office.accounts import Officer, Role
from desk.office.setting_keys import changed_keys, fitting, keys, require_right, with_values
from desk.office.settings import Office, PortalSettings
from desk.office.setup import BLANK, UNANSWERED, PortalPasswordNeededError, Settled, first_numbers
from desk.office.training import may_speak_to, require_mark_kept
from desk.outbox import Trouble
from desk.press import Printer
from desk.scan_trial import ScanDoor
from desk.session import Session
from desk.time.holidays import SpecialDay, in_order, special_days_to_json
from desk.time.working_time import WorkCalendar, WorkingWeek, week_to_json
from ui.setup_host import FolderFinding, FolderTrouble
from ui.wiring.agreement import agreed_to
from ui.wiring.home import HomeGate, OpenHome, create_home, settle_numbering
from ui.wiring.officers import Officers
from ui.wiring.portal_line import PORTAL_PASSWORD
from ui.wiring.portal_trial import tried
from ui.wiring.scanning import scan_door
from ui.wiring.world import World


def keep_values(home: OpenHome, values: Mapping[str, str]) -> Office:
    """Settings by key, all or none, journaled; an officer's right is looked at first.

    Raises BadSettingsError, NotAdministratorError, SettingsLockedError, a store's error.
    """
    before = home.book.office() or home.session.office
    after = with_values(before, values)
    require_mark_kept(before, after)
    _require(home, before, after)
    if after != before:
        told = (Act.SETTING, canonical_json(after))
        home.change_office(lambda agreed: home.book.keep_office(after, agreed), told)
    return after


def keep_all(home: OpenHome, office: Office, calendar: WorkCalendar) -> None:
    """Settings and calendar in one transaction of office.db, journaled as two acts.

    Raises NotAdministratorError, a store's error.
    """
    home.require_administrator()
    require_mark_kept(home.book.office() or office, office)
    home.change_office(
        lambda agreed: home.book.keep_settled(office, calendar, agreed),
        (Act.SETTING, canonical_json(office)),
        (Act.CALENDAR, canonical_json(told_calendar(calendar))),
    )


def keep_calendar(home: OpenHome, calendar: WorkCalendar) -> None:
    """Working hours and holidays, journaled. Raises NotAdministratorError, a store's error."""
    home.require_administrator()
    told = (Act.CALENDAR, canonical_json(told_calendar(calendar)))
    home.change_office(lambda agreed: home.book.keep_calendar(calendar, agreed), told)


def keep_secret(home: OpenHome, key: str, secret: str) -> None:
    """A password in the encrypted store; the journal has its name alone."""
    home.require_administrator()
    with home.store.writing() as books:
        books.keep_secret(key, secret)
    home.note(Act.SETTING, canonical_json({"secret": key}))


def told_calendar(calendar: WorkCalendar) -> dict[str, object]:
    """The calendar as the journal has it."""
    return {
        "days": special_days_to_json(calendar.special),
        "week": week_to_json(calendar.week),
    }


def _require(home: OpenHome, before: Office, after: Office) -> None:
    """Only an administrator may switch the lock by idleness off."""
    require_right(before, home.officer.role, changed_keys(before, after))
    if home.officer.role is not Role.ADMINISTRATOR and not after.locking.after_minutes:
        raise NotAdministratorError


def _goes_to(portal: PortalSettings) -> tuple[str, str, str]:
    return portal.address, portal.login_path, portal.service_path


def make_home(
    folder: Path, office: Office, officer: Officer, password: str, last_today: int, world: World
) -> tuple[OpenHome, str]:
    """A new home, signed in to, and its recovery key; numbers go on after `last_today`."""
    numbers = first_numbers(keys(office), last_today, world.clock().date())
    office = with_values(office, {"numbering.from_day": numbers["numbering.from_day"]})
    key = create_home(folder, office, officer, password, world)
    home = HomeGate(folder, world).unlock(officer.login, password)
    if last_today != UNANSWERED:
        settle_numbering(home, last_today)
    return home, key


def recovery_form(key: str, office: Office, world: World) -> bytes:
    """The sheet with the recovery key, for the office's safe."""
    from desk.forms.recovery import render  # noqa: PLC0415 - needed once in a home's life

    return render(key, office.agency.name, world.clock().date())


class HomeSetup:
    """ui.setup_host.SetupHost over a folder; `home` once there is one.

    `printer` makes a printer of a name, `printers` lists them; `scanners` are this machine's.
    """

    def __init__(
        self,
        folder: Path,
        printer: Callable[[str], Printer],
        printers: Callable[[], tuple[str, ...]],
        world: World | None = None,
        home: OpenHome | None = None,
        scanners: Callable[[], ScanDoor] = scan_door,
    ) -> None:
        self.folder = folder
        self.home = home
        self.world = home.world if home else world or World()
        self._printer = printer
        self._printers = printers
        self._scanners = scanners

    def settled(self) -> Settled:
        """What is settled so far; nothing is made in the folder by asking."""
        if self.home is not None:
            with self.home.store.reading() as books:
                password = books.secret(PORTAL_PASSWORD) is not None
            book, office = self.home.book, self.home.book.office()
            administrator = self.home.officer.role is Role.ADMINISTRATOR
            return Settled(office or BLANK, book.calendar(), True, password, administrator)
        if not (self.folder / "office.db").is_file():
            return Settled(BLANK, shipped_calendar(), False, False, True)
        book = open_office(self._office_path())
        try:
            return Settled(book.office() or BLANK, book.calendar(), False, False, True)
        finally:
            book.close()

    def keep(self, values: Mapping[str, str]) -> Settled:
        """All or none."""
        if self.home is not None:
            keep_values(self.home, values)
        else:
            self._keep_unfinished(lambda office: with_values(office, values))
        return self.settled()

    def keep_fitting(self, values: Mapping[str, str]) -> Settled:
        """What fits."""
        if self.home is not None:
            before = self.home.book.office() or BLANK
            after = keys(fitting(before, values))
            keep_values(self.home, {key: after[key] for key in values if key in after})
        else:
            self._keep_unfinished(lambda office: fitting(office, values))
        return self.settled()

    def keep_hours(self, week: WorkingWeek, days: tuple[SpecialDay, ...] | None = None) -> Settled:
        """Hours and holidays, as `set calendar.week` and `set calendar.days` keep them."""
        return self._keep_calendar(
            lambda calendar: WorkCalendar(
                week, calendar.special if days is None else in_order(days)
            )
        )

    def shipped_days(self) -> tuple[SpecialDay, ...]:
        """As this version brings them."""
        return shipped_calendar().special

    def keep_portal_password(self, password: str) -> Settled:
        """Only a home can keep a secret."""
        keep_secret(self._open(), PORTAL_PASSWORD, password)
        return self.settled()

    def printers(self) -> tuple[str, ...]:
        """The machine's printers."""
        return self._printers()

    def print_slip(self, pdf: bytes, printer: str, job: str) -> None:
        """On the printer of that name."""
        self._printer(printer).print_pdf(pdf, job)

    def try_folder(self, folder: Path) -> FolderFinding:
        """Writes a file of its own there and takes it away again."""
        if folder.resolve().is_relative_to(self.folder.resolve()):
            return FolderFinding(FolderTrouble.INSIDE_HOME)
        if not folder.is_absolute() or not folder.is_dir():
            return FolderFinding(FolderTrouble.MISSING)
        probe = folder / f".quay-{secrets.token_hex(8)}"
        try:
            with probe.open("xb") as out:
                out.write(b"quay")
                os.fsync(out.fileno())
            probe.unlink()
            free = shutil.disk_usage(folder).free
        except OSError:
            probe.unlink(missing_ok=True)
            return FolderFinding(FolderTrouble.NOT_WRITABLE)
        same = self.folder.stat().st_dev == folder.stat().st_dev
        return FolderFinding(None, free, same)

    def try_portal(self, portal: PortalSettings, password: str) -> Trouble | None:
        """Signs in and asks for a code that is never given."""
        office = self.settled().office
        if not may_speak_to(office, portal.address) or not (password or self._agreed()):
            return Trouble.SETTINGS
        password = password or self._kept_password(office.portal, portal)
        code = slip_code(office.agency.code, office.desk, self.world.clock())
        return tried(portal, password, code)

    def scanning(self) -> ScanDoor:
        """Nothing is started by having it."""
        return self._scanners()

    def recovery_form(self, key: str) -> bytes:
        """The sheet that goes into the office's safe."""
        return recovery_form(key, self.settled().office, self.world)

    def new_recovery(self, password: str) -> str:
        """Journaled; the old key opens nothing any more."""
        home = self._open()
        home.require_administrator()
        key = Officers(home).new_recovery_key(password)
        keep_values(home, {"setup.recovery": "false"})
        return key

    def create(self, officer: Officer, password: str, last_today: int) -> str:
        """Signed in to at once."""
        office = self.settled().office
        self.home, key = make_home(self.folder, office, officer, password, last_today, self.world)
        return key

    def session(self) -> Session:
        """The window's way in after the first run, with everything that was settled."""
        self.home = self._open().refitted()
        return self.home.session

    def _agreed(self) -> bool:
        home = self._open()
        home.require_administrator()
        with home.store.reading() as books:
            return home.book.digest() in agreed_to(books)

    def _kept_password(self, kept: PortalSettings, portal: PortalSettings) -> str:
        """It goes where it always goes: whoever types another address must know it."""
        if _goes_to(kept) != _goes_to(portal):
            raise PortalPasswordNeededError
        with self._open().store.reading() as books:
            return books.secret(PORTAL_PASSWORD) or ""

    def _open(self) -> OpenHome:
        if self.home is None:
            raise NotAdministratorError
        return self.home

    def _keep_calendar(self, change: Callable[[WorkCalendar], WorkCalendar]) -> Settled:
        if self.home is not None:
            keep_calendar(self.home, change(self.home.book.calendar()))
            return self.settled()
        book = open_office(self._office_path())
        try:
            book.keep_calendar(change(book.calendar()))
        finally:
            book.close()
        return self.settled()

    def _keep_unfinished(self, change: Callable[[Office], Office]) -> None:
        book = open_office(self._office_path())
        try:
            book.keep_office(change(book.office() or BLANK))
        finally:
            book.close()

    def _office_path(self) -> Path:
        with disk_trouble_named():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self.folder / "office.db"
