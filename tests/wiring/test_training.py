"""The training mode: a home of its own that gives no real number and speaks to nobody outside."""

import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desk.adapters.slot import Cost
from desk.catalogue.catalogue import Catalogue
from desk.errors import WrongPasswordError
from desk.numbering import is_code, is_training
from desk.office.accounts import Officer, Role
from desk.office.training import (
    PASSWORD,
    SUFFIX,
    NotTrainingError,
    TrainingFixedError,
    may_speak_to,
    require_mark_kept,
    training_office,
)
from desk.outbox import State, Trouble
from desk.sandbox.classic import PASSWORD as SANDBOX_PASSWORD
from desk.sandbox.server import Sandbox
from desk.session import Session
from tests.desk.counter import NOW, OFFICE
from tests.fakes import StoppedClock
from ui.commands.sandbox import known_procedures
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.officers import Officers
from ui.wiring.portal_line import PortalLine
from ui.wiring.setup import keep_values
from ui.wiring.training import SANDBOX_SECRET, TrainingRoom, cases, pull_the_plug
from ui.wiring.world import World

ROOT = Path(__file__).resolve().parents[2]
CHIEF = Officer("quay", "Lê Thị Quầy", "Công chức", Role.ADMINISTRATOR)
AN = Officer("an", "Nguyễn Văn An", "Công chức một cửa", Role.OFFICER, ("Đất đai",))
REAL, REAL_NAME = "mật khẩu dài", "nhà thật"


def world_at(place: Path) -> World:
    return World(StoppedClock(NOW), "machine-1", place / "witness", Cost(1024, 1, 1))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_at(tmp_path)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real home of two officers and its training home, made once and copied for each test."""
    place = tmp_path_factory.mktemp("kept")
    world, folder = world_at(place), place / REAL_NAME
    create_home(folder, OFFICE, CHIEF, REAL, world)
    gate = HomeGate(folder, world)
    opened = gate.unlock(CHIEF.login, REAL)
    Officers(opened).add(REAL, AN, REAL)
    opened.session.close()
    gate.close()
    TrainingRoom(folder, world).gate().close()
    return place


@pytest.fixture
def real(kept: Path, tmp_path: Path) -> Path:
    """A copy of the real home alone."""
    for name in (REAL_NAME, "witness"):
        shutil.copytree(kept / name, tmp_path / name)
    return tmp_path / REAL_NAME


@pytest.fixture
def room(real: Path, world: World) -> TrainingRoom:
    return TrainingRoom(real, world)


@pytest.fixture
def home(room: TrainingRoom, kept: Path) -> Iterator[OpenHome]:
    """The training home, signed in to."""
    shutil.copytree(kept / (REAL_NAME + SUFFIX), room.folder)
    gate = room.gate()
    opened = gate.unlock(CHIEF.login, PASSWORD)
    yield opened
    opened.session.close()
    gate.close()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a home but what SQLite keeps beside it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def drafts(session: Session):
    return [case.draft for case in cases(session.catalogue, session.clock())]


def test_the_training_home_lies_beside_the_real_one(room, real, home):
    assert home.folder == room.folder == real.with_name(real.name + SUFFIX)


def test_either_home_knows_the_other(room, real, home, world):
    assert TrainingRoom(home.folder, world).real == real
    assert TrainingRoom(home.folder, world).folder == home.folder


def test_it_has_the_real_offices_values(home):
    office = home.session.office
    assert (office.agency, office.body, office.desk) == (OFFICE.agency, OFFICE.body, OFFICE.desk)
    assert office.training
    assert not home.session.office_changed


def test_every_officer_signs_in_with_the_password_that_is_shown(room, home):
    assert room.gate().officers() == (AN, CHIEF)
    gate = room.gate()
    gate.unlock(AN.login, PASSWORD).session.close()
    gate.close()


def test_a_training_password_opens_no_real_home(home, real, world):
    gate = HomeGate(real, world)
    with pytest.raises(WrongPasswordError):
        gate.unlock(CHIEF.login, PASSWORD)
    gate.close()


def test_every_number_is_of_training_and_none_official(home):
    codes = [home.session.intake.receive(draft).dossier.code for draft in drafts(home.session)]
    assert all(is_training(code) and not is_code(code) for code in codes)
    assert codes[-1].startswith(f"TAP-{OFFICE.desk}-261120-")
    assert len(set(codes)) == len(codes) == 11


def test_training_uses_up_no_real_number(real, world, home):
    for draft in drafts(home.session):
        home.session.intake.receive(draft)
    gate = HomeGate(real, world)
    opened = gate.unlock(CHIEF.login, REAL)
    assert opened.session.intake.next_code().endswith("-3001")
    opened.session.close()
    gate.close()


def test_making_it_leaves_the_real_home_as_it_was(room, real):
    before = contents(real)
    room.gate().close()
    assert contents(real) == before


def test_every_case_has_a_title_what_it_trains_and_how():
    told = cases(Catalogue(()), NOW)
    assert [case.number for case in told] == list(range(1, 12))
    assert all(case.title and case.practise and case.hint for case in told)


def test_the_first_case_has_nothing_that_goes_wrong(home):
    first = cases(home.session.catalogue, NOW)[0]
    told = home.session.intake.prospect(first.draft)
    assert first.title == "Một hồ sơ bình thường"
    assert [problem for problem in told.problems if problem.stops] == []
    assert home.session.intake.warnings(first.draft) == ()


def test_a_form_of_a_case_is_fresh_each_time(home):
    first, again = drafts(home.session), drafts(home.session)
    assert {draft.key for draft in first}.isdisjoint(draft.key for draft in again)


def test_the_duplicate_person_is_warned_of(home):
    draft = drafts(home.session)[4]
    assert home.session.intake.warnings(draft)


def test_the_refused_dossier_waits_in_the_outbox(home):
    with home.store.reading() as books:
        refused = [row for row in books.outbox() if row.state is State.REFUSED]
    assert {row.owner for row in refused} == {"Lò Văn Pẩu"}


def test_forty_papers_stand_on_their_case(home):
    assert len(drafts(home.session)[9].papers) == 40


def test_the_due_date_of_its_case_goes_over_tet(home):
    promised = home.session.intake.prospect(drafts(home.session)[10]).promise
    assert promised
    names = {skipped.name for skipped in promised.skipped}
    assert any("Tết" in name for name in names)


@pytest.fixture
def stranger() -> Iterator[socket.socket]:
    """Listens on an address of this machine that is no loopback one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(("192.0.2.1", 9))  # sends nothing, tells the own address
        except OSError:
            pytest.skip("this machine has no address but loopback")
        own = asking.getsockname()[0]
    with socket.create_server((own, 0)) as door:
        door.settimeout(0)
        yield door


