"""Small pictures of the strip: drawn before the large one, kept packed, gone with the lock."""

from dataclasses import replace
from threading import Event
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from desk.pages.page import Page
from tests.ui.scanning.stand_ins import QuickDarkroom, scan_bench, sheet
from ui.scanning.pictures import darkroom_work
from ui.scanning.pictures.picture_cache import PictureCache, Wanted

SMALL, LARGE = 151, 780
PATIENT, IMPATIENT = 60.0, -1.0
MANY = 30


class HeldDarkroom(QuickDarkroom):
    """Draws nothing until it may; then tells in which order."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.go_on = Event(), Event()
        self.drawn: list[int] = []

    def picture(self, content: bytes, page: Page, longest: int) -> bytes:
        self.begun.set()
        self.go_on.wait(10)
        self.drawn.append(longest)
        return super().picture(content, page, longest)


@pytest.fixture
def bench(qtbot, tmp_path):
    with scan_bench(tmp_path, qtbot) as made:
        made.scan(*(sheet(f"trang {number}") for number in range(4)))
        made.wait(lambda: not made.desk.darkroom.waiting)
        yield made


def jpeg(side: int = SMALL) -> tuple[QImage, bytes]:
    image = QImage(side * 210 // 297, side, QImage.Format.Format_RGB32)
    image.fill(0xFFCC00)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    return image, bytes(buffer.data().data())


def wanted(bench, page: UUID, longest: int = SMALL) -> Wanted:
    return Wanted.of(replace(bench.desk.hand.strip.pages[0], id=page), longest)


def order(bench, monkeypatch, patience: float) -> list[int]:
    """A large picture is asked for, then three small ones, while another is being drawn."""
    monkeypatch.setattr(darkroom_work, "PATIENCE_S", patience)
    room, desk = HeldDarkroom(), bench.desk.darkroom
    monkeypatch.setattr(desk, "_darkroom", room)
    pages = [replace(page, id=uuid4()) for page in bench.desk.hand.strip.pages]
    desk.picture(pages[0], 99)
    assert room.begun.wait(10)
    desk.picture(pages[0], LARGE, large=True)
    for page in pages[1:]:
        desk.picture(page, SMALL)
    room.go_on.set()
    bench.wait(lambda: len(room.drawn) == 5)
    return room.drawn[1:]


def test_the_strip_is_drawn_before_the_large_page(bench, monkeypatch):
    assert order(bench, monkeypatch, PATIENT) == [SMALL] * 3 + [LARGE]


def test_the_large_page_waits_for_the_strip_no_longer_than_a_moment(bench, monkeypatch):
    assert order(bench, monkeypatch, IMPATIENT) == [LARGE] + [SMALL] * 3


def test_a_small_picture_is_there_though_large_ones_have_taken_its_place(bench):
    cache, page = PictureCache(most_bytes=1), uuid4()
    cache.put(wanted(bench, page), *jpeg())
    cache.put(wanted(bench, uuid4(), LARGE), *jpeg(LARGE))
    found = cache.get(wanted(bench, page))
    assert found is not None
    assert found.height() == SMALL


def test_what_is_kept_packed_is_bounded(bench):
    image, packed = jpeg()
    cache = PictureCache(most_bytes=1, most_packed=len(packed) * 3)
    for _ in range(MANY):
        cache.put(wanted(bench, uuid4()), image, packed)
    assert len(cache) == 3


def test_a_large_picture_is_never_kept_packed(bench):
    cache, page = PictureCache(most_bytes=1), uuid4()
    cache.put(wanted(bench, page, LARGE), *jpeg(LARGE))
    cache.put(wanted(bench, uuid4()), *jpeg())
    assert cache.get(wanted(bench, page, LARGE)) is None


def test_a_page_turned_meanwhile_is_drawn_anew(bench):
    cache, page = PictureCache(), uuid4()
    cache.put(wanted(bench, page), *jpeg())
    assert cache.get(replace(wanted(bench, page), turn=1)) is None


def test_the_lock_leaves_no_packed_picture(bench):
    cache = bench.desk.darkroom.pictures
    assert len(cache) > 0
    bench.desk.forget()
    assert (len(cache), cache._packed, cache._packed_bytes) == (0, {}, 0)


def test_shown_again_without_a_lock_the_strip_is_drawn_by_nobody(bench, monkeypatch):
    bench.desk.open(bench.bundle, bench.desk.hand.slots, "", None)
    room = HeldDarkroom()
    monkeypatch.setattr(bench.desk.darkroom, "_darkroom", room)
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 4)
    bench.window.repaint()
    assert not room.begun.is_set()
