"""A copy's manifest as a small JSON file: written last, sealed by its own digest."""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from desk.adapters.durable import write_durably
from desk.adapters.small_json import Told, read_small_json
from desk.canonical import canonical_json
from desk.copies import CopyError, CopyTrouble, Counts, Manifest, name_of
from desk.errors import FileDamagedError
from desk.time.working_time import VIETNAM

MANIFEST = "manifest.json"
VERSION = 1
_MOST = 10**12
_DIGEST_SIZE = 32
_LONGEST_LINE = 200
_LINE = re.compile(r"([0-9a-f]{64}) ([0-9a-f]{64})\n", re.ASCII)


def write_manifest(copy: Path, manifest: Manifest) -> None:
    """Makes the folder a copy; everything else in it is to be on the disk already."""
    told = _told(manifest)
    sealed = {**told, "seal": _seal(told)}
    write_durably(copy / MANIFEST, canonical_json(sealed).encode(), overwrite=True)


def read_manifest(copy: Path) -> Manifest:
    """Raises CopyError: there is no manifest, or it is not what was written."""
    try:
        told = read_small_json(copy / MANIFEST)
        if told is None:
            raise CopyError(CopyTrouble.NO_COPY, copy.name)
        manifest = _manifest(told)
        if told.text("seal") != _seal(_told(manifest)) or told.number("version", 1, 1) != VERSION:
            raise CopyError(CopyTrouble.DAMAGED, copy.name)
    except FileDamagedError:
        raise CopyError(CopyTrouble.DAMAGED, copy.name) from None
    return manifest


def read_needed(listing: Path) -> Iterator[tuple[str, str]]:
    """Name and SHA-256 of every vault file a copy needs, in the order of names.

    Raises CopyError when a line is none.
    """
    damaged = CopyError(CopyTrouble.DAMAGED, listing.parent.name)
    try:
        if not listing.is_file():  # a pipe would be waited for without end
            raise damaged
        with listing.open(encoding="ascii", newline="\n") as lines:
            while line := lines.readline(_LONGEST_LINE):
                found = _LINE.fullmatch(line)
                if found is None:
                    raise damaged
                yield found[1], found[2]
    except (OSError, UnicodeDecodeError):
        raise damaged from None


def _told(manifest: Manifest) -> dict[str, str | int]:
    counts = manifest.counts
    return {
        "version": VERSION,
        "name": manifest.name,
        "at": manifest.at.isoformat(),
        "store_id": manifest.store_id,
        "revision": manifest.revision,
        "dossiers": counts.dossiers,
        "journal": counts.journal,
        "head": counts.head,
        "files": counts.files,
        "missing": manifest.missing,
        "desk": manifest.desk,
        "office": manifest.office,
        "keys": manifest.keys,
        "vault": manifest.vault,
    }


def _seal(told: dict[str, str | int]) -> str:
    return sha256(canonical_json(told).encode()).hexdigest()


def _manifest(told: Told) -> Manifest:
    at = told.optional_time("at")
    if at is None or name_of(at) != told.text("name"):
        raise FileDamagedError
    digests = {
        part: told.hexadecimal(part, _DIGEST_SIZE).hex()
        for part in ("desk", "office", "keys", "vault")
    }
    return Manifest(
        told.text("name"),
        at.astimezone(VIETNAM),
        told.text("store_id"),
        told.text("revision"),
        Counts(
            told.number("dossiers", 0, _MOST),
            told.number("journal", 0, _MOST),
            told.text("head"),
            told.number("files", 0, _MOST),
        ),
        told.number("missing", 0, _MOST),
        **digests,
    )
