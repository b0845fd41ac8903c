"""Who may sign in: roles, passwords and the recovery key, on real homes with every real part."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.adapters.slot import Cost
from desk.errors import (
    FileDamagedError,
    NotAdministratorError,
    TooManyTriesError,
    WeakPasswordError,
    WrongPasswordError,
)
from desk.journal import Act
from desk.office.accounts import (
    BadOfficerError,
    LastAdministratorError,
    LoginRefusedError,
    Officer,
    OfficerExistsError,
    OwnAccountError,
    RecoverySlotDamagedError,
    Role,
    SlotDamagedError,
    UnknownOfficerError,
    WrongRecoveryKeyError,
)
from desk.officer_names import NAMES_ALONE, OFFICERS, called
from tests.desk.counter import NOW, OFFICE
from tests.fakes import StoppedClock
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.officers import GateRecovery, Officers, recover
from ui.wiring.world import World

CHIEF = Officer("quay", "Lê Thị Quầy", "Công chức", Role.ADMINISTRATOR)
AN = Officer("an", "Nguyễn Văn An", "Công chức một cửa", Role.OFFICER)
PASSWORD, OTHER, THIRD = "mật khẩu dài", "một mật khẩu khác", "mật khẩu thứ ba"


def world_at(place: Path) -> World:
    return World(StoppedClock(NOW), "machine-1", place / "witness", Cost(1024, 1, 1))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_at(tmp_path)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A home made once and copied for each test, and its recovery key."""
    place = tmp_path_factory.mktemp("kept")
    return place, create_home(place / "home", OFFICE, CHIEF, PASSWORD, world_at(place))


@pytest.fixture
def gate(kept, tmp_path: Path, world: World) -> Iterator[HomeGate]:
    for name in ("home", "witness"):
        shutil.copytree(kept[0] / name, tmp_path / name)
    gate = HomeGate(tmp_path / "home", world)
    yield gate
    gate.close()


@pytest.fixture
def key(kept) -> str:
    return kept[1]


@pytest.fixture
def home(gate) -> Iterator[OpenHome]:
    opened = gate.unlock(CHIEF.login, PASSWORD)
    yield opened
    opened.session.close()


@pytest.fixture
def officers(home) -> Officers:
    return Officers(home)


@pytest.fixture
def two(officers) -> Officers:
    """An administrator's service at a desk of two."""
    officers.add(PASSWORD, AN, OTHER)
    return officers


@pytest.fixture
def as_an(two, gate) -> Iterator[Officers]:
    """The service of one who is no administrator."""
    opened = gate.unlock(AN.login, OTHER)
    yield Officers(opened)
    opened.session.close()


def opens(gate: HomeGate, login: str, password: str) -> bool:
    try:
        gate.unlock(login, password).session.close()
    except WrongPasswordError:
        return False
    return True


def told(home: OpenHome) -> list[dict]:
    """What the journal says of officers."""
    with home.store.reading() as books:
        entries = [entry for entry in books.journal() if entry.act == Act.OFFICER]
    return [json.loads(entry.content or "{}") for entry in entries]


def test_an_added_officer_signs_in(two, gate):
    assert two.officers() == (AN, CHIEF)
    assert opens(gate, AN.login, OTHER)


def test_an_officer_is_added_with_fields_of_work(officers, gate):
    officers.add(PASSWORD, replace(AN, fields=("Đất đai",)), OTHER)
    opened = gate.unlock(AN.login, OTHER)
    assert opened.session.officer.fields == ("Đất đai",)
    opened.session.close()


@pytest.mark.parametrize(
    ("officer", "password", "trouble"),
    [
        (AN, "ngắn", WeakPasswordError),
        (replace(AN, login="Ân"), OTHER, LoginRefusedError),
        (replace(AN, login=CHIEF.login), OTHER, OfficerExistsError),
        (replace(AN, name=" "), OTHER, BadOfficerError),
    ],
)
def test_an_officer_who_cannot_be_added_leaves_no_trace(officers, home, officer, password, trouble):
    with pytest.raises(trouble):
        officers.add(PASSWORD, officer, password)
    assert (officers.officers(), told(home)) == ((CHIEF,), [])


def test_a_disabled_officer_cannot_sign_in(two, gate):
    two.disable(PASSWORD, AN.login)
    assert gate.officers() == (CHIEF,)
    assert not opens(gate, AN.login, OTHER)


