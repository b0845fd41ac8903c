"""Finding eSCL scanners by what they announce on the local network."""

import ipaddress
import re
import threading
import time
from typing import Final
from urllib.parse import urlsplit

from zeroconf import (
    BadTypeInNameException,
    InterfaceChoice,
    IPVersion,
    ServiceBrowser,
    ServiceInfo,
    Zeroconf,
)
from zeroconf import ServiceStateChange as Change

from desk.adapters.scanners.escl_xml import printable
from desk.scanner.device import Device, Driver

PLAIN, SAFE = "_uscan._tcp.local.", "_uscans._tcp.local."
INFO_MILLISECONDS: Final = 1000
MOST_SECONDS: Final = 3.0
MOST_DEVICES: Final = 64
_PATH = re.compile(r"(/?[A-Za-z0-9_.~-]{1,40}){0,4}/?")


def found(
    seconds: float, interfaces: list[str] | InterfaceChoice = InterfaceChoice.All
) -> tuple[Device, ...]:
    """What announces itself within `seconds`, by name. A device with both doors is given with its
    https one. A desk without any network finds nothing.
    """
    try:
        line = Zeroconf(interfaces=interfaces, ip_version=IPVersion.V4Only)
    except OSError:
        return ()
    with line:
        infos = _told(line, _announced(line, seconds), time.monotonic() + MOST_SECONDS)
    devices: dict[tuple[str, str], Device] = {}
    for info in sorted(infos, key=lambda info: (info.type, info.name)):
        device = device_of(info)
        if device is not None:
            devices[_same(info, device)] = device
    return tuple(sorted(devices.values(), key=lambda device: (device.name, device.address)))


def _same(info: ServiceInfo, device: Device) -> tuple[str, str]:
    """What both doors of one device share. Its mark alone is not enough: whoever copies that must
    not take its place.
    """
    mark = _text(info, "uuid")
    return (mark, urlsplit(device.address).hostname or "") if mark else ("", device.address)


def device_of(info: ServiceInfo) -> Device | None:
    """What is announced, when its address is one of this office's network."""
    near = [text for text in info.parsed_addresses() if is_near(text)]
    path = _text(info, "rs").strip("/") if "rs" in info.decoded_properties else "eSCL"
    if not near or not info.port or not _PATH.fullmatch(path) or ".." in path:
        return None
    scheme = "https" if info.type == SAFE else "http"
    host = f"[{near[0]}]" if ":" in near[0] else near[0]
    name = _text(info, "ty") or printable(info.name.removesuffix("." + info.type))
    address = f"{scheme}://{host}:{info.port}/{path}".rstrip("/")
    return Device(Driver.ESCL, address, name)


def is_near(text: str) -> bool:
    """Private, link-local or loopback; anything else is not in this house."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.is_link_local:
        return False  # needs an interface's name, which no URL here carries
    return (address.is_private or address.is_link_local) and not (
        address.is_unspecified or address.is_multicast or address.is_reserved
    )


def _announced(line: Zeroconf, seconds: float) -> list[tuple[str, str]]:
    seen: dict[tuple[str, str], None] = {}

    def heard(*, service_type: str, name: str, state_change: Change, **_: object) -> None:
        if state_change is Change.Added and len(seen) < MOST_DEVICES:
            seen[service_type, name] = None

    browser = ServiceBrowser(line, [PLAIN, SAFE], handlers=[heard])
    threading.Event().wait(seconds)
    browser.cancel()
    return list(seen)


def _told(line: Zeroconf, names: list[tuple[str, str]], until: float) -> list[ServiceInfo]:
    """What is known of each; those that kept silent are asked once, as long as there is time."""
    return [
        info
        for kind, name in names
        if (info := _named(kind, name))
        and (
            info.load_from_cache(line)
            or (time.monotonic() < until and info.request(line, INFO_MILLISECONDS))
        )
    ]


def _named(kind: str, name: str) -> ServiceInfo | None:
    """None for a name that is none: one bad neighbour hides nobody else."""
    try:
        return ServiceInfo(kind, name)
    except BadTypeInNameException:
        return None


def _text(info: ServiceInfo, key: str) -> str:
    return printable(info.decoded_properties.get(key) or "")
