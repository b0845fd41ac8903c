"""Wrong use of the command line, and the type its rooms add themselves to."""

import argparse
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - it has no public name


class UsageError(Exception):
    """The words of the call are off; the text says which."""
