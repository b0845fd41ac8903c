"""Copies of a real home: made, thinned, brought back; a bad place or a bad byte is one sentence.

SOAK=1 makes five hundred copies in the storm of writes instead of twenty.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from uuid import UUID

import pytest

from desk.adapters.copy_folder import DESK, KEYS, NEEDED, OFFICE, VAULT, copies_in, shelves_in
from desk.adapters.copy_manifest import MANIFEST
from desk.adapters.file_lock import only_one
from desk.adapters.slot import Cost
from desk.copies import CopyError, CopyTrouble, Manifest, name_of, quiet
from desk.errors import HomeNotEmptyError, WrongPasswordError
from desk.guard import NumberingStoppedError, StopReason
from desk.journal import Act
from desk.office.settings import Copies
from desk.scanner.device import ArrivedPage
from tests.desk.counter import NOW
from tests.desk.counter import OFFICE as PLAIN_OFFICE
from tests.fakes import StoppedClock
from tests.wiring.test_home import OFFICER, PASSWORD, let_go, signed_in, sound
from ui.wiring.backups import LOCK, SCRATCH
from ui.wiring.home import OpenHome, create_home, settle_numbering
from ui.wiring.restoring import Restored, officers_of, restore
from ui.wiring.world import World

STORM = 500 if os.environ.get("SOAK") else 20
ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import resource, sys
from pathlib import Path
from tests.wiring.test_backups import child
child(*sys.argv[1:])
"""


