"""The vault: encrypted files named by an HMAC of their content, never overwritten."""

import hmac
import re
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desk.adapters.durable import (
    PART,
    disk_trouble_named,
    make_folder,
    sync_folder,
    write_durably,
)
from desk.errors import FileDamagedError
from desk.ports import StoredFile

VERSION = b"\x01"
NONCE_SIZE = 12
NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)


class FileVault:
    """Files in subfolders of two letters: version byte, nonce, AES-256-GCM bound to the name."""

    def __init__(self, folder: Path, vault_key: bytes, name_key: bytes) -> None:
        self._folder = folder
        self._cipher = AESGCM(vault_key)
        self._name_key = name_key

    def put(self, content: bytes) -> StoredFile:
        """Keeps the content; what is there already is checked and left as it is.

        Raises StoreFullError, StoreReadOnlyError, StoreDamagedError, FileDamagedError.
        """
        name = self._name_of(content)
        path = self._path(name)
        make_folder(self._folder)
        make_folder(path.parent)
        if path.exists():
            self._keep(path)
        else:
            self._write(path, name, content)
        return StoredFile(name, sha256(content).hexdigest(), len(content))

    def get(self, name: str) -> bytes:
        """The content. Raises FileDamagedError when it is missing or not what was put there."""
        if not NAME.fullmatch(name):
            raise FileDamagedError
        try:
            sealed = self._path(name).read_bytes()
        except OSError as error:
            raise FileDamagedError from error
        content = self._open(name, sealed)
        if not hmac.compare_digest(self._name_of(content), name):
            raise FileDamagedError
        return content

    def holds(self, name: str) -> bool:
        """Whether there is a file of that name; says nothing about its content."""
        return bool(NAME.fullmatch(name)) and self._path(name).exists()

    def remove(self, name: str) -> None:
        """For good, on the disk when this returns; one that is gone already is no trouble.

        Raises StoreReadOnlyError, StoreDamagedError.
        """
        if not self.holds(name):
            return
        path = self._path(name)
        with disk_trouble_named():
            path.unlink(missing_ok=True)
            sync_folder(path.parent)

    def names(self) -> tuple[str, ...]:
        """The names of all files kept, sorted."""
        found = (path for path in self._folder.glob("??/*") if NAME.fullmatch(path.name))
        return tuple(sorted(path.name for path in found if path.parent.name == path.name[:2]))

    def leftovers(self) -> tuple[str, ...]:
        """Unfinished files, relative to the folder: of a crash, or of a writer at work just now."""
        found = self._folder.glob(f"??/*{PART}")
        return tuple(sorted(path.relative_to(self._folder).as_posix() for path in found))

    def _write(self, path: Path, name: str, content: bytes) -> None:
        nonce = token_bytes(NONCE_SIZE)
        sealed = VERSION + nonce + self._cipher.encrypt(nonce, content, name.encode())
        try:
            write_durably(path, sealed, overwrite=False)
        except FileExistsError:
            self._keep(path)  # another process was first

    def _keep(self, path: Path) -> None:
        self.get(path.name)
        with disk_trouble_named():
            sync_folder(path.parent)  # the writer before us may have died just before this

    def _open(self, name: str, sealed: bytes) -> bytes:
        start = len(VERSION) + NONCE_SIZE
        if sealed[: len(VERSION)] != VERSION or len(sealed) < start:
            raise FileDamagedError
        try:
            return self._cipher.decrypt(sealed[len(VERSION) : start], sealed[start:], name.encode())
        except InvalidTag as error:
            raise FileDamagedError from error

    def _name_of(self, content: bytes) -> str:
        return hmac.digest(self._name_key, content, "sha256").hex()

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name
