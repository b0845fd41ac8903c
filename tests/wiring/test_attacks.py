"""Attacks on a home: strange slots, altered settings, hostile sticks, a hostile settings file."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from desk.adapters.copy_folder import KEYS, NEEDED, VAULT
from desk.adapters.copy_manifest import read_manifest, write_manifest
from desk.adapters.copy_parts import digest_of
from desk.adapters.keys import new_master
from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.copies import CopyError, CopyTrouble, quiet
from desk.errors import FileDamagedError, NotAdministratorError, WrongPasswordError
from desk.office.accounts import Officer, Role
from desk.office.settings import PortalSettings
from desk.office.setup import PortalPasswordNeededError
from desk.outbox import Trouble
from tests.desk.counter import OFFICE
from tests.wiring.test_backups import received, shelf_of, world_in
from tests.wiring.test_home import OFFICER, PASSWORD, let_go, signed_in
from ui.commands.settings_file import MOST_BYTES, read
from ui.commands.usage import UsageError
from ui.paper.printer import QtPrinter, printer_names
from ui.wiring.agreement import SettingsAlteredError
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.officers import Officers
from ui.wiring.portal_line import PORTAL_PASSWORD
from ui.wiring.restoring import restore
from ui.wiring.setup import HomeSetup, keep_secret, keep_values

EVIL = "http://127.0.0.1:9/ke-gian"
THEIRS = "mat khau cua ke gian"
CHEAP = Cost(1024, 1, 1)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[OpenHome]:
    world = world_in(tmp_path)
    create_home(tmp_path / "home", OFFICE, OFFICER, PASSWORD, world)
    opened = signed_in(tmp_path / "home", world)
    yield opened
    let_go(opened)


@pytest.fixture
def copy(home: OpenHome, tmp_path: Path) -> Path:
    """A copy with a file in the vault."""
    received(home)
    (tmp_path / "stick").mkdir()
    made = home.copies.copy(quiet, tmp_path / "stick")
    return shelf_of(tmp_path / "stick") / made.name


def lay_slot(home: OpenHome, officer: Officer) -> None:
    """A slot under a password and a master key of the attacker's own."""
    path = home.folder / KEYS / f"{officer.login}.json"
    path.unlink(missing_ok=True)
    FileKeySlots(home.folder / KEYS, CHEAP).create(officer, THEIRS, new_master())


def trouble_of(copy: Path) -> CopyTrouble:
    folder = copy.parents[2] / "out"
    with pytest.raises(CopyError) as caught:
        restore(copy, folder, OFFICER.login, PASSWORD, world_in(copy.parents[2]))
    assert not any(folder.iterdir())
    return caught.value.trouble


def listing_of(copy: Path, text: str) -> None:
    (copy / NEEDED).write_text(text)
    write_manifest(copy, replace(read_manifest(copy), vault=digest_of(copy / NEEDED)))


def test_a_slot_of_another_home_does_not_open_a_locked_desk(home):
    gate = HomeGate(home.folder, home.world)
    lay_slot(home, home.officer)
    with pytest.raises(FileDamagedError):
        gate.resume(home, home.officer.login, THEIRS)
    gate.close()


def test_an_officer_of_another_home_does_not_enter_a_locked_desk(home):
    gate = HomeGate(home.folder, home.world)
    lay_slot(home, Officer("ketrom", "Trần Văn Lạ", "", Role.ADMINISTRATOR))
    with pytest.raises(FileDamagedError):
        gate.resume(home, "ketrom", THEIRS)
    gate.close()


def test_a_slot_of_another_home_makes_nobody_an_administrator(home):
    lay_slot(home, home.officer)
    with pytest.raises(FileDamagedError):
        Officers(home).new_recovery_key(THEIRS)


def test_a_role_that_changes_while_the_password_is_tried_does_not_count(home, monkeypatch):
    gate = HomeGate(home.folder, home.world)
    path = home.folder / KEYS / f"{OFFICER.login}.json"
    opens = FileKeySlots.open

    def slowly(slots: FileKeySlots, *given):
        opened = opens(slots, *given)
        path.write_text(path.read_text().replace(OFFICER.name, "Người Khác"))
        return opened

    monkeypatch.setattr(FileKeySlots, "open", slowly)
    opened = gate.unlock(OFFICER.login, PASSWORD)
    assert opened.officer == OFFICER
    opened.session.close()
    gate.close()


