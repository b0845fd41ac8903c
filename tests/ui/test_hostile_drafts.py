"""A kept draft that somebody else wrote: the form shows what it can and never falls over (T19)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.storms import bent, some_json, storm
from tests.ui.intake_stand_ins import Desk, open_desk


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


def test_a_form_takes_any_content(desk: Desk):
    form = desk.page.form
    sound = form.content()
    for case in storm():
        told = bent(case.random, sound)
        told = told if isinstance(told, dict) else {"person": some_json(case.random)}
        form.show_content(told)
        form.draft()
        assert isinstance(form.content(), dict), str(case)
