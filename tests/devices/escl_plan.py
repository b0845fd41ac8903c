"""What the test scanner holds, can and does wrong."""

import io
from dataclasses import dataclass
from enum import StrEnum

import pikepdf
from PIL import Image, ImageDraw


class Fault(StrEnum):
    """What goes wrong; AT page `Plan.at`, or from the start."""

    NONE = "none"
    JAM = "jam"
    COVER = "cover"
    EMPTY = "empty"
    BUSY = "busy"
    WARMING = "warming"
    REDIRECT = "redirect"
    UPGRADE = "upgrade"
    LOST = "lost"
    SHORT = "short"
    TORN = "torn"
    SLOW = "slow"
    DENIED = "denied"
    NO_IMAGE = "no_image"
    ENTITY = "entity"


@dataclass(frozen=True)
class Plan:
    """`sheets` in the feeder, laid in again for each job with `refill`; a duplex
    job gives two pages each. `busy`: how many 503 (-1: always).
    `elsewhere`: where redirects lead. `far_name`: the host that absolute Locations speak of.
    """

    sheets: int = 3
    fault: Fault = Fault.NONE
    at: int = 2
    busy: int = 2
    retry_after: str = "0"
    elsewhere: str = ""
    relative: bool = True
    far_name: str = ""
    formats: tuple[str, ...] = ("image/jpeg", "application/pdf")
    one_pdf: bool = False
    modes: tuple[str, ...] = ("RGB24", "Grayscale8")
    dpis: tuple[int, ...] = (100, 200, 300)
    duplex: bool = True
    version: str = "2.63"
    end: int = 404
    refill: bool = False


def picture(number: int, width: int, height: int, dpi: int, grey: bool) -> bytes:
    """A page whose even grey and whose number say which one it is: JPEG."""
    image = Image.new("RGB", (width, height), (shade(number),) * 3)
    ImageDraw.Draw(image).text((width // 3, height // 3), f"Trang {number}", (0, 0, 160))
    held = io.BytesIO()
    image.convert("L" if grey else "RGB").save(held, "JPEG", dpi=(dpi, dpi), quality=85)
    return held.getvalue()


def shade(number: int) -> int:
    """The grey of page `number`, far enough from its neighbours to be told apart."""
    return 250 - number % 20 * 10


def pdf_of(jpegs: list[bytes], width: float, height: float) -> bytes:
    """Pages of `width` by `height` points, each one JPEG and nothing else."""
    document = pikepdf.new()
    for jpeg in jpegs:
        with Image.open(io.BytesIO(jpeg)) as image:
            colour = pikepdf.Name.DeviceGray if image.mode == "L" else pikepdf.Name.DeviceRGB
            held = pikepdf.Stream(
                document,
                jpeg,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Image,
                Width=image.width,
                Height=image.height,
                BitsPerComponent=8,
                ColorSpace=colour,
                Filter=pikepdf.Name.DCTDecode,
            )
        page = document.add_blank_page(page_size=(width, height))
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=held))
        drawing = f"q {width} 0 0 {height} 0 0 cm /Im0 Do Q".encode()
        page.Contents = document.make_stream(drawing)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()
