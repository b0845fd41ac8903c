"""The desk's line icons (Lucide), drawn in any colour and sharp at any scale."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import path

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_SCALES = (1.0, 1.25, 1.5, 2.0)


def icon(name: str, color: str, size: int = 16) -> "QIcon":
    """The icon of that name in that colour, for 100 to 200 %."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - slow to load, and the sign-in shows none

    drawn = QIcon()
    for scale in _SCALES:
        drawn.addPixmap(_drawn(name, color, size, scale))
    return drawn


def pixmap(name: str, color: str, size: int = 16) -> QPixmap:
    """The icon as a pixmap for labels and painters, at the screen's own pixel ratio."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, color, size, ratio)


def _drawn(name: str, color: str, size: int, scale: float) -> QPixmap:
    wide = round(size * scale)
    picture = QPixmap(QSize(wide, wide))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    svg = _source(name).replace("currentColor", color)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, wide, wide))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _source(name: str) -> str:
    return path("icons", f"{name}.svg").read_text(encoding="utf-8")
