"""The headless door as its users know it: a real process, its exit code, its two streams."""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from desk.canonical import Json
from tests.commands import warm
from ui.commands.demo import PASSWORD

ROOT = Path(__file__).resolve().parents[2]
BIRTH = "1.001193"


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    def json(self):
        """Its one JSON document."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on stderr."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


@dataclass(frozen=True, slots=True)
class Door:
    """`python -m desk …` on one home; `state` is where the guard's witness lies."""

    home: Path
    state: Path

    def __call__(
        self, *words: str, stdin: str | bytes = "", password: str | None = PASSWORD
    ) -> Done:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        done = warm.run(self.words(*words), self.environment(password), data)
        assert b"Traceback" not in done.stderr
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    def line(self, *words: str) -> list[str]:
        """The command line; no password is on it."""
        return [sys.executable, "-m", "desk", *self.words(*words)]

    def words(self, *words: str) -> list[str]:
        """What is said to the program."""
        return [*words, "--home", str(self.home)]

    def environment(self, password: str | None = PASSWORD) -> dict[str, str]:
        """Nothing of this process but what a login would have."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        told = {"HOME": str(self.state), "XDG_STATE_HOME": str(self.state)}
        return kept | told | ({"DESK_PASSWORD": password} if password else {})


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo's home and what it said."""

    door: Door
    told: dict

    @property
    def receipts(self) -> tuple[Path, ...]:
        """The exported PDFs."""
        return tuple(sorted(Path(self.told["receipts_dir"]).glob("*.pdf")))


def draft(number: int = 1, **other: Json) -> dict[str, Json]:
    """A birth registration of an invented citizen, as `receive` reads it."""
    person = {
        "name": f"Đỗ Thị Thử Nghiệm {number}",
        "sex": "female",
        "address": "Xóm Mới, Yên Khê Thượng, Ninh Bình",
        "phone": "0912 000 999",
    }
    return {"person": person, "procedure": BIRTH, **other}


def drafts(*several: dict[str, Json]) -> str:
    """One draft, or a list of them, as text."""
    return json.dumps(several[0] if len(several) == 1 else several, ensure_ascii=False)
