"""Every write, flush, rename and opening fails once, or from there on: full disk, bad disk (T3).

Each kind of work runs in a process of its own on a real home, under a small library that stands
before libc, so that SQLite and Python meet the same disk. Whatever fails is told as a trouble that
has its sentence, nothing is half written, and the same program goes on once the disk is well.
"""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.disk_library import built
from tests.faults.failing import WORKS
from tests.faults.memory import memory_folder

SOAK = bool(os.environ.get("SOAK"))
ROOT = Path(__file__).resolve().parents[2]
STRIDES = {} if SOAK else {"first_home": 11}
"""A first home has some 450 such calls, most of them making tables: every eleventh is tried."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What the call says, and whether every later one says so too."""

    error: int
    for_good: bool


FULL, BAD = Fault(errno.ENOSPC, True), Fault(errno.EIO, False)
READ_ONLY = Fault(errno.EROFS, True)
FLICKERING, DEAD = Fault(errno.ENOSPC, False), Fault(errno.EIO, True)
FAULTS = [
    pytest.param(FULL, id="full"),
    pytest.param(BAD, id="bad"),
    *([pytest.param(FLICKERING, id="full once"), pytest.param(DEAD, id="dead")] if SOAK else []),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("disk"))


@pytest.fixture
def memory() -> Iterator[Path]:
    """The calls are the same; what does not fail is quick."""
    with memory_folder() as folder:
        yield folder


def outcome(work: str, fault: Fault, folder: Path, library: Path) -> dict:
    """What the process saw of one kind of work."""
    order = {
        "work": work,
        "folder": str(folder),
        "error": fault.error,
        "for_good": fault.for_good,
        "step": STRIDES.get(work, 1),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.failing", json.dumps(order)],
        env={**os.environ, "LD_PRELOAD": str(library)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("work", WORKS)
def test_every_failure_is_one_sentence_and_nothing_is_half_written(
    work: str, fault: Fault, memory: Path, library: Path
):
    told = outcome(work, fault, memory, library)
    assert told["notes"] == []
    assert told["calls"] > 10, "nothing was failed"
    if fault is FULL:
        assert told["told"].keys() <= {"", "StoreFullError", "CopyError"}, "it was not called full"


@pytest.mark.parametrize("work", ["receive", "print", "draft", "settings"])
def test_a_disk_mounted_anew_to_be_read_alone_is_called_so(work: str, memory: Path, library: Path):
    told = outcome(work, READ_ONLY, memory, library)
    assert told["notes"] == []
    assert told["told"].keys() == {"", "StoreReadOnlyError"}, "it was called damaged"
