"""Copies of an open home: databases, slots and vault on a shelf; each is opened and counted."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from hmac import compare_digest
from pathlib import Path

from db.backup import (
    Opened,
    check_plain_copy,
    copy_plain,
    copy_register,
    fact_of,
    file_names,
    open_register_copy,
)
from db.office import SqlOfficeBook
from db.store import SqlStore
from desk.adapters.copy_folder import DESK, KEYS, NEEDED, OFFICE, VAULT, CopyShelf, is_there
from desk.adapters.copy_parts import copy_keys, digest_of, settle_on_disk
from desk.adapters.copy_return import bring_back
from desk.adapters.file_lock import only_one
from desk.adapters.keys import Keys
from desk.canonical import Json, canonical_json
from desk.copies import (
    CopyError,
    CopyState,
    CopyTrouble,
    Drill,
    Manifest,
    Progress,
    name_of,
    quiet,
    time_of,
    to_keep,
)
from desk.errors import OfficeMissingError, StoreDamagedError
from desk.journal import Act, Deed
from desk.office.accounts import Officer
from desk.office.settings import Office
from desk.ports import Clock
from desk.time.working_time import VIETNAM
from ui.wiring.agreement import OFFICE_DIGEST, digests_in
from ui.wiring.drilling import CHECKING, Watch, drilled

LAST, DRILLED = "backup.last", "backup.drill"
SCRATCH, LOCK = "drill.part", "backup.lock"
_PERHAPS_THE_HOME = frozenset({CopyTrouble.PLACE_UNUSABLE, CopyTrouble.DAMAGED})
_AGAIN = 3
_DATABASES_DONE, _ALL_DONE = 60, 100


class Backups:
    """desk.copies.Copier over one open home; it holds the keys and shows them to nobody."""

    def __init__(
        self,
        home: Path,
        keys: Keys,
        store: SqlStore,
        book: SqlOfficeBook,
        officer: Officer,
        clock: Clock,
    ) -> None:
        self._home = home
        self._keys = keys
        self._store = store
        self._book = book
        self._officer = officer
        self._clock = clock

    def opens_with(self, keys: Keys) -> bool:
        """Whether these are the home's keys: a slot of another home opens with its own password."""
        return compare_digest(keys.database, self._keys.database)

    def state(self) -> CopyState:
        """As the store and the place tell it now."""
        copies = self._office().copies
        with self._store.reading() as books:
            last, drilled = books.fact(LAST), books.fact(DRILLED)
            entries = books.next_journal_number() - 1
        return CopyState(
            copies.folder,
            copies.every_minutes,
            bool(copies.folder) and is_there(Path(copies.folder)),
            _at(last),
            _at(drilled),
            stale=not isinstance(last, dict) or last.get("entry") != entries,
        )

    def copy(self, told: Progress = quiet, folder: Path | None = None) -> Manifest:
        """One more copy, opened and counted; then older ones are thinned.

        Raises CopyError, a store's error; the shelf holds then what it held before.
        """
        shelf = self._shelf(folder)
        with self._alone():
            manifest = self._made(shelf, told)
            self._note(LAST, Act.BACKUP, manifest)
            self._thin(shelf)
        told(_ALL_DONE)
        return manifest

    def drill(self, told: Progress = quiet, folder: Path | None = None) -> Drill:
        """Brings the newest copy back into a scratch folder of the home and compares it.

        Raises CopyError, a store's error; the scratch folder is gone afterwards.
        """
        shelf = self._shelf(folder)
        with self._alone():
            copies = shelf.copies()
            if not copies:
                raise CopyError(CopyTrouble.NO_COPY, str(shelf.folder))
            drill = self._tried(shelf.path / copies[-1].name, told)
            if drill.usable:
                self._note(DRILLED, Act.RESTORE, drill.copy)
        told(_ALL_DONE)
        return drill

    def _office(self) -> Office:
        office = self._book.office()
        if office is None:
            raise OfficeMissingError
        return office

    def _shelf(self, folder: Path | None) -> CopyShelf:
        chosen = folder or Path(self._office().copies.folder or ".")
        if folder is None and not self._office().copies.folder:
            raise CopyError(CopyTrouble.NO_PLACE)
        if chosen.resolve().is_relative_to(self._home.resolve()):
            raise CopyError(CopyTrouble.INSIDE_HOME, str(chosen))
        with self._store.reading() as books:
            return CopyShelf(chosen, books.standing().store_id)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with only_one(self._home / LOCK) as mine:
            if not mine:
                raise CopyError(CopyTrouble.RUNNING)
            yield

    def _made(self, shelf: CopyShelf, told: Progress) -> Manifest:
        self._make_room(shelf)
        at = self._free_moment(shelf)
        part = shelf.begin(name_of(at))
        try:
            return self._filled(shelf, part, at, told)
        except CopyError as error:
            shelf.clear_unfinished()
            if error.trouble in _PERHAPS_THE_HOME:
                self._store.require_sound()  # else a stick is blamed for what the home has
            raise
        except BaseException:  # whatever ends it, nothing unfinished is left; raised again
            shelf.clear_unfinished()
            raise

    def _filled(self, shelf: CopyShelf, part: Path, at: datetime, told: Progress) -> Manifest:
        desk = part / DESK
        with shelf.trouble_named():
            seen = self._databases(part, told)
            keys = copy_keys(self._home / KEYS, part / KEYS)
        with closing(file_names(desk, self._keys.database)) as names:
            files = shelf.keep_files(
                part, names, self._home / VAULT, lambda _: told(_DATABASES_DONE)
            )
        with shelf.trouble_named():
            for name in (DESK, OFFICE, NEEDED):
                settle_on_disk(part / name)
            digests = [digest_of(part / name) for name in (DESK, OFFICE, NEEDED)]
        self._require_same(seen, part, told)
        desk_digest, office_digest, vault_digest = digests
        manifest = Manifest(
            name_of(at),
            at,
            seen.store_id,
            seen.revision,
            seen.counts,
            files[1],
            desk_digest,
            office_digest,
            keys,
            vault_digest,
        )
        shelf.finish(part, manifest)
        return manifest

    def _databases(self, part: Path, told: Progress) -> Opened:
        """Both of one moment: where settings changed in between, both are copied again."""
        key = self._keys.database
        for round_ in range(_AGAIN):
            for name in (OFFICE, DESK):
                (part / name).unlink(missing_ok=True)
            agreed = self._book.digest()
            copy_plain(self._home / OFFICE, part / OFFICE)
            seen = copy_register(self._home / DESK, key, part / DESK, _of_pages(told))
            noted = digests_in(fact_of(part / DESK, key, OFFICE_DIGEST))
            same = self._book.digest() == agreed and agreed in noted
            if same or round_ == _AGAIN - 1:
                return seen
        raise AssertionError

    def _require_same(self, seen: Opened, part: Path, told: Progress) -> None:
        """The copy is opened, checked and counted; it must hold what the register held."""
        watch = Watch(told)
        try:
            check_plain_copy(part / OFFICE)
            opened = open_register_copy(part / DESK, self._keys.database, watch)
        except InterruptedError:
            raise watch.raised or CopyError(CopyTrouble.STOPPED) from None
        except StoreDamagedError:
            raise CopyError(CopyTrouble.DAMAGED, part.stem) from None
        if opened != seen:
            raise CopyError(CopyTrouble.DAMAGED, part.stem)

    def _free_moment(self, shelf: CopyShelf) -> datetime:
        """Now, in whole seconds; a second later where that name is taken."""
        at = self._clock().replace(microsecond=0)
        while (shelf.path / name_of(at)).exists():
            at += timedelta(seconds=1)
        return at

    def _make_room(self, shelf: CopyShelf) -> None:
        """Clears and thins first where there is too little. Raises CopyError PLACE_FULL."""
        shelf.clear_unfinished()
        files = [self._home / name for name in (DESK, f"{DESK}-wal", OFFICE)]
        needed = sum(path.stat().st_size for path in files if path.exists())
        if shelf.free_bytes() < needed:
            self._thin(shelf)
        if shelf.free_bytes() < needed:
            raise CopyError(CopyTrouble.PLACE_FULL, str(shelf.folder))

    def _thin(self, shelf: CopyShelf) -> None:
        times = {at: copy.name for copy in shelf.copies() if (at := time_of(copy.name))}
        kept = to_keep(times, self._clock())
        beyond = [name for at, name in times.items() if at not in kept]
        if beyond:
            shelf.remove(beyond)

    def _tried(self, copy: Path, told: Progress) -> Drill:
        scratch = self._home / SCRATCH
        _clear(scratch)
        scratch.mkdir(mode=0o700)
        try:
            manifest = bring_back(copy, scratch, lambda _: told(_DATABASES_DONE))
            told(CHECKING)
            return drilled(scratch, manifest, self._keys, told)
        finally:
            _clear(scratch)

    def _note(self, fact: str, act: Act, manifest: Manifest) -> None:
        counts = manifest.counts
        told: dict[str, Json] = {
            "copy": manifest.name,
            "dossiers": counts.dossiers,
            "journal": counts.journal,
            "files": counts.files,
        }
        desk, now = str(self._office().desk), self._clock()
        with self._store.writing() as books:
            deed = Deed(now, self._officer.login, desk, act, None, canonical_json(told))
            entry = books.write(deed).number
            at = manifest.at if act is Act.BACKUP else now
            books.keep_fact(fact, {**told, "at": at.isoformat(), "entry": entry})


def _of_pages(told: Progress) -> Callable[[int, int], None]:
    return lambda done, pages: told(done * _DATABASES_DONE // max(pages, 1))


def _at(fact: Json) -> datetime | None:
    match fact:
        case {"at": str(at)}:
            return datetime.fromisoformat(at).astimezone(VIETNAM)
        case _:
            return None


def _clear(scratch: Path) -> None:
    if scratch.exists():
        shutil.rmtree(scratch)
