"""A way of scanning as a setting: a network scanner's address is kept whole or not at all."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from desk.office.settings import Office
from desk.scanner.device import Driver, Profile
from desk.scanner.typed_address import doors_of

_DECIDING = ("address", "driver")


def with_whole_address(office: Office, key: str) -> Office | None:
    """The office after `key` was changed: of `192.168.1.9` becomes `http://192.168.1.9/eSCL`, as
    in the settings' page. None where the address that was set just now can be no network scanner's.
    """
    room, _, rest = key.partition(".")
    place, _, part = rest.partition(".")
    if room != "scanning" or part not in _DECIDING:
        return office
    profile: Profile = getattr(office.scanning, place)
    if profile.driver is not Driver.ESCL or not profile.address:
        return office
    address = _whole(profile)
    if not address:
        return None if part == "address" else office
    changed: dict[str, Any] = {place: replace(profile, address=address)}
    return replace(office, scanning=replace(office.scanning, **changed))


def _whole(profile: Profile) -> str:
    """Empty for what is no address."""
    address = doors_of(profile.address, profile.pin)[0]
    try:
        parts = urlsplit(address)
        fits = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return ""
    bare = parts.username is None and not parts.query and not parts.fragment
    return address if fits and bare and not any(map(str.isspace, address)) else ""
