"""A page and how parts of it are measured."""

from dataclasses import dataclass

from PIL import Image

from desk.scanning.layering.background import Shares
from desk.scanning.layering.cells import Box
from desk.scanning.layering.grounds import CARD
from desk.scanning.layering.paper import Paper


@dataclass(frozen=True, slots=True)
class Part:
    """The whole page at full size; boxes are pixels of it: left, top, right, bottom. `most`: dots
    per inch that anybody will see.
    """

    page: Image.Image
    dpi: int
    paper: Paper
    most: float

    @property
    def box(self) -> Box:
        """All of it."""
        return 0, 0, self.page.width, self.page.height

    @property
    def card(self) -> bool:
        """Whether the whole page is one: its ground is no white paper."""
        return self.area(self.box) < CARD

    def area(self, box: Box) -> float:
        """In square millimetres."""
        wide, high = box[2] - box[0], box[3] - box[1]
        return wide * high * (25.4 / self.dpi) ** 2

    def size(self, box: Box, dpi: int) -> tuple[int, int]:
        """Pixels of that part at so many dots per inch, never more than there are."""
        share = min(dpi / self.dpi, self.most / self.dpi, 1)
        wide, high = box[2] - box[0], box[3] - box[1]
        return max(round(wide * share), 1), max(round(high * share), 1)

    def ground(self, box: Box) -> tuple[int, int, int]:
        """The mean colour of the ground in that part."""
        wide, high = self.paper.light.size
        left, top, right, bottom = self.shares(box)
        part = (left * wide, top * high, right * wide, bottom * high)
        light = self.paper.light.resize((1, 1), Image.Resampling.BOX, box=part).tobytes()
        return light[0], light[1], light[2]

    def shares(self, box: Box) -> Shares:
        """The box in shares of the page."""
        wide, high = self.page.size
        return box[0] / wide, box[1] / high, box[2] / wide, box[3] / high
