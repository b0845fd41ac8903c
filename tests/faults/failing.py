"""Run as a process of its own under the failing disk: one kind of work, its N-th call failing.

    LD_PRELOAD=… python -m tests.faults.failing '{"work", "folder", "error", "for_good", "step"}'

N = 1, 2, 3 … (or every `step`-th) until the work comes through untouched. After each failure the
disk is well again, the same program goes on, and what must hold is looked at. The last line of
stdout is a JSON object.
"""

import ctypes
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Protocol
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from db.backup import open_register_copy
from desk.adapters.copy_folder import copies_in, shelves_in, unusable_in
from desk.adapters.keys import derive
from desk.adapters.slot import Cost
from desk.copies import quiet
from desk.dossier.annulment import Mistake
from desk.draft.kept_draft import KeptDraft
from desk.errors import DeskError, WrongPasswordError
from desk.office.accounts import Officer, Role
from desk.office.settings import Copies
from tests.desk.counter import NOW, OFFICE
from tests.fakes import StoppedClock
from tests.wiring.test_home import OFFICER, PASSWORD, sound
from ui.wiring.founding import UNFINISHED
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.officers import Officers
from ui.wiring.world import World
from ui.wording.troubles import trouble

MOST = 2_000
NEW_PASSWORD = "một mật khẩu khác"
UNWORDED = "That did not work."


class Disk:
    """The library that stands before libc in this process."""

    def __init__(self, folder: Path, error: int, *, for_good: bool) -> None:
        self._library = ctypes.CDLL(None)
        self._folder = str(folder).encode()
        self._error = error
        self._for_good = int(for_good)

    def arm(self, number: int) -> None:
        """That call from now on fails, for good or once."""
        self._library.disk_arm(self._folder, ctypes.c_long(number), self._error, self._for_good)

    def mend(self) -> int:
        """How many calls have failed."""
        return int(self._library.disk_mend())


class Tray:
    """A printer that works."""

    def print_pdf(self, pdf: bytes, job: str) -> None:
        """Takes the sheets."""


@dataclass(slots=True)
class Place:
    """One home on the disk that will fail; `notes` are rules that were broken."""

    folder: Path
    world: World
    home: OpenHome
    notes: list[str] = field(default_factory=list)

    @property
    def stick(self) -> Path:
        return self.folder / "thẻ nhớ"

    def must(self, holds: bool, rule: str) -> None:
        """Notes the rule unless it holds."""
        if not holds:
            self.notes.append(rule)

    def held(self) -> tuple[int, ...]:
        """How much of everything there is."""
        with self.home.store.reading() as books:
            return (
                books.count_dossiers(),
                books.next_journal_number(),
                len(books.outbox()),
                len(books.drafts()),
                len(books.print_jobs()),
            )


def signed_in(folder: Path, world: World, password: str = PASSWORD) -> OpenHome:
    return HomeGate(folder / "home", world).unlock(OFFICER.login, password)


def let_go(home: OpenHome) -> None:
    home.session.close()
    home.book.close()


@contextmanager
def placed(folder: Path) -> Iterator[Place]:
    """A home with a dossier, its receipt in the vault, and a stick for copies."""
    world = World(StoppedClock(NOW), "machine-1", folder / "witness", Cost(1024, 1, 1))
    create_home(folder / "home", OFFICE, OFFICER, PASSWORD, world)
    (folder / "thẻ nhớ").mkdir()
    place = Place(folder, world, signed_in(folder, world))
    place.home.keep_office(replace(OFFICE, copies=Copies(str(place.stick))))
    place.home.session.press.export(receive(place))
    yield place
    let_go(place.home)


def receive(place: Place) -> UUID:
    return place.home.session.intake.receive(sound(place.home)).dossier.id


def newest(place: Place) -> UUID:
    """The dossier received last."""
    with place.home.store.reading() as books:
        return books.queue(NOW.date())[0].dossier


class Work(Protocol):
    """Something an officer or the program does that writes."""

    def prepare(self, place: Place) -> None: ...
    def act(self, place: Place) -> None: ...
    def after(self, place: Place, failed: bool) -> None:
        """Notes what must hold; leaves the place as the next round needs it."""


class Receiving:
    """F9; the same form pressed again after the trouble must become one dossier."""

    def prepare(self, place: Place) -> None:
        self.draft, self.before = sound(place.home), place.held()

    def act(self, place: Place) -> None:
        place.home.session.intake.receive(self.draft)

    def after(self, place: Place, failed: bool) -> None:
        place.must(not failed or place.held() == self.before, "something of a failed F9 stayed")
        place.home.session.intake.receive(self.draft)
        place.must(place.held()[0] == self.before[0] + 1, "F9 again made no single dossier")


