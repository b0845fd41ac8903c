"""SANE's test device through scanimage: what it gives, and what each of its troubles becomes."""

import os
import signal
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desk.adapters.children.command import child_command
from desk.adapters.children.scanner_processes import ScannerProcesses
from desk.adapters.process import RAM
from desk.adapters.scanners import ram_folder as ram
from desk.adapters.scanners.sane import SaneDriver
from desk.scanner.device import Device, Driver, Mode, PageSize, ScanOrder, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.sane_place import sane_place

DEVICE = Device(Driver.SANE, "test:0")
FEEDER = ScanOrder(DEVICE, Source.FEEDER, dpi=75)
GLASS = ScanOrder(DEVICE, Source.GLASS, dpi=75)
STATUS = {
    "UNSUPPORTED": ScanTrouble.UNSUPPORTED,
    "CANCELLED": ScanTrouble.LOST,
    "DEVICE_BUSY": ScanTrouble.BUSY,
    "INVAL": ScanTrouble.UNSUPPORTED,
    "EOF": ScanTrouble.LOST,
    "JAMMED": ScanTrouble.JAM,
    "NO_DOCS": ScanTrouble.EMPTY,
    "COVER_OPEN": ScanTrouble.COVER_OPEN,
    "IO_ERROR": ScanTrouble.LOST,
    "NO_MEM": ScanTrouble.TOO_LARGE,
    "ACCESS_DENIED": ScanTrouble.DENIED,
}


@pytest.fixture
def place(tmp_path, monkeypatch):
    def made(**changed: str) -> Path:
        folder = sane_place(tmp_path / "sane", **changed)
        monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
        return folder

    made()
    return made


@pytest.fixture(autouse=True)
def memory_is_left_as_it_was():
    before = pages_in_memory()
    yield
    assert pages_in_memory() == before


def pages_in_memory() -> set[str]:
    return {one.name for one in RAM.iterdir() if ram.NAME in one.name}


def scanner() -> ScannerProcesses:
    return ScannerProcesses(child_command())


def trouble_of(order: ScanOrder) -> ScanTrouble:
    with pytest.raises(ScanError) as caught:
        list(SaneDriver().pages(order, lambda: False))
    return caught.value.trouble


def test_ten_pages_come_from_the_feeder(place):
    found = list(scanner().scan(FEEDER))
    assert len(found) == 10
    assert {page.dpi for page in found} == {75}


def test_one_page_comes_from_the_glass(place):
    (page,) = scanner().scan(GLASS)
    with Image.open(BytesIO(page.content)) as image:
        assert image.size == pytest.approx((620, 877), abs=1)


def test_black_pages_are_png_of_one_bit(place):
    (page,) = scanner().scan(ScanOrder(DEVICE, Source.GLASS, dpi=75, mode=Mode.BLACK))
    with Image.open(BytesIO(page.content)) as image:
        assert (image.format, image.mode) == ("PNG", "1")


def test_a_card_is_a_small_part_of_the_glass(place):
    (page,) = scanner().scan(ScanOrder(DEVICE, Source.GLASS, dpi=300, size=PageSize.CARD))
    with Image.open(BytesIO(page.content)) as image:
        assert image.format == "JPEG"
        assert image.size == pytest.approx((1011, 638), abs=15)


def test_the_test_devices_are_found(place):
    found = SaneDriver().devices()
    assert [(one.address, one.name) for one in found] == [
        ("test:0", "Noname frontend-tester"),
        ("test:1", "Noname frontend-tester"),
    ]


def test_what_the_test_device_can_is_told(place):
    able = scanner().capabilities(DEVICE)
    assert able.sources == frozenset(Source)
    assert not able.duplex
    assert able.resolutions == (100, 150, 200, 300, 400, 600)
    assert able.modes == frozenset(Mode)
    assert (able.width, able.height) == (400.0, 400.0)


@pytest.mark.parametrize("status", STATUS)
def test_each_status_of_sane_is_its_trouble(place, status):
    place(read_status_code=f'"SANE_STATUS_{status}"')
    assert trouble_of(FEEDER) is STATUS[status]


@pytest.mark.parametrize("status", STATUS)
def test_each_status_is_the_same_trouble_on_the_glass(place, status):
    place(read_status_code=f'"SANE_STATUS_{status}"')
    assert trouble_of(GLASS) is STATUS[status]


