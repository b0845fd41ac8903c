"""Scanners, children, images, files, upload servers and codes from nobody to be trusted (T19).

Three seconds each, nine minutes with SOAK=1: only the errors each reader promises, nothing half
read. SEED=… CASE=… goes on at the case that failed.
"""

import io
import json
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from random import Random
from typing import Final

import img2pdf
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from pillow_heif import register_heif_opener

from desk.adapters.children.frames import Frame, FrameError, read_frame, write_frame
from desk.adapters.children.values import CAPABILITIES, DEVICES, LOOK, Crossing
from desk.adapters.scanners.escl import EsclDriver
from desk.adapters.scanners.escl_xml import abilities, condition
from desk.adapters.scanners.page_files import pages_in
from desk.adapters.scanners.sane_trouble import trouble
from desk.adapters.scanners.sane_words import capabilities as sane_capabilities
from desk.adapters.scanners.sane_words import devices as sane_devices
from desk.adapters.scanners.sane_words import options
from desk.adapters.tus import TusServer
from desk.canonical import Json, canonical_json
from desk.errors import ImageError
from desk.forms.separator import render
from desk.outbox import Accepted, Refused, TryLater
from desk.pages.page import Box, Flaw, Look, Page, Reason, Tone
from desk.pages.routing import KnownCode, Separator, route
from desk.pages.slot import Slot
from desk.scanner.device import Capabilities, Device, Driver, Mode, PageSize, ScanOrder, Source
from desk.scanner.scan_trouble import ScanError
from desk.scanning.picture import picture
from desk.scanning.seeing.look import look
from tests.adapters.parcels import Notes, attached, location, paper
from tests.devices.escl_plan import Plan
from tests.devices.escl_words import capabilities, status
from tests.fakes import MORNING, StoppedClock, made_id
from tests.faults.raw_line import RawLine, http
from tests.faults.storms import bent, some_text, storm, torn

CODE = "H57.37.22-261123-0001"
SEEN = Look(
    2480,
    3508,
    300,
    Tone.COLOUR,
    (Reason.SEAL,),
    ink=0.1,
    angle=-1.5,
    turn=2,
    edges=Box(0.1, 0.1, 0.9, 0.9),
    flaws=(Flaw.CUT,),
    codes=(CODE,),
    title="Tờ khai",
    corners=((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)),
)
FOUND = (Device(Driver.SANE, "test:0", "Noname"), Device(Driver.ESCL, "http://10.0.0.9/eSCL"))
ABLE = Capabilities(frozenset(Source), True, (100, 300), frozenset(Mode), 215.9, 297.0)
SANE_LIST = "test:0\tNoname frontend-tester\tvirtual device\nnet:quay:1\tHãng Máy 1\tscanner\n"
SANE_HELP = """
    --mode Gray|Color [Gray] [advanced]
    --source Flatbed|Automatic Document Feeder [Flatbed]
    --resolution 1..1200dpi (in steps of 1) [50]
    -x 0..200mm (in steps of 1) [80]
"""
PLACES: Final = (
    "/eSCL/ScanJobs/1",
    "{here}/eSCL/ScanJobs/1",
    "//127.0.0.2:1/x",
    "{here}//127.0.0.2:1/x",
    "http://127.0.0.2:1/eSCL",
    "http://[::1",
    "http://127.0.0.1:99999/x",
    "file:///etc/passwd",
    "",
)

SHARE: Final = 0.15


def drawing() -> Image.Image:
    image = Image.new("RGB", (310, 438), "white")
    ImageDraw.Draw(image).text((20, 20), "To khai dang ky", fill=0)
    return image


def saved(kind: str, **how: object) -> bytes:
    held = io.BytesIO()
    drawing().save(held, kind, **how)
    return held.getvalue()


JPEG, PNG = saved("JPEG", dpi=(100, 100)), saved("PNG", dpi=(100, 100))
PAGE = Page(made_id("page", 1), made_id("bundle", 1), 1, made_id("job", 1), "0" * 64, MORNING, 1)


@pytest.fixture(scope="module")
def files() -> tuple[bytes, ...]:
    register_heif_opener()
    tiff = saved("TIFF", save_all=True, append_images=[drawing()], compression="tiff_lzw")
    return JPEG, PNG, tiff, saved("HEIF"), img2pdf.convert([JPEG, PNG])


