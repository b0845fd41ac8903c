"""How a child is started: by which words, in which folder and with what around it."""

import os
import sys
from pathlib import Path
from typing import Final, TypeAlias

import desk

ChildCommand: TypeAlias = tuple[str, ...]

PASSED: Final = (
    "HOME",
    "PATH",
    "SANE_CONFIG_DIR",
    "SYSTEMROOT",
    "TEMP",
    "TESSDATA_PREFIX",
    "TMPDIR",
    "USERPROFILE",
)
"""No proxies, no secrets, no library paths; what is not named here stays behind."""


def child_command() -> ChildCommand:
    """What is followed by the room's name. The Windows program has no pipes, its sister has."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "desk", "child")
    if sys.platform == "win32":
        return (str(Path(sys.executable).with_name("desk.exe")), "child")
    return (sys.executable, "child")


def surroundings() -> dict[str, str]:
    """The environment of a child."""
    kept = {name: os.environ[name] for name in PASSED if name in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}


def working_folder() -> Path:
    """Where `-m desk` finds itself, whatever this process's folder is."""
    return Path(desk.__file__).parents[1]
