"""Bringing a copy back: every byte is compared with what the manifest tells before it counts."""

import shutil
from hashlib import sha256
from pathlib import Path

from desk.adapters.copy_folder import DESK, KEYS, NEEDED, OFFICE, VAULT
from desk.adapters.copy_manifest import read_manifest, read_needed
from desk.adapters.copy_parts import copy_keys, digest_of, digest_of_keys, settle_on_disk
from desk.adapters.durable import disk_trouble_named, make_folder, sync_folder
from desk.copies import CopyError, CopyTrouble, Manifest, Progress, quiet
from desk.errors import StoreDamagedError, StoreFullError


def bring_back(copy: Path, home: Path, told: Progress = quiet) -> Manifest:
    """The copy as the home it was made of; `home` is an empty folder. desk.db comes last.

    Raises CopyError: there is no copy, a byte of it is another one, or there is no room.
    """
    try:
        with disk_trouble_named():
            return _brought_back(copy, home, told)
    except StoreFullError:
        raise CopyError(CopyTrouble.NO_ROOM_TO_RESTORE, str(home)) from None
    except (OSError, StoreDamagedError):  # what has no name of its own is the copy's odd shape
        raise CopyError(CopyTrouble.DAMAGED, copy.name) from None


def _brought_back(copy: Path, home: Path, told: Progress) -> Manifest:
    manifest = read_manifest(copy)
    damaged = CopyError(CopyTrouble.DAMAGED, copy.name)
    same_list = digest_of(copy / NEEDED) == manifest.vault
    if not same_list or digest_of_keys(copy / KEYS) != manifest.keys:
        raise damaged
    _require_room(copy, home)
    copy_keys(copy / KEYS, home / KEYS)
    _bring_files(copy, home / VAULT, told)
    for name, digest in ((OFFICE, manifest.office), (DESK, manifest.desk)):
        told(0)
        _bring(copy / name, home / name, digest, damaged)
    sync_folder(home)
    return manifest


def _bring_files(copy: Path, vault: Path, told: Progress) -> None:
    for name, digest in read_needed(copy / NEEDED):
        told(0)
        make_folder(vault)
        make_folder(vault / name[:2])
        source = copy.parent / VAULT / name[:2] / name
        _bring(source, vault / name[:2] / name, digest, CopyError(CopyTrouble.DAMAGED, copy.name))


def _bring(source: Path, target: Path, digest: str, damaged: CopyError) -> None:
    """Raises `damaged` unless what lands there is what the manifest tells."""
    if not source.is_file():
        raise damaged
    told = sha256()
    with source.open("rb") as reading, target.open("xb") as writing:
        target.chmod(0o600)
        while chunk := reading.read(1 << 20):
            told.update(chunk)
            writing.write(chunk)
    if told.hexdigest() != digest:
        raise damaged
    settle_on_disk(target)


def _require_room(copy: Path, home: Path) -> None:
    files = [copy / DESK, copy / OFFICE]
    vault = copy.parent / VAULT
    files += [vault / name[:2] / name for name, _ in read_needed(copy / NEEDED)]
    needed = sum(path.stat().st_size for path in files if path.is_file())
    if shutil.disk_usage(home).free < needed:
        raise CopyError(CopyTrouble.NO_ROOM_TO_RESTORE, str(home))
