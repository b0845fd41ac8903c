"""Finding scanners by what they announce and by typed addresses."""

import contextlib
import socket
import uuid

import pytest
from zeroconf import ServiceInfo, Zeroconf

from desk.adapters.scanners.discovery import (
    PLAIN,
    SAFE,
    device_of,
    found,
    is_near,
    normalised,
    probe,
)
from desk.scanner.device import Driver
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from tests.devices.certificate import self_signed
from tests.devices.escl_server import scanner

LO = ["127.0.0.1"]


def announced(kind=PLAIN, address="127.0.0.1", port=8090, name="Quay 1", **txt):
    return ServiceInfo(
        kind,
        f"{name}.{kind}",
        addresses=[socket.inet_aton(address)],
        port=port,
        properties={"rs": "eSCL", "ty": "Máy quét quầy 1", **txt},
        server=f"{name.replace(' ', '-').lower()}.local.",
    )


@contextlib.contextmanager
def announcing(*infos):
    """On loopback alone."""
    try:
        line = Zeroconf(interfaces=LO)
    except OSError as error:
        pytest.skip(f"no multicast on loopback here: {error}")
    with line:
        for info in infos:
            line.register_service(info, cooperating_responders=True)
        yield


def test_a_scanner_with_both_doors_is_found_once_by_its_safe_one():
    mark = uuid.uuid4().hex
    both = (
        announced(name=f"A {mark}", uuid=mark, ty=mark),
        announced(SAFE, port=8443, name=f"A {mark}", uuid=mark, ty=mark),
    )
    with announcing(*both):
        devices = [device for device in found(2.0, LO) if device.name == mark]
    assert [device.address for device in devices] == ["https://127.0.0.1:8443/eSCL"]


def test_nothing_announced_is_nothing_found():
    mark = uuid.uuid4().hex
    assert [device for device in found(0.1, LO) if device.name == mark] == []


def test_what_is_announced_becomes_a_device():
    device = device_of(announced(rs="/eSCL/"))
    assert device.driver is Driver.ESCL
    assert device.address == "http://127.0.0.1:8090/eSCL"
    assert device.name == "Máy quét quầy 1"


@pytest.mark.parametrize(
    "info",
    [
        announced(address="8.8.8.8"),
        announced(address="224.0.0.251"),
        announced(address="0.0.0.0"),
        announced(port=0),
        announced(rs="../admin"),
        announced(rs="eSCL?x=1"),
        announced(rs="e@evil.example/"),
    ],
)
def test_what_is_not_of_this_office_is_left_out(info):
    assert device_of(info) is None


def test_a_scanner_without_a_name_is_called_by_its_announcement():
    assert device_of(announced(ty="")).name == "Quay 1"


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("192.168.1.5", True),
        ("10.0.0.1", True),
        ("169.254.3.4", True),
        ("127.0.0.1", True),
        ("fd00::1", True),
        ("fe80::1", False),
        ("8.8.8.8", False),
        ("240.0.0.1", False),
        ("printer", False),
    ],
)
def test_near_is_what_no_router_passes_on(text, near):
    assert is_near(text) is near


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" 192.168.1.5 ", "http://192.168.1.5/eSCL"),
        ("may-quet.local:8080", "http://may-quet.local:8080/eSCL"),
        ("https://192.168.1.5", "https://192.168.1.5/eSCL"),
        ("HTTP://Quay1/eSCL/", "http://quay1/eSCL"),
        ("http://quay1/eSCL/ScannerCapabilities", "http://quay1/eSCL"),
        ("http://[fd00::1]:8080/", "http://[fd00::1]:8080/eSCL"),
        ("", None),
        ("hai máy", None),
        ("ftp://quay1", None),
        ("http://ai:mat-khau@quay1/", None),
        ("quay1:99999", None),
        ("quay1:0", None),
        ("http://quay1/eSCL?x=1", None),
        ("http://quay1/../etc", None),
        ("http://[fd00::1", None),
    ],
)
def test_a_typed_address_is_understood_or_refused(typed, address):
    assert normalised(typed) == address


def test_a_typed_address_is_asked_who_it_is():
    with scanner() as server:
        host = server.root.removeprefix("http://").removesuffix("/eSCL")
        device = probe(host)
    assert (device.name, device.address, device.pin) == ("Quay 1", server.root, "")


def test_a_typed_https_device_is_trusted_once_its_certificate_was_shown(tmp_path):
    known = self_signed(tmp_path)
    with scanner(tls=known.tls) as server:
        with pytest.raises(ScanError) as caught:
            probe(server.root)
        assert caught.value.trouble is ScanTrouble.UNTRUSTED
        device = probe(server.root, caught.value.detail)
        assert (device.address, device.pin) == (server.root, known.pin)


def test_https_is_tried_where_nobody_speaks_http(tmp_path):
    known = self_signed(tmp_path)
    with scanner(tls=known.tls) as server:
        host = server.root.removeprefix("https://").removesuffix("/eSCL")
        with pytest.raises(ScanError) as caught:
            probe(host)
    assert (caught.value.trouble, caught.value.detail) == (ScanTrouble.UNTRUSTED, known.pin)


def test_what_is_no_address_is_offline():
    with pytest.raises(ScanError) as caught:
        probe("hai máy")
    assert caught.value.trouble is ScanTrouble.OFFLINE
