"""The failing disk as a library, built once where there is a compiler."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("failing_disk.c")


def built(folder: Path) -> Path:
    """Skips the test where there is nothing to build it with."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("no C compiler: this disk cannot be made to fail")
    made = folder / "failing_disk.so"
    line = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(SOURCE), "-ldl"]
    subprocess.run(line, check=True, capture_output=True)
    return made
