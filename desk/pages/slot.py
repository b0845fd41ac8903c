"""A line of the checklist that pages are filed under."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """`number` is the key that files under it, from 1; `name` the paper's name, `code` its national
    code. A paper that is only shown (xuất trình) is ticked, never scanned.
    """

    number: int
    name: str
    code: str = ""
    shown: bool = False
    required: bool = False
