"""When an unused desk locks itself, and when a locked one closes its store."""

from enum import StrEnum

MINUTE = 60


class Why(StrEnum):
    """What locked the desk: the officer's key, nobody touching it, or the computer's own lock."""

    KEY = "key"
    IDLE = "idle"
    SYSTEM = "system"


def is_due(minutes: int, seconds: float) -> bool:
    """Whether so many seconds untouched, or locked, have reached the limit; 0 minutes: never."""
    return minutes > 0 and seconds >= minutes * MINUTE
