"""The eSCL client against a strict device: glass, feeder, both sides, formats and cancelling."""

import threading

import pytest

from desk.adapters.scanners.escl import EsclDriver
from desk.scanner.device import Device, Driver, Mode, PageSize, Source
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.escl_plan import Fault, Plan
from tests.devices.escl_server import scanner
from tests.devices.orders import QUICK, broken, order, scanned


def contents(pages):
    return [page.content for page in pages]


def test_the_glass_gives_one_page_as_it_was_sent():
    with scanner() as server:
        pages = scanned(order(server, source=Source.GLASS))
    assert contents(pages) == server.sent
    assert len(pages) == 1
    assert pages[0].dpi == 100


@pytest.mark.parametrize("end", [404, 409, 410])
def test_the_feeder_gives_every_page_in_order(end):
    with scanner(Plan(sheets=5, end=end)) as server:
        pages = scanned(order(server))
    assert len(pages) == 5
    assert contents(pages) == server.sent
    assert not any(page.back for page in pages)


def test_every_second_page_of_duplex_is_a_back():
    with scanner(Plan(sheets=2)) as server:
        pages = scanned(order(server, duplex=True))
    assert [page.back for page in pages] == [False, True, False, True]


def test_duplex_is_refused_by_a_device_with_one_side():
    with scanner(Plan(duplex=False)) as server:
        assert broken(order(server, duplex=True))[:2] == (0, ScanTrouble.UNSUPPORTED)
    assert ("POST", "/eSCL/ScanJobs") not in server.told


@pytest.mark.parametrize(
    "plan",
    [Plan(relative=False), Plan(relative=False, far_name="HP1234.local:80"), Plan(version="2.0")],
)
def test_the_job_is_followed_at_the_device_however_it_names_itself(plan):
    with scanner(plan) as server:
        assert len(scanned(order(server))) == 3


def test_what_is_asked_fits_the_order():
    with scanner() as server:
        scanned(order(server, dpi=150, mode=Mode.BLACK, size=PageSize.A5))
    (asked,) = server.asked
    assert (asked.dpi, asked.mode) == (200, "Grayscale8")
    assert (asked.width, asked.height) == (1748 * 200 // 300, 2480 * 200 // 300)


def test_a_whole_feeder_page_is_as_long_as_the_device_can():
    with scanner() as server:
        scanned(order(server, size=PageSize.WHOLE))
    assert (server.asked[0].width, server.asked[0].height) == (850, 1400)


@pytest.mark.parametrize("one_pdf", [False, True])
def test_a_pdf_gives_its_jpegs_untouched(one_pdf):
    with scanner(Plan(formats=("application/pdf",), one_pdf=one_pdf)) as server:
        pages = scanned(order(server))
    assert contents(pages) == server.sent
    assert [page.dpi for page in pages] == [100, 100, 100]


def test_jobs_are_ended_at_the_device():
    with scanner() as server:
        scanned(order(server))
    assert server.told[-1][0] == "DELETE"


def test_stopping_in_the_middle_of_a_page_reaches_the_device_at_once():
    stop = threading.Event()
    with scanner(Plan(sheets=9, fault=Fault.SLOW, at=3)) as server:

        def stopped():
            if server.waiting.is_set():
                stop.set()
            return stop.is_set()

        pages = list(QUICK.pages(order(server), stopped))
        assert server.cancelled.is_set()
        assert server.job.state == "Canceled"
    assert contents(pages) == server.sent
    assert len(pages) == 2


def test_a_reader_that_goes_away_cancels_the_job():
    with scanner(Plan(sheets=9)) as server:
        pages = QUICK.pages(order(server), lambda: False)
        next(pages)
        pages.close()
        assert server.job.state == "Canceled"


def test_stopping_while_the_device_is_busy_ends_quietly():
    with scanner(Plan(fault=Fault.BUSY, busy=-1, retry_after="9")) as server:
        driver = EsclDriver(timeout=5.0, patience=60.0)
        looks = iter([False, False])
        assert list(driver.pages(order(server), lambda: next(looks, True))) == []


def test_capabilities_are_read():
    with scanner() as server:
        can = QUICK.capabilities(Device(Driver.ESCL, server.root + "/"))
    assert can.sources == {Source.GLASS, Source.FEEDER}
    assert can.duplex
    assert can.resolutions == (100, 200, 300)
    assert can.modes == {Mode.COLOUR, Mode.GREY}
    assert (round(can.width), round(can.height)) == (216, 356)


def test_nobody_there_is_offline():
    with scanner() as server:
        gone = Device(Driver.ESCL, server.root)
    with pytest.raises(ScanError) as caught:
        QUICK.capabilities(gone)
    assert caught.value.trouble is ScanTrouble.OFFLINE
