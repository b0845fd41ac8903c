"""Where the recovery key's slot lies under keys/, and where the next one waits for its place.

A new slot waits beside the old one until the register knows its generation; then it takes the old
one's place. Cut off between the two, it goes on waiting, and opens as it lies: of the old key and
the new one the register's generation lets in one, at every moment.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desk.adapters.durable import (
    PART,
    disk_trouble_named,
    make_folder,
    rename_durably,
    write_durably,
)
from desk.adapters.recovery_slot import RecoverySlot, new_recovery, recovery_of
from desk.adapters.small_json import read_small_json
from desk.errors import DeskError, FileDamagedError, WrongPasswordError
from desk.office.accounts import RecoverySlotDamagedError

RECOVERY = "_recovery"
"""No login begins like that: the recovery key's file, its tries and generations bear that name."""


@dataclass(frozen=True, slots=True)
class Found:
    """A slot; one that `waits` counts only if the register knows its generation as the last."""

    slot: RecoverySlot
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Recovered:
    """What the recovery key opened, and by what kind of slot."""

    master: bytes
    generation: int
    waits: bool = False


def opened(found: Iterable[Found], text: str) -> Recovered:
    """By the printed key, however it is spaced.

    Raises WrongPasswordError, RecoverySlotDamagedError (changed by hand).
    """
    for one in found:
        with suppress(WrongPasswordError):
            return Recovered(one.slot.open(text), one.slot.generation, one.waits)
    raise WrongPasswordError


class RecoveryFiles:
    """Of one folder of key slots."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._place = folder / f"{RECOVERY}.json"

    def write(self, master: bytes, generation: int) -> str:
        """A new key whose slot takes the old one's place at once."""
        slot, key = new_recovery(master, generation)
        make_folder(self._folder)
        write_durably(self._place, slot.to_json(), overwrite=True)
        return key

    @contextmanager
    def next(self) -> Iterator[Callable[[bytes, int], str]]:
        """Gives what makes a key of a master key and a generation (from 1): its slot waits, and
        takes its place where the block ends well. Else the old key still opens.
        """
        made = 0

        def prepare(master: bytes, generation: int) -> str:
            nonlocal made
            slot, key = new_recovery(master, generation)
            make_folder(self._folder)
            write_durably(self._beside(generation), slot.to_json(), overwrite=True)
            made = generation
            return key

        try:
            yield prepare
        except BaseException:  # whatever ends it, no slot is left waiting; raised again
            self._clear(made)
            raise
        with suppress(DeskError):  # it opens as it lies; the next sign-in takes it up
            self.take_up(made)
            self._clear(made - 1)

    def take_up(self, generation: int) -> None:
        """The slot of that generation, if it waits, takes the place of an older one."""
        beside = self._beside(generation)
        if not beside.is_file() or self.generation() >= generation:
            return
        if self._waiting(beside) is not None:
            with suppress(FileNotFoundError):  # another window was quicker
                rename_durably(beside, self._place)

    def found(self) -> tuple[Found, ...]:
        """The slot in its place, and newer ones that wait. Raises RecoverySlotDamagedError."""
        lying = self._lying()
        newer = self._newer(lying.generation if lying else 0)
        there = () if lying is None else (Found(lying),)
        return (*there, *(Found(slot, waits=True) for slot in newer))

    def generation(self) -> int:
        """Of the slot as it lies in its place, sealed or not; 0 without one that can be read."""
        try:
            slot = self._lying()
        except RecoverySlotDamagedError:
            return 0
        return slot.generation if slot else 0

    def _lying(self) -> RecoverySlot | None:
        try:
            told = read_small_json(self._place)
            return None if told is None else recovery_of(told)
        except FileDamagedError as error:
            raise RecoverySlotDamagedError from error

    def _newer(self, than: int) -> Iterator[RecoverySlot]:
        for path in sorted(self._folder.glob(f"{RECOVERY}.*{PART}")):
            slot = self._waiting(path)
            if slot is not None and slot.generation > than:
                yield slot

    def _waiting(self, path: Path) -> RecoverySlot | None:
        """One that cannot be read, or bears another's name, waits for nothing."""
        try:
            told = read_small_json(path)
            slot = None if told is None else recovery_of(told)
        except FileDamagedError:
            return None
        return slot if slot is not None and path == self._beside(slot.generation) else None

    def _clear(self, generation: int) -> None:
        with disk_trouble_named():
            self._beside(generation).unlink(missing_ok=True)

    def _beside(self, generation: int) -> Path:
        return self._folder / f"{RECOVERY}.{generation}{PART}"
