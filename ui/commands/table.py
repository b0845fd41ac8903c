"""What a headless command prints: a table for people, JSON for programs."""

import io
import json
import sys
from collections.abc import Sequence
from unicodedata import east_asian_width

from desk.canonical import plain


def show_json(value: object) -> None:
    """One JSON document on stdout, UTF-8."""
    sys.stdout.write(json.dumps(plain(value), ensure_ascii=False, indent=2) + "\n")


def show(sentence: str) -> None:
    """One line on stdout; what would steer a terminal or turn letters round is a space."""
    sys.stdout.write(_printable(sentence) + "\n")


def complain(sentence: str) -> None:
    """One line on stderr, whatever stands in the words."""
    sys.stderr.write(" ".join(_printable(sentence).split()) + "\n")


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)


def speak_utf8() -> None:
    """UTF-8 in and out, also where the system's own code page is another one."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def show_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as their widest cell."""
    widths = [max(map(_width, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, ["─" * width for width in widths], *rows):
        cells = (
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        )
        show("  ".join(cells).rstrip())


def _width(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
