"""A password handed over in a file or through a pipe, for commands that nobody types."""

import os
import stat
import sys
from pathlib import Path

from desk.errors import DeskError

MOST_BYTES = 4096
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class PasswordFileOpenError(DeskError):
    """The password file can be read by others; it must belong to its owner alone."""


class PasswordFileUnreadableError(DeskError):
    """The password file is missing, may not be read or is no text."""


def read_password_file(path_or_dash: str) -> str:
    """The password in that file, or the next line of standard input for "-".

    One trailing newline goes. Who may read a file is checked except on Windows,
    whose rights are no mode bits. Raises PasswordFileOpenError, PasswordFileUnreadableError.
    """
    data = sys.stdin.readline().encode() if path_or_dash == "-" else _content(Path(path_or_dash))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PasswordFileUnreadableError from error
    return text.removesuffix("\n").removesuffix("\r")


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & _OTHERS:
                raise PasswordFileOpenError
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise PasswordFileUnreadableError from error
    if len(data) > MOST_BYTES:
        raise PasswordFileUnreadableError
    return data
