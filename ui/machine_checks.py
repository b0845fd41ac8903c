"""What `doctor` looks at: disk, clock, swap, printers, fonts."""

import shutil
import sys
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desk.forms.fonts import chosen
from desk.office.settings import Office
from desk.time.working_time import VIETNAM

ENOUGH_DISK = 1_000_000_000
BUILT = datetime(2026, 11, 22, tzinfo=VIETNAM)


class Check(StrEnum):
    """One thing looked at."""

    DISK = "disk"
    CLOCK = "clock"
    SWAP = "swap"
    FONT = "font"
    PRINTER = "printer"
    PORTAL = "portal"


@dataclass(frozen=True, slots=True)
class Finding:
    """`well` False: an administrator should act; `detail` is a figure or a device's name."""

    check: Check
    well: bool
    detail: str


def findings(home: Path, office: Office, now: datetime) -> tuple[Finding, ...]:
    """All checks, in the order they are shown."""
    free = shutil.disk_usage(home).free
    return (
        Finding(Check.DISK, free >= ENOUGH_DISK, f"{free // 1_000_000} MB"),
        Finding(Check.CLOCK, now >= BUILT, now.isoformat(timespec="seconds")),
        _swap(),
        Finding(Check.FONT, True, chosen().regular.stem),
        Finding(Check.PRINTER, True, office.printer or "–"),
        Finding(Check.PORTAL, True, office.portal.address or "–"),
    )


def _swap() -> Finding:
    """Swap on an unencrypted disk may hold what memory held; only Linux tells us."""
    if not sys.platform.startswith("linux"):
        return Finding(Check.SWAP, True, "–")
    lines = Path("/proc/swaps").read_text(encoding="utf-8").splitlines()[1:]
    return Finding(Check.SWAP, not lines, ", ".join(line.split()[0] for line in lines) or "0")
