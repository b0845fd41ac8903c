"""How the sandbox misbehaves on demand: a JSON file of faults, read strictly, drawn by seed."""

import json
import random
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from desk.canonical import Json

HALF_AN_HOUR: Final = 1800.0


class FaultsError(ValueError):
    """The file is wrong; the text says where and why."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")


class FaultKind(StrEnum):
    """What can go wrong.

    Of files a CUT ends what comes in, a RATE slows it down, LIE_BYTES keeps other bytes than came
    and GONE loses the upload; of all else CUT and RATE are of the reply. The number a kind needs
    stands under the key of NUMBERS.
    """

    LATENCY = "latency"
    RATE = "rate"
    CUT = "cut"
    LOST_REPLY = "lost_reply"
    STATUS = "status"
    CAPTIVE = "captive"
    DUPLICATE = "duplicate"
    LIE_NOTHING = "lie_nothing"
    LIE_NAME = "lie_name"
    LIE_BYTES = "lie_bytes"
    GONE = "gone"


NUMBERS: Final[Mapping[FaultKind, str]] = {
    FaultKind.LATENCY: "latency_ms",
    FaultKind.RATE: "bytes_per_second",
    FaultKind.CUT: "cut_after",
    FaultKind.STATUS: "status",
}
STATUSES: Final = frozenset(
    {400, 401, 403, 404, 408, 409, 410, 412, 413, 422, 423, 429, *range(500, 512)}
)
SERVICES: Final = frozenset(
    {
        "login",
        "DongBoHoSoMC",
        "CapNhatTienDoHoSoMC",
        "TraCuuHoSo",
        "LayThuTuc",
        "LayDanhSachTTHC",
        "files.post",
        "files.head",
        "files.patch",
        "files.get",
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. It strikes only the `first` calls (None: all) of `service` (None: any).

    `number` is milliseconds, bytes per second, bytes or a status; `retry_after` goes with that.
    """

    kind: FaultKind
    number: int = 0
    probability: float = 1.0
    first: int | None = None
    service: str | None = None
    retry_after: str = ""


@dataclass(frozen=True, slots=True)
class Misbehaviour:
    """What strikes one request."""

    faults: tuple[Fault, ...] = ()

    def number(self, kind: FaultKind) -> int:
        """The number of the first fault of that kind; 0 when none strikes."""
        return next((fault.number for fault in self.faults if fault.kind is kind), 0)

    def has(self, kind: FaultKind) -> bool:
        """Whether a fault of that kind strikes."""
        return any(fault.kind is kind for fault in self.faults)

    @property
    def retry_after(self) -> str:
        """What stands in Retry-After."""
        return next((fault.retry_after for fault in self.faults if fault.retry_after), "")


@dataclass(slots=True)
class Faults:
    """All faults with their dice, for several threads. A login lasts `session_seconds`."""

    faults: tuple[Fault, ...] = ()
    session_seconds: float = HALF_AN_HOUR
    seed: int = 0
    _calls: Counter[int] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)  # noqa: S311 - a seed must replay

    def draw(self, service: str) -> Misbehaviour:
        """What strikes this call of `service`."""
        with self._lock:
            return Misbehaviour(
                tuple(
                    fault
                    for index, fault in enumerate(self.faults)
                    if fault.service in {None, service} and self._strikes(index, fault)
                )
            )

    def _strikes(self, index: int, fault: Fault) -> bool:
        self._calls[index] += 1
        if fault.first is not None and self._calls[index] > fault.first:
            return False
        return self._dice.random() < fault.probability


def load_faults(path: Path) -> Faults:
    """The faults of a JSON file. Raises FaultsError, ValueError for no JSON, OSError."""
    try:
        value: Json = json.loads(path.read_text(encoding="utf-8"))
    except RecursionError:
        raise FaultsError("faults", "nested too deep") from None
    return read_faults(value)


def read_faults(value: Json) -> Faults:
    """The faults of `{"seed", "session_seconds", "faults": [...]}`. Raises FaultsError."""
    told = _object(value, "faults file", {"seed", "session_seconds", "faults"})
    listed = told.get("faults", [])
    if not isinstance(listed, list):
        raise FaultsError("faults", "a list is needed")
    return Faults(
        tuple(_fault(item, f"faults[{index}]") for index, item in enumerate(listed)),
        _real(told, "session_seconds", HALF_AN_HOUR, lambda number: number >= 0),
        _whole(told, "seed", "faults file") or 0,
    )


def _fault(value: Json, where: str) -> Fault:
    kind = _kind(value, where)
    name = NUMBERS.get(kind)
    known = {"fault", "probability", "first", "service"} | ({name} if name else set())
    told = _object(value, where, known | ({"retry_after"} if kind is FaultKind.STATUS else set()))
    number = _whole(told, name, where) if name else 0
    if number is None or (kind is FaultKind.STATUS and number not in STATUSES):
        raise FaultsError(where, f"{name} is missing or out of range")
    if kind is FaultKind.RATE and number == 0:
        raise FaultsError(where, "bytes_per_second must be more than 0")
    return Fault(
        kind,
        number,
        _real(told, "probability", 1.0, lambda number: 0 <= number <= 1),
        _whole(told, "first", where),
        _service(told, where),
        _text(told, "retry_after", where),
    )


def _kind(value: Json, where: str) -> FaultKind:
    name = value.get("fault") if isinstance(value, dict) else None
    try:
        return FaultKind(name if isinstance(name, str) else "")
    except ValueError:
        raise FaultsError(where, f"fault must be one of {', '.join(FaultKind)}") from None


def _object(value: Json, where: str, known: set[str]) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise FaultsError(where, "an object is needed")
    for name in sorted(value.keys() - known):
        raise FaultsError(where, f"unknown key {name!r}")
    return value


def _whole(told: dict[str, Json], name: str, where: str) -> int | None:
    match told.get(name):
        case None:
            return None
        case bool():
            pass
        case int(number) if number >= 0:
            return number
    raise FaultsError(where, f"{name} must be a whole number, 0 or more")


def _real(told: dict[str, Json], name: str, default: float, fits: Callable[[float], bool]) -> float:
    match told.get(name, default):
        case bool():
            pass
        case (int() | float()) as number if fits(number):
            return float(number)
        case _:
            pass
    raise FaultsError(name, "a number in range is needed")


def _service(told: dict[str, Json], where: str) -> str | None:
    name = _text(told, "service", where)
    if name and name not in SERVICES:
        raise FaultsError(where, f"unknown service {name!r}")
    return name or None


def _text(told: dict[str, Json], name: str, where: str) -> str:
    value = told.get(name, "")
    if not isinstance(value, str):
        raise FaultsError(where, f"{name} must be a text")
    return value
