"""The real program on a virtual screen: an X server, a window manager, keys that X delivers."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.commands.door import ROOT, Door

NEEDED = ("Xvfb", "openbox", "xdotool")
SMALL = "1366x768"
TRIES = 20
SLOWLY_MS = "250"
MISSING = tuple(name for name in NEEDED if shutil.which(name) is None)


@dataclass(frozen=True, slots=True)
class Screen:
    """One display; every act is a key."""

    display: str

    def tool(self, *words: str) -> str:
        """What xdotool says."""
        done = subprocess.run(
            ["xdotool", *words],
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The window of that title, once it is there and has the keyboard. A search or a wait that
        trips over another window's end is made again.
        """
        for _ in range(TRIES):
            try:
                found = self.tool("search", "--sync", "--onlyvisible", "--name", title)
                self.tool("windowactivate", "--sync", found.splitlines()[0])
            except subprocess.CalledProcessError:
                continue
            return found.splitlines()[0]
        raise AssertionError(title)

    def press(self, *keys: str) -> None:
        """One after the other, slower than a hand-held scanner types."""
        self.tool("key", "--delay", SLOWLY_MS, *keys)

    def write(self, words: str) -> None:
        """Letter after letter, as a person does."""
        self.tool("type", "--delay", "20", words)


@contextmanager
def virtual_screen(size: str = SMALL) -> Iterator[Screen]:
    """With a window manager; its number is the server's own choice."""
    read, write = os.pipe()
    options = ["-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *options],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        name = ":" + told.readline().strip()
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield Screen(name)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def start(
    door: Door, screen: Screen, before: tuple[str, ...] = (), **around: str
) -> subprocess.Popen[bytes]:
    """`python -m desk` on that home and that screen; `before`: a program that watches it."""
    environment = door.environment(None) | {
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        **around,
    }
    line = [*before, sys.executable, "-m", "desk", "--home", str(door.home)]
    return subprocess.Popen(line, env=environment, cwd=ROOT)
