"""Scanners and children that mean harm: where they lead, what they claim, what they leave."""

import io
import os
import subprocess
import sys
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from threading import Thread

import httpx
import pikepdf
import pytest

from desk.adapters.children.frames import Frame, FrameError
from desk.adapters.children.main import MOST_MEMORY
from desk.adapters.children.parent import KIND_OF_FAULT
from desk.adapters.children.scanner_processes import MOST_PAGES, ScannerProcesses
from desk.adapters.children.values import CAPABILITIES, LOOK
from desk.adapters.darkroom_process import DarkroomProcess
from desk.adapters.scanners import discovery
from desk.adapters.scanners.escl_job import at_device
from desk.adapters.scanners.escl_wire import Answer, Wire
from desk.adapters.scanners.escl_xml import DEEPEST_XML, parsed
from desk.adapters.scanners.page_files import pages_in
from desk.adapters.scanners.ram_folder import sweep
from desk.adapters.scanners.sane_words import Option, devices, options
from desk.errors import ImageError
from desk.pages.page import Page
from desk.scanner.device import Device, Driver, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.escl_server import scanner
from tests.devices.hostile_child import says
from tests.devices.test_discovery import announced
from tests.fakes import MORNING, made_id

HERE = "http://10.0.0.9/eSCL/ScanJobs"
LOOKED = {"width": 10, "height": 10, "dpi": 100, "tone": "black"}
PAGE = Page(made_id("page", 1), made_id("bundle", 1), 1, made_id("job", 1), "0" * 64, MORNING, 1)


def job_at(location: str) -> str:
    told = httpx.Headers({"location": location.encode()})
    return at_device(Answer(HERE, 201, told, b""))


@pytest.mark.parametrize(
    "location",
    ["http://10.0.0.9//evil.example/jobs/1", "http://10.0.0.9//[bad", "http://10.0.0.9///x"],
)
def test_a_path_that_reads_as_a_host_leads_nowhere(location):
    with pytest.raises(ScanError) as caught:
        job_at(location)
    assert caught.value.trouble is ScanTrouble.UNREADABLE


def test_a_job_keeps_the_host_and_port_of_the_device():
    assert job_at("https://evil.example:1/eSCL/ScanJobs/7/") == f"{HERE}/7"


@pytest.mark.parametrize("host", ["a..b", "a" * 70])
def test_a_host_that_is_none_is_offline(host):
    with pytest.raises(ScanError) as caught, Wire(timeout=1.0) as wire:
        wire.get(f"http://{host}/eSCL")
    assert caught.value.trouble is ScanTrouble.OFFLINE


@pytest.mark.parametrize("pin", ["", "ab" * 32])
@pytest.mark.parametrize("address", ["https://[::1/eSCL", "http://10.0.0.9]:1/eSCL"])
def test_an_address_that_is_none_is_offline(address, pin):
    with pytest.raises(ScanError) as caught, Wire(pin, 1.0) as wire:
        wire.get(address)
    assert caught.value.trouble is ScanTrouble.OFFLINE


def test_no_device_is_told_a_password_typed_into_its_address():
    with scanner() as server, Wire(timeout=2.0) as wire, pytest.raises(ScanError) as caught:
        wire.get(server.root.replace("://", "://an:secret@") + "/ScannerCapabilities")
    assert (caught.value.trouble, server.asked) == (ScanTrouble.OFFLINE, [])


@pytest.mark.parametrize("pin", [":", "::::"])
def test_a_pin_without_digits_lets_nobody_in(pin):
    with scanner() as server, Wire(pin, 2.0) as wire, pytest.raises(ScanError) as caught:
        wire.get(f"{server.root}/ScannerCapabilities")
    assert caught.value.trouble is ScanTrouble.CERTIFICATE


def test_xml_is_no_deeper_than_any_device_says():
    """Every look below an element would cost as much as all that is in it."""
    deep = DEEPEST_XML + 5
    with pytest.raises(ScanError):
        parsed(b"<a>" * deep + b"</a>" * deep)


def test_one_neighbour_with_a_bad_name_hides_nobody():
    kept = discovery._told(None, [(discovery.PLAIN, f"a\x00b.{discovery.PLAIN}")], 0.0)  # type: ignore[arg-type]
    assert kept == []


def test_a_copied_mark_does_not_take_the_place_of_a_scanner():
    true = announced(address="10.0.0.9", uuid="mark")
    liar = announced(discovery.SAFE, address="10.0.0.66", uuid="mark")
    marks = [discovery._same(info, discovery.device_of(info)) for info in (true, liar)]
    assert marks[0] != marks[1]


def test_both_doors_of_one_device_have_one_mark():
    doors = announced(uuid="mark"), announced(discovery.SAFE, port=8443, uuid="mark")
    assert len({discovery._same(info, discovery.device_of(info)) for info in doors}) == 1


@pytest.mark.parametrize(
    "claim",
    [
        {"angle": float("nan")},
        {"angle": float("inf")},
        {"angle": 1e308},
        {"width": 10**30},
        {"width": -1},
        {"turn": 9},
        {"ink": 2.0},
        {"codes": ["\ud800"]},
        {"codes": ["a\nb"]},
        {"codes": ["x" * 5000]},
        {"codes": ["x"] * 1000},
        {"corners": [[0.0, 0.0]]},
        {"corners": [[0.0, 0.0]] * 3 + [[float("nan"), 0.0]]},
        {"edges": {"left": -1e300}},
        {"title": "\u202e"},
    ],
    ids=lambda claim: str(claim)[:30],
)
def test_a_look_that_could_not_be_kept_is_refused(claim):
    with pytest.raises(FrameError):
        LOOK.value(Frame("look", {"value": LOOKED | claim}))


