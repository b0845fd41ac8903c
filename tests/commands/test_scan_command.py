"""`scan` and the doctor's lines about scanning: real processes, SANE's own test device."""

import shutil
from dataclasses import dataclass

import pytest

from desk.office.setting_keys import with_values
from desk.office.settings import Office
from desk.office.setup import BLANK
from desk.time.working_time import VIETNAM
from tests.commands.door import Demo, Door
from tests.devices.certificate import self_signed
from tests.devices.escl_server import scanner
from ui.machine_checks import BUILT, Check, findings, in_memory
from ui.wording.scanner import in_groups

TEST_DEVICE = {"scanning.first.driver": "sane", "scanning.first.address": "test:0"}

needs_sane = pytest.mark.skipif(shutil.which("scanimage") is None, reason="no scanimage here")


def set_way(door: Door, **values: str) -> None:
    for key, value in values.items():
        done = door("set", f"scanning.first.{key}", value)
        assert done.code == 0, done.err


@pytest.fixture
def tabled(door: Door) -> Door:
    """A home whose first way of scanning is SANE's test device."""
    set_way(door, driver="sane", address="test:0", source="feeder", dpi="75", mode="grey")
    return door


def test_devices_are_listed_without_a_password(demo: Demo):
    done = demo.door("scan", "devices", "--json", password=None)
    assert (done.code, isinstance(done.json(), list)) == (0, True)


@needs_sane
def test_one_page_is_scanned_measured_and_not_kept(tabled: Door):
    before = sorted(path for path in tabled.home.rglob("*") if path.is_file())
    done = tabled("scan", "test", "--profile", "1", "--json", password=None)
    after = sorted(path for path in tabled.home.rglob("*") if path.is_file())
    assert done.code == 0, done.err
    told = done.json()
    assert min(told["width"], told["height"], told["bytes"]) > 0
    assert told["dpi"] == 75
    assert before == after


@needs_sane
def test_the_doctor_scans_a_test_page_where_asked(tabled: Door):
    told = {one["check"]: one for one in tabled("doctor", "--scan", "--json").json()}
    assert (told["page"]["well"], "75 dpi" in told["page"]["detail"]) == (True, True)


def test_the_doctor_says_that_there_is_no_scanner_to_try(demo: Demo):
    done = demo.door("doctor", "--scan", password=None)
    assert (done.code, "chưa đặt máy quét" in done.out) == (1, True)


@needs_sane
def test_the_sentence_is_vietnamese(tabled: Door):
    done = tabled("scan", "test", password=None)
    assert "Không lưu lại." in done.out, done.err


def seen(door: Door) -> str:
    return door("set", "setup.scanner", "--json", password=None).json()["setup.scanner"]


@needs_sane
def test_a_page_that_came_counts_as_the_scanner_seen(tabled: Door):
    before, done = seen(tabled), tabled("scan", "test")
    assert (before, done.code, seen(tabled)) == ("false", 0, "true"), done.err


@needs_sane
def test_without_a_password_a_page_comes_and_what_is_still_missing_is_said(tabled: Door):
    done = tabled("scan", "test", password=None)
    assert (done.code, seen(tabled)) == (0, "false"), done.err
    assert "DESK_PASSWORD" in done.out


def test_a_scanner_that_did_not_answer_was_not_seen(door: Door):
    set_way(door, driver="escl", address="http://127.0.0.1:9/eSCL")
    done = door("scan", "test")
    assert (done.code, seen(door)) == (1, "false")


def test_a_typed_host_is_found_by_either_door(door: Door):
    with scanner() as server:
        host = server.root.removeprefix("http://").removesuffix("/eSCL")
        done = door("scan", "test", "--address", host, "--json", password=None)
    assert (done.code, done.json()["address"]) == (0, server.root), done.err


def test_where_http_is_shut_the_certificate_behind_https_is_shown(door: Door, tmp_path):
    known = self_signed(tmp_path)
    with scanner(tls=known.tls) as server:
        host = server.root.removeprefix("https://").removesuffix("/eSCL")
        done = door("scan", "test", "--address", host, password=None)
    assert done.code == 1
    assert in_groups(known.pin) in done.out


def test_a_way_without_a_scanner_is_trouble(demo: Demo):
    done = demo.door("scan", "test", "--profile", "4", password=None)
    assert (done.code, done.complaint) == (
        1,
        "Kiểu quét này chưa có máy quét. Chọn máy trong Cài đặt.",
    )


def test_a_scanner_that_does_not_answer_is_trouble(door: Door):
    set_way(door, driver="escl", address="http://127.0.0.1:9/eSCL")
    done = door("scan", "test", password=None)
    assert (done.code, done.complaint[:24]) == (1, "Máy quét không trả lời. "[:24])


@pytest.mark.parametrize("words", [(), ("test", "--profile", "5"), ("fax",)])
def test_wrong_use_is_said(demo: Demo, words):
    done = demo.door("scan", *words, password=None)
    assert (done.code, done.complaint.startswith("Không hiểu lệnh: ")) == (2, True)


def test_the_doctor_has_its_lines_about_scanning(demo: Demo):
    told = demo.door("doctor", "--json", password=None).json()
    assert {"scanimage", "text", "profiles", "ram"} <= {one["check"] for one in told}


# findings
@dataclass(frozen=True, slots=True)
class Machine:
    """A PATH with only what a test lays there."""

    folder: object

    def has(self, name: str, says: str = "") -> None:
        program = self.folder / name
        program.write_text(f"#!/bin/sh\necho '{says}'\n")
        program.chmod(0o755)


@pytest.fixture
def machine(tmp_path, monkeypatch) -> Machine:
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return Machine(tmp_path / "bin")


def verdicts(tmp_path, office: Office = BLANK) -> dict[Check, tuple[bool, str]]:
    found = findings(tmp_path, office, BUILT.astimezone(VIETNAM))
    return {one.check: (one.well, one.detail) for one in found}


def test_a_machine_without_scanners_lacks_nothing(tmp_path, machine):
    told = verdicts(tmp_path)
    assert [told[one][0] for one in (Check.SCANIMAGE, Check.TEXT, Check.PROFILES)] == [True] * 3


def test_a_scanner_of_this_machine_needs_scanimage(tmp_path, machine):
    office = with_values(BLANK, TEST_DEVICE)
    before = verdicts(tmp_path, office)[Check.SCANIMAGE]
    machine.has("scanimage")
    after = verdicts(tmp_path, office)[Check.SCANIMAGE]
    assert (before, after[0]) == ((False, ""), True)


@pytest.mark.parametrize(("says", "well"), [("osd\nvie\neng", True), ("eng", False)])
def test_text_needs_vietnamese(tmp_path, machine, says, well):
    machine.has("tesseract", says)
    told = verdicts(tmp_path, with_values(BLANK, TEST_DEVICE))[Check.TEXT]
    assert told == (well, "vie" if well else "")


def test_ways_of_scanning_are_counted(tmp_path, machine):
    assert verdicts(tmp_path, with_values(BLANK, TEST_DEVICE))[Check.PROFILES] == (True, "1")


@pytest.mark.parametrize(("kind", "memory"), [("tmpfs", True), ("ext4", False)])
def test_only_a_file_system_in_memory_is_memory(tmp_path, kind, memory):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"proc /proc proc rw 0 0\nx {tmp_path} {kind} rw 0 0\n")
    assert in_memory(tmp_path, mounts) is memory


def test_no_table_of_mounts_is_no_memory(tmp_path):
    assert not in_memory(tmp_path, tmp_path / "nothing")
