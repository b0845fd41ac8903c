"""Scanners and the darkroom; neither runs in this process."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from desk.pages.page import Look, Page
from desk.scanner.device import ArrivedPage, Capabilities, Device, ScanOrder


class ScanRun(Protocol):
    """One job at a device: iterate it once, on a thread of its own."""

    def __iter__(self) -> Iterator[ArrivedPage]:
        """Each page the moment it is whole. Raises ScanError; what came before it is good."""

    def cancel(self) -> None:
        """From any thread: the device is told to stop, pages on the way may still come."""


class Scanner(Protocol):
    """All devices of this desk behind one face; no driver runs in this process."""

    def devices(self) -> tuple[Device, ...]:
        """What can be found now; takes seconds."""

    def capabilities(self, device: Device) -> Capabilities:
        """Raises ScanError."""

    def scan(self, order: ScanOrder) -> ScanRun:
        """Starts nothing before it is iterated."""


@dataclass(frozen=True, slots=True)
class Side:
    """One page as it goes into a file: the untouched image and what was decided about it."""

    content: bytes
    page: Page


Sheet: TypeAlias = tuple[Side, ...]
"""One page of a PDF: one side, or both sides of a card in true size below each other."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A paper's PDF. `text`: it has a layer of recognised text."""

    pdf: bytes
    sheets: int
    text: bool


class Darkroom(Protocol):
    """What is done with images, off this process: they come from nobody to be trusted.

    Each raises ImageError (desk.errors): that is no image, or too large a one.
    """

    def look(self, content: bytes) -> Look: ...
    def picture(self, content: bytes, page: Page, longest: int) -> bytes:
        """A JPEG of the page as it will be filed, its longer side that many pixels."""

    def title(self, content: bytes, page: Page) -> str:
        """What the page calls itself in print; "" if unsure, or nothing here reads print."""

    def bind(self, sheets: Sequence[Sheet], text: bool = True) -> Bound:
        """One file of them; `text`: what is printed on them is read and laid into it."""
