"""Hostile input by the second; a case is made of SEED and its number, to be met again."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random, SystemRandom
from time import monotonic

from desk.canonical import Json

SECONDS = float(os.environ.get("SECONDS", "3600" if os.environ.get("SOAK") else "20"))
SEED = int(os.environ.get("SEED", "0")) or SystemRandom().randrange(2**32)
FIRST = int(os.environ.get("CASE", "0"))
LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƯ0123456789 |,;:=-_./\\\"'<>&%{}[]()+*#@!?\n\r\t"
    "\0\x1b\x7f\u0301\u0309\u200b\u202e\ufeff\ufffd\ud800\udfff😀𝕳ắ"
)
NUMBERS = (0, -1, 1, 2**31, 2**63, 10**30, -(10**18), 0.1, -0.0, 1e308, True, False, None)


@dataclass(frozen=True, slots=True)
class Case:
    """One throw: its dice and what to call it when it fails."""

    number: int
    random: Random

    def __str__(self) -> str:
        return f"SEED={SEED} CASE={self.number}"


def storm(share: float = 1.0) -> Iterator[Case]:
    """Cases until the time is over, or a share of it; CASE=… starts at the one that failed."""
    end, number = monotonic() + SECONDS * share, FIRST
    while monotonic() < end:
        yield Case(number, Random(f"{SEED} {number}"))
        number += 1


def some_text(random: Random, most: int = 40) -> str:
    """Letters nobody should trust; seldom very many of them."""
    longest = most * 200 if random.random() < 0.02 else most
    return "".join(random.choice(LETTERS) for _ in range(random.randrange(longest + 1)))


def some_json(random: Random, depth: int = 3) -> Json:
    """Any value a file or a portal may hold."""
    match random.randrange(8 if depth else 4):
        case 0 | 1:
            return some_text(random)
        case 2 | 3:
            return random.choice(NUMBERS)
        case 4 | 5:
            return [some_json(random, depth - 1) for _ in range(random.randrange(4))]
        case _:
            return {
                some_text(random, 8): some_json(random, depth - 1)
                for _ in range(random.randrange(4))
            }


def bent(random: Random, told: Json) -> Json:
    """The value with one or a few places in it changed, taken away or doubled."""
    for _ in range(random.randrange(1, 4)):
        told = _bent_once(random, told)
    return told


def _bent_once(random: Random, told: Json) -> Json:
    if random.random() < 0.2:
        return some_json(random)
    match told:
        case dict() if told:
            key = random.choice(list(told))
            if random.random() < 0.15:
                return {name: value for name, value in told.items() if name != key}
            return {**told, key: _bent_once(random, told[key])}
        case list() if told:
            at = random.randrange(len(told))
            if random.random() < 0.15:
                return [*told, *told[at:]]
            return [*told[:at], _bent_once(random, told[at]), *told[at + 1 :]]
        case str():
            return torn(random, told.encode(errors="surrogatepass")).decode(errors="replace")
        case _:
            return some_json(random)


def torn(random: Random, data: bytes) -> bytes:
    """The bytes with a few flipped, cut out, doubled or put in."""
    told = bytearray(data)
    for _ in range(random.randrange(1, 6)):
        at = random.randrange(len(told) + 1)
        match random.randrange(5):
            case 0 if told:
                told[at % len(told)] ^= 1 << random.randrange(8)
            case 1:
                told[at:at] = random.randbytes(random.randrange(1, 9))
            case 2:
                del told[at : at + random.randrange(1, 20)]
            case 3:
                told[at:at] = told[at : at + random.randrange(1, 60)]
            case _:
                told[at : at + 1] = some_text(random, 3).encode(errors="replace")
    return bytes(told)


def as_bytes(random: Random, told: Json) -> bytes:
    """JSON, now and then torn once more."""
    data = json.dumps(told, ensure_ascii=random.random() < 0.5).encode(errors="replace")
    return torn(random, data) if random.random() < 0.3 else data
