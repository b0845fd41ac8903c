"""Everything a scanner can do wrong: what came stays, and the reason is named."""

import pytest

from desk.adapters.scanners.escl import EsclDriver
from desk.adapters.scanners.escl_patience import Patience
from desk.scanner.device import Source
from desk.scanner.scan_trouble import ScanTrouble
from tests.devices.escl_plan import Fault, Plan
from tests.devices.escl_server import scanner
from tests.devices.orders import broken, order, scanned


@pytest.mark.parametrize("end", [404, 409, 500])
@pytest.mark.parametrize(
    ("fault", "at", "came", "trouble"),
    [
        (Fault.JAM, 1, 0, ScanTrouble.JAM),
        (Fault.JAM, 3, 2, ScanTrouble.JAM),
        (Fault.COVER, 1, 0, ScanTrouble.COVER_OPEN),
        (Fault.COVER, 3, 2, ScanTrouble.COVER_OPEN),
    ],
)
def test_the_feeder_says_why_it_stopped(fault, at, came, trouble, end):
    with scanner(Plan(sheets=5, fault=fault, at=at, end=end)) as server:
        assert broken(order(server))[:2] == (came, trouble)


def test_an_empty_feeder_is_empty():
    with scanner(Plan(fault=Fault.EMPTY)) as server:
        assert broken(order(server))[:2] == (0, ScanTrouble.EMPTY)


@pytest.mark.parametrize("fault", [Fault.LOST, Fault.SHORT, Fault.TORN])
def test_a_page_that_came_in_part_is_not_given_out(fault):
    with scanner(Plan(sheets=5, fault=fault, at=3)) as server:
        assert broken(order(server))[:2] == (2, ScanTrouble.LOST)


def test_a_torn_pdf_is_not_given_out():
    plan = Plan(formats=("application/pdf",), fault=Fault.TORN, at=2)
    with scanner(plan) as server:
        assert broken(order(server))[:2] == (1, ScanTrouble.LOST)


def test_what_is_no_image_is_unreadable():
    with scanner(Plan(fault=Fault.NO_IMAGE, at=1)) as server:
        assert broken(order(server))[:2] == (0, ScanTrouble.UNREADABLE)


def test_a_short_while_of_busy_is_waited_out():
    with scanner(Plan(fault=Fault.BUSY, busy=2)) as server:
        assert len(scanned(order(server))) == 3


def test_a_page_the_device_is_still_warming_up_for_is_waited_for():
    with scanner(Plan(fault=Fault.WARMING, at=2, busy=2)) as server:
        assert len(scanned(order(server))) == 3


@pytest.mark.parametrize("retry_after", ["0", "9000", "Wed, 21 Oct 2037 07:28:00 GMT", "-1"])
def test_a_device_that_stays_busy_is_given_up(retry_after, monkeypatch):
    rests: list[float] = []
    rest = Patience._rest
    monkeypatch.setattr(
        Patience, "_rest", lambda one, seconds: (rests.append(seconds), rest(one, seconds))[1]
    )
    with scanner(Plan(fault=Fault.BUSY, busy=-1, retry_after=retry_after)) as server:
        assert broken(order(server))[:2] == (0, ScanTrouble.BUSY)
    assert sum(rests) <= 1.0, "longer than QUICK is patient"


def test_a_second_desk_finds_it_busy_and_the_first_keeps_its_pages():
    with scanner(Plan(sheets=3)) as server:
        first = EsclDriver(timeout=5.0).pages(order(server), lambda: False)
        next(first)
        assert broken(order(server))[1] is ScanTrouble.BUSY
        assert len(list(first)) == 2


def test_a_device_that_says_no_is_named():
    with scanner(Plan(fault=Fault.DENIED)) as server:
        assert broken(order(server))[:2] == (0, ScanTrouble.DENIED)


def test_a_silent_device_is_lost_after_the_timeout():
    with scanner(Plan(fault=Fault.SLOW, at=2)) as server:
        driver = EsclDriver(timeout=0.3, patience=1.0)
        assert broken(order(server), driver)[:2] == (1, ScanTrouble.LOST)


def test_a_redirect_to_another_host_is_refused():
    plan = Plan(fault=Fault.REDIRECT, elsewhere="http://localhost:9")
    with scanner(plan) as server:
        assert broken(order(server))[:2] == (0, ScanTrouble.UNREADABLE)


def test_a_redirect_in_circles_ends():
    with scanner(Plan(fault=Fault.REDIRECT, elsewhere="")) as server:
        assert broken(order(server))[1] is ScanTrouble.UNREADABLE
    assert len(server.told) < 9


def test_entities_are_refused_before_they_are_parsed():
    with scanner(Plan(fault=Fault.ENTITY)) as server:
        assert broken(order(server))[1] is ScanTrouble.UNREADABLE


def test_an_end_without_a_page_on_the_glass_is_no_empty_feeder():
    with scanner(Plan(fault=Fault.JAM, at=1)) as server:
        assert broken(order(server, source=Source.GLASS))[1] is ScanTrouble.UNREADABLE
