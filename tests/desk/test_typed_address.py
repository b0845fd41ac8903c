"""A scanner's address as it is typed: which doors are tried, and at which one it answers."""

from dataclasses import replace

import pytest

from desk.scan_trial import reach
from desk.scanner.device import Device
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from desk.scanner.typed_address import doors_of
from tests.scan_stand_ins import ABLE, FINGERPRINT, DeskScanner

PLAIN, SAFE = "http://192.168.7.9/eSCL", "https://192.168.7.9/eSCL"


@pytest.mark.parametrize(
    ("typed", "doors"),
    [
        (" 192.168.7.9 ", (PLAIN, SAFE)),
        ("quay1:8080/scan", ("http://quay1:8080/scan", "https://quay1:8080/scan")),
        ("quay1:443", ("https://quay1:443/eSCL", "http://quay1:443/eSCL")),
        ("https://quay1", ("https://quay1/eSCL",)),
        ("http://quay1/eSCL", ("http://quay1/eSCL",)),
    ],
)
def test_the_likeliest_door_comes_first_and_a_whole_address_is_meant_as_it_stands(typed, doors):
    assert doors_of(typed) == doors


def test_a_device_known_by_its_certificate_is_never_spoken_to_in_clear():
    assert doors_of("192.168.7.9", FINGERPRINT) == (SAFE,)


def shut(*addresses: str, trouble: ScanTrouble = ScanTrouble.OFFLINE) -> DeskScanner:
    """A scanner that answers everywhere but there."""

    def check(device: Device) -> None:
        if device.address in addresses:
            raise ScanError(trouble, FINGERPRINT)

    return DeskScanner(check=check)


@pytest.mark.parametrize(
    ("closed", "typed", "answers"),
    [
        (PLAIN, "192.168.7.9", SAFE),
        (SAFE, "192.168.7.9", PLAIN),
        ("https://quay1:443/eSCL", "quay1:443", "http://quay1:443/eSCL"),
    ],
)
def test_where_one_door_is_shut_the_other_is_tried(closed, typed, answers):
    found = reach(shut(closed), typed)
    assert (found.device.address, found.able) == (answers, ABLE)


def test_a_certificate_to_be_looked_at_is_an_answer():
    scanner = shut(PLAIN)
    asked = replace(scanner, check=lambda device: _plain_shut_safe_unknown(device))
    found = reach(asked, "192.168.7.9")
    assert found.device.address == SAFE
    assert found.error is not None
    assert found.error.trouble is ScanTrouble.UNTRUSTED


def _plain_shut_safe_unknown(device: Device) -> None:
    kind = ScanTrouble.OFFLINE if device.address == PLAIN else ScanTrouble.UNTRUSTED
    raise ScanError(kind, FINGERPRINT)


def test_nobody_at_either_door_is_told_of_the_first():
    found = reach(shut(PLAIN, SAFE), "192.168.7.9")
    assert (found.device.address, found.able) == (PLAIN, None)


def test_an_address_typed_whole_is_not_asked_at_another_door():
    assert reach(shut(SAFE), SAFE).able is None