def test_the_journal_keeps_who_was_disabled(two, home):
    two.disable(PASSWORD, AN.login)
    assert told(home) == [{"did": "add", "officer": "an"}, {"did": "disable", "officer": "an"}]


def test_nobody_disables_themself(two):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    with pytest.raises(OwnAccountError):
        two.disable(PASSWORD, CHIEF.login)


def test_the_last_administrator_stays_one(two):
    with pytest.raises(LastAdministratorError):
        two.change(PASSWORD, replace(CHIEF, role=Role.OFFICER))


def test_a_slot_made_an_administrators_by_hand_counts_for_nothing(two, home):
    path = home.folder / "keys" / "an.json"
    forged = json.loads(path.read_text()) | {"role": "administrator"}
    path.write_text(json.dumps(forged))
    with pytest.raises(LastAdministratorError):
        two.change(PASSWORD, replace(CHIEF, role=Role.OFFICER))


def test_two_administrators_cannot_disable_each_other_to_nobody(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    opened = gate.unlock(AN.login, OTHER)
    other = Officers(opened)
    two.disable(PASSWORD, AN.login)
    with pytest.raises(WrongPasswordError):
        other.disable(OTHER, CHIEF.login)
    opened.session.close()
    assert gate.officers() == (CHIEF,)


def test_an_administrator_who_was_made_an_officer_meanwhile_may_no_more(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    opened = gate.unlock(AN.login, OTHER)
    two.change(PASSWORD, AN)
    with pytest.raises(NotAdministratorError):
        Officers(opened).disable(OTHER, CHIEF.login)
    opened.session.close()


@pytest.mark.parametrize(
    "act",
    [
        lambda officers: officers.add(OTHER, replace(AN, login="moi"), THIRD),
        lambda officers: officers.disable(OTHER, CHIEF.login),
        lambda officers: officers.change(OTHER, replace(AN, role=Role.ADMINISTRATOR)),
        lambda officers: officers.change(OTHER, replace(AN, fields=("Đất đai",))),
        lambda officers: officers.set_password(OTHER, CHIEF.login, THIRD),
        lambda officers: officers.new_recovery_key(OTHER),
    ],
    ids=["add", "disable", "role", "fields", "set password", "recovery key"],
)
def test_only_an_administrator_does_that(as_an, act):
    before = as_an.officers()
    with pytest.raises(NotAdministratorError):
        act(as_an)
    assert as_an.officers() == before


@pytest.mark.parametrize(
    "act",
    [
        lambda officers: officers.add(THIRD, replace(AN, login="moi"), THIRD),
        lambda officers: officers.disable(THIRD, AN.login),
        lambda officers: officers.change(THIRD, replace(AN, fields=("Đất đai",))),
        lambda officers: officers.set_password(THIRD, AN.login, THIRD),
        lambda officers: officers.change_password(THIRD, THIRD),
        lambda officers: officers.new_recovery_key(THIRD),
    ],
    ids=["add", "disable", "fields", "set password", "own password", "recovery key"],
)
def test_nothing_is_done_without_ones_own_password(two, gate, act):
    with pytest.raises(WrongPasswordError):
        act(two)
    assert gate.officers() == (AN, CHIEF)
    assert opens(gate, AN.login, OTHER)


def test_wrong_own_passwords_slow_down(two):
    for _ in range(3):
        with pytest.raises(WrongPasswordError):
            two.disable(THIRD, AN.login)
    with pytest.raises(TooManyTriesError):
        two.disable(PASSWORD, AN.login)


def test_everyone_changes_the_own_password(as_an, gate):
    as_an.change_password(OTHER, THIRD)
    assert (opens(gate, AN.login, OTHER), opens(gate, AN.login, THIRD)) == (False, True)


def test_an_administrator_sets_a_colleagues_password(two, gate):
    two.set_password(PASSWORD, AN.login, THIRD)
    assert (opens(gate, AN.login, OTHER), opens(gate, AN.login, THIRD)) == (False, True)


@pytest.mark.parametrize("login", ["nobody", "../an", ""])
def test_an_officer_there_is_none_of_is_told(two, login):
    for act in (
        lambda: two.disable(PASSWORD, login),
        lambda: two.set_password(PASSWORD, login, THIRD),
        lambda: two.change(PASSWORD, replace(AN, login=login)),
    ):
        with pytest.raises(UnknownOfficerError):
            act()


def test_the_recovery_key_sets_a_new_password_and_ends_the_old_one(gate, key):
    recover(gate, f" {key.lower().replace('-', ' ')} ", CHIEF.login, OTHER)
    assert (opens(gate, CHIEF.login, PASSWORD), opens(gate, CHIEF.login, OTHER)) == (False, True)


def test_a_recovery_is_journaled_by_sign_in_name_alone(gate, key):
    recover(gate, key, CHIEF.login, OTHER)
    opened = gate.unlock(CHIEF.login, OTHER)
    assert told(opened) == [{"did": "recover", "officer": "quay"}]
    opened.session.close()


def test_a_recovery_does_not_change_a_role(two, gate, key):
    recover(gate, key, AN.login, THIRD)
    assert AN in gate.officers()


def test_wrong_recovery_keys_slow_the_next_try_down(gate, key, world):
    for _ in range(3):
        with pytest.raises(WrongRecoveryKeyError):
            recover(gate, "ABCD-" * 8, CHIEF.login, OTHER)
    with pytest.raises(TooManyTriesError):
        recover(gate, key, CHIEF.login, OTHER)
    world.clock.pass_by(timedelta(seconds=8))
    recover(gate, key, CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, OTHER)


def test_wrong_recovery_keys_keep_nobody_out_who_knows_the_password(gate):
    for _ in range(3):
        with pytest.raises(WrongRecoveryKeyError):
            recover(gate, "ABCD-" * 8, CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, PASSWORD)


def test_a_recovery_to_a_weak_password_leaves_the_old_one(gate, key):
    with pytest.raises(WeakPasswordError):
        recover(gate, key, CHIEF.login, "ngắn")
    assert opens(gate, CHIEF.login, PASSWORD)


def test_the_recovery_key_brings_no_disabled_officer_back(two, gate, key):
    two.disable(PASSWORD, AN.login)
    with pytest.raises(UnknownOfficerError):
        recover(gate, key, AN.login, THIRD)


def test_a_new_recovery_key_ends_the_old_one(officers, gate, key):
    new = officers.new_recovery_key(PASSWORD)
    with pytest.raises(WrongRecoveryKeyError):
        recover(gate, key, CHIEF.login, OTHER)
    recover(gate, new, CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, OTHER)


def test_nothing_about_officers_writes_a_secret_into_the_journal(two, home):
    key = two.new_recovery_key(PASSWORD)
    two.set_password(PASSWORD, AN.login, THIRD)
    with home.store.reading() as books:
        written = " ".join(entry.content or "" for entry in books.journal())
    assert not any(secret in written for secret in (PASSWORD, OTHER, THIRD, key, AN.name))


def laid_back(gate: HomeGate, login: str, before: bytes) -> None:
    """Somebody copies the slot of an older copy over the one of today."""
    (gate.folder / "keys" / f"{login}.json").write_bytes(before)


def slot_bytes(gate: HomeGate, login: str) -> bytes:
    return (gate.folder / "keys" / f"{login}.json").read_bytes()


def test_an_old_slot_laid_back_does_not_bring_the_old_password_back(as_an, gate):
    before = slot_bytes(gate, "an")
    as_an.change_password(OTHER, THIRD)
    laid_back(gate, "an", before)
    assert not opens(gate, "an", OTHER)


def test_the_new_password_opens_again_once_its_slot_is_back(as_an, gate):
    before = slot_bytes(gate, "an")
    as_an.change_password(OTHER, THIRD)
    now = slot_bytes(gate, "an")
    laid_back(gate, "an", before)
    laid_back(gate, "an", now)
    assert opens(gate, "an", THIRD)


def test_an_old_slot_laid_back_opens_no_locked_desk(two, home, gate):
    before = slot_bytes(gate, "an")
    two.set_password(PASSWORD, "an", THIRD)
    laid_back(gate, "an", before)
    with pytest.raises(WrongPasswordError):
        gate.resume(home, "an", OTHER)


def test_an_old_slot_laid_back_changes_no_password_in_an_open_session(as_an, gate):
    before = slot_bytes(gate, "an")
    as_an.change_password(OTHER, THIRD)
    laid_back(gate, "an", before)
    with pytest.raises(WrongPasswordError):
        as_an.change_password(OTHER, "mật khẩu thứ tư")


def test_an_old_slot_laid_back_brings_no_role_back(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    before = slot_bytes(gate, "an")
    two.change(PASSWORD, AN)
    laid_back(gate, "an", before)
    assert not opens(gate, "an", OTHER)


def test_a_generation_written_into_a_slot_by_hand_is_found(as_an, gate):
    before = json.loads(slot_bytes(gate, "an"))
    as_an.change_password(OTHER, THIRD)
    laid_back(gate, "an", json.dumps(before | {"generation": 99}).encode())
    with pytest.raises(FileDamagedError):
        gate.unlock("an", OTHER)


def test_a_recovery_ends_the_slot_before_it_too(gate, key):
    before = slot_bytes(gate, "quay")
    recover(gate, key, "quay", OTHER)
    laid_back(gate, "quay", before)
    assert not opens(gate, "quay", PASSWORD)
    assert not opens(gate, "quay", OTHER)


def test_who_was_disabled_and_added_again_signs_in(two, gate):
    two.set_password(PASSWORD, "an", THIRD)
    two.disable(PASSWORD, "an")
    two.add(PASSWORD, AN, OTHER)
    assert opens(gate, "an", OTHER)


def test_a_slot_written_before_a_change_that_was_not_kept_still_opens(two, gate, home):
    master = gate.slots.unlock("an", OTHER, NOW)
    gate.slots.change_password("an", THIRD, master, 40)
    before = slot_bytes(gate, "an")
    two.set_password(PASSWORD, "an", OTHER)
    assert opens(gate, "an", OTHER)
    laid_back(gate, "an", before)
    assert not opens(gate, "an", THIRD)


def test_a_disabled_officers_name_is_still_told(two, gate, home):
    gate.unlock("an", OTHER).session.close()
    two.disable(PASSWORD, "an")
    with home.store.reading() as books:
        assert called(books, "an") == AN.name


GRAFTED = ("memory_kib", "passes", "lanes", "salt", "wrapped")


def test_an_old_password_grafted_into_the_newest_slot_opens_nothing(as_an, gate):
    before = json.loads(slot_bytes(gate, "an"))
    as_an.change_password(OTHER, THIRD)
    now = json.loads(slot_bytes(gate, "an"))
    graft = now | {part: before[part] for part in GRAFTED}
    laid_back(gate, "an", json.dumps(graft).encode())
    with pytest.raises(SlotDamagedError):
        gate.unlock("an", OTHER)


def test_an_old_recovery_key_laid_back_opens_nothing(officers, gate, key):
    before = slot_bytes(gate, "_recovery")
    officers.new_recovery_key(PASSWORD)
    laid_back(gate, "_recovery", before)
    with pytest.raises(WrongRecoveryKeyError):
        recover(gate, key, CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, PASSWORD)


def test_of_renewed_recovery_keys_the_newest_alone_opens(officers, gate):
    second = officers.new_recovery_key(PASSWORD)
    before = slot_bytes(gate, "_recovery")
    third = officers.new_recovery_key(PASSWORD)
    now = slot_bytes(gate, "_recovery")
    laid_back(gate, "_recovery", before)
    with pytest.raises(WrongRecoveryKeyError):
        recover(gate, second, CHIEF.login, OTHER)
    laid_back(gate, "_recovery", now)
    recover(gate, third, CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, OTHER)


@pytest.mark.parametrize("parts", [("generation",), ("generation", "seal")])
def test_a_generation_written_into_an_old_recovery_slot_by_hand_is_found(officers, gate, parts):
    key = officers.new_recovery_key(PASSWORD)
    before = json.loads(slot_bytes(gate, "_recovery"))
    officers.new_recovery_key(PASSWORD)
    now = json.loads(slot_bytes(gate, "_recovery"))
    graft = before | {part: now[part] for part in parts}
    laid_back(gate, "_recovery", json.dumps(graft).encode())
    with pytest.raises(RecoverySlotDamagedError):
        recover(gate, key, CHIEF.login, OTHER)


def test_a_recovery_slot_without_its_generation_opens_nothing(officers, gate):
    key = officers.new_recovery_key(PASSWORD)
    slot = json.loads(slot_bytes(gate, "_recovery"))
    laid_back(gate, "_recovery", json.dumps({**slot, "generation": 0}).encode())
    with pytest.raises(WrongRecoveryKeyError):
        recover(gate, key, CHIEF.login, OTHER)


def test_a_damaged_recovery_slot_is_no_wrong_key(gate, key):
    laid_back(gate, "_recovery", b"{")
    with pytest.raises(RecoverySlotDamagedError):
        recover(gate, key, CHIEF.login, OTHER)


def test_an_administrator_makes_a_new_key_where_the_old_ones_slot_is_damaged(officers, gate):
    laid_back(gate, "_recovery", b"{")
    recover(gate, officers.new_recovery_key(PASSWORD), CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, OTHER)


BROKEN = pytest.mark.parametrize(
    "spoil",
    [
        lambda slot: b"",
        lambda slot: slot[:40],
        lambda slot: json.dumps(json.loads(slot) | {"role": "administrator"}).encode(),
        lambda slot: json.dumps(json.loads(slot) | {"officer": "quay"}).encode(),
    ],
    ids=["empty", "torn", "another role", "another officer"],
)


@BROKEN
def test_a_damaged_slot_is_called_one(two, gate, spoil):
    laid_back(gate, "an", spoil(slot_bytes(gate, "an")))
    with pytest.raises(SlotDamagedError):
        gate.unlock("an", OTHER)


@BROKEN
def test_the_recovery_key_writes_a_damaged_slot_anew(two, gate, key, spoil):
    two.change(PASSWORD, replace(AN, fields=("Đất đai",)))
    laid_back(gate, "an", spoil(slot_bytes(gate, "an")))
    assert "an" in {officer.login for officer in GateRecovery(gate).officers()}
    recover(gate, key, "an", THIRD)
    assert gate.check("an", THIRD) == replace(AN, fields=("Đất đai",))
    assert opens(gate, "an", THIRD)


def test_the_only_administrator_comes_back_as_one(home, gate, key):
    laid_back(gate, CHIEF.login, b"")
    recover(gate, key, CHIEF.login, OTHER)
    assert gate.check(CHIEF.login, OTHER) == CHIEF


def test_where_only_the_name_was_kept_somebody_still_administers(home, gate, key):
    with home.store.writing() as books:
        books.keep_fact(OFFICERS, {})
        books.keep_fact(NAMES_ALONE, {CHIEF.login: CHIEF.name})
    laid_back(gate, CHIEF.login, b"")
    recover(gate, key, CHIEF.login, OTHER)
    assert gate.check(CHIEF.login, OTHER) == replace(CHIEF, title="")


def test_where_only_the_name_was_kept_nobody_becomes_a_second_administrator(two, gate, home, key):
    gate.unlock(AN.login, OTHER).session.close()
    with home.store.writing() as books:
        books.keep_fact(OFFICERS, {})
        books.keep_fact(NAMES_ALONE, {CHIEF.login: CHIEF.name, AN.login: AN.name})
    laid_back(gate, AN.login, b"")
    recover(gate, key, AN.login, THIRD)
    assert gate.check(AN.login, THIRD).role is Role.OFFICER


def test_a_damaged_slot_nobody_knows_is_nobody(gate, key):
    laid_back(gate, "la", b"{")
    with pytest.raises(UnknownOfficerError):
        recover(gate, key, "la", THIRD)


def test_a_damaged_slot_laid_for_a_disabled_officer_is_nobody(two, gate, key):
    two.disable(PASSWORD, AN.login)
    laid_back(gate, AN.login, b"{")
    with pytest.raises(UnknownOfficerError):
        recover(gate, key, AN.login, THIRD)


def test_an_administrators_new_password_writes_a_damaged_slot_anew(two, gate):
    laid_back(gate, AN.login, b"")
    assert two.officers() == (AN, CHIEF)
    two.set_password(PASSWORD, AN.login, THIRD)
    assert opens(gate, AN.login, THIRD)


def test_the_slot_before_the_damage_opens_nothing_once_it_was_mended(two, gate, key):
    before = slot_bytes(gate, AN.login)
    laid_back(gate, AN.login, b"")
    recover(gate, key, AN.login, THIRD)
    laid_back(gate, AN.login, before)
    assert not opens(gate, AN.login, OTHER)
