"""Scanners that Linux knows: scanimage does the work, page by page, in memory alone."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from desk.adapters.scanners.ram_folder import ram_folder, sweep
from desk.adapters.scanners.sane_job import SaneJob
from desk.adapters.scanners.sane_trouble import trouble
from desk.adapters.scanners.sane_words import (
    LIST_FORMAT,
    capabilities,
    devices,
    image_format,
    options,
    order_words,
)
from desk.scanner.device import ArrivedPage, Capabilities, Device, ScanOrder, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble

PROGRAM: Final = "scanimage"
ENDINGS: Final = {"jpeg": "jpg", "png": "png"}
PASSED: Final = ("HOME", "PATH", "SANE_CONFIG_DIR", "TMPDIR")
LIST_S: Final = 18.0
OPTIONS_S: Final = 25.0
MOST_PAGE: Final = 256 * 2**20


class SaneDriver:
    """desk.adapters.scanners.driver.Driver; `address` is the backend's name of the device."""

    def devices(self) -> tuple[Device, ...]:
        """What `scanimage -L` finds. Raises ScanError: there is no scanimage."""
        sweep()
        return devices(_asked(("-f", LIST_FORMAT), LIST_S))

    def capabilities(self, device: Device) -> Capabilities:
        """Raises ScanError."""
        return capabilities(options(_help(device)))

    def pages(self, order: ScanOrder, stopped: Callable[[], bool]) -> Iterator[ArrivedPage]:
        """Each page the moment scanimage has written it; from the glass one."""
        told = _help(order.device)
        words = order_words(options(told), order)
        if words is None:
            raise ScanError(ScanTrouble.UNSUPPORTED)
        asked, dpi = words
        image = image_format(told, order.mode)
        with ram_folder() as folder:
            batch = (f"--batch={folder}/%d.{ENDINGS[image]}", "--batch-print", f"--format={image}")
            count = ("--batch-count=1",) if order.source is Source.GLASS else ()
            job = SaneJob(_command(order.device, *asked, *batch, *count), _around(), stopped)
            for number, name in enumerate(job.names()):
                content = _taken(folder / Path(name).name)
                yield ArrivedPage(content, dpi, back=order.duplex and number % 2 == 1)


def _help(device: Device) -> str:
    """The program's formats and the device's options in one go."""
    return _asked((f"--device-name={device.address}", "--all-options", "--help"), OPTIONS_S)


def _command(device: Device, *words: str) -> tuple[str, ...]:
    return (PROGRAM, f"--device-name={device.address}", *words)


def _around() -> dict[str, str]:
    """English words to read; none of the library paths of a frozen program."""
    kept = {name: os.environ[name] for name in PASSED if name in os.environ}
    return {**kept, "LC_ALL": "C"}


def _asked(words: tuple[str, ...], patience: float) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and a name from a list of devices
            (PROGRAM, *words),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=patience,
            env=_around(),
            check=False,
        )
    except FileNotFoundError as error:
        raise ScanError(ScanTrouble.DRIVER_MISSING) from error
    except subprocess.TimeoutExpired as error:
        raise ScanError(ScanTrouble.OFFLINE) from error
    wrong = trouble(done.returncode, done.stderr.decode("utf-8", "replace"))
    if wrong is not None:
        raise ScanError(wrong, f"{PROGRAM} {done.returncode}")
    return done.stdout.decode("utf-8", "replace")


def _taken(path: Path) -> bytes:
    """The page, which lies nowhere any more. Raises ScanError."""
    try:
        if path.stat().st_size > MOST_PAGE:
            raise ScanError(ScanTrouble.TOO_LARGE)
        content = path.read_bytes()
        path.unlink()
    except OSError as error:
        raise ScanError(ScanTrouble.LOST) from error
    return content
