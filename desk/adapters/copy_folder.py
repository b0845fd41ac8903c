"""Where copies lie: one shelf per home in the chosen folder or on the stick.

<folder>/quay-mot-cua-<store>/vault/ab/ab…        files, shared by all copies, never overwritten
<folder>/quay-mot-cua-<store>/20261123-090000/    one copy; still called ….part while unfinished
"""

import errno
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from desk.adapters.copy_manifest import read_manifest, read_needed, write_manifest
from desk.adapters.copy_parts import digest_of
from desk.adapters.durable import PART, sync_folder, write_durably
from desk.copies import CopyError, CopyTrouble, Manifest, Progress, quiet, time_of
from desk.errors import StoreDamagedError, StoreFullError, StoreReadOnlyError

DESK, OFFICE, KEYS, VAULT, NEEDED = "desk.db", "office.db", "keys", "vault", "vault.txt"
SHELF = "quay-mot-cua-"
_FILE = re.compile(r"[0-9a-f]{64}", re.ASCII)
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class CopyShelf:
    """The copies of one home. Every method raises CopyError when the place fails."""

    def __init__(self, folder: Path, store_id: str) -> None:
        if not is_there(folder):
            raise CopyError(CopyTrouble.PLACE_MISSING, str(folder))
        self.folder = folder
        self._begun = False
        self.path = folder / f"{SHELF}{sha256(store_id.encode()).hexdigest()[:8]}"
        if self.path.is_symlink() or (self.path / VAULT).is_symlink():
            raise CopyError(CopyTrouble.PLACE_UNUSABLE, str(folder))  # it leads somewhere else

    def copies(self) -> tuple[Manifest, ...]:
        """The finished copies whose manifest can be read, oldest first."""
        return tuple(manifest for _, manifest in copies_in(self.path))

    def begin(self, name: str) -> Path:
        """An empty folder for a new copy; what an earlier one left unfinished is cleared."""
        with self.trouble_named():
            _make_folder(self.path)
            self._begun = True
            _make_folder(self.path / VAULT)
            self.clear_unfinished()
            part = self.path / f"{name}{PART}"
            part.mkdir(mode=0o700)
        return part

    def clear_unfinished(self) -> None:
        """Removes what never became a copy."""
        with self.trouble_named():
            for left in (*self.path.glob(f"*{PART}"), *self.path.glob(f"{VAULT}/??/*{PART}")):
                _take_away(left)

    def keep_files(
        self, part: Path, names: Iterable[str], vault: Path, told: Progress = quiet
    ) -> tuple[int, int]:
        """Puts what is not there yet into the shared vault and lists what this copy needs.

        Returns how many files the copy has, and how many were found nowhere.
        """
        known = _Known(self._last_listing())
        kept = missing = 0
        new = (part / NEEDED).open
        with self.trouble_named(), new("x", encoding="ascii", newline="\n") as listing:
            (part / NEEDED).chmod(0o600)
            for name in names:
                told(0)
                digest = self._keep_file(name, vault / name[:2] / name, known.digest(name))
                kept, missing = kept + bool(digest), missing + (not digest)
                if digest:
                    listing.write(f"{name} {digest}\n")
        return kept, missing

    def finish(self, part: Path, manifest: Manifest) -> Path:
        """The manifest last, then the name: from here on it is a copy."""
        with self.trouble_named():
            write_manifest(part, manifest)
            done = self.path / manifest.name
            part.rename(done)
            sync_folder(self.path)
        return done

    def remove(self, names: Iterable[str]) -> None:
        """Takes copies away, then the vault files that none of the others needs."""
        gone = [self.path / name for name in names]
        with self.trouble_named():
            perhaps = {name for copy in gone for name, _ in read_needed(copy / NEEDED)}
            for copy in gone:
                copy.rename(copy.with_name(copy.name + PART))  # no copy any more, however it ends
            sync_folder(self.path)
            self._sweep(perhaps)
            self.clear_unfinished()

    def free_bytes(self) -> int:
        """Room left at the place."""
        with self.trouble_named():
            return shutil.disk_usage(self.folder).free

    @contextmanager
    def trouble_named(self) -> Iterator[None]:
        """Turns what the disk says into CopyError."""
        try:
            yield
        except StoreFullError as error:
            raise CopyError(CopyTrouble.PLACE_FULL, str(self.folder)) from error
        except (StoreReadOnlyError, StoreDamagedError) as error:
            raise CopyError(self._unusable(), str(self.folder)) from error
        except OSError as error:
            raise CopyError(self._trouble_of(error), str(self.folder)) from error

    def _trouble_of(self, error: OSError) -> CopyTrouble:
        if error.errno in _FULL:
            return CopyTrouble.PLACE_FULL
        return self._unusable()

    def _unusable(self) -> CopyTrouble:
        """A stick that was pulled out is missing, also where its empty folder stays."""
        there = is_there(self.path if self._begun else self.folder)
        return CopyTrouble.PLACE_UNUSABLE if there else CopyTrouble.PLACE_MISSING

    def _keep_file(self, name: str, source: Path, digest: str) -> str:
        """The file's digest once it lies on the shelf; empty when it is nowhere."""
        target = self.path / VAULT / name[:2] / name
        size = _size(target)
        if digest and size is not None and size == _size(source):
            return digest
        try:
            data = source.read_bytes()
        except FileNotFoundError:
            return digest_of(target) if size is not None else ""
        found = sha256(data).hexdigest()
        if size is None or digest_of(target) != found:
            _make_folder(target.parent)
            write_durably(target, data, overwrite=True)
        return found

    def _last_listing(self) -> Iterator[tuple[str, str]]:
        copies = self.copies()
        return read_needed(self.path / copies[-1].name / NEEDED) if copies else iter(())

    def _sweep(self, perhaps: set[str]) -> None:
        """Lists are read again now; where one cannot be read, nothing is removed."""
        for other in reversed(_copy_folders(self.path)):
            if not perhaps:
                return
            try:
                perhaps -= {name for name, _ in read_needed(other / NEEDED)}
            except CopyError:
                return
        for name in perhaps:
            if _FILE.fullmatch(name):
                (self.path / VAULT / name[:2] / name).unlink(missing_ok=True)


