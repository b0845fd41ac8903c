"""Addresses that citizens' data would go to unencrypted."""

import ipaddress
from urllib.parse import urlsplit


def unencrypted(address: str) -> bool:
    """Whether what is sent there can be read on the way: http:// to another machine.

    An address nobody can read is none; the setting's own rule refuses it.
    """
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme == "http" and bool(host) and not _this_machine(host)


def _this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
