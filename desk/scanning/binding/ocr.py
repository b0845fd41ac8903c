"""Reads print by the tesseract program, if this PC has it: words with their places."""

import os
import subprocess
import unicodedata
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from shutil import which
from typing import Final

from PIL import Image

SECONDS: Final = 90
SURE: Final = 30
"""Words tesseract is less sure of, of 100, are marks and not words."""
_WORD = "5"
_COLUMNS: Final = 12
_MEMORY = Path("/dev/shm")  # noqa: S108  tesseract's temporary files stay in memory
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class Word:
    """One word and its box in pixels; `line` counts from 0 in reading order. NFC."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line: int
    sure: float


def reads_print() -> bool:
    """Whether this PC has it, and a language it can read."""
    return bool(_languages())


def words(image: Image.Image, dpi: int, seconds: float = SECONDS) -> tuple[Word, ...] | None:
    """All words in reading order; None: no tesseract here, or it gave up."""
    program, languages = which("tesseract"), _languages()
    if program is None or not languages:
        return None
    out = BytesIO()
    image.convert("L").save(out, "PPM")
    command = [program, "stdin", "stdout", "--dpi", str(dpi), "-l", languages, "tsv"]
    try:
        told = _run(command, out.getvalue(), seconds)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return _parsed(told.stdout.decode("utf-8", "replace")) if told.returncode == 0 else None


@cache
def _languages() -> str:
    """What it is asked to read: vie+eng, or the one that is installed; empty: neither."""
    program = which("tesseract")
    if program is None:
        return ""
    try:
        told = _run([program, "--list-langs"], b"", 20)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    there = told.stdout.decode("utf-8", "replace").split()
    return "+".join(name for name in ("vie", "eng") if name in there)


def _run(command: list[str], content: bytes, seconds: float) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    if _MEMORY.is_dir():
        env["TMPDIR"] = str(_MEMORY)
    return subprocess.run(  # noqa: S603  a fixed program; the image goes through its input
        command,
        input=content,
        capture_output=True,
        timeout=seconds,
        env=env,
        check=False,
        creationflags=_NO_WINDOW,
    )


def _parsed(table: str) -> tuple[Word, ...]:
    """tesseract's TSV: level page block par line word left top width height conf text."""
    found: list[Word] = []
    lines: dict[tuple[str, ...], int] = {}
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) != _COLUMNS or cells[0] != _WORD:
            continue
        text = _printable(cells[11])
        sure = float(cells[10])
        if text and sure >= SURE:
            left, top, width, height = (int(cell) for cell in cells[6:10])
            line = lines.setdefault(tuple(cells[1:5]), len(lines))
            found.append(Word(text, left, top, left + width, top + height, line, sure))
    return tuple(found)


def _printable(text: str) -> str:
    whole = unicodedata.normalize("NFC", text)
    return "".join(sign for sign in whole if sign.isprintable() and not sign.isspace())
