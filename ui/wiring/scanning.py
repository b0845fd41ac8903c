"""This machine's scanners and its darkroom, each in processes of their own."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from desk.filing.binding import Binder
from desk.filing.file_maker import FileMaker
from desk.filing.thinning import Thinner, Thinness
from desk.office.settings import Office
from desk.ports import Clock, Darkroom, Store, Vault
from desk.scan_trial import ScanDoor


@cache
def scan_door() -> ScanDoor:
    """Starts nothing: a process is made when something is asked. One serves the program."""
    from desk.adapters.children.command import child_command  # noqa: PLC0415 - few ask for it
    from desk.adapters.children.scanner_processes import ScannerProcesses  # noqa: PLC0415
    from desk.adapters.darkroom_process import DarkroomProcess  # noqa: PLC0415

    darkroom = DarkroomProcess(child_command())
    return ScanDoor(ScannerProcesses(child_command()), darkroom, darkroom.close, watch)


def watch(folder: str) -> Callable[[], tuple[str, ...]]:
    """What tells the files that came after this and stand still. Both raise ScanError."""
    from desk.adapters.scanners.watch import begin, new_files  # noqa: PLC0415 - few ask for it

    place = Path(folder)
    seen = begin(place)

    def look() -> tuple[str, ...]:
        nonlocal seen
        files, seen = new_files(place, seen)
        return tuple(map(str, files))

    return look


def binder(store: Store, vault: Vault, darkroom: Darkroom, clock: Clock, office: Office) -> Binder:
    """What makes files; whether print is read is as the office has settled."""
    return Binder(store, vault, darkroom, clock, office.scanning.text)


def behind(files: Binder, office: Office) -> Callable[[], bool]:
    """One piece of work on scanned pages that nobody waits for; whether there was one."""
    maker = FileMaker(files)
    thinness = Thinness.of(office)
    thinner = Thinner(files.store, files.vault, files.clock, thinness, str(office.desk))
    return lambda: maker.make_next() or thinner.thin_next()
