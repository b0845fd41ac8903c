"""The watch folder: files that came after watching began and have stood still for two looks.

A taken file is left where it is: it is not ours to delete. It is remembered by a digest of its
name, size and time, so the same name with other content is a new file.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from pathlib import Path
from stat import S_ISREG
from typing import Final

from desk.adapters.scanners.files import MOST_BYTES
from desk.scanner.scan_trouble import ScanTrouble, WatchedFolderError

SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".pdf", ".heic", ".heif"})
MOST_ENTRIES: Final = 20_000
MOST_AT_ONCE: Final = 100


@dataclass(frozen=True, slots=True)
class Seen:
    """`taken`: digests of what must not come again, fit to be kept; `standing`: what was there at
    the last look and has not been taken, by digest.
    """

    taken: frozenset[str] = frozenset()
    standing: Mapping[str, Path] = field(default_factory=dict, repr=False)


def begin(folder: Path) -> Seen:
    """What lies there already stays unread. Raises WatchedFolderError."""
    return Seen(frozenset(_there(folder)))


def new_files(folder: Path, seen: Seen) -> tuple[tuple[Path, ...], Seen]:
    """What is to be read now, oldest first, and what to hand in at the next look.

    Raises WatchedFolderError: the folder is gone or locked; hand in the old `seen` later.
    """
    there = _there(folder)
    fresh = {digest: path for digest, path in there.items() if digest not in seen.taken}
    still = [digest for digest in fresh if digest in seen.standing][:MOST_AT_ONCE]
    taken = (seen.taken & there.keys()) | frozenset(still)
    waiting = {digest: path for digest, path in fresh.items() if digest not in taken}
    return tuple(fresh[digest] for digest in still), Seen(taken, waiting)


def _there(folder: Path) -> dict[str, Path]:
    """Files that could be pages, by digest, oldest first."""
    try:
        with os.scandir(folder) as entries:
            looks = ((entry.name, _about(entry)) for entry in islice(entries, MOST_ENTRIES))
            found = sorted((one.st_mtime_ns, name, one.st_size) for name, one in looks if one)
    except PermissionError as error:
        raise WatchedFolderError(ScanTrouble.DENIED) from error
    except OSError as error:
        raise WatchedFolderError(ScanTrouble.OFFLINE) from error
    return {_digest(*one): folder / one[1] for one in found}


def _about(entry: os.DirEntry[str]) -> os.stat_result | None:
    """None for what is no finished file: hidden, empty, another kind, gone this moment."""
    if entry.name.startswith(".") or Path(entry.name).suffix.lower() not in SUFFIXES:
        return None
    try:
        about = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return None
    return about if S_ISREG(about.st_mode) and 0 < about.st_size <= MOST_BYTES else None


def _digest(modified_ns: int, name: str, size: int) -> str:
    told = f"{modified_ns}\0{size}\0{name}".encode("utf-8", "surrogateescape")
    return sha256(told).hexdigest()[:32]
