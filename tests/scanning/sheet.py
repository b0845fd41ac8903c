"""A sheet of paper of the tests, drawn in millimetres, and what a scanner does to it."""

from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
import segno
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

INK = (28, 28, 30)
BLUE = (38, 52, 150)
RED = (205, 35, 45)
A4 = (210.0, 297.0)
_PACKAGES = {"Spectral": "fontpkg_spectral", "BeVietnamPro": "fontpkg_be_vietnam_pro"}


@cache
def font(name: str, pixels: int) -> ImageFont.FreeTypeFont:
    """`name` is a file of the font packages: Spectral-Regular, BeVietnamPro-SemiBold …"""
    folder = Path(str(files(_PACKAGES[name.split("-", maxsplit=1)[0]]))) / "files"
    return ImageFont.truetype(str(folder / f"{name}.ttf"), pixels)


class Sheet:
    """White paper with pens; whatever is printed is kept as its true text."""

    def __init__(self, dpi, size=A4, seed=1):
        self.dpi = dpi
        self.random = np.random.default_rng(seed)
        self.image = Image.new("RGB", (self.px(size[0]), self.px(size[1])), "white")
        self.pen = ImageDraw.Draw(self.image)
        self.text = []

    def px(self, mm):
        return round(mm * self.dpi / 25.4)

    def box(self, left, top, right, bottom):
        return self.px(left), self.px(top), self.px(right), self.px(bottom)

    def print(self, x, y, words, points=12, face="Spectral-Regular", ink=INK, anchor="la"):
        """One line with its top left at x, y; `points` as a printer counts."""
        self.text.append(words)
        letters = font(face, round(points * self.dpi / 72))
        self.pen.text((self.px(x), self.px(y)), words, font=letters, fill=ink, anchor=anchor)

    def lines(self, x, y, lines, points=12, pitch=7.0, face="Spectral-Regular", ink=INK):
        """Lines below each other; gives the y after them."""
        for number, line in enumerate(lines):
            self.print(x, y + number * pitch, line, points, face, ink)
        return y + len(lines) * pitch

    def line(self, *points, ink=INK, mm=0.25):
        pixels = [(self.px(x), self.px(y)) for x, y in points]
        self.pen.line(pixels, fill=ink, width=max(1, self.px(mm)), joint="curve")

    def dots(self, left, y, right):
        for x in np.arange(left, right, 1.4):
            self.pen.ellipse(self.box(x, y, x + 0.35, y + 0.35), fill=INK)

    def qr(self, x, y, words, mm=22):
        code = segno.make(words, error="m", micro=False)
        cells = np.array([[not cell for cell in row] for row in code.matrix], dtype=np.uint8) * 255
        side = self.px(mm)
        picture = Image.fromarray(cells).resize((side, side), Image.Resampling.NEAREST)
        self.image.paste(picture.convert("RGB"), (self.px(x), self.px(y)))

    def write(self, x, y, width, height=4.0, ink=BLUE, mm=0.45):
        """A hand's wavy words from x to x + width; they say nothing."""
        at = x
        while at < x + width:
            word = min(float(self.random.uniform(6, 16)), x + width - at)
            self._word(at, y, max(word, 3.0), height, ink, mm)
            at += word + 2.5

    def _word(self, x, y, width, height, ink, mm):
        count = max(4, int(width / 1.3))
        knots_y = self.random.uniform(-0.15, 0.55, count) * height
        knots_y[self.random.random(count) < 0.25] -= height * 0.6
        along = np.linspace(0, 1, count * 10)
        ys = _smooth(np.interp(along, np.linspace(0, 1, count), knots_y), 9)
        loops = np.sin(along * count * 2.1 * np.pi) * height * 0.16
        self.line(*zip(x + along * width + loops, y + ys, strict=True), ink=ink, mm=mm)

    def sign(self, x, y, ink=BLUE):
        """A signature about 45 by 18 mm."""
        along = np.linspace(0, 5.5 * np.pi, 160)
        xs = x + along * 2.4 + np.sin(along * 1.3) * 5
        ys = y + np.cos(along) * 7 * np.exp(-along / 14)
        self.line(*zip(xs, ys, strict=True), ink=ink, mm=0.55)
        self.line((x - 2, y + 9), (x + 44, y + 5), ink=ink, mm=0.5)

    def stamp(self, x, y, words="UBND XÃ TÂN LẬP", mm=34, ink=RED):
        """A round seal stamped over what is there; gives its box in pixels."""
        big = self.px(mm)
        seal = Image.new("RGB", (big, big), "white")
        pen = ImageDraw.Draw(seal)
        for inset, thick in ((0.0, 0.035), (0.25, 0.018)):
            edge = big * inset / 2 + big * 0.02
            ring = (edge, edge, big - edge, big - edge)
            pen.ellipse(ring, outline=ink, width=max(1, round(big * thick)))
        _star(pen, big, ink)
        _around(seal, words, big, ink)
        mottle = self.random.normal(0, 22, (big // 3 + 1, big // 3 + 1, 1)).clip(0, 80)
        worn = Image.fromarray(np.repeat(mottle, 3, 2).astype(np.uint8)).resize((big, big))
        return self._press(ImageChops.add(seal, worn), x, y)

    def _press(self, seal, x, y):
        left, top = self.px(x), self.px(y)
        box = (left, top, left + seal.width, top + seal.height)
        self.image.paste(ImageChops.multiply(self.image.crop(box), seal), box)
        return box

    def paste(self, picture, left, top, right, bottom):
        box = self.box(left, top, right, bottom)
        self.image.paste(picture.resize((box[2] - box[0], box[3] - box[1])), box)


def _smooth(values, width):
    return np.convolve(np.pad(values, width // 2, mode="edge"), np.ones(width) / width, "valid")


def _star(pen, big, ink):
    angles = np.arange(10) * np.pi / 5 - np.pi / 2
    radii = np.where(np.arange(10) % 2 == 0, big * 0.17, big * 0.07)
    points = np.stack([np.cos(angles) * radii, np.sin(angles) * radii], 1) + big / 2
    pen.polygon([(float(x), float(y)) for x, y in points], fill=ink)


def _around(seal, words, big, ink):
    letters = font("BeVietnamPro-SemiBold", max(6, round(big * 0.075)))
    for number, letter in enumerate(words):
        angle = (number / (len(words) - 1) - 0.5) * 230
        tile = Image.new("L", (big, big), 0)
        middle = (big / 2, big * 0.085)
        ImageDraw.Draw(tile).text(middle, letter, font=letters, fill=255, anchor="mm")
        turned = tile.rotate(-angle, Image.Resampling.BICUBIC)
        seal.paste(Image.new("RGB", (big, big), ink), (0, 0), turned)


def portrait(seed=5, size=(400, 520)):
    """Something with the soft tones of a photograph, of nobody."""
    wide, high = size
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    picture = np.stack([150 - y * 0.1, 175 - y * 0.08, 205 - x * 0.08], 2)
    parts = (
        ((0.5, 1.08), (0.44, 0.36), (60, 66, 82)),
        ((0.5, 0.40), (0.25, 0.27), (52, 40, 34)),
        ((0.5, 0.46), (0.19, 0.23), (214, 172, 146)),
        ((0.43, 0.43), (0.03, 0.015), (50, 38, 36)),
        ((0.57, 0.43), (0.03, 0.015), (50, 38, 36)),
        ((0.5, 0.58), (0.06, 0.02), (170, 96, 92)),
    )
    for (cx, cy), (rx, ry), colour in parts:
        far = ((x / wide - cx) / rx) ** 2 + ((y / high - cy) / ry) ** 2
        share = (1 / (1 + np.exp(((far - 1) * 9).clip(-30, 30))))[..., None]
        picture = picture * (1 - share) + np.array(colour) * share
    grain = random.normal(0, 26, (high // 24 + 1, wide // 24 + 1))
    soft = Image.fromarray((grain + 128).clip(0, 255).astype(np.uint8)).resize((wide, high))
    picture += (np.asarray(soft, dtype=np.float32) - 128)[..., None]
    return Image.fromarray(picture.clip(0, 255).astype(np.uint8))


def scanned(image, seed, noise=3.0, shade=(249, 247, 241), blur=0.5):
    """What the glass makes of paper: its shade, uneven light, soft edges and grain."""
    random = np.random.default_rng(seed)
    soft = image.filter(ImageFilter.GaussianBlur(blur))
    pixels = np.asarray(soft, dtype=np.float32) * (np.array(shade, dtype=np.float32) / 255)
    high, wide = pixels.shape[:2]
    light = random.uniform(0.965, 1.0, (4, 4)).astype(np.float32)
    uneven = Image.fromarray(light).resize((wide, high), Image.Resampling.BICUBIC)
    pixels *= np.asarray(uneven)[..., None]
    pixels += random.standard_normal((high, wide, 1), dtype=np.float32) * noise
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
