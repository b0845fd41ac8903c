"""The real program in mid-scan: killed, locked, on a full disk. What had arrived is offered again.

One home, two runs of the program on a virtual screen, keys alone. What is shown is proven by what
keys can reach: Ctrl+A and a digit file every page on the strip that is under no paper yet.
"""

import errno
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL
from uuid import UUID

import pytest

from desk.adapters.process import RAM
from desk.adapters.scanners.ram_folder import NAME as RAM_NAME
from tests.devices.sane_place import sane_place
from tests.faults.disk_library import built
from tests.real_screen import MISSING, Screen, virtual_screen
from tests.scan_at_screen import LOCKED, SLOW, WHOLE_JOB, AtScreen, Place, at_screen, end, opened
from tests.scan_at_screen import place_with_scanner as new_place
from ui.wiring.home import OpenHome

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not here: {', '.join(MISSING)}")


@dataclass(slots=True)
class Story:
    """Page ids in their order, as they stood after each chapter."""

    place: Place
    acknowledged: list[UUID] = field(default_factory=list)
    offered: list[UUID] = field(default_factory=list)
    at_lock: int = 0
    behind_lock: list[UUID] = field(default_factory=list)
    unlocked: list[UUID] = field(default_factory=list)
    before_full: list[UUID] = field(default_factory=list)
    full: list[UUID] = field(default_factory=list)
    well: list[UUID] = field(default_factory=list)
    in_memory: list[str] = field(default_factory=list)
    home: OpenHome | None = None


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("kill")
    sane, library = sane_place(folder / "sane", **SLOW), built(folder)
    told = Story(new_place(folder))
    sign = folder / "đầy"
    disk = {
        "LD_PRELOAD": str(library),
        "FAILING_DISK": f"{errno.ENOSPC} {told.place.door.home}",
        "FAILING_WHILE": str(sign),
    }
    with virtual_screen() as screen:
        killed(told, screen, sane)
        with at_screen(told.place, screen, sane, **disk) as at:
            offered_again(told, at)
            locked(told, at)
            full(told, at, sign)
        told.in_memory = [path.name for path in RAM.iterdir() if RAM_NAME in path.name]
    with opened(told.place.door) as told.home:
        yield told


def ids(at: AtScreen) -> list[UUID]:
    return [page.id for page in at.pages()]


def killed(told: Story, screen: Screen, sane: Path) -> None:
    """kill -9 with a third of the job in."""
    with at_screen(told.place, screen, sane) as at:
        at.open_dossier()
        at.scan(3)
        told.acknowledged = ids(at)
        end(at.program, SIGKILL)


def offered_again(told: Story, at: AtScreen) -> None:
    """Another run: F4 shows the same pages; all of them go under the first paper."""
    at.open_dossier()
    at.screen.press("F4")
    told.offered = filed_by_keys(at, "1")


def filed_by_keys(at: AtScreen, line: str) -> list[UUID]:
    """What Ctrl+A and that digit reach; pressed again while the strip is still being read."""
    paper = at.place.papers[int(line) - 1]
    for _ in range(5):
        at.rests()
        at.screen.press("ctrl+a", line)
        if at.comes(lambda: not at.strip().loose, 4):
            break
    return [page.id for page in at.strip().filed(paper)]


def locked(told: Story, at: AtScreen) -> None:
    """F12 with two pages in; the officer comes back when the feeder is empty."""
    before = len(at.pages())
    at.scan(2)
    at.screen.press("F12")
    at.screen.window(LOCKED)
    told.at_lock = len(at.pages())
    at.waits(lambda: len(at.pages()) == before + WHOLE_JOB)
    told.behind_lock = ids(at)
    at.sign_in(LOCKED)
    at.open_dossier()
    at.screen.press("F4")
    told.unlocked = filed_by_keys(at, "2")


def full(told: Story, at: AtScreen, sign: Path) -> None:
    """The disk is full with two pages in, then well again."""
    at.scan(2)
    told.before_full = ids(at)
    sign.touch()
    at.waits(lambda: not scanning(at.program.pid))
    told.full = ids(at)
    sign.unlink()
    at.scan(WHOLE_JOB)
    told.well = ids(at)


def scanning(program: int) -> bool:
    """Whether a child of it still speaks to a scanner."""
    for place in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            words = (place / "cmdline").read_bytes().split(b"\0")
        except (FileNotFoundError, ProcessLookupError):
            continue
        if parent == program and b"sane" in words:
            return True
    return False


def test_there_was_something_to_kill(story: Story):
    assert 3 <= len(story.acknowledged) < WHOLE_JOB


def test_every_page_that_arrived_before_the_kill_is_offered_again_in_order(story: Story):
    assert story.offered[: len(story.acknowledged)] == story.acknowledged
    assert len(story.offered) <= WHOLE_JOB


def test_pages_go_on_arriving_behind_the_lock(story: Story):
    assert story.at_lock < len(story.behind_lock) == len(story.offered) + WHOLE_JOB


def test_unlocked_f4_shows_all_that_arrived_behind_the_lock(story: Story):
    assert story.unlocked == story.behind_lock[len(story.offered) :]


def test_what_arrived_before_the_disk_was_full_is_there(story: Story):
    assert story.full[: len(story.before_full)] == story.before_full
    assert len(story.full) < len(story.behind_lock) + WHOLE_JOB, "the disk did not fill"


def test_once_the_disk_is_well_the_same_program_scans_on(story: Story):
    assert story.well[: len(story.full)] == story.full
    assert len(story.well) == len(story.full) + WHOLE_JOB


def test_no_page_lies_in_memory_once_another_job_is_over(story: Story):
    assert story.in_memory == []


def test_every_page_has_its_image_and_numbers_go_up(story: Story):
    filing = story.home.session.filing
    pages = filing.strip(story.place.dossier).pages
    numbers = [page.number for page in pages]
    assert numbers == sorted(set(numbers))
    assert all(filing.content(page)[:3] == b"\xff\xd8\xff" for page in pages)
