"""What happens to pages: turned, bordered, photographed, blurred, stained, nearly bare."""

import os
from functools import cache
from io import BytesIO

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.scanning.sheet import INK, Sheet, font

PAPER = (246, 244, 238)


def turned(image, degrees, ground=PAPER):
    """Counter-clockwise, cut to the size it had, as a feeder pulls it in."""
    return image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=ground)


def bordered(image, left, top, right, bottom, degrees=0.0):
    """On a black ground that many pixels larger, turned on it."""
    size = (image.width + left + right, image.height + top + bottom)
    ground = Image.new("RGB", size, (22, 22, 24))
    solid = image.convert("RGBA")
    whole = Image.new("RGBA", size, (0, 0, 0, 0))
    whole.paste(solid, (left, top))
    laid = whole.rotate(degrees, Image.Resampling.BICUBIC)
    ground.paste(laid, (0, 0), laid)
    return ground


def photographed(image, corners, size=(1500, 2000), ground=(92, 70, 52)):
    """By a phone on a brown table: `corners` in pixels of the photo, clockwise from top left."""
    table = np.full((size[1], size[0], 3), ground, dtype=np.float32)
    grain = np.random.default_rng(3).normal(0, 9, (size[1] // 8, size[0]))
    wood = np.repeat(grain, 8, axis=0)[: size[1], :, None]
    table[: wood.shape[0]] += wood
    photo = Image.fromarray(table.clip(0, 255).astype(np.uint8))
    source = [(0, 0), (image.width, 0), image.size, (0, image.height)]
    rows = []
    for (x, y), (u, v) in zip(corners, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    terms = np.linalg.solve(np.array(rows, float), np.array(source, float).reshape(8)).tolist()
    laid = image.transform(size, Image.Transform.PERSPECTIVE, terms, Image.Resampling.BICUBIC)
    inside = Image.new("L", size)
    ImageDraw.Draw(inside).polygon([tuple(point) for point in corners], fill=255)
    photo.paste(laid, (0, 0), inside)
    return photo


def blurred(image, dpi, mm):
    """Out of focus by a Gaussian that many millimetres wide."""
    return image.filter(ImageFilter.GaussianBlur(mm * dpi / 25.4))


def png(image):
    out = BytesIO()
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()


class Bare:
    """A page with nothing on it yet; `random` decides all. SOAK looks at it finer, for longer."""

    DPI = 150 if os.environ.get("SOAK") else 100

    def __init__(self, seed):
        self.random = np.random.default_rng(seed)
        self.sheet = Sheet(self.DPI, seed=seed)

    def scanned(self):
        """Its shade and grain, quickly: the same grain, moved."""
        away = tuple(int(value) for value in self.random.integers(0, 1000, 2))
        bright, dark = (ImageChops.offset(grain, *away) for grain in _grain())
        shade = float(self.random.uniform(0.90, 0.985))
        shares = [shade * part for part in (1.0, 0.99, 0.965)]
        paper = [round(value * share) for share in shares for value in range(256)]
        page = self.sheet.image.filter(ImageFilter.BoxBlur(0.5)).point(paper)
        return ImageChops.subtract(ImageChops.add(page, bright), dark)

    def _somewhere(self, margin=20):
        return (
            float(self.random.uniform(margin, 210 - margin - 40)),
            float(self.random.uniform(margin, 297 - margin - 20)),
        )

    def line(self):
        grey = int(self.random.integers(20, 120))
        words = "Đã nhận đủ hồ sơ ngày 12 tháng 3"
        self.sheet.print(*self._somewhere(), words, self.random.uniform(8, 14), ink=(grey,) * 3)

    def number(self):
        self.sheet.print(105, float(self.random.choice([12, 280])), "2", 12, ink=INK, anchor="ma")

    def pencil(self):
        grey = int(self.random.integers(150, 192))
        width = float(self.random.uniform(18, 60))
        self.sheet.write(*self._somewhere(), width, 4, (grey, grey, grey + 3), mm=0.5)

    def initials(self):
        self.sheet.write(*self._somewhere(), 9, 5, (40, 60, 160), mm=0.45)

    def stamp(self):
        faint = int(self.random.integers(0, 150))
        self.sheet.stamp(*self._somewhere(), ink=(215, 35 + faint, 45 + faint))

    def dotted(self):
        x, y = self._somewhere()
        self.sheet.dots(x, y, x + 60)

    def small_print(self):
        self.sheet.print(*self._somewhere(), "Mẫu số 01/ĐK", 6, ink=(60, 60, 60))

    def dust(self):
        for _ in range(int(self.random.integers(3, 25))):
            x, y = self._somewhere(4)
            size = float(self.random.uniform(0.08, 0.35))
            self.sheet.pen.ellipse(self.sheet.box(x, y, x + size, y + size), fill=(70, 66, 60))

    def holes(self):
        for y in (108.5, 188.5):
            self.sheet.pen.ellipse(self.sheet.box(9, y, 15, y + 6), fill=(30, 30, 30))

    def stain(self):
        x, y = self._somewhere()
        layer = Image.new("L", self.sheet.image.size, 0)
        size = float(self.random.uniform(15, 60))
        box = self.sheet.box(x, y, x + size, y + size * 0.9)
        ImageDraw.Draw(layer).ellipse(box, fill=int(self.random.integers(15, 60)))
        brown = Image.new("RGB", layer.size, (170, 130, 80))
        self.sheet.image.paste(brown, (0, 0), layer.filter(ImageFilter.GaussianBlur(self.DPI / 17)))

    def back_shining(self):
        letters = font("Spectral-Regular", round(13 * self.DPI / 72))
        layer = Image.new("L", self.sheet.image.size, 255)
        pen = ImageDraw.Draw(layer)
        for row in range(24):
            pen.text(
                (self.sheet.px(30), self.sheet.px(25 + row * 9.3)),
                "gnaul gnờưht ạl hnìđ aig àhn",
                font=letters,
                fill=0,
            )
        soft = layer.filter(ImageFilter.GaussianBlur(self.DPI / 75))
        faint = soft.point(lambda value: round(255 - (255 - value) * 0.12))
        self.sheet.image = Image.merge("RGB", [faint] * 3)
        self.sheet.pen = ImageDraw.Draw(self.sheet.image)


@cache
def _grain():
    """What makes pixels brighter, and what darker."""
    high, wide = Sheet(Bare.DPI).image.size[::-1]
    noise = np.random.default_rng(9).normal(0, 2.6, (high, wide)).round()
    parts = (noise.clip(0, 20), (-noise).clip(0, 20))
    return tuple(Image.fromarray(part.astype(np.uint8)).convert("RGB") for part in parts)
