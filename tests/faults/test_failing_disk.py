"""Every write, flush, rename and opening fails once, or from there on: full disk, bad disk (T3).

Each kind of work runs in a process of its own on a real home, under a small library that stands
before libc, so that SQLite and Python meet the same disk. Whatever fails is told as a trouble that
has its sentence, nothing is half written, and the same program goes on once the disk is well.
"""

import errno
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.failing import WORKS

SOAK = bool(os.environ.get("SOAK"))
ROOT = Path(__file__).resolve().parents[2]
COMPILER = shutil.which("cc")
STRIDES = {} if SOAK else {"first_home": 11}
"""A first home has some 450 such calls, most of them making tables: every eleventh is tried."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What the call says, and whether every later one says so too."""

    error: int
    for_good: bool


FULL, BAD = Fault(errno.ENOSPC, True), Fault(errno.EIO, False)
FLICKERING, DEAD = Fault(errno.ENOSPC, False), Fault(errno.EIO, True)
FAULTS = [
    pytest.param(FULL, id="full"),
    pytest.param(BAD, id="bad"),
    *([pytest.param(FLICKERING, id="full once"), pytest.param(DEAD, id="dead")] if SOAK else []),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The failing disk, built here."""
    if COMPILER is None or not sys.platform.startswith("linux"):
        pytest.skip("no C compiler: this disk cannot be made to fail")
    made = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    source = Path(__file__).with_name("failing_disk.c")
    line = [COMPILER, "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"]
    subprocess.run(line, check=True, capture_output=True)
    return made


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
    work: str, fault: Fault, tmp_path: Path, library: Path
):
    told = outcome(work, fault, tmp_path, library)
    assert told["notes"] == []
    assert told["calls"] > 10, "nothing was failed"
    assert sum(told["told"].values()) > 10


@pytest.mark.parametrize("work", ["receive", "draft", "print", "settings", "sign_in"])
def test_a_full_disk_is_always_called_full(work: str, tmp_path: Path, library: Path):
    told = outcome(work, FULL, tmp_path, library)["told"]
    assert told.keys() - {""} == {"StoreFullError"}
