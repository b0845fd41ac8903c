"""https with certificates nobody vouches for: only the pinned one is spoken to."""

import ssl

import pytest

from desk.adapters.scanners import escl_wire
from desk.adapters.scanners.escl import EsclDriver
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.certificate import self_signed
from tests.devices.escl_plan import Fault, Plan
from tests.devices.escl_server import scanner
from tests.devices.orders import broken, never, order, scanned


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    return self_signed(tmp_path_factory.mktemp("known"))


@pytest.fixture(scope="module")
def strange(tmp_path_factory):
    return self_signed(tmp_path_factory.mktemp("strange"), "Quay 9")


def test_an_unknown_certificate_is_shown_and_nothing_is_sent(known):
    with scanner(tls=known.tls) as server:
        assert broken(order(server)) == (0, ScanTrouble.UNTRUSTED, known.pin)
    assert server.told == []


def test_the_pinned_certificate_is_spoken_to(known):
    with scanner(tls=known.tls) as server:
        assert len(scanned(order(server, known.pin.upper()))) == 3


def test_another_certificate_than_the_pinned_one_is_told_nothing(known, strange):
    with scanner(tls=strange.tls) as server:
        assert broken(order(server, known.pin))[:2] == (0, ScanTrouble.CERTIFICATE)
    assert server.told == []


def test_every_connection_of_a_job_is_checked(known, strange):
    """The device is swapped between two pages: the next connection shows another certificate."""
    with scanner(Plan(sheets=5), known.tls) as server:
        pages = EsclDriver(timeout=5.0).pages(order(server, known.pin), never)
        next(pages)
        server.hang_up(strange.tls)
        before = len(server.told)
        with pytest.raises(ScanError) as caught:
            list(pages)
        assert caught.value.trouble is ScanTrouble.CERTIFICATE
        assert len(server.told) == before


def test_a_certificate_the_system_vouches_for_needs_no_pin(known, monkeypatch):
    public = ssl.create_default_context(cafile=known.file)
    monkeypatch.setattr(escl_wire, "public", lambda: public)
    with scanner(tls=known.tls) as server:
        assert len(scanned(order(server))) == 3


def test_a_redirect_from_http_to_https_on_the_same_host_is_followed(known):
    with scanner(tls=known.tls) as safe:
        plan = Plan(fault=Fault.UPGRADE, elsewhere=safe.root.removesuffix("/eSCL"))
        with scanner(plan) as plain:
            assert broken(order(plain)) == (0, ScanTrouble.UNTRUSTED, known.pin)
            assert len(scanned(order(plain, known.pin))) == 3
    assert {method for method, _ in plain.told} == {"GET"}


def test_a_pinned_device_is_not_spoken_to_without_tls(known):
    with scanner() as server:
        assert broken(order(server, known.pin))[:2] == (0, ScanTrouble.CERTIFICATE)
    assert ("POST", "/eSCL/ScanJobs") not in server.told


def test_https_is_never_left_for_http(known):
    with scanner() as plain:
        plan = Plan(fault=Fault.REDIRECT, elsewhere=plain.root.removesuffix("/eSCL"))
        with scanner(plan, known.tls) as safe:
            assert broken(order(safe, known.pin))[1] is ScanTrouble.UNREADABLE
    assert plain.told == []
