"""The budgets of the design that can be measured so far, each beside its peer in the same run.

`python -m tests.bench`; a row is "over" when it is beyond its limit. Times are in milliseconds.
"""

import io
import json
import statistics
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pypdfium2
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from desk.forms import fonts
from desk.forms.receipt import render_both
from tests.bench_find import find_row
from tests.bench_keep import keep_figures, keep_rows, open_row
from tests.bench_tools import Row, pairs, timed
from tests.desk.counter import Counter, draft

DOSSIERS: Final = 10_000


def print_row(folder: Path) -> Row:
    """Both copies of a receipt, beside bare pages with the same strings in the same fonts."""
    counter = Counter(folder)
    receipt = counter.intake.receive(draft()).receipt
    counter.store.close()
    pages = lines_of(render_both(receipt))
    ours, peer = pairs(
        25,
        lambda: timed(lambda: render_both(receipt)),
        lambda: timed(lambda: bare_pages(pages)),
    )
    return Row("print", statistics.median(ours), statistics.median(peer), 2.0)


def lines_of(pdf: bytes) -> list[list[str]]:
    """The text of every page, line by line."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.get_textpage().get_text_range().splitlines() for page in document]


FACES = (fonts.REGULAR, fonts.BOLD, fonts.ITALIC)


def bare_pages(pages: list[list[str]]) -> bytes:
    """The strings one under the other, nothing laid out."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A5)
    for lines in pages:
        for place, line in enumerate(lines):
            canvas.setFont(FACES[place % len(FACES)], 10)
            canvas.drawString(30, 570 - 9 * place, line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@contextmanager
def room(name: str, under: Path) -> Iterator[Path]:
    """A folder of its own."""
    folder = under / name
    folder.mkdir()
    yield folder


def table(rows: list[Row]) -> str:
    """what, ours, peer, ratio, limit, ok or over."""
    lines = [f"{'what':<28}{'ours ms':>10}{'peer ms':>10}{'ratio':>8}{'limit':>8}  "]
    for row in rows:
        limit = "–" if row.limit == float("inf") else f"{row.limit:.2f}"
        verdict = "over" if row.over else "ok"
        lines.append(
            f"{row.what:<28}{row.ours:>10.2f}{row.peer:>10.2f}{row.ratio:>8.2f}"
            f"{limit:>8}  {verdict}"
        )
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """1 when a budget is broken."""
    if arguments[:1] == ["keep"]:
        sys.stdout.write(json.dumps(keep_figures(Path(arguments[1]))))
        return 0
    with TemporaryDirectory() as name:
        under = Path(name)
        with room("open", under) as folder:
            rows = [open_row(folder)]
        with room("keep", under) as folder:
            rows += keep_rows(folder)
        with room("find", under) as folder:
            rows.append(find_row(folder))
        with room("print", under) as folder:
            rows.append(print_row(folder))
    sys.stdout.write(table(rows))
    return int(any(row.over for row in rows))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
