"""What CUPS says against a printer before anything is sent; elsewhere Qt's own word must do."""

import os
import re
import shutil
import subprocess

from desk.press import PrinterTrouble

PATIENCE = 3
PAPER = re.compile(r"Alerts:.*\b(media-(empty|needed)|input-tray-missing)", re.IGNORECASE)
STOPPED = re.compile(
    r"^printer \S+ disabled|Alerts:.*\b(offline|shutdown|paused|cover-open|door-open|media-jam|"
    r"connecting-to-device|timed-out)",
    re.IGNORECASE | re.MULTILINE,
)


def alert(name: str) -> PrinterTrouble | None:
    """None where nothing speaks against the printer, or nobody can be asked."""
    asked = shutil.which("lpstat")
    if asked is None:
        return None
    try:
        told = subprocess.run(  # noqa: S603 - a fixed program, the name is one argument
            [asked, "-l", "-p", name],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            env=os.environ | {"LC_ALL": "C"},
            check=False,
        ).stdout
    except subprocess.TimeoutExpired:
        return PrinterTrouble.STOPPED
    if PAPER.search(told):
        return PrinterTrouble.OUT_OF_PAPER
    return PrinterTrouble.STOPPED if STOPPED.search(told) else None
