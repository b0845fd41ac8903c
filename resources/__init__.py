"""Data the program ships: catalogue, calendars, forms, icons, words; this file finds them."""

from pathlib import Path

HERE = Path(__file__).parent


def path(*parts: str) -> Path:
    """The shipped file or folder of that name."""
    return HERE.joinpath(*parts)