def world_in(folder: Path) -> World:
    return World(StoppedClock(NOW), "machine-1", folder / "witness", Cost(1024, 1, 1))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_in(tmp_path)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "thẻ nhớ").mkdir()
    return tmp_path / "thẻ nhớ"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with three receipts in the vault, made once."""
    folder = tmp_path_factory.mktemp("mẫu")
    create_home(folder / "home", PLAIN_OFFICE, OFFICER, PASSWORD, world_in(folder))
    opened = signed_in(folder / "home", world_in(folder))
    for _ in range(3):
        received(opened)
    let_go(opened)
    return folder


@pytest.fixture
def home(pattern: Path, tmp_path: Path, world: World, stick: Path) -> Iterator[OpenHome]:
    """Its copies go to the stick."""
    for part in ("home", "witness"):
        shutil.copytree(pattern / part, tmp_path / part)
    opened = signed_in(tmp_path / "home", world)
    opened.keep_office(replace(PLAIN_OFFICE, copies=Copies(str(stick))))
    yield opened
    let_go(opened)


def received(home: OpenHome) -> str:
    """One more dossier with its receipt in the vault; its code."""
    taken = home.session.intake.receive(sound(home))
    home.session.press.export(taken.dossier.id)
    return taken.dossier.code


def shelf_of(stick: Path) -> Path:
    [shelf] = shelves_in(stick)
    return shelf


def names(stick: Path) -> list[str]:
    return [copy.name for _, copy in copies_in(shelf_of(stick))]


def brought_back(stick: Path, copy: Manifest, world: World, name: str = "khác") -> Restored:
    source = shelf_of(stick) / copy.name
    return restore(source, stick.parent / name, OFFICER.login, PASSWORD, world)


def acts(home: OpenHome) -> list[str]:
    with home.store.reading() as books:
        return [entry.act for entry in books.journal()]


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.chmod(0o600)
    path.write_bytes(data)


def later(home: OpenHome, by: timedelta) -> None:
    clock = home.world.clock
    assert isinstance(clock, StoppedClock)
    clock.pass_by(by)


def trouble_of(call: Callable[[], object]) -> CopyTrouble:
    with pytest.raises(CopyError) as told:
        call()
    return told.value.trouble


def test_a_copy_tells_what_it_holds(home: OpenHome):
    copy = home.copies.copy()
    assert (copy.counts.dossiers, copy.counts.files, copy.missing) == (3, 3, 0)
    with home.store.reading() as books:
        assert books.mac_at(copy.counts.journal) == copy.counts.head


def test_a_copy_is_journaled_and_kept_as_a_fact(home: OpenHome):
    copy = home.copies.copy()
    state = home.copies.state()
    assert (state.last, state.stale, state.present) == (copy.at, False, True)
    assert acts(home)[-1] == Act.BACKUP


def test_what_is_done_after_a_copy_makes_it_stale(home: OpenHome):
    home.copies.copy()
    received(home)
    assert home.copies.state().stale


def test_a_copy_can_be_brought_back_with_a_password_of_the_copy(home, stick, world):
    copy = home.copies.copy()
    assert brought_back(stick, copy, world).drill.counts == copy.counts
    again = signed_in(stick.parent / "khác", world)
    assert not again.session.office_changed
    assert acts(again)[: copy.counts.journal] == acts(home)[: copy.counts.journal]
    with again.store.reading() as books:
        assert [len(again.vault.get(file.name)) for file in books.files()]
    let_go(again)


def test_scanned_pages_come_back_with_the_copy(home, stick, world):
    page = home.session.filing.arrived(UUID(int=7), UUID(int=8), ArrivedPage(b"anh quet", 300))
    copy = home.copies.copy()
    brought_back(stick, copy, world)
    again = signed_in(stick.parent / "khác", world)
    assert again.session.filing.content(page) == b"anh quet"
    let_go(again)


def test_nothing_of_a_citizen_stands_in_names_or_manifest(home: OpenHome, stick: Path):
    home.copies.copy()
    owner = sound(home).owner
    for path in stick.rglob("*"):
        told = str(path.relative_to(stick)).encode() + (
            path.read_bytes() if path.is_file() else b""
        )
        for value in (owner.name, owner.id_number, owner.phone):
            assert value.encode() not in told


def test_vault_files_are_copied_once(home: OpenHome, stick: Path):
    home.copies.copy()
    before = {path: path.stat().st_mtime_ns for path in (shelf_of(stick) / VAULT).rglob("??/*")}
    home.copies.copy()
    after = {path: path.stat().st_mtime_ns for path in (shelf_of(stick) / VAULT).rglob("??/*")}
    assert before == after


def test_two_copies_in_one_second_have_two_names(home: OpenHome):
    assert home.copies.copy().name != home.copies.copy().name


def test_old_copies_are_thinned_and_the_rest_can_be_brought_back(home, stick, world):
    for _ in range(4):
        home.copies.copy()
        later(home, timedelta(minutes=1))
    later(home, timedelta(days=1))
    last = home.copies.copy()
    assert names(stick) == [name_of(NOW + timedelta(minutes=3)), last.name]
    assert brought_back(stick, last, world).drill.usable


def test_a_vault_file_no_copy_needs_any_more_goes(home: OpenHome, stick: Path):
    first = home.copies.copy()
    vault = shelf_of(stick) / VAULT
    strange = "ab" * 32
    (vault / "ab").mkdir(exist_ok=True)
    (vault / "ab" / strange).write_bytes(b"x")
    listing = shelf_of(stick) / first.name / NEEDED
    listing.write_text(listing.read_text() + f"{strange} {'0' * 64}\n")
    later(home, timedelta(minutes=1))
    home.copies.copy()
    assert not (vault / "ab" / strange).exists()
    assert len(list(vault.glob("??/*"))) == 3


def test_a_trial_is_journaled_and_leaves_nothing(home: OpenHome):
    home.copies.copy()
    drill = home.copies.drill()
    assert drill.usable
    assert acts(home)[-1] == Act.RESTORE
    assert home.copies.state().drilled == NOW
    assert not (home.folder / SCRATCH).exists()


def spoiled_parts(stick: Path, copy: Manifest) -> list[Path]:
    folder = shelf_of(stick) / copy.name
    slot = folder / KEYS / f"{OFFICER.login}.json"
    file = next((shelf_of(stick) / VAULT).glob("??/*"))
    return [folder / DESK, folder / OFFICE, folder / NEEDED, slot, file]


@pytest.mark.parametrize("part", range(5), ids=["desk", "office", "list", "slot", "vault"])
def test_a_damaged_byte_is_found_by_the_trial_and_by_restore(home, stick, world, part: int):
    copy = home.copies.copy()
    spoil(spoiled_parts(stick, copy)[part])
    assert trouble_of(home.copies.drill) is CopyTrouble.DAMAGED
    assert trouble_of(lambda: brought_back(stick, copy, world)) is CopyTrouble.DAMAGED
    assert not list((stick.parent / "khác").iterdir())


def test_a_copy_with_a_damaged_manifest_is_none(home, stick, world):
    copy = home.copies.copy()
    manifest = shelf_of(stick) / copy.name / MANIFEST
    manifest.write_text(manifest.read_text().replace('"dossiers":3', '"dossiers":4'))
    assert trouble_of(lambda: brought_back(stick, copy, world)) is CopyTrouble.DAMAGED
    assert trouble_of(home.copies.drill) is CopyTrouble.NO_COPY


def test_a_wrong_password_brings_nothing_back(home, stick, world):
    copy = home.copies.copy()
    target = stick.parent / "khác"
    with pytest.raises(WrongPasswordError):
        restore(shelf_of(stick) / copy.name, target, OFFICER.login, "sai mật khẩu", world)
    assert not list(target.iterdir())
    assert [one.login for one in officers_of(shelf_of(stick) / copy.name)] == [OFFICER.login]


def test_a_copy_only_goes_into_an_empty_folder(home, stick, world):
    copy = home.copies.copy()
    (stick.parent / "khác").mkdir()
    (stick.parent / "khác" / "thư").touch()
    with pytest.raises(HomeNotEmptyError):
        brought_back(stick, copy, world)


def test_after_a_restore_no_number_is_given_until_settled(home, stick, world):
    copy = home.copies.copy()
    lost = received(home)
    restored = brought_back(stick, copy, world)
    assert restored.stopped is StopReason.RESTORED
    assert (PLAIN_OFFICE.agency.code, 3003) in restored.last
    again = signed_in(stick.parent / "khác", world)
    with pytest.raises(NumberingStoppedError):
        received(again)
    settle_numbering(again, int(lost.rpartition("-")[2]))
    assert received(again).endswith("-3005")
    let_go(again)


def test_the_place_is_not_there(home: OpenHome, stick: Path):
    shutil.rmtree(stick)
    assert trouble_of(home.copies.copy) is CopyTrouble.PLACE_MISSING
    assert not home.copies.state().present


def pulled_out(home: OpenHome, stick: Path, at: int, *, left: bool) -> CopyTrouble | None:
    """A copy during which the stick goes when `at` was told; `left`: its empty folder stays."""
    calls = 0

    def told(_percent: int) -> None:
        nonlocal calls
        calls += 1
        if calls == at:
            stick.rename(stick.with_name("trong tay"))
            if left:
                stick.mkdir()

    try:
        home.copies.copy(told)
    except CopyError as error:
        return error.trouble
    return None


@pytest.mark.parametrize("left", [True, False], ids=["its folder stays", "its folder goes"])
@pytest.mark.parametrize("at", [1, 2, 3, 4, 5, 6])
def test_a_stick_pulled_out_during_a_copy_is_said_and_the_next_copy_works(
    home: OpenHome, stick: Path, at: int, left: bool
):
    before = home.copies.copy()
    received(home)
    later(home, timedelta(hours=1))
    assert pulled_out(home, stick, at, left=left) is CopyTrouble.PLACE_MISSING
    assert not list(stick.rglob("*")), "something was left on this machine's own disk"
    if left:
        stick.rmdir()
    stick.with_name("trong tay").rename(stick)
    assert names(stick) == [before.name]
    later(home, timedelta(hours=1))
    after = home.copies.copy()
    assert names(stick) == [before.name, after.name]
    assert home.copies.drill().usable


def test_a_place_that_cannot_even_be_asked_for_is_not_there(home: OpenHome):
    place = Path("/media") / ("x" * 300)
    home.book.keep_office(replace(PLAIN_OFFICE, copies=Copies(str(place))))
    assert not home.copies.state().present
    assert trouble_of(home.copies.copy) is CopyTrouble.PLACE_MISSING


def test_no_place_is_set(home: OpenHome):
    home.book.keep_office(PLAIN_OFFICE)
    assert trouble_of(home.copies.copy) is CopyTrouble.NO_PLACE


def test_the_data_itself_is_no_place(home: OpenHome):
    call = lambda: home.copies.copy(quiet, home.folder / KEYS)  # noqa: E731 - one call
    assert trouble_of(call) is CopyTrouble.INSIDE_HOME


def test_one_copy_at_a_time(home: OpenHome):
    with only_one(home.folder / LOCK):
        assert trouble_of(home.copies.copy) is CopyTrouble.RUNNING


def test_a_stopped_copy_leaves_nothing(home: OpenHome, stick: Path):
    def stop(_percent: int) -> None:
        raise CopyError(CopyTrouble.STOPPED)

    assert trouble_of(lambda: home.copies.copy(stop)) is CopyTrouble.STOPPED
    assert [path.name for path in shelf_of(stick).iterdir()] == [VAULT]


def test_a_file_missing_in_the_home_is_told_and_stops_no_copy(home: OpenHome):
    next((home.folder / VAULT).glob("??/*")).unlink()
    assert home.copies.copy().missing == 1


def child(folder: str, what: str) -> None:
    """In a process of its own: receive without end, be killed in a copy, or have little room."""
    home = signed_in(Path(folder) / "home", world_in(Path(folder)))
    if what == "write":
        sys.stdout.write(".\n")
        sys.stdout.flush()
        while True:
            received(home)
    if what == "little room":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        sys.stdout.write(trouble_of(home.copies.copy).value)
        return
    home.copies.copy(lambda percent: os.kill(os.getpid(), signal.SIGKILL) if percent > 59 else None)


def child_of(folder: Path, what: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", CHILD, str(folder), what]
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_killed_in_a_copy_nothing_is_taken_for_one(home: OpenHome, stick: Path):
    with child_of(stick.parent, "die") as process:
        assert process.wait(30) == -signal.SIGKILL
    assert list(shelf_of(stick).glob("*.part"))
    assert names(stick) == []
    copy = home.copies.copy()
    assert names(stick) == [copy.name]
    assert not list(shelf_of(stick).glob("*.part"))


def test_a_full_place_is_told_and_the_home_goes_on(home: OpenHome, stick: Path):
    with child_of(stick.parent, "little room") as process:
        told, _ = process.communicate(timeout=30)
    assert told in {CopyTrouble.PLACE_FULL, CopyTrouble.PLACE_UNUSABLE}
    assert not list(shelf_of(stick).glob("2*"))
    assert received(home)
    assert home.copies.copy().counts.dossiers == 4


def test_copies_in_a_storm_of_writes_open_and_match(home, stick, world):
    over = Event()

    def storm() -> None:
        while not over.is_set():
            received(home)

    writer = Thread(target=storm)
    writer.start()
    with child_of(stick.parent, "write") as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        try:
            copies = storm_of_copies(home)
        finally:
            over.set()
            writer.join()
            other.kill()
    for copy in copies[:: max(1, STORM // 20)]:
        if copy.name in names(stick):
            drill = brought_back(stick, copy, world, copy.name).drill
            assert drill.usable
    assert home.copies.drill().usable
    assert copies[-1].counts.dossiers > copies[0].counts.dossiers


def storm_of_copies(home: OpenHome) -> list[Manifest]:
    """An hour apart, so that thinning keeps some and removes others."""
    copies = []
    for _ in range(STORM):
        copies.append(home.copies.copy())
        later(home, timedelta(hours=1))
    return copies
