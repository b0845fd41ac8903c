"""Measuring beside a peer: one line of the table, and both timed in turn."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `ours` and `peer` in `unit`.

    `most` is a limit of its own in that unit; what is over by less than `slack` is not over.
    """

    what: str
    ours: float
    peer: float
    limit: float
    most: float | None = None
    slack: float = 0.0
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the peer."""
        return self.ours / self.peer

    @property
    def over(self) -> bool:
        """Whether the budget is broken."""
        beyond = self.most is not None and self.ours > self.most
        return self.ours - self.slack > self.limit * self.peer or beyond


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def pairs(
    runs: int, ours: Callable[[], float], peer: Callable[[], float]
) -> tuple[list[float], list[float]]:
    """Both in turn, so that whatever else the machine does meets both."""
    ours(), peer()
    both = [(ours(), peer()) for _ in range(runs)]
    return [pair[0] for pair in both], [pair[1] for pair in both]
