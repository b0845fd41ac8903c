"""A home whose first way of scanning is SANE's test device, and the real program on it, by keys."""

import os
import select
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from signal import SIGTERM, Signals
from time import monotonic
from typing import Final
from uuid import UUID

from desk.adapters.starter_catalogue import load_starter
from desk.journal import Act
from desk.pages.attachment import Attachment
from desk.pages.page import Page
from desk.pages.strip import Strip
from tests.commands.door import BIRTH, Door, draft, drafts
from tests.commands.test_set_file import NEW
from tests.real_screen import Screen, start
from ui.commands.demo import OFFICER, PASSWORD
from ui.wiring.home import HomeGate, OpenHome
from ui.wiring.world import World

OUTSIDE: Final = "Vào quầy"
LOCKED: Final = "Đã khóa"
NAME: Final = "Đỗ Thị Thử Nghiệm"
WORD: Final = "nghiem"
WHOLE_JOB: Final = 10
"""Pages the test device has in its feeder."""
SECONDS: Final = 60.0
LOOK_S: Final = 0.1
QUIET: Final = 5
"""Looks in a row, with hardly any work between them."""
SCANNER: Final = """
[scanning.first]
name = "Khay nạp"
driver = "sane"
address = "test:0"
source = "feeder"
mode = "grey"
dpi = 75
"""
DRAWN: Final = {"test_picture": '"Grid"'}
"""Pages with something on them."""
SLOW: Final = {**DRAWN, "read_delay": "true", "read_delay_duration": "40000"}
"""Half a second a page or more: time to do something in mid-job."""


@dataclass(frozen=True, slots=True)
class Place:
    """The home and the one received dossier in it, with the names of its papers."""

    door: Door
    dossier: UUID
    papers: tuple[str, ...]


def place_with_scanner(folder: Path) -> Place:
    """By commands alone: the home, its officer, its scanner, a dossier with three papers."""
    door = Door(folder / "nhà", folder / "state")
    told = folder / "cài đặt.toml"
    told.write_text(_whole(NEW), encoding="utf-8")
    done = door("set", "--from", str(told), "--recovery-pdf", str(folder / "khóa.pdf"))
    assert done.code == 0, done.err
    listed = next(one for one in load_starter() if one.code == BIRTH).cases[0].papers
    scanned = [paper.name for paper in listed if not paper.shown][:3]
    needed = [paper.name for paper in listed if paper.shown and paper.required]
    papers = [{"name": name} for name in (*scanned, *needed)]
    person = {"name": NAME, "sex": "female", "address": "Xóm Mới, Ninh Bình"}
    received = door("receive", "-", "--json", stdin=drafts(draft(person=person, papers=papers)))
    assert received.code == 0, received.err
    with opened(door) as home, home.store.reading() as books:
        dossier = books.dossier_by_code(received.json()[0]["code"]).id
    return Place(door, dossier, tuple(scanned))


def _whole(settings: str) -> str:
    """The scanner's table before the officer's, which ends the file."""
    before, officer = settings.split("[officer]")
    return f"{before}{SCANNER}\n[officer]{officer}"


@contextmanager
def opened(door: Door) -> Iterator[OpenHome]:
    """The home beside whatever runs on it."""
    gate = HomeGate(door.home, World(witness=door.state / "seen"))
    home = gate.unlock(OFFICER.login, PASSWORD)
    try:
        yield home
    finally:
        home.session.close()
        gate.close()


@dataclass(frozen=True, slots=True)
class AtScreen:
    """The program as whoever sits before it has it, and its register as nobody there sees it."""

    place: Place
    screen: Screen
    program: subprocess.Popen[bytes]
    home: OpenHome

    def sign_in(self, title: str = OUTSIDE) -> None:
        """From the screen of that title to the form."""
        self.screen.window(title)
        self.screen.write(PASSWORD)
        self.screen.press("Return")
        self.screen.window("Quầy 3")

    def open_dossier(self) -> None:
        """F3, its name, Enter; until the journal says that it was looked at and it is shown."""
        before = self.views()
        for _ in range(3):
            self.screen.press("F3", "ctrl+a")
            self.screen.write(WORD)
            self.screen.press("Return")
            if self.comes(lambda: self.views() > before, 8):
                self.rests()
                return
        raise AssertionError("the dossier was not opened")

    def rests(self) -> None:
        """Until the program has nothing to do: what was asked of it is on the screen."""
        spent = [self.work_done()]

        def quiet() -> bool:
            spent.append(self.work_done())
            return len(spent) > QUIET and spent[-1] - spent[-QUIET] <= QUIET // 2

        self.waits(quiet)

    def work_done(self) -> int:
        """Hundredths of a second the processor gave to the window and what watches it."""
        pid = self.program.pid
        return sum(_ticks(one) for one in (pid, *_children(pid)))

    def views(self) -> int:
        """How often the dossier was opened."""
        with self.home.store.reading() as books:
            entries = books.journal(self.place.dossier)
            return sum(entry.act == Act.VIEW for entry in entries)

    def strip(self) -> Strip:
        """The dossier's pages as the register has them."""
        return self.home.session.filing.strip(self.place.dossier)

    def pages(self) -> tuple[Page, ...]:
        """In their order."""
        return self.strip().pages

    def files(self) -> tuple[Attachment, ...]:
        """Of the dossier."""
        return self.home.session.filing.attachments(self.place.dossier)

    def scan(self, pages: int, key: str = "F4") -> None:
        """The key, until so many pages are there; pressed again if none comes."""
        before = len(self.pages())
        for _ in range(3):
            self.screen.press(key)
            if self.comes(lambda: len(self.pages()) > before, 10):
                break
        self.waits(lambda: len(self.pages()) >= before + pages)

    def looked(self) -> bool:
        """Whether every page has been looked at."""
        return all(page.look for page in self.pages())

    def comes(self, true: Callable[[], bool], seconds: float = SECONDS) -> bool:
        """Whether it becomes so while the program lives."""
        ended = os.pidfd_open(self.program.pid)
        try:
            until = monotonic() + seconds
            while monotonic() < until:
                if true():
                    return True
                gone, _, _ = select.select([ended], [], [], LOOK_S)
                assert not gone, "the program has ended"
        finally:
            os.close(ended)
        return False

    def waits(self, true: Callable[[], bool]) -> None:
        """Until it is so."""
        assert self.comes(true)


@contextmanager
def at_screen(
    place: Place, screen: Screen, sane: Path, before: tuple[str, ...] = (), **around: str
) -> Iterator[AtScreen]:
    """The program, started and signed in to; ended as a log-out ends it."""
    told = {"SANE_CONFIG_DIR": str(sane), "PYTHONDONTWRITEBYTECODE": "1", **around}
    program = start(place.door, screen, before, **told)
    try:
        with opened(place.door) as home:
            made = AtScreen(place, screen, program, home)
            made.sign_in()
            yield made
    finally:
        end(program, SIGTERM, watched=bool(before))


def _children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(one) for one in found]


def _ticks(pid: int) -> int:
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return int(user) + int(system)


def end(program: subprocess.Popen[bytes], with_signal: Signals, *, watched: bool = False) -> None:
    """The program itself, not what watches it; that goes when there is nothing left to see."""
    pid = program.pid
    if program.poll() is None:
        os.kill(_children(pid)[0] if watched else pid, with_signal)
    program.wait(SECONDS)
