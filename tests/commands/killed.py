"""Run as a process of its own: children of a warm parent do one kind of work until killed.

    python -m tests.commands.killed '{"home", "state", "out", "kills", "seed"}'

What a child was told to be done stands in `out` under the name of its work, one act a line, written
only after the act had returned.
"""

import gc
import json
import os
import random
import select
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import uuid4

from desk.adapters.clock import now
from desk.adapters.slot import Cost
from desk.copies import quiet
from desk.dossier.annulment import Mistake
from desk.draft.kept_draft import KeptDraft
from tests.commands.door import draft
from ui.commands.demo import OFFICER, PASSWORD
from ui.files.draft_file import draft_of, shapes
from ui.files.export import write_export
from ui.wiring.home import HomeGate, OpenHome
from ui.wiring.world import World

LONGEST = 0.15
PATIENCE = 30.0
LEASE_IS_OVER = timedelta(minutes=3)
"""Each child lives three minutes after the one before: a dead one's lease holds nobody up."""


def world_of(state: Path, number: int) -> World:
    """The same machine, later."""

    def clock() -> datetime:
        return now() + number * LEASE_IS_OVER

    return World(clock=clock, witness=state / "quay-mot-cua" / "witness", cost=Cost(8, 1, 1))


def writing(file: int, line: bytes) -> None:
    """All of it at once."""
    assert os.write(file, line) == len(line)


Tell = Callable[[str], None]


@contextmanager
def telling(out: Path, work: str) -> Iterator[Tell]:
    """Appends whole lines, each with one write: a kill leaves none half said."""
    file = os.open(out / work, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    try:
        yield lambda line: writing(file, f"{line}\n".encode())
    finally:
        os.close(file)


def receive(home: OpenHome, out: Path) -> None:
    """Takes in one citizen after the other."""
    with telling(out, "received") as tell:
        for number in count(1):
            [shape] = shapes(json.dumps(draft(number)))
            taken = draft_of(shape, home.session.catalogue, home.session.clock())
            tell(home.session.intake.receive(taken).dossier.code)


def print_receipts(home: OpenHome, out: Path) -> None:
    """Exports the receipt of everything that waits for its print."""
    for number in count():
        for job in home.session.press.waiting():
            pdf = home.session.press.export(job.dossier)
            write_export(out / f"{job.code}.{os.getpid()}.{number}.pdf", pdf)


def deliver(home: OpenHome, out: Path) -> None:
    """Sends and proves without end."""
    while True:
        home.session.deliver_all()


def correct(home: OpenHome, out: Path) -> None:
    """Voids and replaces what stands, the newest first; tells both codes."""
    correction, clock = home.session.correction, home.session.clock
    with telling(out, "corrected") as tell:
        for number in count():
            with home.store.reading() as books:
                rows = [row for row in books.queue(clock().date()) if not row.annulled]
            if not rows:
                receive(home, out)
            wrong = rows[number % len(rows)]
            if number % 2:
                correction.void(wrong.dossier, Mistake.TAKEN_TWICE, "tiếp nhận trùng")
                tell(f"{wrong.code} -")
                continue
            draft_then = correction.draft_of(wrong.dossier)
            owner = replace(draft_then.owner, name=f"Đỗ Thị Sửa Lần {uuid4().int}")
            mended = replace(draft_then, key=uuid4(), owner=owner)
            made = correction.replace(wrong.dossier, mended, Mistake.OTHER, "ghi sai họ tên")
            tell(f"{wrong.code} {made.dossier.code}")


def keep_drafts(home: OpenHome, out: Path) -> None:
    """Types letter after letter into one form, each kept."""
    key, begun = uuid4(), home.session.clock()
    form = KeptDraft(key, "", begun, begun, "Đỗ Thị Nháp", "", {})
    with telling(out, "kept") as tell:
        for typed in count(1):
            content = {"typed": typed, "text": "ư" * (typed % 4000)}
            home.session.drafts.keep(replace(form, content=content))
            tell(f"{key} {typed}")


def back_up(home: OpenHome, out: Path) -> None:
    """One copy after the other."""
    with telling(out, "copied") as tell:
        while True:
            tell(home.copies.copy(quiet, out / "copies").name)


ACTS: tuple[Callable[[OpenHome, Path], None], ...] = (
    receive,
    print_receipts,
    deliver,
    correct,
    keep_drafts,
    back_up,
)


def child(act: Callable[[OpenHome, Path], None], told: dict, number: int, ready: int) -> None:
    """Never returns: it is killed, or a bug ends it with another exit code."""
    world = world_of(Path(told["state"]), number)
    home = HomeGate(Path(told["home"]), world).unlock(OFFICER.login, PASSWORD)
    os.write(ready, b".")
    act(home, Path(told["out"]))


def killed_at_random(dice: random.Random, told: dict, number: int) -> bool:
    """Whether the child was still at work when it was killed."""
    act, early, delay = ACTS[number % len(ACTS)], dice.random() < 0.1, dice.uniform(0, LONGEST)
    ear, mouth = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            child(act, told, number, mouth)
        finally:
            os._exit(3)
    os.close(mouth)
    if not early:
        select.select([ear], [], [], PATIENCE)
    ended = os.pidfd_open(pid)
    select.select([ended], [], [], delay)
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    os.close(ear)
    os.close(ended)
    return os.WIFSIGNALED(status)


def warm_up(told: dict) -> None:
    """One of each act in the parent: what is imported and read once is at hand in every child."""
    home = HomeGate(Path(told["home"]), world_of(Path(told["state"]), 0)).unlock(
        OFFICER.login, PASSWORD
    )
    [shape] = shapes(json.dumps(draft(0)))
    taken = draft_of(shape, home.session.catalogue, home.session.clock())
    home.session.press.export(home.session.intake.receive(taken).dossier.id)
    home.session.deliver()
    home.copies.copy(quiet, Path(told["out"]) / "copies")
    home.session.close()
    home.book.close()


def main(told: dict) -> int:
    """0 if every child was killed at its work."""
    warm_up(told)
    gc.freeze()
    dice = random.Random(told["seed"])
    return 0 if all(killed_at_random(dice, told, number) for number in range(told["kills"])) else 1


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
