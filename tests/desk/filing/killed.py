"""`python -m tests.desk.filing.killed HOME FOLDER ACT`: the act on copies of that home, each in a
child that is killed at another line of the journal, inside its transaction. The copies bear the
numbers of those lines. It forks, so it is a process of its own, without threads.
"""

import os
import sys
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from shutil import copytree
from signal import SIGKILL
from uuid import UUID

from db.books import SqlBooks
from desk.dossier.annulment import Mistake
from desk.filing.unclaimed import UnclaimedPages
from desk.journal import Deed
from tests.desk.counter import OFFICER, Counter, draft
from tests.desk.filing.stand_ins import UPLOADING, correction, filing

NOBODYS, FORM, OTHER = (UUID(int=number) for number in (11, 12, 13))
MOST_LINES = 6
Act = Callable[[Counter], object]


def unclaimed(counter: Counter) -> UnclaimedPages:
    return UnclaimedPages(counter.store, counter.clock, OFFICER, "3")


def a_dossier(counter: Counter) -> UUID:
    """The one that `home` has."""
    with counter.store.reading() as books:
        dossier = books.dossier_by_key(OTHER)
    assert dossier is not None
    return dossier.id


def bring_and_back(counter: Counter) -> None:
    filing(counter).take_back(unclaimed(counter).bring(NOBODYS, a_dossier(counter)))


def put_another_in_its_place(counter: Counter) -> None:
    right = draft(key=FORM, sets=4)
    correction(counter).replace(a_dossier(counter), right, Mistake.OTHER, "ghi nhầm số bộ")


ACTS: dict[str, Act] = {
    "bring, and take back": bring_and_back,
    "put away": lambda counter: unclaimed(counter).put_away(NOBODYS),
    "receive": lambda counter: counter.intake.receive(draft(key=FORM)),
    "replace": put_another_in_its_place,
}


def killed(folder: Path, act: Act, line: int) -> bool:
    """Whether a child died at that line of the journal, within its transaction."""
    child = os.fork()
    if not child:
        _die_at(folder, act, line)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def _die_at(folder: Path, act: Act, line: int) -> None:
    write, left = SqlBooks.write, [line]

    def writes(books: SqlBooks, deed: Deed) -> None:
        write(books, deed)
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), SIGKILL)

    SqlBooks.write = writes  # type: ignore[method-assign]
    try:
        act(Counter(folder, office=UPLOADING))
    finally:
        os._exit(0)


def main(home: Path, folder: Path, act: Act) -> None:
    lines = range(1, MOST_LINES)
    copies = ((Path(copytree(home, folder / str(line))), line) for line in lines)
    for _ in takewhile(lambda one: killed(one[0], act, one[1]), copies):
        continue


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), ACTS[sys.argv[3]])
