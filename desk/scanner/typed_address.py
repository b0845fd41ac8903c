"""A scanner's address as an officer types it: a host, with or without what belongs around it."""

from typing import Final

SAFE_PORTS: Final = (":443", ":8443", ":9443")


def is_bare(typed: str) -> bool:
    """Whether nobody said which way it is spoken to."""
    return bool(typed.strip()) and "://" not in typed


def doors_of(typed: str, pin: str = "") -> tuple[str, ...]:
    """The addresses it may mean, the likeliest first: http and https where nothing else was said,
    /eSCL without a path. An address that was typed whole is meant as it stands, and a device with
    a `pin` (its certificate) is only ever spoken to by https.
    """
    text = typed.strip()
    if not is_bare(text):
        return (_with_path(text),)
    host = text.partition("/")[0]
    plain, safe = (_with_path(f"{scheme}://{text}") for scheme in ("http", "https"))
    if pin:
        return (safe,)
    return (safe, plain) if host.endswith(SAFE_PORTS) else (plain, safe)


def _with_path(address: str) -> str:
    host = address.partition("://")[2]
    return address if not host or "/" in host else f"{address}/eSCL"