@pytest.fixture
def line() -> Iterator[RawLine]:
    with RawLine() as made:
        yield made


def test_what_a_scanner_says_of_itself_is_read_or_refused():
    plan = Plan(duplex=True)
    for case in storm(SHARE):
        able = torn(case.random, capabilities(plan).encode())
        told = torn(case.random, status("Idle", "Loaded", {"/jobs/1": "Completed"}).encode())
        with suppress(ScanError):
            assert isinstance(abilities(able).capabilities, Capabilities), str(case)
        with suppress(ScanError):
            condition(told)


def scanner_says(random: Random, here: str) -> list[bytes]:
    """A whole job, of which every answer may be another or a torn one."""
    able = capabilities(Plan()).encode()
    place = random.choice(PLACES).format(here=here) if random.random() < 0.5 else PLACES[0]
    document = random.choice((JPEG, PNG, b"%PDF-1.7\n", b""))
    honest = [
        http(200, [("Content-Type", "text/xml")], able),
        http(201, [("Location", place)]),
        http(200, [("Content-Type", "image/jpeg")], document),
        http(404),
        http(200, (), status("Idle", "Empty", {"/x/1": "Completed"}).encode()),
        http(200),
    ]
    for place_of, said in enumerate(honest):
        match random.randrange(8):
            case 0 | 1:
                honest[place_of] = torn(random, said)
            case 2:
                to = random.choice(PLACES).format(here=here)
                honest[place_of] = http(random.choice((301, 302, 307)), [("Location", to)])
            case 3:
                honest[place_of] = http(random.choice((100, 204, 401, 409, 503, 500, 999)))
            case _:
                continue
    return honest


def test_a_scanner_that_answers_anything_gives_pages_or_a_trouble(line: RawLine):
    driver = EsclDriver(timeout=1.0, patience=0.1)
    order = ScanOrder(Device(Driver.ESCL, f"{line.address}/eSCL"), dpi=100, size=PageSize.A5)
    for case in storm(SHARE):
        line.says(scanner_says(case.random, line.address))
        with suppress(ScanError):
            for page in driver.pages(order, lambda: False):
                assert page.content in {JPEG, PNG} or page.content, str(case)


def test_what_scanimage_says_is_read():
    for case in storm(SHARE):
        told = torn(case.random, SANE_LIST.encode()).decode("utf-8", "replace")
        for found in sane_devices(told):
            assert found.name.isprintable(), str(case)
            assert found.address.isprintable(), str(case)
        helped = torn(case.random, SANE_HELP.encode()).decode("utf-8", "replace")
        assert isinstance(sane_capabilities(options(helped)), Capabilities), str(case)
        trouble(case.random.randrange(-20, 300), helped)


def crossings() -> list[tuple[Crossing[object], Json]]:
    told = ((LOOK, SEEN), (DEVICES, FOUND), (CAPABILITIES, ABLE))
    return [(crossing, crossing.frame("x", value).header["value"]) for crossing, value in told]  # type: ignore[misc,arg-type]


def test_what_a_child_says_can_be_kept_or_is_refused():
    """The child is whoever made the image, once that has broken it."""
    known = crossings()
    for case in storm(SHARE):
        crossing, told = case.random.choice(known)
        header = json.loads(json.dumps({"value": bent(case.random, told)}))
        with suppress(FrameError):
            value = crossing.value(Frame("x", header))
            write_frame(io.BytesIO(), crossing.frame("x", value))
            assert not isinstance(value, Look) or canonical_json(value).encode(), str(case)


def test_a_torn_message_is_a_message_or_a_frame_error():
    held = io.BytesIO()
    write_frame(held, LOOK.frame("look", SEEN, b"x" * 50))
    for case in storm(SHARE):
        pipe = io.BytesIO(torn(case.random, held.getvalue()))
        with suppress(FrameError):
            while read_frame(pipe) is not None:
                continue


def test_an_image_is_looked_at_and_shown_or_is_none():
    for case in storm(SHARE):
        data = torn(case.random, case.random.choice((JPEG, PNG)))
        with suppress(ImageError):
            seen = look(data)
            LOOK.value(LOOK.frame("look", seen))
        with suppress(ImageError):
            assert picture(data, PAGE, 200).startswith(b"\xff\xd8"), str(case)


