"""What the program takes from its surroundings; tests give it other ones."""

from dataclasses import dataclass, field
from pathlib import Path

from desk.adapters.clock import now
from desk.adapters.machine import machine_id
from desk.adapters.slot import Cost
from desk.adapters.witness import witness_folder
from desk.ports import Clock


@dataclass(frozen=True, slots=True)
class World:
    """What a test sets otherwise: the clock, the machine, the witness's place, the key cost."""

    clock: Clock = now
    machine: str = field(default_factory=machine_id)
    witness: Path = field(default_factory=witness_folder)
    cost: Cost = field(default_factory=Cost)
