"""Packs one bit a pixel as JBIG2 (ITU-T T.88): one lossless generic region, arithmetic coding.

Nothing is ever taken for something like it (no symbol dictionary): what comes out is what went in.
"""

import struct
from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

Bits = NDArray[np.bool_]
MOST: Final = 1_500_000
"""With more pixels than this beside ink it takes seconds; fax packing does."""
_TEMPLATE: Final = (
    *((-x, 0) for x in range(1, 5)),
    *((x, -1) for x in range(-3, 4)),
    *((x, -2) for x in range(-2, 3)),
)
"""Template 0 with its adaptive pixels where T.88 puts them first: 16 neighbours already coded."""
_ADAPTIVE: Final = bytes((0x03, 0xFF, 0xFD, 0xFF, 0x02, 0xFE, 0xFE, 0xFE))
_PAGE_INFORMATION: Final = 48
_LOSSLESS_REGION: Final = 39
_STUFFED: Final = 0xFF
"""After this byte the next one holds seven bits, so that a carry never runs on."""
_CARRY: Final = 0x8000000
_STATES: Final = (
    (0x5601, 1, 1, 1), (0x3401, 2, 6, 0), (0x1801, 3, 9, 0), (0x0AC1, 4, 12, 0),
    (0x0521, 5, 29, 0), (0x0221, 38, 33, 0), (0x5601, 7, 6, 1), (0x5401, 8, 14, 0),
    (0x4801, 9, 14, 0), (0x3801, 10, 14, 0), (0x3001, 11, 17, 0), (0x2401, 12, 18, 0),
    (0x1C01, 13, 20, 0), (0x1601, 29, 21, 0), (0x5601, 15, 14, 1), (0x5401, 16, 14, 0),
    (0x5101, 17, 15, 0), (0x4801, 18, 16, 0), (0x3801, 19, 17, 0), (0x3401, 20, 18, 0),
    (0x3001, 21, 19, 0), (0x2801, 22, 19, 0), (0x2401, 23, 20, 0), (0x2201, 24, 21, 0),
    (0x1C01, 25, 22, 0), (0x1801, 26, 23, 0), (0x1601, 27, 24, 0), (0x1401, 28, 25, 0),
    (0x1201, 29, 26, 0), (0x1101, 30, 27, 0), (0x0AC1, 31, 28, 0), (0x09C1, 32, 29, 0),
    (0x08A1, 33, 30, 0), (0x0521, 34, 31, 0), (0x0441, 35, 32, 0), (0x02A1, 36, 33, 0),
    (0x0221, 37, 34, 0), (0x0141, 38, 35, 0), (0x0111, 39, 36, 0), (0x0085, 40, 37, 0),
    (0x0049, 41, 38, 0), (0x0025, 42, 39, 0), (0x0015, 43, 40, 0), (0x0009, 44, 41, 0),
    (0x0005, 45, 42, 0), (0x0001, 45, 43, 0), (0x5601, 46, 46, 0),
)  # fmt: skip
"""T.88 table E.1: probability, next state after the likelier and the other bit, switch."""


def jbig2(bits: Bits) -> bytes | None:
    """Page and region segments as a PDF holds them; True is black. None: too busy a picture."""
    near = _contexts(bits)
    busy = np.flatnonzero((near != 0).reshape(-1) | bits.reshape(-1))
    if busy.size > MOST:
        return None
    gaps = np.diff(busy, prepend=-1) - 1
    coder = _Coder()
    coder.code(gaps.tolist(), near.reshape(-1)[busy].tolist(), bits.reshape(-1)[busy].tolist())
    rest = bits.size - (int(busy[-1]) + 1 if busy.size else 0)
    height, width = bits.shape
    page = struct.pack(">IIIIBH", width, height, 0, 0, 1, 0)
    region = struct.pack(">IIIIBB", width, height, 0, 0, 0, 0) + _ADAPTIVE + coder.finished(rest)
    return _segment(0, _PAGE_INFORMATION, page) + _segment(1, _LOSSLESS_REGION, region)


def _segment(number: int, kind: int, content: bytes) -> bytes:
    return struct.pack(">IBBBI", number, kind, 0, 1, len(content)) + content


def _contexts(bits: Bits) -> NDArray[np.uint16]:
    """What is known of each pixel's neighbours when its turn comes."""
    high, wide = bits.shape
    padded = np.pad(bits, ((2, 0), (4, 4))).astype(np.uint16)
    near = np.zeros((high, wide), dtype=np.uint16)
    for place, (x, y) in enumerate(_TEMPLATE):
        near |= padded[2 + y : 2 + y + high, 4 + x : 4 + x + wide] << place
    return near


class _Coder:
    """The MQ coder of T.88 annex E; `a` and `c` are its registers as the standard names them."""

    __slots__ = ("_a", "_c", "_likely", "_out", "_room", "_state")

    def __init__(self) -> None:
        self._a, self._c, self._room = 0x8000, 0, 12
        self._out = bytearray(1)
        self._state = [0] * 65536
        self._likely = [False] * 65536

    def code(self, gaps: Iterable[int], contexts: Iterable[int], bits: Iterable[bool]) -> None:
        """Before each bit as many white pixels with nothing near as its gap says."""
        state, likely = self._state, self._likely
        for gap, context, bit in zip(gaps, contexts, bits, strict=False):
            if gap:
                self._white(gap)
            chance, after, _, _ = _STATES[state[context]]
            if bit is not likely[context]:
                self._unlikely(context)
                continue
            self._a -= chance
            if self._a & 0x8000:
                self._c += chance
                continue
            if self._a < chance:
                self._a = chance
            else:
                self._c += chance
            state[context] = after
            self._shift()

    def _white(self, count: int) -> None:
        """So many times white in context 0, the likelier bit of which stays white."""
        while count:
            if self._likely[0]:
                self._unlikely(0)
                count -= 1
                continue
            chance, after, _, _ = _STATES[self._state[0]]
            quiet = min(count, (self._a - 0x8000) // chance)
            self._a -= quiet * chance
            self._c += quiet * chance
            count -= quiet
            if not count:
                return
            self._a -= chance
            if self._a < chance:
                self._a = chance
            else:
                self._c += chance
            self._state[0] = after
            self._shift()
            count -= 1

    def _unlikely(self, context: int) -> None:
        chance, _, other, switch = _STATES[self._state[context]]
        self._a -= chance
        if self._a < chance:
            self._c += chance
        else:
            self._a = chance
        if switch:
            self._likely[context] = not self._likely[context]
        self._state[context] = other
        self._shift()

    def _shift(self) -> None:
        count = 16 - self._a.bit_length()
        self._a <<= count
        while count >= self._room:
            self._c <<= self._room
            count -= self._room
            self._byte()
        self._c <<= count
        self._room -= count

    def _byte(self) -> None:
        out = self._out
        if out[-1] != _STUFFED and self._c >= _CARRY:
            out[-1] += 1
            self._c &= 0x7FFFFFF
        stuffed = out[-1] == _STUFFED
        bits = 20 if stuffed else 19
        out.append(self._c >> bits)
        self._c &= (1 << bits) - 1
        self._room = 7 if stuffed else 8

    def finished(self, rest: int) -> bytes:
        """All that was coded, `rest` white pixels last, and the end marker."""
        self._white(rest)
        most = self._c + self._a
        self._c |= 0xFFFF
        if self._c >= most:
            self._c -= 0x8000
        for _ in range(2):
            self._c <<= self._room
            self._byte()
        end = b"\xac" if self._out[-1] == _STUFFED else b"\xff\xac"
        return bytes(self._out[1:]) + end
