"""Three upload servers as processes that can be killed and begun again in the same folder."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Lock
from time import monotonic
from types import TracebackType
from typing import Final, Self

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
SCRIPT: Final = Path(__file__).with_name("tus_server.mjs")
PACKAGES: Final = ("@tus/server@2", "@tus/file-store@2")
SECONDS: Final = 30.0


@dataclass(slots=True)
class TusProcess:
    """One server on a fixed free port; `words` tell how it is started."""

    words: Callable[[int, Path], list[str]]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    port: int = field(init=False)
    _process: subprocess.Popen[bytes] | None = None
    _changing: Lock = field(default_factory=Lock)

    def __enter__(self) -> Self:
        self.port = free_port()
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Returns once it answers."""
        with self._changing:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._process = subprocess.Popen(
                self.words(self.port, self.folder),
                cwd=ROOT,
                env=os.environ | dict(self.environment),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            _until_open(self.port, self._process)

    def kill(self) -> None:
        """kill -9; whoever starts it meanwhile waits until it is gone."""
        with self._changing:
            if self._process:
                self._process.send_signal(signal.SIGKILL)
                self._process.wait()
                self._process = None

    def wipe(self) -> None:
        """Begun anew with an empty folder."""
        self.kill()
        shutil.rmtree(self.folder)
        self.start()

    def until_kept(self, size: int) -> None:
        """Returns once so many bytes lie under its folder, or more."""
        ends = monotonic() + SECONDS
        while sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file()) < size:
            assert monotonic() < ends, "the server keeps nothing"

    def holds(self, digest: str) -> bool:
        """Whether some file under its folder has that SHA-256."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return any(sha256(path.read_bytes()).hexdigest() == digest for path in files)


def sandbox_words(port: int, folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.devices.tus_sandbox", str(port), str(folder)]


def python_words(port: int, folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.devices.tus_python", str(port), str(folder)]


def node_words(port: int, folder: Path) -> list[str]:
    return ["node", str(SCRIPT), str(port), str(folder)]


def server(kind: str, folder: Path, node_modules: Callable[[], Path | None]) -> TusProcess:
    """`kind`: sandbox, tuspyserver or @tus/server; skips the test where that is not to be had."""
    if kind == "sandbox":
        return TusProcess(sandbox_words, folder)
    if kind == "tuspyserver":
        pytest.importorskip("tuspyserver")
        pytest.importorskip("uvicorn")
        return TusProcess(python_words, folder)
    modules = node_modules()
    if modules is None:
        pytest.skip("no @tus/server here: no node or npm, or no registry")
    return TusProcess(node_words, folder, {"NODE_MODULES": str(modules)})


def node_modules(folder: Path) -> Path | None:
    """@tus/server installed by npm into that folder; TUS_NODE names one that has it already.

    None where it cannot be had.
    """
    given = os.environ.get("TUS_NODE", "")
    if given:
        return Path(given)
    if not (shutil.which("node") and shutil.which("npm")):
        return None
    quick = ("--no-audit", "--no-fund", "--fetch-retries=0", "--fetch-timeout=20000")
    try:
        subprocess.run(
            ["npm", "install", *quick, "--prefix", str(folder), *PACKAGES],
            cwd=folder,
            capture_output=True,
            timeout=90,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None
    return folder


def free_port() -> int:
    """A port nobody listens at just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _until_open(port: int, process: subprocess.Popen[bytes]) -> None:
    ends = monotonic() + SECONDS
    while monotonic() < ends:
        assert process.poll() is None, "the server ended"
        with socket.socket() as one:
            one.settimeout(0.2)
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise AssertionError("the server does not answer")
