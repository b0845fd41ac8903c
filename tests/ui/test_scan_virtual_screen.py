"""Ten pages from SANE's test device into three papers of one dossier, on a real screen, by keys.

The whole run is watched from outside: which files the program and its children open for writing,
and what lies on the disk afterwards.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from desk.adapters.process import RAM
from desk.adapters.scanners.ram_folder import NAME as RAM_NAME
from desk.pages.attachment import Digital
from tests.commands.test_no_leak import files_under, outside, touched_in, tracing
from tests.devices.sane_place import sane_place
from tests.real_screen import MISSING, virtual_screen
from tests.scan_at_screen import DRAWN, WHOLE_JOB, Place, at_screen, opened, place_with_scanner
from ui.wiring.home import OpenHome

PILES = (3, 3, 4)
IMAGES = re.compile(
    rb"\xff\xd8\xff[\xe0\xe1\xee\xdb].{2}(?:JFIF|Exif|Adobe)|\x89PNG\r\n\x1a\n|%PDF-1|II\*\0\x08\0",
    re.DOTALL,
)

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"not here: {', '.join(MISSING)}"),
    pytest.mark.skipif(shutil.which("strace") is None, reason="no strace here"),
]


@dataclass(frozen=True, slots=True)
class Day:
    """What the run left behind."""

    place: Place
    home: OpenHome
    trace: Path
    in_memory: frozenset[str]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """F4, ten pages, digits, Esc; then the background has made the files."""
    folder = tmp_path_factory.mktemp("day")
    sane = sane_place(folder / "sane", **DRAWN)
    place = place_with_scanner(folder)
    trace = folder / "trace"
    with virtual_screen() as screen, at_screen(place, screen, sane, tracing(trace)) as at:
        at.open_dossier()
        at.scan(WHOLE_JOB)
        at.waits(at.looked)
        for number, pages in enumerate(PILES, start=1):
            at.screen.press(*[str(number)] * pages)
        at.waits(lambda: not at.strip().loose)
        at.screen.press("Escape")
        at.waits(lambda: len(at.files()) == len(PILES) and all(one.bound for one in at.files()))
        left = frozenset(path.name for path in RAM.iterdir() if RAM_NAME in path.name)
    with opened(place.door) as home:
        yield Day(place, home, trace, left)


def test_ten_pages_lie_under_three_papers_in_the_order_they_came(day: Day):
    strip = day.home.session.filing.strip(day.place.dossier)
    filed = [[page.number for page in strip.filed(name)] for name in day.place.papers]
    assert filed == [[1, 2, 3], [4, 5, 6], [7, 8, 9, 10]]
    assert (strip.loose, strip.tray, strip.dropped) == ((), (), ())


def test_each_paper_became_a_file_of_its_own_pages(day: Day):
    files = day.home.session.filing.attachments(day.place.dossier)
    assert [one.paper for one in files] == list(day.place.papers)
    assert {one.digital for one in files} == {Digital.DIGITISED}
    kept = [day.home.vault.get(one.file) for one in files]
    documents = [pypdfium2.PdfDocument(pdf) for pdf in kept]
    assert [len(document) for document in documents] == list(PILES)
    for document in documents:
        document.close()


def test_every_image_can_still_be_read(day: Day):
    filing = day.home.session.filing
    contents = [filing.content(page) for page in filing.strip(day.place.dossier).pages]
    assert all(IMAGES.match(content) for content in contents)


def test_no_picture_of_a_paper_lies_in_the_clear(day: Day):
    files = files_under(day.place.door.home, day.place.door.state)
    assert len(files) > WHOLE_JOB
    assert [path.name for path in files if IMAGES.search(path.read_bytes())] == []


def test_nothing_is_written_outside_the_home_but_into_memory(day: Day):
    touched = touched_in(day.trace)
    assert any("vault" in path.parts for path in touched)
    assert any(RAM_NAME in str(path) for path in touched), "no page was seen to pass"
    assert outside(touched, day.place.door.home, day.place.door.state) == []


def test_no_page_stays_in_memory_behind_the_job(day: Day):
    assert day.in_memory == frozenset()