def official(home: OpenHome) -> str:
    """A dossier of the training home that was given an official code, so that it would be sent."""
    dossier = home.session.intake.receive(drafts(home.session)[5]).dossier
    code = f"{OFFICE.agency.code}-261120-0975"
    home.session.official_code.give(dossier.code, code)
    return code


def pointed_at(home: OpenHome, door: socket.socket) -> PortalLine:
    """The line of the training home with its portal set to that door, agreed to."""
    host, port = door.getsockname()[:2]
    office = home.session.office
    portal = replace(office.portal, address=f"http://{host}:{port}")
    home.keep_office(replace(office, portal=portal))
    return PortalLine(
        home.folder,
        home.store,
        home.book.office(),
        home.world.clock,
        home.world.machine,
        agreed=True,
    )


def _answer_once(door: socket.socket) -> None:
    """Hears a caller and hangs up."""
    door.accept()[0].close()


def test_training_sends_nothing_to_another_address(home, stranger):
    official(home)
    sent, proven = pointed_at(home, stranger).all()
    assert (sent.stopped, proven.stopped) == (Trouble.SETTINGS, Trouble.SETTINGS)
    with pytest.raises(BlockingIOError):
        stranger.accept()


def test_the_same_listener_would_have_heard_a_real_desk(real, world, stranger):
    gate = HomeGate(real, world)
    opened = gate.unlock(CHIEF.login, REAL)
    opened.session.intake.receive(drafts(opened.session)[5])
    with opened.store.writing() as books:
        books.keep_secret("portal.password", "x")
    line = pointed_at(opened, stranger)
    stranger.settimeout(10)
    with ThreadPoolExecutor(1) as other:
        heard = other.submit(_answer_once, stranger)
        line.round()
        heard.result(timeout=20)
    opened.session.close()
    gate.close()


def test_training_speaks_to_a_sandbox_on_this_machine(home, tmp_path):
    official(home)
    with Sandbox(tmp_path / "portal", procedures=known_procedures()) as sandbox:
        office = home.session.office
        portal = replace(office.portal, address=sandbox.address)
        home.keep_office(replace(office, portal=portal))
        home.refitted().session.deliver_all()
    with home.store.reading() as books:
        assert books.tally().matching == 1


def test_the_sandbox_knows_the_account_training_uses():
    assert SANDBOX_SECRET == SANDBOX_PASSWORD


def test_dossiers_with_a_training_number_are_never_sent(home, tmp_path):
    for draft in drafts(home.session):
        home.session.intake.receive(draft)
    with Sandbox(tmp_path / "portal", procedures=known_procedures()) as sandbox:
        office = home.session.office
        portal = replace(office.portal, address=sandbox.address)
        home.keep_office(replace(office, portal=portal))
        sent, _ = home.refitted().session.deliver_all()
    assert (sent.delivered, sent.stopped) == (0, None)


