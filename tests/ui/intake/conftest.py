"""The form over a real, encrypted home, and patience for its store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.intake_stand_ins import Desk, Wait, open_desk


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def wait(qtbot) -> Wait:
    return lambda ready: qtbot.waitUntil(ready, timeout=20_000)
