"""Fresh homes as `create_home` makes them: each kind is made once for a run, then copied."""

import atexit
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp

from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.office.accounts import Officer
from desk.office.settings import Office
from ui.wiring.home import create_home
from ui.wiring.world import World

COST = Cost(8 * 1024, 1, 1)
PARTS = ("home", "witness")
_MADE: dict[str, tuple[Path, str]] = {}


def home_in(
    folder: Path,
    office: Office,
    clock: Callable[[], datetime],
    *officers: tuple[Officer, str],
) -> str:
    """`home` and `witness` in that folder, its officers with their passwords; the recovery key."""
    moment = clock()
    kind = repr((office, moment, officers))
    if kind not in _MADE:
        _MADE[kind] = _made(office, moment, *officers)
    place, recovery = _MADE[kind]
    for part in PARTS:
        shutil.copytree(place / part, folder / part, dirs_exist_ok=part == "witness")
    return recovery


def _made(office: Office, moment: datetime, *officers: tuple[Officer, str]) -> tuple[Path, str]:
    place = Path(mkdtemp())
    atexit.register(shutil.rmtree, place)
    world = World(lambda: moment, "machine", place / "witness", COST)
    (first, password), *others = officers
    recovery = create_home(place / "home", office, first, password, world)
    slots = FileKeySlots(place / "home" / "keys", COST)
    master = slots.unlock(first.login, password, moment)
    for other, own in others:
        slots.create(other, own, master)
    return place, recovery