@pytest.mark.parametrize(
    "address",
    [
        "https://dichvucong.gov.vn",
        "http://localhost:8765",
        "http://127.0.0.1.evil.vn",
        "http://127.0.0.1@evil.vn",
        "http://evil.vn\\@127.0.0.1",
        "http://evil.vn/127.0.0.1",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://127.1",
        "http://127.0.0.1\n",
        "ftp://127.0.0.1",
    ],
)
def test_only_loopback_addresses_are_spoken_to(address):
    assert not may_speak_to(training_office(OFFICE), address)
    assert not may_speak_to(replace(OFFICE, training=True), address)
    assert may_speak_to(OFFICE, address)


@pytest.mark.parametrize("address", ["", "http://127.0.0.1:8765", "http://[::1]:80/mapi"])
def test_this_machine_itself_may_be_spoken_to(address):
    assert may_speak_to(training_office(OFFICE), address)


def test_the_marks_of_training_are_neither_set_nor_taken(home):
    office = home.session.office
    for changed in (
        replace(office, training=False),
        replace(office, numbering=replace(office.numbering, training=False)),
    ):
        with pytest.raises(TrainingFixedError):
            home.keep_office(changed)
    with pytest.raises(TrainingFixedError):
        keep_values(home, {"training": "false"})
    with pytest.raises(TrainingFixedError):
        require_mark_kept(OFFICE, training_office(OFFICE))


@pytest.mark.parametrize("marked", [True, False])
def test_an_exercise_with_official_numbers_never_becomes_real_nor_the_other_way(marked):
    office = replace(OFFICE, training=marked)
    with pytest.raises(TrainingFixedError):
        require_mark_kept(office, replace(office, training=not marked))


def test_reset_empties_the_training_home(room):
    gate = room.gate()
    opened = gate.unlock(CHIEF.login, PASSWORD)
    with opened.store.reading() as books:
        fresh = books.count_dossiers()
    opened.session.intake.receive(drafts(opened.session)[0])
    opened.session.close()
    gate.close()
    room.reset()
    gate = room.gate()
    opened = gate.unlock(CHIEF.login, PASSWORD)
    with opened.store.reading() as books:
        assert books.count_dossiers() == fresh
    opened.session.close()
    gate.close()


def test_reset_leaves_nothing_beside_and_the_real_home_alone(room, real):
    room.gate().close()
    before, beside = contents(real), {path.name for path in real.parent.iterdir()}
    room.reset()
    assert contents(real) == before
    assert {path.name for path in real.parent.iterdir()} == beside


def test_reset_refuses_a_real_home_that_lies_where_the_training_home_should(room, real, world):
    create_home(room.folder, OFFICE, CHIEF, REAL, world)
    before = contents(room.folder)
    with pytest.raises(NotTrainingError):
        room.reset()
    with pytest.raises(NotTrainingError):
        room.gate()
    assert contents(room.folder) == before


def test_reset_refuses_a_folder_that_is_no_home(room):
    room.folder.mkdir()
    (room.folder / "ghi chú.txt").write_text("của tôi", encoding="utf-8")
    with pytest.raises(NotTrainingError):
        room.reset()
    assert (room.folder / "ghi chú.txt").is_file()


def test_reset_follows_no_link_to_a_training_home(room, tmp_path):
    room.gate().close()
    elsewhere = tmp_path / ("khác" + SUFFIX)
    folder = room.folder
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere)
    with pytest.raises(NotTrainingError):
        room.reset()
    assert (elsewhere / "desk.db").is_file()


def test_the_plug_is_not_pulled_in_a_real_home(real, world):
    gate = HomeGate(real, world)
    opened = gate.unlock(CHIEF.login, REAL)
    with pytest.raises(NotTrainingError):
        pull_the_plug(opened.session)
    opened.session.close()
    gate.close()


PULL = """
import sys
from datetime import datetime
from pathlib import Path
from desk.adapters.slot import Cost
from desk.office.training import PASSWORD
from ui.wiring.home import HomeGate
from ui.wiring.training import cases, pull_the_plug
from ui.wiring.world import World
folder, witness, now = sys.argv[1:]
moment = datetime.fromisoformat(now).astimezone()
from desk.time.working_time import VIETNAM
moment = moment.astimezone(VIETNAM)
home = HomeGate(Path(folder), World(lambda: moment, "machine-1", Path(witness), Cost(1024, 1, 1)))
session = home.unlock("quay", PASSWORD).session
first, second = (case.draft for case in cases(session.catalogue, moment)[:2])
print(session.intake.receive(first).dossier.code, flush=True)
pull_the_plug(session, second)
"""


def test_a_pulled_plug_loses_nothing_saved_and_saves_nothing_halfway(room, world):
    gate = room.gate()
    opened = gate.unlock(CHIEF.login, PASSWORD)
    with opened.store.reading() as books:
        before = books.count_dossiers()
    opened.session.close()
    done = subprocess.run(
        [sys.executable, "-c", PULL, str(room.folder), str(world.witness), NOW.isoformat()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    opened = gate.unlock(CHIEF.login, PASSWORD)
    with opened.store.reading() as books:
        assert books.count_dossiers() == before + 1
        assert books.dossier_by_code(done.stdout.strip())
        assert books.check_journal() == ()
    opened.session.close()
    gate.close()