def test_a_file_gives_pages_or_a_trouble(files: tuple[bytes, ...]):
    for case in storm(SHARE):
        data = torn(case.random, case.random.choice(files))
        with suppress(ScanError):
            for page in pages_in(data, 10):
                assert page.content.startswith((b"\xff\xd8", b"\x89PNG")), str(case)


def strange_pdf(random: Random) -> bytes:
    """One JPEG on a page whose box, words and picture are whatever the dice say."""
    made, held = pikepdf.open(io.BytesIO(img2pdf.convert([JPEG]))), io.BytesIO()
    page = made.pages[0].obj
    (image,) = page.Resources.XObject.values()
    sides = [random.choice((0, -1, 0.5, 60, 80, 1e-6, 1e9, -1e9)) for _ in range(4)]
    page.MediaBox = pikepdf.Array([Decimal(str(side)) for side in sides])
    words = torn(random, b"q 60 0 0 80 0 0 cm /Im0 Do Q")
    page.Contents = made.make_stream(words * random.choice((1, 1, 500)))
    odd = random.choice((0, -1, 2**40, Decimal("1e9"), pikepdf.Array([]), pikepdf.Name("/x")))
    name = random.choice(("/Width", "/Height", "/Filter", "/ColorSpace", "/Decode", "/SMask"))
    if random.random() < 0.5:
        image[name] = odd
    made.save(held)
    return held.getvalue()


def test_a_strange_pdf_gives_pages_or_a_trouble():
    for case in storm(SHARE):
        with suppress(ScanError):
            assert len(list(pages_in(strange_pdf(case.random), 10))) == 1, str(case)


def server_says(random: Random, here: str, size: int) -> list[bytes]:
    """Answers an upload server may give, torn or lying, more of them than will be asked for."""
    numbers = ("0", str(size), str(size + 1), "-1", "1e9", str(10**14), "", "65536", "²")
    said = []
    for _ in range(24):
        told = [
            ("Tus-Resumable", "1.0.0"),
            ("Location", random.choice((*PLACES, "{here}/files/1")).format(here=here)),
            ("Upload-Offset", random.choice(numbers)),
            ("Upload-Length", random.choice(numbers)),
            ("Upload-Metadata", random.choice(("", "sha256 !", "sha256 w6k=", "x,,, y z"))),
        ]
        kept = [one for one in told if random.random() < 0.8]
        number = random.choice((200, 201, 204, 204, 204, 302, 404, 409, 410, 423, 460, 500, 503))
        answer = http(number, kept)
        said.append(torn(random, answer) if random.random() < 0.2 else answer)
    return said


def test_an_upload_server_that_answers_anything_gets_a_file_or_a_later(line: RawLine):
    content = paper(100_000)
    sent = attached(content)
    address = f"{line.address}/files"
    for case in storm(SHARE):
        line.says(server_says(case.random, line.address, sent.size))
        with TusServer(address, StoppedClock(), Notes(), 1.0) as tus:
            answer = tus.send(content, sent)
            assert isinstance(answer, Accepted | Refused | TryLater), str(case)
            if isinstance(answer, Accepted):
                assert location(answer).startswith(line.address + "/"), str(case)
                assert any(asked.startswith("PATCH") for asked in line.asked), str(case)
            tus.holds(attached(content, location=f"{address}/1"))


def test_a_code_on_a_page_leads_somewhere_known_or_nowhere():
    for case in storm(SHARE):
        random = case.random
        told = random.choice((f"QMC|{CODE}|3", "QMC||0", CODE, "T-3-261123-001", "QMC|x|1"))
        texts = [torn(random, told.encode()).decode("utf-8", "replace"), some_text(random)]
        found = route(texts)
        assert found is None or isinstance(found, Separator | KnownCode), str(case)
        if isinstance(found, Separator):
            assert route([found.text]) == found, str(case)
            assert 0 <= found.slot_number <= 999, str(case)


def test_separator_sheets_bear_whatever_a_checklist_says():
    for case in storm(SHARE):
        names = [some_text(case.random, 90) for _ in range(3)]
        names = [name.encode(errors="ignore").decode().replace("\0", "") for name in names]
        slots = [Slot(number, name) for number, name in enumerate(names, start=1)]
        with pypdfium2.PdfDocument(render(CODE, slots)) as document:
            assert len(document) == len(slots), str(case)