AN = Officer("an", "Nguyễn Văn An", "", Role.OFFICER)


def disabled_and_laid_back(home: OpenHome) -> None:
    """An officer who was disabled brings the slot back from a copy made before."""
    officers, path = Officers(home), home.folder / KEYS / "an.json"
    officers.add(PASSWORD, AN, THEIRS)
    kept = path.read_bytes()
    officers.disable(PASSWORD, "an")
    path.write_bytes(kept)


def test_a_disabled_officers_slot_from_an_old_copy_opens_nothing(home):
    disabled_and_laid_back(home)
    gate = HomeGate(home.folder, home.world)
    with pytest.raises(WrongPasswordError):
        gate.unlock("an", THEIRS)
    gate.close()


def test_a_disabled_officers_slot_from_an_old_copy_does_not_open_a_locked_desk(home):
    disabled_and_laid_back(home)
    gate = HomeGate(home.folder, home.world)
    with pytest.raises(WrongPasswordError):
        gate.resume(home, "an", THEIRS)
    gate.close()


def test_who_is_added_again_signs_in_again(home):
    disabled_and_laid_back(home)
    (home.folder / KEYS / "an.json").unlink()
    Officers(home).add(PASSWORD, AN, THEIRS)
    gate = HomeGate(home.folder, home.world)
    let_go(gate.unlock("an", THEIRS))
    gate.close()


