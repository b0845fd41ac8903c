"""A scanner that gives drawn pages, a quick darkroom, and a real register and vault under both."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

from PIL import Image, ImageDraw, UnidentifiedImageError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import delete

from desk.errors import ImageError
from desk.filing.filing import Filing
from desk.pages.page import Flaw, Look, Page, Reason, Tone
from desk.pages.slot import Slot
from desk.pages.strip import Strip
from desk.ports import Bound, ScanRun, Sheet
from desk.scanner.device import ArrivedPage, Capabilities, Device, Mode, Profile, ScanOrder, Source
from desk.scanner.scan_trouble import ScanError
from tests.desk.counter import Counter
from ui.scanning.scan_desk import ScanDesk
from ui.work import Work

WIDTH, HEIGHT, DPI = 210, 297, 25
PROFILE = Profile("Máy quét bàn 3", address="http://127.0.0.1/eSCL", duplex=True)
SLOTS = (
    Slot(1, "Giấy đề nghị đăng ký hộ kinh doanh", required=True),
    Slot(2, "Văn bản ủy quyền của các thành viên hộ gia đình", required=True),
    Slot(3, "Giấy tờ về địa điểm kinh doanh", "", required=True),
    Slot(4, "Thẻ căn cước hoặc căn cước điện tử", shown=True),
    Slot(6, "Văn bản ủy quyền làm thủ tục"),
    Slot(9, "Giấy tờ khác"),
)


def sheet(
    words: str = "", colour: str = "white", width: int = WIDTH, height: int = HEIGHT
) -> bytes:
    """A small page as a scanner would send it; without words it is blank."""
    image = Image.new("RGB", (width, height), colour)
    draw = ImageDraw.Draw(image)
    for line in range(12 if words else 0):
        draw.line((30, 60 + line * 12, width - 30, 60 + line * 12), fill="black")
    if words:
        draw.text((40, 25), words, fill="black")
    out = BytesIO()
    image.save(out, "JPEG", comment=words.encode())
    return out.getvalue()


@dataclass
class Feeder:
    """A scanner with these pages in it; `hold`: it waits after so many until it may go on."""

    pages: list[bytes] = field(default_factory=list)
    trouble: ScanError | None = None
    hold: int = -1
    go_on: Event = field(default_factory=Event)
    orders: list[ScanOrder] = field(default_factory=list)

    def devices(self) -> tuple[Device, ...]:
        return (PROFILE.device,)

    def capabilities(self, device: Device) -> Capabilities:
        return Capabilities(frozenset(Source), True, (300,), frozenset(Mode), 210, 297)

    def scan(self, order: ScanOrder) -> ScanRun:
        self.orders.append(order)
        return FeederRun(self)


@dataclass
class FeederRun:
    """Takes the pages out one by one."""

    feeder: Feeder
    cancelled: bool = False

    def __iter__(self) -> Iterator[ArrivedPage]:
        taken = 0
        while self.feeder.pages and not self.cancelled:
            if taken == self.feeder.hold:
                self.feeder.go_on.wait(10)
                if self.cancelled:
                    return
            taken += 1
            yield ArrivedPage(self.feeder.pages.pop(0), DPI)
        if self.feeder.trouble:
            raise self.feeder.trouble

    def cancel(self) -> None:
        self.cancelled = True
        self.feeder.go_on.set()


@dataclass
class QuickDarkroom:
    """Sees what the page's own comment says: blank without; |blur, |code=…, |print=… its title."""

    seen: int = 0
    read: list[int] = field(default_factory=list)

    def look(self, content: bytes) -> Look:
        image = _opened(content)
        words = bytes(image.info.get("comment", b"")).decode()
        title, *facts = words.split("|")
        self.seen += 1
        return Look(
            image.width,
            image.height,
            DPI,
            Tone.COLOUR if "seal" in facts else Tone.GREY,
            (Reason.SEAL,) if "seal" in facts else (Reason.TEXT,),
            blank=not words,
            flaws=(Flaw.BLURRED,) if "blur" in facts else (),
            codes=tuple(fact[5:].replace("/", "|") for fact in facts if fact.startswith("code=")),
            title=title if len(title.split()) > 1 else "",
        )

    def picture(self, content: bytes, page: Page, longest: int) -> bytes:
        image = _opened(content)
        if page.crop:
            box = page.crop
            image = image.crop(
                (
                    round(box.left * image.width),
                    round(box.top * image.height),
                    round(box.right * image.width),
                    round(box.bottom * image.height),
                )
            )
        image = image.rotate(-90 * page.turn, expand=True)
        image.thumbnail((longest, longest))
        shown = image.convert("L" if page.shown_tone is not Tone.COLOUR else "RGB")
        out = BytesIO()
        shown.save(out, "JPEG")
        return out.getvalue()

    def title(self, content: bytes, page: Page) -> str:
        """What stands after |print= in the comment."""
        self.read.append(page.number)
        words = bytes(_opened(content).info.get("comment", b"")).decode()
        found = [fact[6:] for fact in words.split("|") if fact.startswith("print=")]
        return "".join(found)

    def bind(self, sheets: "tuple[Sheet, ...] | list[Sheet]", text: bool = True) -> Bound:
        raise ImageError


