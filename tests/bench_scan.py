"""The budget "scan": ten sheets from a feeder, through the child and into the vault, beside
`scanimage --batch` on the same device at the speed of a fast feeder; and memory over 200 pages.

`python -m tests.bench_scan` alone prints the rows; with a folder and a number of jobs it scans them
and prints the resident megabytes after each.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final
from uuid import uuid4

from desk.adapters.children.command import child_command
from desk.adapters.children.scanner_processes import ScannerProcesses
from desk.adapters.process import RAM
from desk.filing.filing import Filing
from desk.scanner.device import Device, Driver, ScanOrder
from tests.bench_tools import Row, pairs, timed
from tests.desk.counter import OFFICE
from tests.devices.sane_place import SYSTEM, sane_place
from tests.devices.scanning_app import filing, world
from tests.wiring.test_home import OFFICER, PASSWORD, let_go, signed_in
from ui.wiring.home import create_home

ROOT: Final = Path(__file__).parents[1]
PAGES: Final = 10
RUNS: Final = 2
LEAST_SPEED: Final = 0.95
JOBS: Final = 20
GROWS: Final = 1.05
MOST_MB: Final = 250.0
PICTURE: Final = '"Color pattern"'
DELAY_US: Final = "8000"
"""Between two blocks of the test device: a page takes about a second, as with the fastest feeders
that an office buys; without it the device would be faster than any paper moves.
"""
ORDER: Final = ScanOrder(Device(Driver.SANE, "test:0"))


def scan_rows(folder: Path) -> list[Row]:
    """None where there is no scanimage."""
    if shutil.which("scanimage") is None or not SYSTEM.exists():
        return []
    with sane_at(folder / "sane", read_delay="true", read_delay_duration=DELAY_US):
        speed = speed_row(folder)
    return [speed, *flat_rows(folder)]


def speed_row(folder: Path) -> Row:
    """Milliseconds a page, ours with encryption, fsync and journal."""
    with a_filing(folder / "speed") as filer:
        ours, peer = pairs(RUNS, lambda: timed(lambda: whole_way(filer)), lambda: timed(batch))
    limit = 1 / LEAST_SPEED
    return Row("scan, ms a page", median(ours) / PAGES, median(peer) / PAGES, limit)


def flat_rows(folder: Path) -> list[Row]:
    """What 200 pages leave in memory, beside what it was once the first fifth had warmed it up."""
    with sane_at(folder / "sane", read_delay="false"):
        command = [sys.executable, "-m", "tests.bench_scan", str(folder / "memory"), str(JOBS)]
        told = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    found: list[float] = json.loads(told.stdout)
    return [
        Row("scan, 200 pages : first fifth", found[-1], found[JOBS // 5], GROWS, unit="MB"),
        Row("scan, memory at the end", found[-1], MOST_MB, 1.0, unit="MB"),
    ]


def whole_way(filer: Filing) -> None:
    """One batch, each page filed as it comes."""
    bundle, job = uuid4(), uuid4()
    for page in ScannerProcesses(child_command()).scan(ORDER):
        filer.arrived(bundle, job, page)
    if len(filer.strip(bundle).pages) != PAGES:
        raise SystemExit("pages are missing")


def batch() -> None:
    """The peer, into memory as well."""
    words = "--source=Automatic Document Feeder|--mode=Color|--depth=8|--resolution=300"
    area = ("-x", "210", "-y", "297")
    with TemporaryDirectory(dir=RAM) as place:
        command = ["scanimage", "-d", "test:0", *words.split("|"), *area, "--format=jpeg"]
        subprocess.run([*command, f"--batch={place}/%d.jpg"], check=True, stderr=subprocess.DEVNULL)


def resident_each(folder: Path, jobs: int) -> list[float]:
    """Resident megabytes of this process after each job."""
    found = []
    with a_filing(folder) as filer:
        for _ in range(jobs):
            whole_way(filer)
            found.append(resident())
    return found


def resident() -> float:
    """Megabytes of this process in memory."""
    told = re.search(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text())
    return int(told[1]) / 1024 if told else 0.0


@contextmanager
def sane_at(folder: Path, **changed: str) -> Iterator[None]:
    """SANE with its test device alone."""
    os.environ["SANE_CONFIG_DIR"] = str(sane_place(folder, test_picture=PICTURE, **changed))
    yield
    del os.environ["SANE_CONFIG_DIR"]


@contextmanager
def a_filing(folder: Path) -> Iterator[Filing]:
    """In a fresh home on disk."""
    folder.mkdir()
    create_home(folder / "home", OFFICE, OFFICER, PASSWORD, world(folder / "witness"))
    home = signed_in(folder / "home", world(folder / "witness"))
    yield filing(home)
    let_go(home)


def main(words: list[str]) -> None:
    """See above."""
    if words:
        sys.stdout.write(json.dumps(resident_each(Path(words[0]), int(words[1]))))
        return
    from tests.bench import HEADING, line

    sys.stdout.write(f"{HEADING}\n")
    with TemporaryDirectory() as name:
        for row in scan_rows(Path(name)):
            sys.stdout.write(f"{line(row)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
