"""What the setup screens ask of the world; ui.wiring.setup answers on a real home."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desk.office.accounts import Officer
from desk.office.settings import PortalSettings
from desk.office.setup import Settled
from desk.outbox import Trouble
from desk.scan_trial import ScanDoor
from desk.time.holidays import SpecialDay
from desk.time.working_time import WorkingWeek


class FolderTrouble(StrEnum):
    """Why copies cannot lie in a folder."""

    MISSING = "missing"
    NOT_WRITABLE = "not_writable"
    INSIDE_HOME = "inside_home"


@dataclass(frozen=True, slots=True)
class FolderFinding:
    """What writing into the folder came to; `free` in bytes; `same_disk`: the data lies there
    too, so that one broken disk takes both.
    """

    trouble: FolderTrouble | None
    free: int = 0
    same_disk: bool = False


class SetupHost(Protocol):
    """Every call may take a moment: they belong on the store's thread, not on the window's.

    Keeping raises BadSettingsError, NotAdministratorError, SettingsLockedError, a store's error.
    """

    def settled(self) -> Settled: ...
    def keep(self, values: Mapping[str, str]) -> Settled:
        """Keeps settings by key, all or none; journaled once there is a home."""

    def keep_fitting(self, values: Mapping[str, str]) -> Settled:
        """Keeps what fits of a step that is left half-filled."""

    def keep_hours(self, week: WorkingWeek, days: tuple[SpecialDay, ...] | None = None) -> Settled:
        """Working hours and holiday table as one change; without `days` the table stays."""

    def shipped_days(self) -> tuple[SpecialDay, ...]:
        """The holiday table as it was shipped, with what the law fixes."""

    def keep_portal_password(self, password: str) -> Settled: ...
    def printers(self) -> tuple[str, ...]: ...
    def print_slip(self, pdf: bytes, printer: str, job: str) -> None:
        """Raises PrinterError."""

    def try_folder(self, folder: Path) -> FolderFinding: ...
    def try_portal(self, portal: PortalSettings, password: str) -> Trouble | None:
        """None: signed in and answered. An empty password: the one that is kept, which goes to the
        kept address alone.

        Raises NotAdministratorError, PortalPasswordNeededError.
        """

    def scanning(self) -> ScanDoor:
        """The scanners; nothing is asked of a device by having it."""

    def recovery_form(self, key: str) -> bytes: ...
    def new_recovery(self, password: str) -> str:
        """A recovery key in the place of the old one, by the signed-in officer's password.

        Raises NotAdministratorError, WrongPasswordError, TooManyTriesError.
        """

    def create(self, officer: Officer, password: str, last_today: int) -> str:
        """The home, signed in to; its recovery key is told once. `last_today` is the last number
        given out today, desk.office.setup.UNANSWERED if nobody knows.

        Raises WeakPasswordError, HomeNotEmptyError, LoginRefusedError, a store's error.
        """
