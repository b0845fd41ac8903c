"""A program to be killed in mid-job: files what a scanner gives and says each page once it is kept.

`python -m tests.devices.scanning_app HOME WITNESS BUNDLE JOB PLAN`
"""

import json
import sys
from pathlib import Path
from uuid import UUID

from desk.adapters.children.scanner_processes import ScannerProcesses
from desk.adapters.slot import Cost
from desk.filing.filing import Filing
from desk.scanner.device import Device, Driver, ScanOrder
from tests.desk.counter import NOW
from tests.devices.fake_scanner import Plan
from tests.fakes import StoppedClock
from tests.wiring.test_home import OFFICER, signed_in
from ui.wiring.home import OpenHome
from ui.wiring.world import World

ORDER = ScanOrder(Device(Driver.SANE, "sane:1"))


def world(witness: Path) -> World:
    """A machine whose clock stands: every job falls into the same second."""
    return World(StoppedClock(NOW), "machine-1", witness, Cost(1024, 1, 1))


def filing(home: OpenHome) -> Filing:
    """As the officer of that home."""
    return Filing(home.store, home.vault, StoppedClock(NOW), OFFICER.name, "1")


def main(home: str, witness: str, bundle: str, job: str, plan: str) -> None:
    """Says the number of each page after it is kept."""
    filer = filing(signed_in(Path(home), world(Path(witness))))
    for page in ScannerProcesses(Plan(**json.loads(plan)).command).scan(ORDER):
        kept = filer.arrived(UUID(bundle), UUID(job), page)
        sys.stdout.write(f"{kept.number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