def test_a_trouble_crosses_from_the_child(place):
    place(read_status_code='"SANE_STATUS_COVER_OPEN"')
    with pytest.raises(ScanError) as caught:
        list(scanner().scan(FEEDER))
    assert caught.value.trouble is ScanTrouble.COVER_OPEN


def test_both_sides_are_too_much_for_the_test_device(place):
    assert trouble_of(ScanOrder(DEVICE, duplex=True)) is ScanTrouble.UNSUPPORTED


def test_a_device_that_is_not_there_is_offline(place):
    assert trouble_of(ScanOrder(Device(Driver.SANE, "test:9"))) is ScanTrouble.OFFLINE


def test_without_scanimage_the_driver_is_missing(place, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "defpath", str(tmp_path))
    assert trouble_of(FEEDER) is ScanTrouble.DRIVER_MISSING


def test_cancelling_in_mid_batch_keeps_what_was_whole(place):
    place(read_delay="true", read_delay_duration="20000")
    run, found = scanner().scan(FEEDER), []
    for page in run:
        found.append(page)
        if len(found) == 3:
            run.cancel()
    assert 3 <= len(found) < 10


def test_a_killed_child_leaves_pages_in_memory_only_until_the_next_look(place, tmp_path):
    place(read_delay="true", read_delay_duration="20000")
    before = pages_in_memory()
    run = scanner().scan(FEEDER)
    pages = iter(run)
    next(pages)
    assert pages_in_memory() > before
    os.kill(run._child._process.pid, signal.SIGKILL)
    with pytest.raises(ScanError) as caught:
        list(pages)
    assert caught.value.trouble is ScanTrouble.DRIVER_DIED
    SaneDriver().devices()
    assert pages_in_memory() == before


def test_no_scanimage_outlives_a_killed_child(place):
    place(read_delay="true", read_delay_duration="20000")
    run = scanner().scan(FEEDER)
    pages = iter(run)
    next(pages)
    os.kill(run._child._process.pid, signal.SIGKILL)
    with pytest.raises(ScanError):
        list(pages)
    group = run._child._process.pid
    until = time.monotonic() + 20
    while members(group) and time.monotonic() < until:
        os.sched_yield()
    assert not members(group)
    SaneDriver().devices()


def test_a_device_slow_to_stop_leaves_nothing(place):
    place(read_delay="true", read_delay_duration="200000")
    for _ in (run := scanner().scan(FEEDER)):
        run.cancel()


def members(group: int) -> list[str]:
    """The states of the living processes of that group."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, own = place.read_text().rpartition(")")[2].split()[:3]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(own) == group and state != "Z":
            found.append(state)
    return found


def test_a_disk_is_no_place_for_pages(tmp_path):
    with pytest.raises(ScanError) as caught, ram.ram_folder(tmp_path):
        pytest.fail("it was made")
    assert caught.value.trouble is ScanTrouble.UNSUPPORTED


def test_the_folder_of_a_job_is_its_owners_alone():
    with ram.ram_folder() as folder:
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_in_use_is_not_swept_away():
    with ram.ram_folder() as folder:
        (folder / "1.jpg").write_bytes(b"page")
        ram.sweep()
        assert (folder / "1.jpg").exists()


JAMMING = """#!/bin/sh
case "$*" in *--help*) echo "    --source ADF [ADF]"; exit 0;; esac
for word in "$@"; do
  case "$word" in --batch=*) place="${word#--batch=}"; place="${place%/*}";; esac
done
for number in 1 2 3; do
  printf 'page %s' $number > "$place/$number.png"
  echo "$place/$number.png"
done
echo "scanimage: sane_start: Document feeder jammed" >&2
exit 6
"""


def test_pages_before_a_jam_are_given(tmp_path, monkeypatch):
    program = tmp_path / "scanimage"
    program.write_text(JAMMING)
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    pages = SaneDriver().pages(FEEDER, lambda: False)
    assert [next(pages).content for _ in range(3)] == [b"page 1", b"page 2", b"page 3"]
    with pytest.raises(ScanError) as caught:
        next(pages)
    assert caught.value.trouble is ScanTrouble.JAM
