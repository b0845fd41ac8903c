"""The budgets of the design that can be measured so far, each beside its peer in the same run.

`python -m tests.bench` prints a row for each and ends with 1 if one is over its limit.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench_find import find_row
from tests.bench_growth import growth_rows
from tests.bench_keep import keep_rows
from tests.bench_memory import memory_rows
from tests.bench_open import open_row
from tests.bench_print import has_weasyprint, print_rows
from tests.bench_scan import scan_rows
from tests.bench_size import size_rows
from tests.bench_tools import Row

NO_LIMIT: Final = float("inf")
HEADING: Final = f"{'what':<32}{'ours':>10}{'peer':>10}{'ratio':>8}{'limit':>8}{'at most':>9}"
BENCHES: Final[tuple[Callable[[Path], list[Row]], ...]] = (
    lambda folder: [open_row(folder)],
    keep_rows,
    lambda folder: [find_row(folder)],
    print_rows,
    growth_rows,
    memory_rows,
    size_rows,
    scan_rows,
)


def line(row: Row) -> str:
    """what, ours, peer, ratio, limit, ok or over."""
    limit = "–" if row.limit == NO_LIMIT else f"{row.limit:.2f}"
    most = "–" if row.most is None else f"{row.most:.0f}"
    figures = f"{row.ours:>10.2f}{row.peer:>10.2f}{row.ratio:>8.2f}{limit:>8}{most:>9}"
    return f"{row.what:<32}{figures}  {row.unit}  {'over' if row.over else 'ok'}"


def main() -> int:
    """1 when a budget is broken."""
    over = 0
    _say(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}: a busy machine slows ours most")
    _say(HEADING)
    with TemporaryDirectory() as name:
        for place, bench in enumerate(BENCHES):
            folder = Path(name) / str(place)
            folder.mkdir()
            for row in bench(folder):
                over += row.over
                _say(line(row))
    if not has_weasyprint():
        _say("print : WeasyPrint is not here")
    _say(f"{over} over their limit" if over else "all within their limits")
    return int(over > 0)


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
