"""One page of a PDF: pictures, the stencil of ink over them, and text nobody sees."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from desk.scanning.binding.glyphless import Letters
from desk.scanning.binding.ocr import Word
from desk.scanning.binding.text_layer import text_of
from desk.scanning.layering.layers import Layers, Picture, Stencil
from desk.scanning.layering.mask import Strip

POINTS: Final = 72 / 25.4
"""Of a millimetre."""
INSET: Final = 0.003
"""Points, a thousandth of a millimetre: a viewer stretches a picture that reaches by a rounding
error into the next pixel over all of that pixel.
"""


@dataclass(frozen=True, slots=True)
class Developed:
    """One side, ready: its layers and its words, in pixels of a picture of that size."""

    layers: Layers
    words: tuple[Word, ...]
    pixels: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A side on its sheet; millimetres from the sheet's lower left corner."""

    side: Developed
    left: float
    bottom: float
    width: float
    height: float


class PageMaker:
    """Adds pages to one document; `letters` are those of all its pages."""

    __slots__ = ("_objects", "_pdf", "letters")

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self.letters = Letters()
        self._objects: dict[str, pikepdf.Object] = {}

    def add(self, width: float, height: float, sides: Sequence[Placed]) -> None:
        """One page of that size in millimetres."""
        self._objects = {}
        content = "\n".join(self._side(placed) for placed in sides)
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(width * POINTS, 2), round(height * POINTS, 2)]),
            Resources=Dictionary(XObject=Dictionary(self._objects)),
            Contents=self._pdf.make_stream(content.encode("ascii")),
        )
        self._pdf.pages.append(pikepdf.Page(self._pdf.make_indirect(page)))

    def finish(self, font: pikepdf.Object) -> None:
        """Every page knows the font, for text was coded for it."""
        for page in self._pdf.pages:
            page.obj.Resources.Font = Dictionary(T=font)

    def _side(self, placed: Placed) -> str:
        layers = placed.side.layers
        rows = [self._picture(placed, picture) for picture in layers.pictures]
        if layers.stencil:
            rows.append(self._stencil(placed, layers.stencil))
        rows.append(self._text(placed))
        return "\n".join(row for row in rows if row)

    def _picture(self, placed: Placed, picture: Picture) -> str:
        start, top, end, low = picture.place
        width, height = (end - start) * placed.width, (low - top) * placed.height
        left = placed.left + start * placed.width
        bottom = placed.bottom + (1 - low) * placed.height
        name = self._kept(_picture_object(self._pdf, picture))
        return f"q {_frame(left, bottom, width, height)} cm {name} Do Q"

    def _stencil(self, placed: Placed, stencil: Stencil) -> str:
        colour = " ".join(_number(value / 255) for value in stencil.colour)
        name = self._kept(_mask_object(self._pdf, stencil.strip))
        frame = _frame(placed.left, placed.bottom, placed.width, placed.height)
        return f"q {colour} rg {frame} cm {name} Do Q"

    def _text(self, placed: Placed) -> str:
        wide, high = placed.side.pixels
        text = text_of(placed.side.words, self.letters, high)
        if not text:
            return ""
        across, up = placed.width * POINTS / wide, placed.height * POINTS / high
        left, bottom = _number(placed.left * POINTS), _number(placed.bottom * POINTS)
        return f"q {across:.6f} 0 0 {up:.6f} {left} {bottom} cm\n{text}\nQ"

    def _kept(self, thing: pikepdf.Object) -> str:
        name = f"/I{len(self._objects)}"
        self._objects[name] = self._pdf.make_indirect(thing)
        return name


def _picture_object(pdf: pikepdf.Pdf, picture: Picture) -> pikepdf.Stream:
    made = pdf.make_stream(picture.jpeg)
    made.Type, made.Subtype = Name.XObject, Name.Image
    made.Width, made.Height = picture.width, picture.height
    made.ColorSpace = Name.DeviceGray if picture.grey else Name.DeviceRGB
    made.BitsPerComponent = 8
    made.Filter = Name.DCTDecode
    if picture.cut:
        made.Mask = pdf.make_indirect(_mask_object(pdf, picture.cut))
    return made


def _mask_object(pdf: pikepdf.Pdf, strip: Strip) -> pikepdf.Stream:
    """Black is painted; an explicit mask and a stencil are the same thing."""
    made = pdf.make_stream(strip.data)
    made.Type, made.Subtype = Name.XObject, Name.Image
    made.Width, made.Height = strip.width, strip.height
    made.ImageMask = True
    made.BitsPerComponent = 1
    if strip.arithmetic:
        made.Filter = Name.JBIG2Decode
    else:
        made.Filter = Name.CCITTFaxDecode
        made.DecodeParms = Dictionary(K=-1, Columns=strip.width, Rows=strip.height)
    return made


def _frame(left: float, bottom: float, width: float, height: float) -> str:
    wide, high = (_number(side * POINTS - 2 * INSET) for side in (width, height))
    return f"{wide} 0 0 {high} {_number(left * POINTS + INSET)} {_number(bottom * POINTS + INSET)}"


def _number(value: float) -> str:
    """As PDF writes numbers, to a thousandth."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
