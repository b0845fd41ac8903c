"""The budget "print": both copies of a receipt as PDF."""

import io
import statistics
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pypdfium2
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from desk.forms import fonts
from desk.forms.receipt import render_both
from tests.bench_tools import Row, pairs, timed
from tests.desk.counter import Counter, draft

FACES: Final = (fonts.REGULAR, fonts.BOLD, fonts.ITALIC)


def print_rows(folder: Path) -> list[Row]:
    """Beside bare pages with the same strings in the same fonts, and beside WeasyPrint."""
    counter = Counter(folder)
    receipt = counter.intake.receive(draft()).receipt
    counter.store.close()
    pages = lines_of(render_both(receipt))
    ours, bare = pairs(
        25,
        lambda: timed(lambda: render_both(receipt)),
        lambda: timed(lambda: bare_pages(pages)),
    )
    took = statistics.median(ours)
    return [
        Row("print", took, statistics.median(bare), 2.0),
        *(
            [Row("print : WeasyPrint", took, by_weasyprint(pages), 0.25)]
            if has_weasyprint()
            else []
        ),
    ]


def has_weasyprint() -> bool:
    """It is no dependency of ours; where somebody put it, it is the peer."""
    return find_spec("weasyprint") is not None


def by_weasyprint(pages: list[list[str]]) -> float:
    """Milliseconds for the same strings as a page of HTML."""
    import weasyprint

    lines = "".join(f"<p>{line}</p>" for page in pages for line in page)
    html = f"<style>@page {{ size: A5 }} p {{ margin: 0 }}</style>{lines}"
    return statistics.median(
        timed(lambda: weasyprint.HTML(string=html).write_pdf()) for _ in range(5)
    )


def lines_of(pdf: bytes) -> list[list[str]]:
    """The text of every page, line by line."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.get_textpage().get_text_range().splitlines() for page in document]


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
