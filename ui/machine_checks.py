"""What `doctor` looks at: disk, clock, swap, printers, fonts, scanners."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from shutil import which
from typing import Final

from desk.forms.fonts import chosen
from desk.office.settings import Office
from desk.scanner.device import Driver
from desk.time.working_time import VIETNAM

ENOUGH_DISK = 1_000_000_000
PATIENCE: Final = 20.0
RAM: Final = Path("/dev/shm")  # noqa: S108 - looked at because it is none of the disk
MOUNTS: Final = Path("/proc/self/mounts")
BUILT = datetime(2026, 11, 22, tzinfo=VIETNAM)


class Check(StrEnum):
    """One thing looked at."""

    DISK = "disk"
    CLOCK = "clock"
    SWAP = "swap"
    FONT = "font"
    PRINTER = "printer"
    VAULT = "vault"
    PORTAL = "portal"
    SCANIMAGE = "scanimage"
    TEXT = "text"
    PROFILES = "profiles"
    RAM = "ram"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Finding:
    """`well` False: an administrator should act; `detail` is a figure or a device's name. A
    `remark` is well and all the same worth knowing.
    """

    check: Check
    well: bool
    detail: str
    remark: bool = False


def findings(home: Path, office: Office, now: datetime) -> tuple[Finding, ...]:
    """All checks, in the order they are shown."""
    free = shutil.disk_usage(home).free
    return (
        Finding(Check.DISK, free >= ENOUGH_DISK, f"{free // 1_000_000} MB"),
        Finding(Check.CLOCK, now >= BUILT, now.isoformat(timespec="seconds")),
        _swap(),
        Finding(Check.FONT, True, chosen().regular.stem),
        printer_finding(office.printer, default_printer()),
        Finding(Check.PORTAL, True, office.portal.address or "–"),
        *_scanning(office),
    )


def printer_finding(chosen: str, default: str) -> Finding:
    """Without a chosen printer the system's default one prints; an empty name: there is none."""
    if chosen:
        return Finding(Check.PRINTER, True, chosen)
    return Finding(Check.PRINTER, bool(default), default, remark=bool(default))


def default_printer() -> str:
    """The one that prints where none is chosen, asked where printing asks; empty without any."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - heavy, for this check alone

    return QPrinterInfo.defaultPrinter().printerName()


def _scanning(office: Office) -> Iterator[Finding]:
    """What is missing is a fault only where the office's own settings ask for it."""
    ways = [one for one in office.scanning.profiles if one.address]
    local = any(one.driver is Driver.SANE for one in ways)
    program, vietnamese, memory = which("scanimage"), _reads_vietnamese(), in_memory(RAM)
    yield Finding(Check.SCANIMAGE, bool(program) or not local, program or "")
    text = office.scanning.text and bool(ways)
    yield Finding(Check.TEXT, vietnamese or not text, "vie" if vietnamese else "")
    yield Finding(Check.PROFILES, True, str(len(ways)))
    yield Finding(Check.RAM, memory or not local, str(RAM) if memory else "")


def _reads_vietnamese() -> bool:
    """Whether tesseract is here and knows Vietnamese."""
    program = which("tesseract")
    if program is None:
        return False
    try:
        told = subprocess.run(  # noqa: S603 - a program of this machine, no words from outside
            [program, "--list-langs"], capture_output=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return b"vie" in told.stdout.split()


def in_memory(folder: Path, mounts: Path = MOUNTS) -> bool:
    """Whether the folder is a file system of its own that never touches a disk."""
    if not mounts.is_file() or not os.access(folder, os.W_OK):
        return False
    fields = [line.split(" ") for line in mounts.read_text("utf-8", "replace").splitlines()]
    return any(one[1] == str(folder) and one[2] in {"tmpfs", "ramfs"} for one in fields)


def _swap() -> Finding:
    """Swap on an unencrypted disk may hold what memory held; only Linux tells us."""
    if not sys.platform.startswith("linux"):
        return Finding(Check.SWAP, True, "–")
    lines = Path("/proc/swaps").read_text(encoding="utf-8").splitlines()[1:]
    return Finding(Check.SWAP, not lines, ", ".join(line.split()[0] for line in lines) or "0")
