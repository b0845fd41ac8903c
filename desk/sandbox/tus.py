"""The sandbox's upload server: uploads on disk, their offset is the size of what is there."""

import json
import re
import secrets
import threading
from base64 import b64decode
from binascii import Error as NotBase64Error
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

FILES: Final = "/files"
UPLOAD: Final = re.compile(FILES + r"/([0-9a-f]{32})", re.ASCII)
LARGEST: Final = 64 * 1024 * 1024
WANTED: Final = frozenset({"filename", "filetype", "sha256"})
LONGEST_METADATA: Final = 4000


class MetadataError(ValueError):
    """The text names what is missing or wrong."""


@dataclass(frozen=True, slots=True)
class Held:
    """An upload: how much was announced, how much has come, and its metadata as it came."""

    length: int
    offset: int
    metadata: str

    @property
    def whole(self) -> bool:
        """Whether all has come."""
        return self.offset == self.length


class TusFiles:
    """Uploads in a folder; safe to use from several threads, whole after any kill."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def create(self, length: int, metadata: str) -> str:
        """The new upload's name. Raises MetadataError."""
        read_metadata(metadata)
        name = secrets.token_hex(16)
        with self._lock:
            self._folder.mkdir(parents=True, exist_ok=True)
            self.content(name).touch()
            told = json.dumps({"length": length, "metadata": metadata})
            self._about(name).write_text(told, encoding="utf-8")
        return name

    def held(self, name: str) -> Held | None:
        """None when there is no such upload."""
        with self._lock:
            return self._held(name)

    def write(self, name: str, offset: int, piece: bytes) -> bool:
        """Appends at that offset; False when the upload is gone or somebody else was faster."""
        with self._lock:
            held = self._held(name)
            if held is None or held.offset != offset or offset + len(piece) > held.length:
                return False
            with self.content(name).open("ab", buffering=0) as file:
                file.write(piece)
            return True

    def drop(self, name: str) -> None:
        """Forget it."""
        with self._lock:
            self._about(name).unlink(missing_ok=True)
            self.content(name).unlink(missing_ok=True)

    def names(self) -> tuple[str, ...]:
        """Every upload, sorted."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.json")))

    def content(self, name: str) -> Path:
        """Where its bytes lie."""
        return self._folder / f"{name}.bin"

    def whole_at(self, url: str) -> bool:
        """Whether a whole upload lies at that URL, whatever name this server was called by."""
        try:
            found = UPLOAD.fullmatch(urlsplit(url).path)
        except ValueError:
            return False
        held = self.held(found[1]) if found else None
        return held is not None and held.whole

    def _held(self, name: str) -> Held | None:
        try:
            told = json.loads(self._about(name).read_text(encoding="utf-8"))
            offset = self.content(name).stat().st_size
        except FileNotFoundError:
            return None
        return Held(told["length"], offset, told["metadata"])

    def _about(self, name: str) -> Path:
        return self._folder / f"{name}.json"


def read_metadata(text: str) -> dict[str, str]:
    """Keys and values of an Upload-Metadata with all that is WANTED. Raises MetadataError."""
    if len(text) > LONGEST_METADATA:
        raise MetadataError("too long")
    told = {}
    for pair in text.split(","):
        key, _, value = pair.partition(" ")
        try:
            told[key] = b64decode(value, validate=True).decode()
        except (NotBase64Error, ValueError):
            raise MetadataError(key[:40]) from None
    for key in sorted(WANTED - told.keys()):
        raise MetadataError(key)
    return told
