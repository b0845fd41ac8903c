"""`python -m tests.wiring.killed_renewal FOLDER STEP`: a new recovery key in that folder's home,
killed at that step. Prints the key, which the program would only show at the end.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from signal import SIGKILL

from sqlalchemy import event

from desk.adapters import recovery_files
from desk.adapters.durable import rename_durably
from desk.adapters.recovery_slot import RecoverySlot, new_recovery
from tests.wiring.test_officers import CHIEF, PASSWORD, world_at
from ui.wiring.home import HomeGate, OpenHome
from ui.wiring.officers import Officers

made = list[str]()


def before_commit(home: OpenHome) -> None:
    """Of the transaction the key was made in."""
    event.listen(home.store._engine, "commit", lambda _: _die() if made else None)


def before_rename(_home: OpenHome) -> None:
    recovery_files.rename_durably = lambda _source, _target: _die()  # type: ignore[attr-defined, assignment]


def after_rename(_home: OpenHome) -> None:
    def renamed(source: Path, target: Path) -> None:
        rename_durably(source, target)
        _die()

    recovery_files.rename_durably = renamed  # type: ignore[attr-defined]


STEPS: dict[str, Callable[[OpenHome], None]] = {
    "before commit": before_commit,
    "before rename": before_rename,
    "after rename": after_rename,
}


def _die() -> None:
    os.kill(os.getpid(), SIGKILL)


def _told(master: bytes, generation: int) -> tuple[RecoverySlot, str]:
    slot, key = new_recovery(master, generation)
    made.append(key)
    sys.stdout.write(key)
    sys.stdout.flush()
    return slot, key


def main(folder: Path, step: str) -> None:
    recovery_files.new_recovery = _told  # type: ignore[attr-defined]
    home = HomeGate(folder / "home", world_at(folder)).unlock(CHIEF.login, PASSWORD)
    STEPS[step](home)
    Officers(home).new_recovery_key(PASSWORD)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