class Printing:
    """The receipt into the vault, the journal and onto paper."""

    def prepare(self, place: Place) -> None:
        self.dossier = receive(place)

    def act(self, place: Place) -> None:
        place.home.session.press.print_receipt(self.dossier, Tray())

    def after(self, place: Place, failed: bool) -> None:
        waiting = {job.dossier for job in place.home.session.press.waiting()}
        place.must((self.dossier in waiting) == failed, "the list of prints is wrong")
        if failed:
            place.home.session.press.print_receipt(self.dossier, Tray())


class Drafting:
    """A form kept while it is typed."""

    def prepare(self, place: Place) -> None:
        self.form = KeptDraft(uuid4(), "", NOW, NOW, "", "", {"typed": 1})
        place.home.session.drafts.keep(self.form)

    def act(self, place: Place) -> None:
        later = {"typed": 2, "text": "ữ" * 9_000}
        place.home.session.drafts.keep(replace(self.form, content=later))

    def after(self, place: Place, failed: bool) -> None:
        kept = place.home.session.drafts.find(self.form.key)
        place.must(kept.content["typed"] == (1 if failed else 2), "the draft is not as it was")
        self.act(place)
        place.home.session.drafts.drop(self.form.key)


class Voiding:
    """A dossier annulled."""

    def prepare(self, place: Place) -> None:
        self.dossier = receive(place)
        self.before = place.held()

    def act(self, place: Place) -> None:
        place.home.session.correction.void(self.dossier, Mistake.OTHER, "ghi sai họ tên")

    def after(self, place: Place, failed: bool) -> None:
        place.must(not failed or place.held() == self.before, "something of it stayed")
        if failed:
            self.act(place)


class Copying:
    """One more copy; the shelf then holds it, or what it held before."""

    def prepare(self, place: Place) -> None:
        place.world.clock.pass_by(timedelta(seconds=1))
        self.before = self.shelf(place)

    def act(self, place: Place) -> None:
        place.home.copies.copy(quiet)

    def after(self, place: Place, failed: bool) -> None:
        for shelf in shelves_in(place.stick):
            place.must(unusable_in(shelf) == (), "half a copy lies there")
        for folder, manifest in self.copies(place):
            opened = open_register_copy(folder / "desk.db", keys(place), lambda: True)
            place.must(opened.counts == manifest.counts, "a copy is not what it says")
        made = self.shelf(place) - self.before
        place.must(failed or len(made) == 1, "no copy was made")
        if failed:
            place.world.clock.pass_by(timedelta(seconds=1))
            self.act(place)

    def copies(self, place: Place) -> list[tuple[Path, object]]:
        return [one for shelf in shelves_in(place.stick) for one in copies_in(shelf)]

    def shelf(self, place: Place) -> set[str]:
        return {folder.name for folder, _ in self.copies(place)}


class Settling:
    """The office's settings in office.db, agreed to in the register."""

    def prepare(self, place: Place) -> None:
        self.before = place.home.book.office()
        self.later = replace(self.before, phone=f"0200 {place.held()[1]:06}")

    def act(self, place: Place) -> None:
        place.home.keep_office(self.later)

    def after(self, place: Place, failed: bool) -> None:
        now = place.home.book.office()
        place.must(now == (self.before if failed else self.later), "the settings are half kept")
        changed = place.home.refitted().session.office_changed
        place.must(not changed, "the settings look as if a stranger had changed them")
        self.act(place)


class Enrolling:
    """One's own password: the old one opens the home or the new one, never neither."""

    def prepare(self, place: Place) -> None:
        """Nothing to make ready."""

    def act(self, place: Place) -> None:
        Officers(place.home).change_password(PASSWORD, NEW_PASSWORD)

    def after(self, place: Place, failed: bool) -> None:
        opening = [word for word in (PASSWORD, NEW_PASSWORD) if opens(place, word)]
        place.must(len(opening) == 1, f"{len(opening)} passwords open the home")
        place.must(failed or opening == [NEW_PASSWORD], "the password is the old one")
        if opening == [NEW_PASSWORD]:
            Officers(place.home).change_password(NEW_PASSWORD, PASSWORD)


