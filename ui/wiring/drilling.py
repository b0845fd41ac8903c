"""A home brought back is opened as the program opens it, counted, its journal checked."""

from pathlib import Path
from typing import Final

from db.backup import check_plain_copy, open_register_copy
from db.store import open_store
from desk.adapters.copy_folder import DESK, OFFICE
from desk.adapters.keys import Keys
from desk.copies import CopyError, CopyTrouble, Drill, Manifest, Progress, quiet
from desk.errors import StoreDamagedError

CHECKING: Final = 80
"""Per cent told while what was written is read again."""


def drilled(home: Path, manifest: Manifest, keys: Keys, told: Progress = quiet) -> Drill:
    """A home brought back, opened as the program opens it, counted; every entry is checked.

    Raises CopyError when it cannot be opened.
    """
    watch = Watch(told)
    try:
        opened = open_register_copy(home / DESK, keys.database, watch)
        check_plain_copy(home / OFFICE)
        store = open_store(home / DESK, keys.database, keys.journal)
    except InterruptedError:
        raise watch.raised or CopyError(CopyTrouble.STOPPED) from None
    except StoreDamagedError:
        raise CopyError(CopyTrouble.DAMAGED, manifest.name) from None
    if (opened.store_id, opened.revision) != (manifest.store_id, manifest.revision):
        store.close()
        raise CopyError(CopyTrouble.DAMAGED, manifest.name)
    try:
        with store.reading() as books:
            faults = books.check_journal()
    finally:
        store.close()
    return Drill(manifest, opened.counts, len(faults))


class Watch:
    """Asks the progress whether to go on; what it raises comes out at the end."""

    def __init__(self, told: Progress) -> None:
        self._told = told
        self.raised: CopyError | None = None

    def __call__(self) -> bool:
        try:
            self._told(CHECKING)
        except CopyError as error:
            self.raised = error
            return False
        return True
