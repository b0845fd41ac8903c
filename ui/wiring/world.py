"""What the program takes from its surroundings; tests give it other ones."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desk.adapters.clock import now
from desk.adapters.machine import machine_id
from desk.adapters.slot import Cost
from desk.adapters.witness import witness_folder
from desk.ports import Clock
from desk.scan_trial import ScanDoor
from ui.wiring.scanning import scan_door


@dataclass(frozen=True, slots=True)
class World:
    """What a test sets otherwise: the clock, the machine, the witness's place, the key cost, the
    scanners.
    """

    clock: Clock = now
    machine: str = field(default_factory=machine_id)
    witness: Path = field(default_factory=witness_folder)
    cost: Cost = field(default_factory=Cost)
    scanning: Callable[[], ScanDoor] = scan_door