class Enlisting:
    """One more officer, journaled or not there."""

    def prepare(self, place: Place) -> None:
        self.officer = Officer(f"o{uuid4().hex[:8]}", "Phạm Văn Thêm", "", Role.OFFICER)
        self.before = place.held()[1]

    def act(self, place: Place) -> None:
        Officers(place.home).add(PASSWORD, self.officer, NEW_PASSWORD)

    def after(self, place: Place, failed: bool) -> None:
        there = self.officer in Officers(place.home).officers()
        place.must(there == (not failed), "the officer is there and was refused, or the reverse")
        place.must((place.held()[1] > self.before) == there, "the journal does not know of it")
        if not there:
            self.act(place)


class Opening:
    """Signing in."""

    def prepare(self, place: Place) -> None:
        let_go(place.home)

    def act(self, place: Place) -> None:
        let_go(signed_in(place.folder, place.world))

    def after(self, place: Place, failed: bool) -> None:
        place.home = signed_in(place.folder, place.world)


class Founding:
    """A first home; after the trouble the same folder takes it."""

    def prepare(self, place: Place) -> None:
        self.folder = place.folder / f"home {uuid4().hex}"

    def act(self, place: Place) -> None:
        create_home(self.folder, OFFICE, OFFICER, PASSWORD, place.world)

    def after(self, place: Place, failed: bool) -> None:
        if failed:
            left = sorted(path.name for path in self.folder.glob("*"))
            place.must(not (set(left) - UNFINISHED), f"{left} is left of half a home")
            self.act(place)
        let_go(HomeGate(self.folder, place.world).unlock(OFFICER.login, PASSWORD))


WORKS = MappingProxyType(
    {
        "receive": Receiving,
        "print": Printing,
        "draft": Drafting,
        "void": Voiding,
        "copy": Copying,
        "settings": Settling,
        "password": Enrolling,
        "officer": Enlisting,
        "sign_in": Opening,
        "first_home": Founding,
    }
)


def opens(place: Place, password: str) -> bool:
    gate = HomeGate(place.folder / "home", place.world)
    try:
        gate.check(OFFICER.login, password)
    except WrongPasswordError:
        return False
    finally:
        gate.close()
    return True


def keys(place: Place) -> bytes:
    """The register's own key."""
    gate = HomeGate(place.folder / "home", place.world)
    master = gate.slots.unlock(OFFICER.login, PASSWORD, place.world.clock())
    gate.close()
    return derive(master).database


def failure_of(act: Callable[[], None], place: Place) -> str:
    """The trouble's name, empty for none; anything but trouble that has a sentence is noted."""
    try:
        act()
    except DeskError as error:
        place.must(not trouble(error).startswith(UNWORDED), f"{type(error).__name__}: no sentence")
        return type(error).__name__
    except Exception as error:  # noqa: BLE001 - whatever it is, the report shall tell it
        place.notes.append(f"{type(error).__name__} instead of a trouble")
        return type(error).__name__
    return ""


def whole(place: Place) -> None:
    """What must hold after every failure, whatever was at work."""
    with place.home.store.reading() as books:
        place.must(books.check_journal() == (), "the journal is not whole")
        for file in books.files():
            content = place.home.vault.get(file.name)
            place.must(sha256(content).hexdigest() == file.sha256, "a row without its file")


def tried(place: Place, work: Work, disk: Disk, step: int) -> tuple[int, dict[str, int]]:
    """How many calls the work has, and how often each trouble was told."""
    told: dict[str, int] = {}
    for number in count(1, step):
        seen = len(place.notes)
        work.prepare(place)
        disk.arm(number)
        failure = failure_of(lambda: work.act(place), place)
        struck = disk.mend()
        told[failure] = told.get(failure, 0) + 1
        work.after(place, bool(failure))
        whole(place)
        place.notes[seen:] = [f"call {number}: {note}" for note in place.notes[seen:]]
        if not struck or number > MOST:
            return number - 1, told
    raise AssertionError


def main(order: dict) -> None:
    """Prints calls, troubles and broken rules."""
    app = QCoreApplication([])
    folder = Path(order["folder"])
    disk = Disk(folder, order["error"], for_good=order["for_good"])
    with placed(folder) as place:
        calls, told = tried(place, WORKS[order["work"]](), disk, order["step"])
        notes = place.notes
    open_register_copy(folder / "home" / "desk.db", keys(place), lambda: True)
    del app
    sys.stdout.write(json.dumps({"calls": calls, "told": told, "notes": notes}) + "\n")


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
