"""T12: 200 pages, a jam at 137, the program killed, two jobs in the same second: nothing is lost,
nothing is out of order, nothing is overwritten.
"""

import json
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desk.adapters.children.command import working_folder
from desk.adapters.children.scanner_processes import ScannerProcesses
from desk.filing.filing import Filing
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.desk.counter import OFFICE
from tests.devices.fake_scanner import Plan, number_of
from tests.devices.scanning_app import ORDER, filing, world
from tests.wiring.test_home import OFFICER, PASSWORD, let_go, signed_in
from ui.wiring.home import create_home

BUNDLE = UUID(int=12)


@pytest.fixture
def place(tmp_path):
    create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world(tmp_path / "witness"))
    return tmp_path


def opened(place: Path):
    return signed_in(place / "home", world(place / "witness"))


def kept_numbers(filer: Filing) -> list[int]:
    """What the pages themselves say, in the order they are offered."""
    return [number_of(filer.content(page)) for page in filer.strip(BUNDLE).pages]


def scan_all(filer: Filing, plan: Plan, job: UUID) -> ScanTrouble | None:
    try:
        for page in ScannerProcesses(plan.command).scan(ORDER):
            filer.arrived(BUNDLE, job, page)
    except ScanError as error:
        return error.trouble
    return None


@pytest.mark.parametrize(
    ("plan", "trouble"),
    [
        (Plan(pages=200, jam=137), ScanTrouble.JAM),
        (Plan(pages=200, crash=137), ScanTrouble.DRIVER_DIED),
        (Plan(pages=200, bug=137), ScanTrouble.DRIVER_DIED),
    ],
)
def test_all_pages_before_the_end_are_offered_again_in_order(place, plan, trouble):
    home = opened(place)
    assert scan_all(filing(home), plan, uuid4()) is trouble
    let_go(home)
    home = opened(place)
    assert kept_numbers(filing(home)) == list(range(1, 137))
    let_go(home)


@pytest.mark.parametrize("after", [1, 23, 60])
def test_every_page_that_was_acknowledged_outlives_a_kill(place, after):
    acknowledged = killed_after(place, after)
    home = opened(place)
    numbers = kept_numbers(filing(home))
    assert numbers[: len(acknowledged)] == acknowledged
    assert numbers == list(range(1, len(numbers) + 1))
    let_go(home)


def killed_after(place: Path, count: int) -> list[int]:
    """The pages that a program of its own said it kept before it was killed."""
    plan = json.dumps(asdict(Plan(pages=200)))
    words = (place / "home", place / "witness", BUNDLE, uuid4(), plan)
    app = subprocess.Popen(
        [sys.executable, "-m", "tests.devices.scanning_app", *map(str, words)],
        stdout=subprocess.PIPE,
        cwd=working_folder(),
    )
    said = [int(app.stdout.readline()) for _ in range(count)]
    app.send_signal(signal.SIGKILL)
    rest, _ = app.communicate()
    return said + [int(line) for line in rest.splitlines(keepends=True) if line.endswith(b"\n")]


def test_a_job_after_a_kill_goes_on_behind_what_is_there(place):
    before = len(killed_after(place, 5))
    home = opened(place)
    there = len(kept_numbers(filing(home)))
    scan_all(filing(home), Plan(pages=7), uuid4())
    assert there >= before
    assert kept_numbers(filing(home)) == [*range(1, there + 1), *range(1, 8)]
    let_go(home)


def test_two_jobs_in_the_same_second_overwrite_nothing(place):
    home = opened(place)
    jobs = (uuid4(), uuid4())
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda job: scan_all(filing(home), Plan(pages=40), job), jobs))
    pages = filing(home).strip(BUNDLE).pages
    assert len({page.id for page in pages}) == len({page.number for page in pages}) == 80
    for job in jobs:
        own = [page for page in pages if page.job == job]
        assert [number_of(filing(home).content(page)) for page in own] == list(range(1, 41))
    let_go(home)


def test_no_page_lies_anywhere_in_the_clear(place):
    home = opened(place)
    scan_all(filing(home), Plan(pages=5), uuid4())
    let_go(home)
    files = [path for path in (place / "home").rglob("*") if path.is_file()]
    assert not [path for path in files if b"\x89PNG" in path.read_bytes()]