def _opened(content: bytes) -> Image.Image:
    try:
        return Image.open(BytesIO(content))
    except UnidentifiedImageError as error:
        raise ImageError from error


@dataclass
class Bench:
    """A scan desk in a window of its own, over a real register."""

    desk: ScanDesk
    window: QWidget
    feeder: Feeder
    filing: Filing
    bundle: UUID
    qtbot: object

    def press(self, *keys: Qt.Key | str) -> None:
        """Real keys, each after the rhythm of the one before."""
        for key in keys:
            QTest.keyClick(self.focus(), key)
            self.settle()

    def press_with(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)
        self.settle()

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.desk.page

    def settle(self) -> None:
        """Until no letter is held, no job's page is on its way and the store has it all."""
        self.wait(lambda: not self.desk.keys.rhythm.holding)
        self.wait_work()

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=10_000)  # type: ignore[attr-defined]

    def wait_work(self) -> None:
        done: list[object] = []
        self.desk.work.ask(lambda: None, done.append, owner=self.desk)
        self.wait(lambda: bool(done))
        QApplication.processEvents()

    def scan(self, *pages: bytes, wait: bool = True) -> None:
        """F4 with these pages in the feeder."""
        self.feeder.pages[:] = pages
        self.press(Qt.Key.Key_F4)
        if wait:
            self.wait(lambda: not self.desk.busy)
            self.wait_looked()

    def wait_looked(self) -> None:
        self.wait(lambda: all(page.look for page in self.desk.hand.strip.pages))
        self.wait_work()

    def kept(self) -> Strip:
        """The pages as the store has them."""
        return self.filing.strip(self.bundle)

    def filed(self) -> dict[int, str]:
        """Page number → the paper it is filed under in the store."""
        return {page.number: page.slot for page in self.kept().shown}


@contextmanager
def scan_bench(
    folder: Path, qtbot: object, profiles: tuple[Profile, ...] = (PROFILE,)
) -> Iterator[Bench]:
    """A scan desk on 1090×584, as the window's centre and right zone are at 1366×768."""
    counter = Counter(folder)
    filing = Filing(counter.store, counter.vault, counter.clock, "Lò Thị Mỷ", "3")
    feeder = Feeder()
    with ThreadPoolExecutor(1) as executor:
        desk = ScanDesk(filing, feeder, QuickDarkroom(), profiles, Work(executor))
        window = QWidget()
        row = QHBoxLayout(window)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(desk.page, 1)
        desk.strip.setFixedWidth(272)
        row.addWidget(desk.strip)
        window.resize(1090, 584)
        window.show()
        window.activateWindow()
        bench = Bench(desk, window, feeder, filing, uuid4(), qtbot)
        desk.open(bench.bundle, SLOTS, "", None, owner="bà Tuyết")
        desk.page.setFocus()
        bench.wait_work()
        yield bench
        desk.close()
        window.close()
        delete(window)
        delete(desk)
    counter.store.close()
