"""What the program is called in its own usage lines."""

import sys


def program_name() -> str:
    """The installed command; from the source what one types there."""
    return "quay-mot-cua" if getattr(sys, "frozen", False) else "python -m desk"
