"""Pages that come without a scanner: from the clipboard, and from files somebody chooses."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.scanner.device import ArrivedPage

translate = QCoreApplication.translate

READABLE: Final = "*.jpg *.jpeg *.png *.tif *.tiff *.pdf *.heic *.heif"
_METRES_AN_INCH: Final = 0.0254
_LEAST_DPI, _MOST_DPI = 100, 1200


def pasted() -> ArrivedPage | tuple[str, ...] | None:
    """The clipboard's picture as PNG, in memory alone; or the files that were copied there."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    urls = data.urls() if data is not None else []
    paths = tuple(url.toLocalFile() for url in urls if url.isLocalFile())
    if paths:
        return paths
    image = QGuiApplication.clipboard().image()
    return None if image.isNull() else ArrivedPage(_png(image), _dpi(image))


def chosen_files(window: QWidget) -> tuple[str, ...]:
    """What the officer chooses; nothing for Esc."""
    title = translate("Scanning", "Choose the files of the papers")
    kinds = translate("Scanning", "Pictures and PDF") + f" ({READABLE})"
    paths, _ = QFileDialog.getOpenFileNames(window, title, "", kinds)
    return tuple(paths)


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(content.data())


def _dpi(image: QImage) -> int:
    """0 where the picture says nothing one could believe: a screen's 96 dpi is no paper's."""
    dpi = round(image.dotsPerMeterX() * _METRES_AN_INCH)
    return dpi if _LEAST_DPI <= dpi <= _MOST_DPI else 0