class _Known:
    """Digests of an ordered list, asked for in the same order: no list lies in memory."""

    def __init__(self, listing: Iterator[tuple[str, str]]) -> None:
        self._listing = listing
        self._at = self._next()

    def digest(self, name: str) -> str:
        """Empty for a name the list does not hold."""
        while self._at and self._at[0] < name:
            self._at = self._next()
        return self._at[1] if self._at and self._at[0] == name else ""

    def _next(self) -> tuple[str, str] | None:
        """A damaged list ends there: files are then compared byte by byte, and the copy is made."""
        try:
            return next(self._listing, None)
        except CopyError:
            return None


def is_there(folder: Path) -> bool:
    """Whether that folder is there; of a stick that was pulled out even asking may fail."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def shelves_in(folder: Path) -> tuple[Path, ...]:
    """Every home's shelf in that folder. Raises CopyError when the folder is not there."""
    if not is_there(folder):
        raise CopyError(CopyTrouble.PLACE_MISSING, str(folder))
    return tuple(sorted(path for path in folder.glob(f"{SHELF}*") if path.is_dir()))


def copies_in(shelf: Path) -> tuple[tuple[Path, Manifest], ...]:
    """The finished copies of one shelf whose manifest can be read, oldest first."""
    found = []
    for path in _copy_folders(shelf):
        try:
            found.append((path, read_manifest(path)))
        except CopyError:
            continue  # `unusable_in` tells of it
    return tuple(found)


def unusable_in(shelf: Path) -> tuple[Path, ...]:
    """Folders that are called like finished copies and have no manifest that can be read."""
    usable = {path for path, _ in copies_in(shelf)}
    return tuple(path for path in _copy_folders(shelf) if path not in usable)


def _make_folder(folder: Path) -> None:
    """Never the folder around it: where the stick was, nothing is made on this machine's disk."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def _take_away(path: Path) -> None:
    """Whatever it is; never what a link leads to."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _copy_folders(shelf: Path) -> list[Path]:
    return sorted(path for path in shelf.glob("*") if path.is_dir() and time_of(path.name))


def _size(path: Path) -> int | None:
    """None for what is no file."""
    try:
        return path.stat().st_size if path.is_file() else None
    except FileNotFoundError:
        return None
