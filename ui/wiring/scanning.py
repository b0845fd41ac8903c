"""This machine's scanners and its darkroom, each in processes of their own."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from uuid import UUID

from desk.errors import FileDamagedError
from desk.filing.binding import bind
from desk.filing.file_maker import FileMaker
from desk.filing.thinning import Thinner, Thinness
from desk.office.settings import Office
from desk.pages.attachment import Attachment
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


def binder(
    store: Store, vault: Vault, darkroom: Darkroom, clock: Clock, text: bool
) -> Callable[[UUID], Attachment]:
    """Makes the file of an attachment that is to be sent; `text` as the office has settled.

    Raises FileDamagedError: it is not in the register; else what `bind` raises.
    """

    def made(attachment: UUID) -> Attachment:
        found = bind(store, vault, darkroom, clock, attachment, text)
        if found is None:
            raise FileDamagedError
        return found

    return made


def behind(
    store: Store, vault: Vault, darkroom: Darkroom, clock: Clock, office: Office
) -> Callable[[], bool]:
    """One piece of work on scanned pages that nobody waits for; whether there was one."""
    maker = FileMaker(store, vault, darkroom, clock, office.scanning.text)
    thinner = Thinner(store, vault, clock, Thinness.of(office), str(office.desk))
    return lambda: maker.make_next() or thinner.thin_next()
