"""A home on disk, from its making to a signed-in session, with every real part."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.store import open_store
from desk.adapters.keys import derive
from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.draft.draft import Draft, ticked
from desk.errors import (
    HomeMissingError,
    HomeNotEmptyError,
    NotAdministratorError,
    TooManyTriesError,
    WeakPasswordError,
    WrongPasswordError,
)
from desk.guard import NumberingStoppedError, StopReason
from desk.journal import Act
from desk.numbering import is_temporary
from desk.office.accounts import Officer, Role
from desk.office.settings import Numbering
from desk.register.life import Lives
from tests.desk.counter import NOW, OFFICE, draft
from tests.fakes import StoppedClock
from ui.wiring.home import HomeGate, OpenHome, create_home, settle_numbering
from ui.wiring.world import World

OFFICER = Officer("quay", "Lê Thị Quầy", "Công chức", Role.ADMINISTRATOR)
PASSWORD = "mật khẩu dài"
DESK = "desk.db"


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(StoppedClock(NOW), "machine-1", tmp_path / "witness", Cost(1024, 1, 1))


@pytest.fixture
def home(tmp_path: Path, world: World) -> Path:
    create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)
    return tmp_path / "home"


def signed_in(home: Path, world: World) -> OpenHome:
    gate = HomeGate(home, world)
    return gate.unlock(OFFICER.login, PASSWORD)


def let_go(opened: OpenHome) -> None:
    opened.session.close()
    opened.book.close()


def sound(opened: OpenHome) -> Draft:
    """A draft that the shipped catalogue has nothing against."""
    (procedure,) = [one for one in opened.book.procedures() if one.code == "2.000815"]
    case = procedure.cases[0]
    papers = tuple(ticked(paper) for paper in case.papers)
    return draft(case=case.name, papers=papers, fees=(), typed_due=NOW + timedelta(days=99))


def test_the_recovery_key_is_told_once_and_opens_the_home(tmp_path, world):
    told = create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)
    keys = derive(FileKeySlots(tmp_path / "home" / "keys").recover(told, NOW).master)
    store = open_store(tmp_path / "home" / DESK, keys.database, keys.journal)
    with store.reading() as books:
        assert [entry.act for entry in books.journal()] == [Act.CREATE_HOME]
    store.close()


def test_the_recovery_key_lies_nowhere_in_the_home(tmp_path, world):
    told = create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)
    bare = told.replace("-", "")
    files = [path.read_bytes() for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert not any(key.encode() in content for key in (told, bare) for content in files)


def test_a_folder_with_something_in_it_is_no_place_for_a_home(tmp_path, world):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "thư.txt").touch()
    with pytest.raises(HomeNotEmptyError):
        create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)


def test_a_home_refused_for_its_password_can_be_made_with_a_better_one(tmp_path, world):
    with pytest.raises(WeakPasswordError):
        create_home(tmp_path / "home", OFFICE, OFFICER, "ngắn", world)
    assert create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)


def test_a_folder_without_a_home_is_told(tmp_path, world):
    with pytest.raises(HomeMissingError):
        HomeGate(tmp_path, world)


def test_the_gate_tells_office_and_officers_before_anyone_signs_in(home, world):
    gate = HomeGate(home, world)
    assert (gate.office(), gate.officers()) == (OFFICE, (OFFICER,))
    gate.close()


def test_signing_in_opens_the_counter_and_is_journaled(home, world):
    opened = signed_in(home, world)
    with opened.store.reading() as books:
        acts = [entry.act for entry in books.journal()]
    assert acts == [Act.CREATE_HOME, Act.SIGN_IN]
    assert not opened.session.office_changed
    let_go(opened)


def test_a_wrong_password_opens_nothing(home, world):
    gate = HomeGate(home, world)
    with pytest.raises(WrongPasswordError):
        gate.sign_in(OFFICER.login, "sai mật khẩu")
    gate.close()


def test_wrong_passwords_slow_down_across_restarts(home, world):
    for _ in range(3):
        gate = HomeGate(home, world)
        with pytest.raises(WrongPasswordError):
            gate.sign_in(OFFICER.login, "sai mật khẩu")
        gate.close()
    gate = HomeGate(home, world)
    with pytest.raises(TooManyTriesError) as told:
        gate.sign_in(OFFICER.login, PASSWORD)
    assert told.value.seconds == 8
    gate.close()


def test_after_the_wait_the_right_password_opens(home, world):
    gate = HomeGate(home, world)
    for _ in range(3):
        with pytest.raises(WrongPasswordError):
            gate.sign_in(OFFICER.login, "sai mật khẩu")
    world.clock.pass_by(timedelta(seconds=8))
    gate.sign_in(OFFICER.login, PASSWORD).close()
    gate.close()


def test_an_office_changed_from_outside_is_told(home, world):
    with closing(sqlite3.connect(home / "office.db")) as hand, hand:
        hand.execute("UPDATE setting SET content = replace(content, 'Suối Mơ', 'Suối Cạn')")
    opened = signed_in(home, world)
    assert opened.session.office_changed
    let_go(opened)


def test_an_office_changed_by_the_program_is_agreed_to(home, world):
    opened = signed_in(home, world)
    opened.keep_office(replace(OFFICE, phone="0200 999 999"))
    let_go(opened)
    again = signed_in(home, world)
    assert not again.session.office_changed
    let_go(again)


def test_a_signed_in_officer_receives_and_keeps_the_receipt(home, world):
    opened = signed_in(home, world)
    received = opened.session.intake.receive(sound(opened))
    assert received.dossier.code == "H26.05.17-261120-3001"
    assert opened.session.press.export(received.dossier.id).startswith(b"%PDF")
    let_go(opened)


def test_a_home_without_a_block_numbers_temporarily(tmp_path, world):
    office = replace(OFFICE, numbering=Numbering())
    create_home(tmp_path / "home", office, OFFICER, PASSWORD, world)
    opened = signed_in(tmp_path / "home", world)
    assert is_temporary(opened.session.intake.receive(sound(opened)).dossier.code)
    let_go(opened)


def test_signing_in_under_a_clock_far_ahead_does_not_make_it_right(home, world):
    world.clock.pass_by(timedelta(days=400))
    let_go(signed_in(home, world))
    opened = signed_in(home, world)
    with pytest.raises(NumberingStoppedError) as told:
        opened.session.intake.receive(sound(opened))
    assert told.value.reason is StopReason.CLOCK_AHEAD
    let_go(opened)


def carried_back(home: Path, world: World) -> OpenHome:
    """A home whose register was put back to before its first dossier."""
    kept = (home / DESK).read_bytes()
    opened = signed_in(home, world)
    opened.session.intake.receive(sound(opened))
    let_go(opened)
    (home / DESK).write_bytes(kept)
    return signed_in(home, world)


def test_signing_in_to_a_restored_home_does_not_vouch_for_it(home, world):
    opened = carried_back(home, world)
    with pytest.raises(NumberingStoppedError) as told:
        opened.session.intake.receive(sound(opened))
    assert told.value.reason is StopReason.RESTORED
    let_go(opened)


def test_an_administrator_s_word_lets_a_restored_home_go_on_after_the_last_number(home, world):
    opened = carried_back(home, world)
    settle_numbering(opened, 3001)
    code = opened.session.intake.receive(sound(opened)).dossier.code
    assert code == "H26.05.17-261120-3002"
    let_go(opened)


def test_an_administrator_s_word_binds_a_home_to_its_new_machine(home, world):
    moved = replace(world, machine="machine-2")
    opened = signed_in(home, moved)
    settle_numbering(opened, 3050)
    assert opened.session.intake.receive(sound(opened)).dossier.code.endswith("-3051")
    let_go(opened)


def test_an_administrator_s_word_ends_a_clock_that_had_run_ahead(home, world):
    opened = signed_in(home, world)
    world.clock.pass_by(timedelta(days=20))
    opened.session.intake.receive(sound(opened))
    world.clock.now = NOW
    with pytest.raises(NumberingStoppedError):
        opened.session.intake.receive(sound(opened))
    settle_numbering(opened, 3007)
    assert opened.session.intake.receive(sound(opened)).dossier.code.endswith("261120-3008")
    let_go(opened)


def test_numbers_of_days_ahead_that_a_restored_home_forgot_are_asked_for_again(home, world):
    kept = (home / DESK).read_bytes()
    opened = signed_in(home, world)
    world.clock.pass_by(timedelta(days=3))
    opened.session.intake.receive(sound(opened))
    let_go(opened)
    (home / DESK).write_bytes(kept)
    world.clock.now = NOW
    opened = signed_in(home, world)
    settle_numbering(opened, 0)
    opened.session.intake.receive(sound(opened))
    world.clock.pass_by(timedelta(days=3))
    with pytest.raises(NumberingStoppedError):
        opened.session.intake.receive(sound(opened))
    settle_numbering(opened, 3001)
    assert opened.session.intake.receive(sound(opened)).dossier.code.endswith("261123-3002")
    let_go(opened)


def test_only_an_administrator_changes_settings_or_settles_numbers(tmp_path, world):
    officer = replace(OFFICER, role=Role.OFFICER)
    create_home(tmp_path / "home", OFFICE, officer, PASSWORD, world)
    opened = signed_in(tmp_path / "home", world)

    with pytest.raises(NotAdministratorError):
        opened.keep_office(replace(OFFICE, phone="0229 3000 348"))
    with pytest.raises(NotAdministratorError):
        settle_numbering(opened, 7)

    assert opened.book.office() == OFFICE
    let_go(opened)


def test_the_journal_knows_an_officer_by_sign_in_name_and_papers_by_name(home, world):
    opened = signed_in(home, world)
    received = opened.session.intake.receive(sound(opened))
    opened.session.register.view(received.dossier.id)
    with opened.store.reading() as books:
        entries = list(books.journal(received.dossier.id))
    let_go(opened)
    assert {entry.officer for entry in entries} == {"quay"}
    assert received.receipt.officer == OFFICER.name


def test_a_dossiers_page_tells_officers_by_name(home, world):
    opened = signed_in(home, world)
    received = opened.session.intake.receive(sound(opened))
    lives = Lives(opened.session.register, opened.session.calendar)
    told = {event.officer for event in lives.view(received.dossier.id).events}
    let_go(opened)
    assert told == {OFFICER.name}
