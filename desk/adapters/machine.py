"""Which machine this is: a digest that stays the same until the home is carried to another one."""

import platform
import sys
import uuid
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

_DIGITS = 32
_RANDOM_NODE = 1 << 40
_MODEL = ("sys_vendor", "product_name", "board_name")


def machine_id() -> str:
    """32 hex digits that tell two machines apart and say nothing else about them."""
    return digest_of(_facts() or _fallback())


def digest_of(facts: Sequence[str]) -> str:
    """The digest of what is known about a machine."""
    return sha256("\0".join(("quay-mot-cua/machine", *facts)).encode()).hexdigest()[:_DIGITS]


def linux_facts(root: Path) -> tuple[str, ...]:
    """The system's own id (else the board's) and the model, which a cloned disk leaves behind.

    Beside the id only what every user may read counts: root and officers see one machine.
    """
    own = _line(root / "etc/machine-id") or _line(root / "sys/class/dmi/id/product_uuid")
    if not own:
        return ()
    return (own, *(_line(root / "sys/class/dmi/id" / name) for name in _MODEL))


if sys.platform == "win32":
    import winreg

    def _registry(path: str, name: str) -> str:
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, access) as key:
                return str(winreg.QueryValueEx(key, name)[0])
        except OSError:
            return ""

    def _facts() -> tuple[str, ...]:
        """Windows' own id, which a disk clone keeps, and the firmware's, which it does not."""
        own = _registry(r"SOFTWARE\Microsoft\Cryptography", "MachineGuid")
        board = _registry(r"SYSTEM\HardwareConfig", "LastConfig")
        return (own, board) if own or board else ()

else:

    def _facts() -> tuple[str, ...]:
        return linux_facts(Path("/"))


def _fallback() -> tuple[str, ...]:
    node = uuid.getnode()
    return (platform.node(),) if node & _RANDOM_NODE else (f"{node:012x}",)


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
