"""Which upload URLs are believed: at the upload server's own scheme, host and port, and bare."""

from typing import Final
from urllib.parse import urljoin, urlsplit

LONGEST: Final = 2000


def absolute(told: str, address: str) -> str:
    """The URL; "" for none, or one that leads elsewhere."""
    try:
        location = urljoin(address, told) if told else ""
    except ValueError:
        return ""
    return location if is_of(location, address) else ""


def is_of(location: str, address: str) -> bool:
    """Whether it is a URL at the address's own scheme, host and port.

    What parsers read differently (spaces, backslashes) is not one.
    """
    if len(location) > LONGEST or not (location.isascii() and location.isprintable()):
        return False
    try:
        there, here = urlsplit(location), urlsplit(address)
        same = (there.scheme, there.hostname, there.port) == (here.scheme, here.hostname, here.port)
    except ValueError:
        return False
    bare = not (there.fragment or "@" in there.netloc or " " in location or "\\" in location)
    return same and bare
