"""One scanned page: its untouched image, what was seen on it and what the officer decided."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Tone(StrEnum):
    """How the page is kept in its file: black on white, grey, or in colour."""

    BLACK = "black"
    GREY = "grey"
    COLOUR = "colour"


class Reason(StrEnum):
    """Why the page was given its tone (hướng dẫn số hóa: màu khi có dấu, ảnh, bút tích)."""

    TEXT = "text"
    SEAL = "seal"
    PHOTO = "photo"
    HANDWRITING = "handwriting"


class Flaw(StrEnum):
    """What may make the page worthless later."""

    BLURRED = "blurred"
    CUT = "cut"
    CODE = "code"
    FAINT = "faint"


class Standing(StrEnum):
    """STRIP: one of the pages; TRAY: suspected to be blank; DROPPED: the officer put it away.

    Nothing is ever deleted before its dossier is handed over.
    """

    STRIP = "strip"
    TRAY = "tray"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the page; all four are shares of its width and height, 0…1 from the top left."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0


@dataclass(frozen=True, slots=True)
class Look:
    """What the darkroom saw on the untouched image.

    `angle`: degrees counter-clockwise that make its lines level; `turn`: clockwise quarter turns
    that put it upright; `edges`: the paper without the scanner's black border, after both; `ink`:
    share of the paper that is dark; `codes`: texts of bars and QR codes on it, from nobody to be
    trusted; `title`: its first printed line if it could be read; `corners`: of a phone's photo, the
    four corners of the paper in it as shares of the photo, clockwise from its top left: it is
    pulled straight along them before all else; `card`: nothing but an identity card lies on the
    glass.
    """

    width: int
    height: int
    dpi: int
    tone: Tone
    reasons: tuple[Reason, ...] = ()
    blank: bool = False
    ink: float = 0.0
    angle: float = 0.0
    turn: int = 0
    edges: Box = Box()
    flaws: tuple[Flaw, ...] = ()
    codes: tuple[str, ...] = ()
    title: str = ""
    corners: tuple[tuple[float, float], ...] = ()
    card: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a bundle: the pages of one form (its draft's key) or one dossier (its id).

    `number`: from 1 in order of arrival, never given again; `job`: the scan it came with; `file`:
    its untouched image in the vault; `slot`: the name of the paper it is filed under, "" while it
    is not; `place`: its order among the bundle's pages; `turn`: the officer's clockwise quarter
    turns on top of the look's; `crop`: the officer's edges in place of the look's; `tone`: the
    officer's choice in place of the look's; `under`: drawn on one sheet with that page, below it
    (both sides of a card); `thinned`: its image was removed once the file made of it was safe, the
    name of it stays for the record; `officer`: the login of who scanned it. Times are
    Asia/Ho_Chi_Minh.
    """

    id: UUID
    bundle: UUID
    number: int
    job: UUID
    file: str
    arrived_at: datetime
    place: int
    back: bool = False
    look: Look | None = None
    slot: str = ""
    standing: Standing = Standing.STRIP
    turn: int = 0
    crop: Box | None = None
    tone: Tone | None = None
    under: UUID | None = None
    thinned: bool = False
    officer: str = ""

    @property
    def shown_tone(self) -> Tone:
        """The tone it will be kept in; colour until somebody has looked."""
        return self.tone or (self.look.tone if self.look else Tone.COLOUR)
