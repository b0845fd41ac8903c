"""Jobs of colour pages at 300 dpi one after the other: the window's memory does not grow with them.

SOAK=1: twenty jobs, two hundred pages.
"""

import os
from pathlib import Path

import pytest

from tests.devices.sane_place import sane_place
from tests.real_screen import MISSING, virtual_screen
from tests.scan_at_screen import DRAWN, QUIET, WHOLE_JOB, AtScreen, at_screen, place_with_scanner

JOBS = 20
WARM = 5
"""Jobs until the pictures that are kept at most are all there."""
GROWTH_MB = 40.0

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"not here: {', '.join(MISSING)}"),
    pytest.mark.skipif(not os.environ.get("SOAK"), reason="200 pages take minutes: SOAK=1"),
]


def megabytes(pid: int) -> float:
    """What is in memory of it."""
    told = Path(f"/proc/{pid}/status").read_text()
    return int(told.partition("VmRSS:")[2].split()[0]) / 1024


def darkrooms(program: int) -> list[int]:
    """Its children that work on pictures."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            words = (place / "cmdline").read_bytes()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if parent == program and b"darkroom" in words:
            found.append(int(place.name))
    return sorted(found)


def reads_nothing(program: int) -> bool:
    """No darkroom has a reader of print at work; while it waits for one it holds a whole page."""
    return not any(
        Path(f"/proc/{pid}/task/{pid}/children").read_text().split() for pid in darkrooms(program)
    )


def scanned_away(at: AtScreen) -> tuple[float, float]:
    """One job filed under the first paper: megabytes of the window and of its darkrooms."""
    at.scan(WHOLE_JOB)
    at.waits(at.looked)
    at.screen.press("ctrl+a", "1")
    at.waits(lambda: not at.strip().loose)
    at.rests()
    idle: list[bool] = []

    def idles() -> bool:
        idle.append(reads_nothing(at.program.pid))
        return len(idle) >= QUIET and all(idle[-QUIET:])

    at.waits(idles)
    rooms = sum(megabytes(pid) for pid in darkrooms(at.program.pid))
    return megabytes(at.program.pid), rooms


def test_two_hundred_pages_leave_memory_flat(tmp_path, record_property):
    sane = sane_place(tmp_path / "sane", **DRAWN)
    place = place_with_scanner(tmp_path)
    for key, value in {"dpi": "300", "mode": "colour"}.items():
        assert place.door("set", f"scanning.first.{key}", value).code == 0
    with virtual_screen() as screen, at_screen(place, screen, sane) as at:
        at.open_dossier()
        used = [scanned_away(at) for _ in range(JOBS)]
    record_property("megabytes", used)
    for room in zip(*used[WARM:], strict=True):
        assert max(room) - room[0] <= GROWTH_MB, used
