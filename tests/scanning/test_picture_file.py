"""Only whole JPEG and PNG of a page's size are opened; all else is one and the same error."""

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desk.errors import ImageError
from desk.scanning.picture_file import opened
from desk.scanning.seeing.look import look
from tests.scanning.invented import jpeg


def small_jpeg(size=(620, 877), **options):
    out = BytesIO()
    Image.new("RGB", size, (240, 240, 235)).save(out, "JPEG", **options)
    return out.getvalue()


def saved(image, kind, **options):
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@given(st.binary(max_size=300))
def test_any_bytes_are_an_image_error(content):
    with pytest.raises(ImageError):
        opened(content)


@settings(max_examples=25)
@given(st.sampled_from(["JPEG", "PNG"]), st.integers(4, 2500), st.integers(0, 255))
def test_a_spoilt_byte_is_an_image_error_or_still_a_picture(kind, at, value):
    content = bytearray(saved(Image.effect_noise((64, 48), 60), kind))
    content[at % len(content)] = value
    with suppress(ImageError):
        assert opened(bytes(content)).image.mode == "RGB"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.97])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_file_cut_short_is_refused(kind, share):
    content = saved(Image.effect_noise((400, 500), 60), kind)
    with pytest.raises(ImageError):
        opened(content[: round(len(content) * share)])


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_formats_are_refused(kind):
    with pytest.raises(ImageError):
        opened(saved(Image.new("RGB", (300, 400)), kind))


@pytest.mark.parametrize("size", [(9500, 9500), (31_000, 100), (8, 400)])
def test_a_picture_of_no_page_is_refused_before_it_is_decoded(size):
    content = saved(Image.new("1", size), "PNG")
    with pytest.raises(ImageError):
        opened(content)


def test_the_look_refuses_them_too():
    with pytest.raises(ImageError):
        look(b"\xff\xd8\xff\xe0 no picture")


def test_the_camera_s_turn_is_obeyed():
    exif = Image.Exif()
    exif[0x0112] = 6
    file = opened(small_jpeg((400, 300), exif=exif))
    assert (file.width, file.height, file.image.size) == (300, 400, (300, 400))


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "I;16"])
def test_every_kind_of_png_comes_out_in_colours(mode):
    image = (
        Image.new("RGB", (60, 80), "white").convert("L").convert(mode if mode != "I;16" else "L")
    )
    image = image.convert("I;16") if mode == "I;16" else image
    assert opened(saved(image, "PNG")).image.mode == "RGB"


def test_what_is_clear_is_white():
    content = saved(Image.new("RGBA", (60, 80), (0, 0, 0, 0)), "PNG")
    assert opened(content).image.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(("said", "found"), [(150, 150), (72, 106), (2400, 106)])
def test_a_resolution_that_fits_no_paper_is_taken_from_a4(said, found):
    assert opened(jpeg(Image.new("RGB", (877, 1240), "white"), said)).dpi == found


def test_a_small_version_knows_the_size_of_the_whole():
    file = opened(small_jpeg((2000, 3000)), 700)
    assert (file.width, file.height) == (2000, 3000)
    assert 700 <= file.image.height < 1600
