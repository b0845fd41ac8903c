"""How small a scanned paper becomes, and what is lost: twelve invented pages, all in colour.

Beside them: the scanner's JPEG in a PDF as it is (img2pdf), and that PDF made smaller by ocrmypdf's
own optimiser at levels 2 and 3 (`python -m ocrmypdf.optimize`: the whole program insists on
pngquant at these levels, which never touches a JPEG). Neither of them has a text layer, ours has.
`python -m tests.bench_size [folder]` prints the table; into the folder go pictures of the seals.
"""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

import img2pdf
import pypdfium2
from PIL import Image

from desk.scanning.binding.bind import bind
from desk.scanning.binding.ocr import words
from desk.scanning.picture_file import opened
from tests.bench_tools import Row
from tests.scanning.invented import NAMES, Invented, jpeg, page
from tests.scanning.likeness import letter_error, rendered, seal_error
from tests.scanning.sheets import side

BUDGET_2: Final = 0.06
BUDGET_3: Final = 0.20
BUDGET_SEAL: Final = 6.0
TOLERANCE: Final = 0.2
"""Per cent of letters."""
JUDGED: Final = "sealed"
"""The page the budget speaks of: typed text and a red seal."""
READ: Final = frozenset(NAMES) - {"handwriting", "form"}
"""A hand's wavy lines say nothing, so there is no true text to compare with."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Shares of wrong letters before, after and in the text layer (None: not read); ΔE of the seal
    as CIEDE2000 and CIE76.
    """

    letters: tuple[float, float, float] | None
    seal: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Measured:
    """Sizes in bytes."""

    name: str
    ours: int
    plain: int
    level2: int
    level3: int
    seconds: float
    kept: Kept


def measured(invented: Invented, folder: Path) -> Measured:
    content = jpeg(invented.image, invented.dpi, quality=90)
    plain = img2pdf.convert(content)
    start = perf_counter()
    bind([(side(content),)], text=False)
    seconds = perf_counter() - start
    ours = bind([(side(content),)]).pdf
    return Measured(
        invented.name,
        len(ours),
        len(plain),
        _optimised(plain, 2, folder),
        _optimised(plain, 3, folder),
        seconds,
        kept(invented, content, ours),
    )


def kept(invented: Invented, content: bytes, pdf: bytes) -> Kept:
    """What is left of the scanner's picture in our page, as it is shown and as it is searched."""
    original = opened(content).image
    shown = rendered(pdf, invented.dpi).crop((0, 0, *original.size))
    return Kept(
        _letters(invented, original, shown, pdf) if invented.name in READ else None,
        seal_error(original, shown, invented.seal) if invented.seal else None,
    )


def _optimised(pdf: bytes, level: int, folder: Path) -> int:
    source, made = folder / "in.pdf", folder / "out.pdf"
    source.write_bytes(pdf)
    command = [sys.executable, "-m", "ocrmypdf.optimize", source, made, str(level)]
    subprocess.run(command, check=True, capture_output=True)
    return made.stat().st_size


def _letters(invented, original, shown, pdf) -> tuple[float, float, float] | None:
    """Of the scanner's picture, of our page as it is shown, and of its text layer."""
    before, after = words(original, invented.dpi), words(shown, invented.dpi)
    if before is None or after is None:
        return None
    texts = (*(" ".join(word.text for word in found) for found in (before, after)), _layer(pdf))
    first, second, third = (letter_error(invented.text, text) for text in texts)
    return first, second, third


def _layer(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return text


def size_rows(folder: Path) -> list[Row]:
    """For the table of all budgets, below the pages' own: the judged page's size, and what the
    worst pages lost.
    """
    return rows_of(told_table(folder))


def told_table(folder: Path) -> list[Measured]:
    """Every page as it is measured."""
    say(HEADING)
    found = []
    for invented in map(page, NAMES):
        found.append(measured(invented, folder))
        say(line(found[-1]))
    return found


def rows_of(found: Sequence[Measured]) -> list[Row]:
    (judged,) = (one for one in found if one.name == JUDGED)
    return [*bytes_rows(judged), *kept_rows([one.kept for one in found])]


def bytes_rows(found: Measured) -> list[Row]:
    return [
        Row("seal page/ocrmypdf -O2", found.ours / 1000, found.level2 / 1000, BUDGET_2, unit="KB"),
        Row("seal page/ocrmypdf -O3", found.ours / 1000, found.level3 / 1000, BUDGET_3, unit="KB"),
    ]


def kept_rows(found: Sequence[Kept]) -> list[Row]:
    """The page on which letters got worst, shown or searched, and the seal that changed most."""
    read = [
        (before * 100, max(after, layer) * 100)
        for before, after, layer in (one.letters for one in found if one.letters)
    ]
    seals = [one.seal for one in found if one.seal]
    rows = [
        Row(f"worst page, seal {name}", max(each), BUDGET_SEAL, 1.0, unit="dE")
        for name, each in zip(("dE2000", "dE76"), zip(*seals, strict=True), strict=False)
    ]
    if read:
        before, after = max(read, key=lambda pair: pair[1] - pair[0])
        what = "worst page, letters misread"
        rows.append(Row(what, after, max(before, 0.001), 1.0, slack=TOLERANCE, unit="%"))
    return rows


HEADING: Final = (
    f"{'page':<13}{'ours':>8}{'img2pdf':>9}{'-O2':>8}{'-O3':>8}{'/O2':>7}{'/O3':>7}"
    f"{'seconds':>9}{'before':>8}{'after':>8}{'layer':>8}{'dE2000':>8}{'dE76':>7}"
)


def line(found: Measured) -> str:
    """One page; bytes in KB, letters wrong in per cent."""
    sizes = "".join(
        f"{size / 1000:>{wide}.1f}"
        for size, wide in ((found.ours, 8), (found.plain, 9), (found.level2, 8), (found.level3, 8))
    )
    ratios = f"{found.ours / found.level2:>7.3f}{found.ours / found.level3:>7.3f}"
    letters, seal = found.kept.letters or (), found.kept.seal
    read = "".join(f"{share * 100:>8.2f}" for share in letters) or f"{'-':>8}" * 3
    colour = f"{seal[0]:>8.2f}{seal[1]:>7.2f}" if seal else f"{'-':>8}{'-':>7}"
    return f"{found.name:<13}{sizes}{ratios}{found.seconds:>9.2f}{read}{colour}"


def save_seals(folder: Path) -> None:
    """Each seal before and after, side by side."""
    for name in NAMES:
        invented = page(name)
        if invented.seal:
            left, top, right, bottom = invented.seal
            box = (left - 60, top - 60, right + 60, bottom + 60)
            before = opened(invented.jpeg).image.crop(box)
            after = rendered(bind([(side(invented.jpeg),)], text=False).pdf).crop(box)
            both = Image.new("RGB", (before.width * 2, before.height))
            both.paste(before, (0, 0))
            both.paste(after, (before.width, 0))
            both.save(folder / f"seal-{name}.png")


def main() -> int:
    """1 when the judged page is over its budget, or a page lost more than it may."""
    with TemporaryDirectory() as name:
        rows = size_rows(Path(name))
    say(f"{JUDGED}: /O2 {BUDGET_2}, /O3 {BUDGET_3}; every seal: dE2000 and dE76 {BUDGET_SEAL};")
    say(f"every page: letters misread no more than before, by {TOLERANCE} per cent of them")
    over = [row.what for row in rows if row.over]
    say(f"over: {', '.join(over)}" if over else "within its limits")
    if len(sys.argv) > 1:
        save_seals(Path(sys.argv[1]))
    return int(bool(over))


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
