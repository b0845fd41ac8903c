"""Colours, sizes and fonts of the desk, and `apply`, which gives them to the application."""

from functools import cache
from importlib import import_module
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from resources import path

INK: Final = "#14202E"
INK_2: Final = "#36434F"
INK_3: Final = "#53606D"
EDGE: Final = "#7B8896"
LINE: Final = "#D3DAE1"
CANVAS: Final = "#E9EDF1"
SHEET: Final = "#FFFFFF"
SUNKEN: Final = "#F5F7F9"
BAND: Final = "#17324D"
ON_BAND: Final = "#BFD0E0"
ACCENT: Final = "#0B5CAB"
ACCENT_INK: Final = "#084A8C"
ACCENT_TINT: Final = "#E6F0FA"
ACCENT_LINE: Final = "#C3DBF3"
OK: Final = "#0A6349"
OK_TINT: Final = "#DFF2EA"
OK_LINE: Final = "#12805E"
WARN: Final = "#8A5600"
WARN_TINT: Final = "#FFF0D1"
WARN_LINE: Final = "#C27803"
BAD: Final = "#9B1020"
BAD_TINT: Final = "#FCE9E7"
BAD_LINE: Final = "#C4281F"
OFF: Final = "#36434F"
OFF_TINT: Final = "#E1E6EB"
TRAIN: Final = "#5B2A86"
TRAIN_TINT: Final = "#F1E8F9"

TEXT_FACE: Final = "Be Vietnam Pro"
FIGURE_FACE: Final = "Fira Sans"

HINT: Final = 12
LIST: Final = 13
BODY: Final = 14
STRONG: Final = 16
TITLE: Final = 18
PROOF: Final = 20
START: Final = 26

GAP_IN: Final = 8
GAP: Final = 10
GAP_GROUPS: Final = 16
BAND_HEIGHT: Final = 52
QUEUE_WIDTH: Final = 276
STRIP_WIDTH: Final = 272
HEADING_HEIGHT: Final = 44
INPUT_HEIGHT: Final = 30
KEY_STRIP_HEIGHT: Final = 34
STATUS_HEIGHT: Final = 28

_FACES = {
    "fontpkg_be_vietnam_pro": ("Regular", "Medium", "SemiBold"),
    "fontpkg_fira_sans": ("Regular", "Medium", "SemiBold"),
}
_FILES = {"fontpkg_be_vietnam_pro": "BeVietnamPro", "fontpkg_fira_sans": "FiraSans"}


STYLE: Final = ("-style", "Fusion")
"""For QApplication's command line: to set it later costs what loading QStyle costs."""


def apply(app: QApplication) -> None:
    """Our fonts, palette and style sheet; call once, before the first window."""
    load_fonts()
    app.setFont(text_font(BODY))
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet())


@cache
def load_fonts() -> None:
    """Makes both faces known to Qt; a second call adds nothing."""
    for package, weights in _FACES.items():
        folder = Path(str(import_module(package).__file__)).parent / "files"
        for weight in weights:
            file = folder / f"{_FILES[package]}-{weight}.ttf"
            QFontDatabase.addApplicationFont(str(file))


def text_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face for words."""
    return _font(TEXT_FACE, FIGURE_FACE, pixels, weight)


def figure_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face for figures in columns; give it one pixel more than the words beside it."""
    return _font(FIGURE_FACE, TEXT_FACE, pixels, weight)


def style_sheet() -> str:
    """resources/style.qss with the tokens put in."""
    sheet = path("style.qss").read_text(encoding="utf-8")
    tokens = {name.lower(): value for name, value in globals().items() if name.isupper()}
    icons = path("icons").as_posix()
    return Template(sheet).substitute(tokens, icons=icons)


def _font(face: str, other: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont([face, other])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, CANVAS),
        (role.Base, SHEET),
        (role.AlternateBase, SUNKEN),
        (role.Button, SHEET),
        (role.Text, INK),
        (role.WindowText, INK),
        (role.ButtonText, INK),
        (role.PlaceholderText, INK_3),
        (role.Highlight, ACCENT),
        (role.HighlightedText, SHEET),
        (role.Link, ACCENT_INK),
        (role.ToolTipBase, SHEET),
        (role.ToolTipText, INK),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(INK_3))
    return palette