@contextmanager
def listening() -> Iterator[tuple[str, list[bytes]]]:
    """An address of the attacker's, and what it heard."""
    heard: list[bytes] = []

    class Ear(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(503)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = HTTPServer(("127.0.0.1", 0), Ear)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", heard
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def setup_of(home: OpenHome) -> HomeSetup:
    return HomeSetup(home.folder, QtPrinter, printer_names, home.world, home)


def portal_at(address: str) -> PortalSettings:
    return replace(OFFICE.portal, address=address)


def test_the_kept_password_is_not_sent_to_an_address_that_is_not_kept(home):
    keep_secret(home, PORTAL_PASSWORD, "bi mat")
    with listening() as (address, heard):
        with pytest.raises(PortalPasswordNeededError):
            setup_of(home).try_portal(portal_at(address), "")
        assert heard == []


def test_an_officer_does_not_try_the_line_with_the_kept_password(home):
    keep_secret(home, PORTAL_PASSWORD, "bi mat")
    clerk = replace(home, officer=replace(home.officer, role=Role.OFFICER))
    with listening() as (address, heard):
        with pytest.raises(NotAdministratorError):
            setup_of(clerk).try_portal(portal_at(address), "")
        assert heard == []


def test_an_address_from_outside_is_not_tried_with_the_kept_password(home):
    keep_secret(home, PORTAL_PASSWORD, "bi mat")
    with listening() as (address, heard):
        home.book.keep_office(replace(OFFICE, portal=portal_at(address)))
        assert setup_of(home).try_portal(portal_at(address), "") is Trouble.SETTINGS
        assert heard == []


def test_the_kept_address_is_tried_with_the_kept_password(home):
    keep_secret(home, PORTAL_PASSWORD, "bi mat")
    with listening() as (address, heard):
        home.keep_office(replace(OFFICE, portal=portal_at(address)))
        setup_of(home).try_portal(portal_at(address), "")
        assert b"bi mat" in heard[0]


def pipe_for(path: Path) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def folder_for(path: Path) -> None:
    path.unlink()
    path.mkdir()


def endless(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def to_itself(path: Path) -> None:
    path.symlink_to(path.name)


@pytest.mark.parametrize("become", [pipe_for, folder_for, endless])
def test_a_list_of_files_that_is_no_file_is_a_damaged_copy(copy, become: Callable[[Path], None]):
    become(copy / NEEDED)
    assert trouble_of(copy) is CopyTrouble.DAMAGED


@pytest.mark.parametrize("become", [pipe_for, Path.mkdir, to_itself])
def test_what_is_no_slot_is_not_brought_back(copy, become: Callable[[Path], None]):
    become(copy / KEYS / "khach.json")
    folder = copy.parents[2] / "out"
    restore(copy, folder, OFFICER.login, PASSWORD, world_in(copy.parents[2]))
    assert not (folder / KEYS / "khach.json").exists()


def test_a_list_that_names_a_file_twice_is_a_damaged_copy(copy):
    listing_of(copy, (copy / NEEDED).read_text() * 2)
    assert trouble_of(copy) is CopyTrouble.DAMAGED


def test_a_list_leads_nowhere_else(copy):
    listing_of(copy, f"../../../../etc/passwd {'0' * 64}\n")
    assert trouble_of(copy) is CopyTrouble.DAMAGED


def test_a_manifest_of_another_register_is_a_damaged_copy(copy):
    write_manifest(copy, replace(read_manifest(copy), store_id="another"))
    assert trouble_of(copy) is CopyTrouble.DAMAGED


def test_a_shelf_that_leads_elsewhere_is_not_written_to(home, copy):
    """Neither files of ours in it nor its folders that end in .part gone."""
    stick, elsewhere = copy.parents[1], copy.parents[2] / "tài liệu"
    (elsewhere / "luận văn.part").mkdir(parents=True)
    copy.parent.rename(stick / "cũ")
    copy.parent.symlink_to(elsewhere)
    with pytest.raises(CopyError) as caught:
        home.copies.copy(quiet, stick)
    assert caught.value.trouble is CopyTrouble.PLACE_UNUSABLE
    assert [path.name for path in elsewhere.iterdir()] == ["luận văn.part"]


def file_left(shelf: Path) -> None:
    (shelf / "x.part").write_text("x")


def link_left(shelf: Path) -> None:
    (shelf / "x.part").symlink_to(shelf.parents[1] / "home")


def folder_left(shelf: Path) -> None:
    (next((shelf / VAULT).iterdir()) / "x.part").mkdir()


@pytest.mark.parametrize("leave", [file_left, link_left, folder_left])
def test_odd_things_on_a_shelf_do_not_keep_copies_from_being_made(home, copy, leave):
    leave(copy.parent)
    home.copies.copy(quiet, copy.parents[1])
    assert (home.folder / "desk.db").exists()


@pytest.mark.parametrize("spoil", [pipe_for, folder_for])
def test_a_damaged_list_of_the_copy_before_does_not_keep_copies_from_being_made(home, copy, spoil):
    spoil(copy / NEEDED)
    home.copies.copy(quiet, copy.parents[1])


def test_a_pipe_in_the_shared_vault_is_replaced(home, copy):
    [kept] = (copy.parent / VAULT).glob("??/*")
    pipe_for(kept)
    home.copies.copy(quiet, copy.parents[1])
    assert kept.is_file()


def test_nothing_of_a_copy_can_be_read_by_others(copy):
    found = [*copy.rglob("*"), *copy.parent.glob(f"{VAULT}/??/*")]
    assert [path.name for path in found if path.stat().st_mode & 0o077] == []


@pytest.mark.parametrize(
    "text",
    [
        f"desk = 0x{'f' * 20_000}",
        f"{'.'.join('a' * 5_000)} = 1",
        f"[{'.'.join('a' * 5_000)}]\nb = 1",
        f"desk = {'[' * 50_000}",
        "a" * (MOST_BYTES + 1),
    ],
    ids=["long number", "deep key", "deep table", "deep list", "too large"],
)
def test_a_settings_file_that_is_a_bomb_is_refused(tmp_path, text):
    (tmp_path / "bom.toml").write_text(text)
    with pytest.raises(UsageError):
        read(tmp_path / "bom.toml")


def test_no_change_agrees_to_an_address_from_outside(home):
    office = home.session.office
    home.book.keep_office(replace(office, portal=replace(office.portal, address=EVIL)))
    with pytest.raises(SettingsAlteredError):
        keep_values(home, {"phone": "0200 111 222"})


def test_no_change_beside_the_settings_agrees_to_them(home):
    office = home.session.office
    home.book.keep_office(replace(office, portal=replace(office.portal, address=EVIL)))
    keep_secret(home, PORTAL_PASSWORD, "another one")
    assert home.refitted().session.office_changed


def test_an_administrator_may_accept_what_was_changed_outside(home):
    office = home.session.office
    home.book.keep_office(replace(office, phone="0200 111 222"))
    home.accept_altered()
    assert not home.refitted().session.office_changed
