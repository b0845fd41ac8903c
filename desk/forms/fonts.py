"""The face of official papers: the PC's Times New Roman, else Tinos, else pip's Spectral."""

import os
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Paper"
BOLD = "Paper-Bold"
ITALIC = "Paper-Italic"


@dataclass(frozen=True, slots=True)
class Faces:
    """The three files of one family."""

    regular: Path
    bold: Path
    italic: Path

    @property
    def complete(self) -> bool:
        """Whether all three are there."""
        return self.regular.is_file() and self.bold.is_file() and self.italic.is_file()


def _family(folder: Path, regular: str, bold: str, italic: str) -> Faces:
    return Faces(folder / regular, folder / bold, folder / italic)


SPECTRAL = _family(
    Path(str(files("fontpkg_spectral"))) / "files",
    "Spectral-Regular.ttf",
    "Spectral-Bold.ttf",
    "Spectral-Italic.ttf",
)


def candidates() -> tuple[Faces, ...]:
    """Families in order of preference; the last one is always installed."""
    windows = Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
    debian = Path("/usr/share/fonts/truetype")
    return (
        _family(windows, "times.ttf", "timesbd.ttf", "timesi.ttf"),
        _family(
            debian / "msttcorefonts",
            "Times_New_Roman.ttf",
            "Times_New_Roman_Bold.ttf",
            "Times_New_Roman_Italic.ttf",
        ),
        _family(debian / "croscore", "Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf"),
        SPECTRAL,
    )


def chosen() -> Faces:
    """The first complete family."""
    return next((faces for faces in candidates() if faces.complete), SPECTRAL)


@cache
def register() -> None:
    """Makes the faces known to reportlab, once; they are always embedded as subsets."""
    faces = chosen()
    registerFont(TTFont(REGULAR, str(faces.regular)))
    registerFont(TTFont(BOLD, str(faces.bold)))
    registerFont(TTFont(ITALIC, str(faces.italic)))
    registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
