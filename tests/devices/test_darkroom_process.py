"""The darkroom in its own process: images as they should be, and images that kill it."""

import io
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from uuid import UUID

import pikepdf
import pytest
from PIL import Image, ImageDraw

from desk.adapters.children.command import child_command
from desk.adapters.darkroom_process import JPEG, DarkroomProcess
from desk.errors import ImageError
from desk.pages.page import Page, Tone
from desk.ports import Side
from desk.scanning.binding.ocr import reads_print
from desk.time.working_time import VIETNAM
from tests.devices import fake_darkroom as fake

SOME = UUID(int=7)
PAGE = Page(SOME, SOME, 1, SOME, "f" * 64, datetime(2026, 11, 23, 9, tzinfo=VIETNAM), 1)


def sheet_of_paper() -> bytes:
    image = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(image)
    for line in range(100, 300, 40):
        draw.text((100, line), "Can bo tiep nhan ho so " * 4, fill="black", font_size=24)
    held = io.BytesIO()
    image.save(held, "JPEG", dpi=(150, 150))
    return held.getvalue()


@pytest.fixture
def darkroom():
    made = DarkroomProcess(fake.COMMAND, patience=20)
    yield made
    made.close()


@pytest.fixture(scope="module")
def real():
    made = DarkroomProcess(child_command())
    yield made
    made.close()


def test_nothing_is_started_before_it_is_asked():
    DarkroomProcess(("/no/such/program",)).close()


def test_one_process_looks_at_page_after_page(darkroom):
    assert darkroom.look(b"one").width == darkroom.look(b"two").width


def test_a_crash_is_an_image_error_and_the_next_page_is_looked_at(darkroom):
    first = darkroom.look(b"one")
    with pytest.raises(ImageError):
        darkroom.look(fake.CRASH)
    assert darkroom.look(b"two").width != first.width


@pytest.mark.parametrize("body", [fake.NONSENSE, fake.MUDDLE, fake.NO_IMAGE])
def test_an_answer_that_is_none_is_an_image_error(darkroom, body):
    with pytest.raises(ImageError):
        darkroom.look(body)
    assert darkroom.look(b"two").height == 3


def test_no_image_leaves_the_process_alive(darkroom):
    first = darkroom.look(b"one")
    with pytest.raises(ImageError):
        darkroom.look(fake.NO_IMAGE)
    assert darkroom.look(b"two").width == first.width


def test_an_image_without_end_is_ended():
    darkroom = DarkroomProcess(fake.COMMAND, patience=0.5)
    with pytest.raises(ImageError):
        darkroom.look(fake.HANG)
    darkroom.close()


def test_a_child_that_ended_meanwhile_is_replaced(darkroom):
    number = darkroom.look(fake.ENDS).width
    os.waitid(os.P_PID, number, os.WEXITED | os.WNOWAIT)
    assert darkroom.look(b"one").width != number


def test_closing_ends_a_look_without_end(darkroom):
    with ThreadPoolExecutor(1) as pool:
        darkroom.look(b"one")
        looking = pool.submit(darkroom.look, fake.HANG)
        darkroom.close()
        with pytest.raises(ImageError):
            looking.result()


def test_a_picture_waits_for_no_binding(darkroom):
    with ThreadPoolExecutor(1) as pool:
        binding = pool.submit(darkroom.bind, [(Side(fake.HANG, PAGE),)])
        assert darkroom.look(b"one").height == 3
        assert not binding.done()
        while darkroom._thorough._child is None:
            pass
        darkroom.close()
        with pytest.raises(ImageError):
            binding.result()


def test_a_picture_waits_for_no_look(darkroom):
    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(darkroom.look, fake.HANG)
        while darkroom._looking._child is None:
            pass
        assert darkroom.picture(b"one", PAGE, 200) == JPEG
        assert not looking.done()
        darkroom.close()
        with pytest.raises(ImageError):
            looking.result()


def test_a_title_is_read_where_pages_are_looked_at(darkroom):
    assert darkroom.title(b"one", PAGE) == str(darkroom.look(b"two").width)


def test_a_title_that_is_no_text_is_an_image_error(darkroom):
    with pytest.raises(ImageError):
        darkroom.title(fake.UNTITLED, PAGE)


def test_two_threads_never_get_each_others_answers(darkroom):
    bodies = [b"x" * size for size in range(10, 60)]
    with ThreadPoolExecutor(4) as pool:
        assert [look.height for look in pool.map(darkroom.look, bodies)] == list(range(10, 60))


def test_a_program_that_is_not_there_is_an_image_error():
    with pytest.raises(ImageError):
        DarkroomProcess(("/no/such/program",)).look(b"one")


def test_the_real_darkroom_looks_shows_and_binds(real):
    content = sheet_of_paper()
    look = real.look(content)
    assert (look.width, look.height) == (1240, 1754)
    assert look.tone in {Tone.BLACK, Tone.GREY}
    with Image.open(io.BytesIO(real.picture(content, PAGE, 200))) as shown:
        assert (shown.format, max(shown.size)) == ("JPEG", 200)
    assert real.title(content, PAGE) == ""
    bound = real.bind([(Side(content, PAGE),), (Side(content, PAGE), Side(content, PAGE))])
    with pikepdf.open(io.BytesIO(bound.pdf)) as document:
        assert len(document.pages) == bound.sheets == 2


@pytest.mark.skipif(not reads_print(), reason="no tesseract here")
def test_the_real_darkroom_reads_print_only_if_the_office_wants_it(real):
    sheets = [(Side(sheet_of_paper(), PAGE),)]
    assert [real.bind(sheets, text=wanted).text for wanted in (True, False)] == [True, False]


def test_the_real_darkroom_survives_what_is_no_image(real):
    for hostile in (b"", b"x", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n" + b"\0" * 50):
        with pytest.raises(ImageError):
            real.look(hostile)
    assert real.look(sheet_of_paper()).width == 1240