def test_a_look_nested_without_end_is_refused():
    told: object = []
    for _ in range(900):
        told = [told]
    with pytest.raises(FrameError):
        LOOK.value(Frame("look", {"value": LOOKED | {"codes": told}}))  # type: ignore[dict-item]


def test_capabilities_without_end_are_refused():
    told = {"sources": [], "duplex": False, "resolutions": [], "modes": [], "width": 1e999}
    with pytest.raises(FrameError):
        CAPABILITIES.value(Frame("capabilities", {"value": told | {"height": 1.0}}))


def test_devices_whose_names_steer_a_terminal_are_not_shown():
    evil = asdict(Device(Driver.ESCL, "http://10.0.0.9/eSCL", "\x1b[2J"))
    command = says({"kind": "devices", "value": [evil]})
    assert ScannerProcesses(command).devices() == ()


def test_a_trouble_told_in_control_signs_has_no_detail():
    command = says({"kind": "trouble", "trouble": "jam", "detail": "\x1b]0;x\x07"})
    with pytest.raises(ScanError) as caught:
        ScannerProcesses(command).capabilities(Device(Driver.SANE, "x"))
    assert (caught.value.trouble, caught.value.detail) == (ScanTrouble.JAM, "")


def test_pages_without_end_come_to_an_end():
    command = says({"kind": "page", "dpi": 300, "back": False}, 10**7)
    came = 0
    with pytest.raises(ScanError) as caught:  # noqa: PT012 - the pages before it count
        for _ in ScannerProcesses(command).scan(ScanOrder(Device(Driver.SANE, "x"))):
            came += 1
    assert (came, caught.value.trouble) == (MOST_PAGES, ScanTrouble.TOO_LARGE)


def test_a_picture_in_another_format_never_reaches_the_window():
    room = DarkroomProcess(says({"kind": "picture"}), patience=20)
    try:
        with pytest.raises(ImageError):
            room.picture(b"x", PAGE, 100)
    finally:
        room.close()


def test_a_title_has_no_half_letters_and_no_control_signs():
    room = DarkroomProcess(says({"kind": "title", "title": "T\u1edd\ud800\x1b khai"}), patience=20)
    try:
        assert room.title(b"x", PAGE) == "Tờ   khai"
    finally:
        room.close()


@pytest.mark.parametrize("sheets", [-1, 10**30, True])
def test_a_file_of_an_impossible_number_of_sheets_is_none(sheets):
    room = DarkroomProcess(says({"kind": "bind", "sheets": sheets, "text": False}), patience=20)
    try:
        with pytest.raises(ImageError):
            room.bind(())
    finally:
        room.close()


@pytest.mark.parametrize("line", [b"NGUYEN", b"Nguyen: 036190000012", b"036190000012"])
def test_the_last_line_of_a_child_is_told_only_as_the_kind_of_a_fault(line):
    assert KIND_OF_FAULT.match(line) is None


def test_a_pipe_in_the_ram_folder_holds_nobody_up(tmp_path: Path):
    """Any user of the machine may put one there."""
    os.mkfifo(tmp_path / "desk-scan-00")
    sweeping = Thread(target=sweep, args=(tmp_path,), daemon=True)
    sweeping.start()
    sweeping.join(10)
    assert not sweeping.is_alive()


def test_a_folder_of_another_user_is_not_swept(tmp_path: Path, monkeypatch):
    theirs = tmp_path / "desk-scan-00"
    theirs.mkdir()
    monkeypatch.setattr(os, "geteuid", lambda: theirs.stat().st_uid + 1)
    sweep(tmp_path)
    assert theirs.exists()


def test_devices_that_sane_found_have_plain_names():
    told = "net:a\tHãng\x1b[2J Máy\x07\tscanner\n" + "x" * 400 + "\tM\tscanner\n"
    assert devices(told) == (Device(Driver.SANE, "net:a", "Hãng[2J Máy"),)


def test_numbers_that_are_none_are_no_range():
    told = options("    --resolution 1..1200..9dpi [50]\n    -x 0.." + "9" * 400 + "mm [80]\n")
    assert told["resolution"].most == 1200
    assert told["x"].most < 10**9


def test_a_resolution_of_ten_thousand_digits_is_none():
    assert Option(("9" * 10_000, "300")).numbers == (300,)


LIMIT = """
import resource, sys
from desk.adapters.children import main as child
child._scanner = lambda *_: sys.stderr.write(str(resource.getrlimit(resource.RLIMIT_AS)[0]))
child.main([sys.argv[1]])
"""


@pytest.mark.parametrize("room", [Driver.ESCL, Driver.FILES])
def test_who_reads_what_strangers_send_has_bounded_memory(room):
    done = subprocess.run(
        (sys.executable, "-c", LIMIT, room.value),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    assert int(done.stderr) == MOST_MEMORY


@pytest.mark.parametrize("box", [(0, 0, 1e9, 1e-6), (-1e9, 0, 80, 1e-6), (0, 0, 1e-6, 1e9)])
def test_a_pdf_page_of_endless_length_is_too_large(box):
    """A thousand kilometres by nothing has an area like any other page."""
    made, held = pikepdf.new(), io.BytesIO()
    made.add_blank_page().mediabox = pikepdf.Array([Decimal(str(side)) for side in box])
    made.save(held)
    with pytest.raises(ScanError) as caught:
        list(pages_in(held.getvalue(), 5))
    assert caught.value.trouble is ScanTrouble.TOO_LARGE
