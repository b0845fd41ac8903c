"""Killed in the middle of an act on pages, or two acts at once: all of it or nothing, none lost."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from threading import Barrier, Thread
from uuid import UUID

import pytest

from desk.errors import DeskError
from desk.filing.unclaimed import ClaimedError
from tests.desk.counter import Counter, draft
from tests.desk.filing.killed import (
    ACTS,
    FORM,
    NOBODYS,
    OTHER,
    a_dossier,
    put_another_in_its_place,
    unclaimed,
)
from tests.desk.filing.page_truth import require_true
from tests.desk.filing.stand_ins import PAPER, UPLOADING, drafts, filing, scan


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, frozenset[UUID]]:
    """A form's pages, a dossier's, nobody's; made once and copied for each test."""
    counter = Counter(tmp_path_factory.mktemp("home"), office=UPLOADING)
    bundles = ((NOBODYS, ""), (FORM, PAPER), (OTHER, PAPER))
    made = [scan(counter, one, *range(at, at + 2), under=paper) for at, (one, paper) in
            enumerate(bundles)]  # fmt: skip
    drafts(counter).drop(NOBODYS)
    counter.intake.receive(draft(key=OTHER))
    counter.store.close()
    return counter.folder, frozenset(page.id for pages in made for page in pages)


@pytest.mark.parametrize("act", ACTS)
def test_an_act_that_was_killed_has_not_happened_and_is_done_anew(home, tmp_path, act):
    run = (sys.executable, "-m", "tests.desk.filing.killed", home[0], tmp_path, act)
    subprocess.run(run, check=True, timeout=60)
    copies = sorted(tmp_path.iterdir())
    assert len(copies) > 1
    for folder in copies:
        counter = Counter(folder, office=UPLOADING)
        require_true(counter, set(home[1]))
        ACTS[act](counter)
        require_true(counter, set(home[1]))
        counter.store.close()


def at_once(*acts: Callable[[], object]) -> list[BaseException]:
    """All begin together; what was raised."""
    start, raised = Barrier(len(acts)), list[BaseException]()

    def run(act: Callable[[], object]) -> None:
        start.wait()
        try:
            act()
        except DeskError as error:
            raised.append(error)

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


@pytest.fixture
def two(home, tmp_path):
    """Two openings of one home, as two programs have it."""
    folder = Path(copytree(home[0], tmp_path / "home"))
    counters = [Counter(folder, office=UPLOADING) for _ in range(2)]
    yield counters
    for counter in counters:
        counter.store.close()


def test_what_is_brought_to_a_form_while_it_is_received_comes_to_its_dossier(home, two):
    here, there = two
    at_once(
        lambda: here.intake.receive(draft(key=FORM)),
        lambda: unclaimed(there).bring(NOBODYS, FORM),
    )
    where = require_true(here, set(home[1]))
    assert len({page.bundle for page in where.values()}) == 2


def test_what_two_officers_bring_at_once_lies_in_one_place(home, two):
    here, there = two
    raised = at_once(
        lambda: unclaimed(here).bring(NOBODYS, FORM),
        lambda: unclaimed(there).bring(NOBODYS, a_dossier(there)),
        lambda: unclaimed(here).put_away(NOBODYS),
    )
    require_true(here, set(home[1]))
    assert [error for error in raised if not isinstance(error, ClaimedError)] == []


def test_what_is_sent_while_its_dossier_is_replaced_is_in_one_of_the_two(home, two):
    here, there = two
    pages = [page.id for page in filing(here).strip(a_dossier(here)).pages]
    goal = here.intake.receive(draft()).dossier.id
    at_once(
        lambda: put_another_in_its_place(here),
        lambda: filing(there).send_to(pages, goal),
    )
    where = require_true(here, set(home[1]))
    assert a_dossier(here) not in {page.bundle for page in where.values()}
