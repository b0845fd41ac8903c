"""A counter that uploads, and a dossier whose form had two pages of one paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.filing.filing import Filing
from desk.intake.intake import Received
from tests.desk.counter import Counter, draft
from tests.desk.filing import stand_ins
from tests.desk.filing.stand_ins import PAPER, UPLOADING, scan


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path, office=UPLOADING)
    yield made
    made.store.close()


@pytest.fixture
def filing(counter: Counter) -> Filing:
    return stand_ins.filing(counter)


@pytest.fixture
def received(counter: Counter) -> Received:
    """A dossier whose form had two pages of one paper."""
    form = draft()
    scan(counter, form.key, 1, 2, under=PAPER)
    return counter.intake.receive(form)
