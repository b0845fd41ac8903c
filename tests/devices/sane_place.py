"""SANE with its test device alone, in a folder of its own."""

import re
import shutil
from pathlib import Path

import pytest

SYSTEM = Path("/etc/sane.d/test.conf")
A4_MM = "400.0"


def sane_place(folder: Path, **changed: str) -> Path:
    """The folder to name in SANE_CONFIG_DIR; `changed`: settings of test.conf, _ for their -.

    Skips the test where there is no scanimage.
    """
    if shutil.which("scanimage") is None or not SYSTEM.exists():
        pytest.skip("no scanimage here")
    folder.mkdir(exist_ok=True)
    (folder / "dll.conf").write_text("test\n")
    told = SYSTEM.read_text()
    settings = {"geometry_max": A4_MM} | {
        name.replace("_", "-"): value for name, value in changed.items()
    }
    for name, value in settings.items():
        told = re.sub(rf"(?m)^{name} .*$", f"{name} {value}", told)
    (folder / "test.conf").write_text(told)
    return folder
