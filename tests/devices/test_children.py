"""Children: what they say arrives whole, and however they end nothing else does."""

import io
import os
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.adapters.children.command import child_command, surroundings, working_folder
from desk.adapters.children.frames import (
    MOST_BODY,
    MOST_HEADER,
    Frame,
    FrameError,
    read_frame,
    write_frame,
)
from desk.adapters.children.scanner_processes import ScannerProcesses
from desk.scanner.device import Device, Driver, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.fake_scanner import ABLE, Plan, number_of

DEVICE = Device(Driver.SANE, "sane:1")
ORDER = ScanOrder(DEVICE)
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)


def scanned(plan: Plan, order: ScanOrder = ORDER) -> list[int]:
    return [number_of(page.content) for page in ScannerProcesses(plan.command).scan(order)]


def alive(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@given(TEXTS, st.dictionaries(TEXTS.filter(lambda key: key != "kind"), TEXTS), st.binary())
def test_a_message_comes_out_as_it_went_in(kind, header, body):
    pipe = io.BytesIO()
    write_frame(pipe, Frame(kind, header, body))
    pipe.seek(0)
    assert read_frame(pipe) == Frame(kind, header, body)
    assert read_frame(pipe) is None


@given(st.binary(min_size=1, max_size=60))
def test_nonsense_is_a_frame_error_or_nothing(data):
    pipe = io.BytesIO(data)
    try:
        frame = read_frame(pipe)
    except FrameError:
        return
    assert frame is not None


@pytest.mark.parametrize("lengths", [(MOST_HEADER + 1, 0), (2, MOST_BODY + 1), (2**32 - 1, 0)])
def test_a_length_beyond_the_bounds_is_not_even_read(lengths):
    with pytest.raises(FrameError):
        read_frame(io.BytesIO(struct.pack(">II", *lengths) + b"{}"))


def test_an_order_too_long_is_not_begun():
    pipe = io.BytesIO()
    with pytest.raises(FrameError):
        write_frame(pipe, Frame("scan", {"files": "x" * MOST_HEADER}))
    assert pipe.getvalue() == b""


def test_pages_arrive_in_order_and_end():
    assert scanned(Plan(pages=20)) == list(range(1, 21))


def test_the_order_reaches_the_driver():
    run = ScannerProcesses(Plan(pages=2).command).scan(ScanOrder(DEVICE, dpi=600, duplex=True))
    assert [(page.dpi, page.back) for page in run] == [(600, False), (600, True)]


def test_what_a_library_prints_is_no_message():
    assert scanned(Plan(pages=3, noisy=True)) == [1, 2, 3]


def ended(plan: Plan) -> tuple[list[int], ScanError | None]:
    """The pages that came, and what ended it."""
    found = []
    try:
        for page in ScannerProcesses(plan.command).scan(ORDER):
            found.append(number_of(page.content))  # noqa: PERF401 - it may end in the middle
    except ScanError as error:
        return found, error
    return found, None


@pytest.mark.parametrize("jam", [1, 2, 14])
def test_pages_before_a_jam_are_good(jam):
    found, error = ended(Plan(pages=20, jam=jam))
    assert (error.trouble, error.detail) == (ScanTrouble.JAM, "tray 1")
    assert found == list(range(1, jam))


def test_a_killed_driver_is_a_trouble_and_its_pages_are_good():
    found, error = ended(Plan(pages=9, crash=5))
    assert (error.trouble, error.detail) == (ScanTrouble.DRIVER_DIED, "signal 9")
    assert found == [1, 2, 3, 4]


def test_of_a_bug_its_kind_is_told_and_no_value():
    with pytest.raises(ScanError) as caught:
        scanned(Plan(bug=1))
    assert caught.value.trouble is ScanTrouble.DRIVER_DIED
    assert caught.value.detail == "ValueError"


def test_cancelling_ends_quietly_with_the_pages_that_came():
    run = ScannerProcesses(Plan(pages=9, hang=4).command).scan(ORDER)
    found = []
    for page in run:
        found.append(number_of(page.content))
        if len(found) == 3:
            run.cancel()
    assert found == [1, 2, 3]


def test_cancelling_from_another_thread_ends_it():
    run = ScannerProcesses(Plan(pages=9, hang=4).command).scan(ORDER)
    found = []
    for page in run:
        found.append(number_of(page.content))
        if len(found) == 3:
            threading.Thread(target=run.cancel).start()
    assert found == [1, 2, 3]


def test_a_run_cancelled_before_it_began_starts_nothing():
    run = ScannerProcesses(("/no/such/program",)).scan(ORDER)
    run.cancel()
    assert list(run) == []


def test_a_driver_that_hears_nothing_does_not_outlive_its_run():
    run = ScannerProcesses(Plan(pages=9, hang=2, deaf=True, grace=0.3).command).scan(ORDER)
    for _ in run:
        run.cancel()
    assert run._child._process.poll() is not None


def test_a_run_left_early_leaves_no_process(tmp_path):
    run = iter(ScannerProcesses(Plan(pages=9, weight=200_000).command).scan(ORDER))
    next(run)
    run.close()
    mine = f"/proc/{os.getpid()}/task/{os.getpid()}/children"
    children = [int(one) for one in Path(mine).read_text().split()]
    assert not [one for one in children if b"fake_scanner" in command_line(one)]


def command_line(number: int) -> bytes:
    try:
        return Path(f"/proc/{number}/cmdline").read_bytes()
    except FileNotFoundError:
        return b""


def test_the_child_dies_when_its_parent_is_killed():
    parent = subprocess.Popen(
        [sys.executable, "-m", "tests.devices.killed_parent"],
        stdout=subprocess.PIPE,
        cwd=working_folder(),
    )
    child = int(parent.stdout.readline())
    assert alive(child)
    parent.kill()
    parent.communicate()
    until = time.monotonic() + 20
    while alive(child) and time.monotonic() < until:
        os.sched_yield()
    assert not alive(child)


def test_a_program_that_is_not_there_is_a_missing_driver():
    with pytest.raises(ScanError) as caught:
        list(ScannerProcesses(("/no/such/program",)).scan(ORDER))
    assert caught.value.trouble is ScanTrouble.DRIVER_MISSING


def test_devices_of_both_drivers_are_found():
    found = ScannerProcesses(Plan().command).devices()
    assert [one.driver for one in found] == [Driver.ESCL, Driver.SANE]


def test_drivers_that_crash_have_found_nothing():
    assert ScannerProcesses(Plan(crash=1).command).devices() == ()


def test_a_search_without_end_is_ended():
    plan = Plan(hang=1, deaf=True)
    assert ScannerProcesses(plan.command, patience=0.5).devices() == ()


def test_capabilities_come_back_whole():
    assert ScannerProcesses(Plan().command).capabilities(DEVICE) == ABLE


def test_a_trouble_with_capabilities_keeps_its_type():
    with pytest.raises(ScanError) as caught:
        ScannerProcesses(Plan(jam=1).command).capabilities(DEVICE)
    assert caught.value.trouble is ScanTrouble.JAM


def test_an_order_of_too_many_names_is_too_large():
    names = tuple(f"/{'x' * 4000}/{number}" for number in range(1100))
    with pytest.raises(ScanError) as caught:
        scanned(Plan(), ScanOrder(DEVICE, files=names))
    assert caught.value.trouble is ScanTrouble.TOO_LARGE


def test_no_proxy_and_no_secret_reaches_a_child(monkeypatch):
    for name in ("http_proxy", "HTTPS_PROXY", "DESK_PASSWORD", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "x")
    assert not {"http_proxy", "HTTPS_PROXY", "DESK_PASSWORD", "LD_LIBRARY_PATH"} & set(
        surroundings()
    )


def test_a_frozen_program_is_its_own_child(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command()[1:] == ("child",)


@pytest.mark.parametrize("room", ["", "wia", "../sane"])
def test_an_unknown_room_is_wrong_use(room):
    done = subprocess.run(
        [*child_command(), room], cwd=working_folder(), capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize("room", ["files", "sane"])
def test_a_child_loads_no_window_and_no_store(room):
    watched = (
        "import sys; sys.argv = ['desk', 'child', '%s']\n"
        "import runpy, atexit\n"
        "atexit.register(lambda: sys.stderr.write(' '.join(sys.modules)))\n"
        "runpy.run_module('desk', run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", watched % room],
        cwd=working_folder(),
        input=b"",
        capture_output=True,
        check=False,
    )
    loaded = done.stderr.decode().split()
    assert f"desk.adapters.scanners.{room}" in loaded
    assert not {"PySide6", "sqlalchemy", "db"} & set(loaded)
