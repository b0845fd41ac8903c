"""Files of every kind as a scanner, hostile ones too."""

import io
import os
import struct
import zlib
from pathlib import Path

import img2pdf
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from pillow_heif import register_heif_opener

from desk.adapters.children.command import child_command
from desk.adapters.children.scanner_processes import ScannerProcesses
from desk.adapters.scanners.files import FilesDriver
from desk.adapters.scanners.page_files import pages_in
from desk.scanner.device import ArrivedPage, Device, Driver, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble

DEVICE = Device(Driver.FILES, "")
SIZE = (310, 438)


def drawing(mode: str = "RGB", words: str = "Tờ khai") -> Image.Image:
    image = Image.new(mode, SIZE, "white" if mode != "1" else 1)
    ImageDraw.Draw(image).text((20, 20), words.encode("ascii", "replace").decode(), fill=0)
    return image


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    held = io.BytesIO()
    image.save(held, kind, **how)
    return held.getvalue()


def kept(folder: Path, *contents: bytes) -> tuple[str, ...]:
    paths = [folder / f"scan {number}" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return tuple(str(path) for path in paths)


def read(*names: str) -> list[ArrivedPage]:
    return list(FilesDriver().pages(ScanOrder(DEVICE, files=names), lambda: False))


def trouble_of(content: bytes, most: int = 500) -> ScanTrouble:
    with pytest.raises(ScanError) as caught:
        list(pages_in(content, most))
    return caught.value.trouble


def opened(page: ArrivedPage) -> Image.Image:
    image = Image.open(io.BytesIO(page.content))
    image.load()
    return image


def pdf_of(*images: bytes, **how: object) -> bytes:
    return img2pdf.convert(list(images), **how)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_an_image_is_not_changed(tmp_path, kind):
    content = saved(drawing(), kind, dpi=(300, 300))
    (page,) = read(*kept(tmp_path, content))
    assert page == ArrivedPage(content, 300)


def test_a_photo_has_no_resolution(tmp_path):
    (page,) = read(*kept(tmp_path, saved(drawing(), "JPEG", dpi=(72, 72))))
    assert page.dpi == 0


def test_files_come_in_the_order_they_were_named(tmp_path):
    contents = [saved(drawing(words=str(number)), "PNG") for number in range(5)]
    assert [page.content for page in read(*kept(tmp_path, *contents))] == contents


def test_a_tiff_gives_every_image_in_it(tmp_path):
    images = [drawing(mode) for mode in ("1", "L", "RGB")]
    content = saved(images[0], "TIFF", save_all=True, append_images=images[1:], dpi=(200, 200))
    found = read(*kept(tmp_path, content))
    assert [opened(page).mode for page in found] == ["1", "L", "RGB"]
    assert [page.dpi for page in found] == [200, 200, 200]


def test_a_tiff_loses_nothing(tmp_path):
    image = drawing()
    (page,) = read(*kept(tmp_path, saved(image, "TIFF")))
    assert opened(page).tobytes() == image.tobytes()


def test_a_heic_photo_becomes_a_jpeg(tmp_path):
    register_heif_opener()
    (page,) = read(*kept(tmp_path, saved(drawing(), "HEIF", quality=90)))
    assert (opened(page).format, opened(page).size) == ("JPEG", SIZE)


def test_a_scanned_pdf_gives_its_jpeg_untouched(tmp_path):
    jpeg = saved(drawing(), "JPEG", dpi=(150, 150))
    (page,) = read(*kept(tmp_path, pdf_of(jpeg)))
    assert page == ArrivedPage(jpeg, 150)


def test_a_drawn_pdf_is_painted_at_300_dpi(tmp_path):
    document = pikepdf.new()
    document.add_blank_page(page_size=(595, 842))
    document.add_blank_page(page_size=(420, 595))
    held = io.BytesIO()
    document.save(held)
    first, second = read(*kept(tmp_path, held.getvalue()))
    assert opened(first).size == pytest.approx((595 / 72 * 300, 842 / 72 * 300), abs=2)
    assert opened(second).size == pytest.approx((420 / 72 * 300, 595 / 72 * 300), abs=2)


def test_a_pdf_with_a_password_is_denied():
    held = io.BytesIO()
    document = pikepdf.new()
    document.add_blank_page()
    document.save(held, encryption=pikepdf.Encryption(user="một", owner="hai"))
    assert trouble_of(held.getvalue()) is ScanTrouble.DENIED


def test_a_pdf_of_too_many_pages_is_too_large():
    held = io.BytesIO()
    document = pikepdf.new()
    for _ in range(6):
        document.add_blank_page()
    document.save(held)
    assert trouble_of(held.getvalue(), most=5) is ScanTrouble.TOO_LARGE


def test_a_pdf_page_as_large_as_a_wall_is_too_large():
    held = io.BytesIO()
    document = pikepdf.new()
    document.add_blank_page(page_size=(14_400, 14_400))
    document.save(held)
    assert trouble_of(held.getvalue()) is ScanTrouble.TOO_LARGE


def test_a_tiff_of_too_many_images_is_too_large():
    images = [drawing("1") for _ in range(6)]
    content = saved(images[0], "TIFF", save_all=True, append_images=images[1:])
    assert trouble_of(content, most=5) is ScanTrouble.TOO_LARGE


def bomb(side: int) -> bytes:
    """A few kilobytes that say they are an image of side × side."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checked)

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(10_000))
    body = chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("side", [9_000, 12_000, 60_000])
def test_a_small_file_of_endless_pixels_is_too_large(side):
    assert trouble_of(bomb(side)) is ScanTrouble.TOO_LARGE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_half_a_file_is_unreadable(kind):
    content = saved(drawing(), kind)
    assert trouble_of(content[: len(content) // 2]) is ScanTrouble.UNREADABLE


def test_half_a_pdf_is_unreadable_or_whole():
    content = pdf_of(saved(drawing(), "JPEG"))
    assert trouble_of(content[: len(content) // 2]) is ScanTrouble.UNREADABLE


@pytest.mark.parametrize(
    "content", [b"", b"x", b"PK\x03\x04docx", b"GIF89a", b"\xff\xd8\xff", b"II*\0", b"%PDF-1.7"]
)
def test_anything_else_is_unreadable(content):
    assert trouble_of(content) is ScanTrouble.UNREADABLE


HEADS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"%PDF-", b"\0\0\0\x18ftypheic")


@given(st.sampled_from(HEADS), st.binary(max_size=300))
def test_what_only_begins_like_a_page_is_a_scan_error(head, rest):
    with pytest.raises(ScanError):
        list(pages_in(head + rest, 5))


def test_pages_before_a_broken_file_are_given(tmp_path):
    good = saved(drawing(), "PNG")
    run = FilesDriver().pages(ScanOrder(DEVICE, files=kept(tmp_path, good, b"x")), lambda: False)
    assert next(run).content == good
    with pytest.raises(ScanError) as caught:
        next(run)
    assert caught.value.detail == "file 2"


def test_a_broken_file_keeps_nobody_from_those_behind_it(tmp_path):
    good = [saved(drawing(words=words), "PNG") for words in "ab"]
    names = kept(tmp_path, good[0], b"x", b"", good[1])
    run = FilesDriver().pages(ScanOrder(DEVICE, files=names), lambda: False)
    assert [next(run).content, next(run).content] == good
    with pytest.raises(ScanError) as caught:
        next(run)
    assert caught.value.detail == "file 2, 3"


def test_a_trouble_names_nobody(tmp_path):
    path = tmp_path / "Nguyễn Thị Ánh Tuyết.jpg"
    path.write_bytes(b"x")
    with pytest.raises(ScanError) as caught:
        read(str(path))
    assert "Tuyết" not in f"{caught.value} {caught.value.detail}"


def test_a_missing_file_is_unreadable(tmp_path):
    with pytest.raises(ScanError) as caught:
        read(str(tmp_path / "none.jpg"))
    assert caught.value.trouble is ScanTrouble.UNREADABLE


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "scan.jpg")
    with pytest.raises(ScanError) as caught:
        read(str(tmp_path / "scan.jpg"))
    assert caught.value.trouble is ScanTrouble.UNREADABLE


def test_stopping_ends_between_pages(tmp_path):
    names = kept(tmp_path, *[saved(drawing(words=str(number)), "PNG") for number in range(4)])
    asked = iter((False, False, True))
    found = list(FilesDriver().pages(ScanOrder(DEVICE, files=names), lambda: next(asked)))
    assert len(found) == 2


def test_files_cross_from_their_child_whatever_they_are_called(tmp_path):
    content = saved(drawing(), "JPEG")
    names = [tmp_path / "tờ khai của Mỷ.jpg", tmp_path / os.fsdecode(b"\xff\xfe.jpg")]
    for name in names:
        name.write_bytes(content)
    order = ScanOrder(DEVICE, files=tuple(map(str, names)))
    run = ScannerProcesses(child_command()).scan(order)
    assert [page.content for page in run] == [content, content]
