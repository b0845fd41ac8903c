"""Finding scanners by what they announce."""

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
)
from desk.scanner.device import Driver

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
