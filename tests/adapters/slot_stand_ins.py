"""Key slots of invented officers that open fast, and what is done to them."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.errors import WrongPasswordError
from desk.office.accounts import Officer, Role
from desk.time.working_time import VIETNAM

FAST = Cost(memory_kib=64, passes=1, lanes=1)
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=VIETNAM)
MASTER = bytes(range(32))
AN = Officer("an", "Nguyễn Văn An", "Công chức một cửa", Role.OFFICER)
BINH = Officer("binh", "Trần Thị Bình", "Phó Giám đốc", Role.ADMINISTRATOR)
PASSWORD = "mật khẩu của An"
OTHER_PASSWORD = "một mật khẩu khác"
FIELDS = ("Đất đai", "Hộ tịch")


def slots_of_an(folder: Path) -> FileKeySlots:
    """One officer may sign in."""
    slots = FileKeySlots(folder, FAST)
    slots.create(AN, PASSWORD, MASTER)
    return slots


def change(folder: Path, **values: object) -> None:
    """That officer's slot, by hand."""
    path = folder / "an.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def fail(slots: FileKeySlots, times: int, at: datetime = NOW) -> None:
    """So many wrong passwords."""
    for _ in range(times):
        with pytest.raises(WrongPasswordError):
            slots.unlock("an", "not the password", at)
