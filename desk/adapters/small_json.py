"""Small JSON files that somebody else may have written: read with a limit, by type."""

import json
from datetime import datetime
from pathlib import Path

from desk.errors import FileDamagedError

MOST_BYTES = 16 * 1024


class Told:
    """One JSON object; a value of another type than asked for raises FileDamagedError."""

    def __init__(self, data: bytes) -> None:
        try:
            value: object = json.loads(data)
            json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair cannot be sealed
        except (ValueError, RecursionError) as error:
            raise FileDamagedError from error
        if not isinstance(value, dict):
            raise FileDamagedError
        self._value: dict[str, object] = value

    def text(self, key: str) -> str:
        """A text."""
        value = self._value.get(key)
        if not isinstance(value, str):
            raise FileDamagedError
        return value

    def optional_text(self, key: str) -> str | None:
        """A text or null."""
        return None if self._value.get(key, "") is None else self.text(key)

    def texts(self, key: str, most: int) -> tuple[str, ...]:
        """That many texts at most, none where the key is missing."""
        value = self._value.get(key, [])
        if not isinstance(value, list) or len(value) > most:
            raise FileDamagedError
        if not all(isinstance(item, str) for item in value):
            raise FileDamagedError
        return tuple(value)

    def number(self, key: str, least: int, most: int, missing: int | None = None) -> int:
        """A whole number within bounds; `missing` where there is no such key and one is given."""
        value = self._value.get(key, missing)
        if type(value) is not int or not least <= value <= most:
            raise FileDamagedError
        return value

    def hexadecimal(self, key: str, size: int) -> bytes:
        """Exactly that many bytes, written in hexadecimal."""
        try:
            value = bytes.fromhex(self.text(key))
        except ValueError as error:
            raise FileDamagedError from error
        if len(value) != size:
            raise FileDamagedError
        return value

    def optional_time(self, key: str) -> datetime | None:
        """An aware time in ISO form, or null."""
        text = self.optional_text(key)
        if text is None:
            return None
        try:
            at = datetime.fromisoformat(text)
        except ValueError as error:
            raise FileDamagedError from error
        if at.tzinfo is None:
            raise FileDamagedError
        return at


def read_small_json(path: Path) -> Told | None:
    """The object in that file, None when there is no file. Raises FileDamagedError."""
    try:
        if path.exists() and not path.is_file():
            raise FileDamagedError  # a pipe would be waited for without end
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FileDamagedError from error
    if len(data) > MOST_BYTES:
        raise FileDamagedError
    return Told(data)
