"""What an installed program needs beside its code goes into the wheel."""

import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parent.parent
NOT_CODE = {".py", ".pyc"}


def test_every_shipped_file_goes_into_the_wheel():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = settings["tool"]["setuptools"]["package-data"]["*"]
    shipped = {path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    needed = {path for path in shipped if path.suffix not in NOT_CODE}
    needed -= set((ROOT / "resources" / "screenshots").iterdir())
    left_out = {path.name for path in needed if not any(fnmatch(path.name, p) for p in patterns)}
    assert not left_out
