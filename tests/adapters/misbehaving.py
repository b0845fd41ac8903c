"""Sandbox portals that misbehave on demand."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path

from desk.sandbox.faults import read_faults
from desk.sandbox.server import Sandbox
from tests.fakes import PROCEDURES


@contextmanager
def misbehaving_in(folder: Path) -> Iterator[Callable[..., Sandbox]]:
    """Gives what begins one with these faults; all end with the block."""
    numbers = count()
    with ExitStack() as running:

        def begin(*faults: dict[str, object], **more: object) -> Sandbox:
            drawn = read_faults({"faults": list(faults), **more})
            place = folder / f"sandbox{next(numbers)}"
            return running.enter_context(Sandbox(place, 0, drawn, PROCEDURES))

        yield begin
