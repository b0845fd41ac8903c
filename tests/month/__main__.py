"""`python -m tests.month`: 22 working days, two desks, 150 dossiers each; ends with the counts."""

import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

from tests.month.play import Month, play


def main() -> int:
    """0 only if all counts agree."""
    parser = ArgumentParser(prog="python -m tests.month")
    parser.add_argument("--days", type=int, default=22)
    parser.add_argument("--dossiers", type=int, default=150)
    parser.add_argument("--seed", type=int, default=2026)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="month-") as folder:
        month = Month(Path(folder), args.days, args.dossiers, args.seed)
        accounts = play(month, sys.stdout.write)
    return 0 if all(account.agrees for account in accounts) else 1


if __name__ == "__main__":
    sys.exit(main())
