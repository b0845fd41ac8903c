"""How alike two pictures of a page are: its letters, and the colour of its seal."""

import unicodedata

import numpy as np
import pypdfium2
from PIL import Image


def rendered(pdf: bytes, dpi: int = 300, number: int = 0) -> Image.Image:
    """One page as a viewer shows it."""
    document = pypdfium2.PdfDocument(pdf)
    scale = dpi / 72 * (1 - 1e-6)  # else a page of 2480.00001 pixels gets 2481
    image = document[number].render(scale=scale).to_pil().convert("RGB")
    document.close()
    return image


def letter_error(true: str, read: str) -> float:
    """Letters to put in, take out or change, as a share of the true ones."""
    wanted, got = _plain(true), _plain(read)
    row = np.arange(len(got) + 1)
    codes = np.array([ord(letter) for letter in got])
    places = np.arange(len(got) + 1)
    for number, letter in enumerate(wanted, 1):
        changed = row[:-1] + (codes != ord(letter))
        best = np.minimum(row[1:] + 1, changed)
        whole = np.concatenate(([number], best)) - places
        row = np.minimum.accumulate(whole) + places
    return float(row[-1]) / max(len(wanted), 1)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).replace("–", "-").split())


def seal_error(one: Image.Image, other: Image.Image, box) -> tuple[float, float]:
    """Mean ΔE over the seal's pixels, those redder by 50 of 255 in `one`: CIEDE2000 and CIE76."""
    crop = np.asarray(one.crop(box)).astype(int)
    seal = crop[..., 0] - np.maximum(crop[..., 1], crop[..., 2]) > 50
    first, second = (lab(np.asarray(image.crop(box)))[seal] for image in (one, other))
    plain = np.sqrt(((first - second) ** 2).sum(-1))
    return float(ciede2000(first, second).mean()), float(plain.mean())


def lab(pixels):
    """sRGB to CIE L*a*b* under D65."""
    share = pixels.astype(np.float64) / 255
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    matrix = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    xyz = light @ matrix.T / np.array([0.95047, 1, 1.08883])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], -1)


def ciede2000(one, other):
    """Sharma, Wu, Dalal 2005."""
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(one, -1, 0), np.moveaxis(other, -1, 0)
    middle = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    grey = 1.5 - 0.5 * np.sqrt(middle / (middle + 25.0**7))
    a1, a2 = a1 * grey, a2 * grey
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180
    light, chroma, hue = (l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2) % 360
    weight = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    square = (light - 50) ** 2
    by_light = (l2 - l1) / (1 + 0.015 * square / np.sqrt(20 + square))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    blue = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    rotated = -np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2)))) * blue
    return np.sqrt(by_light**2 + by_chroma**2 + by_hue**2 + rotated * by_chroma * by_hue)
