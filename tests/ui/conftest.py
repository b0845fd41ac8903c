"""One application for all window tests: our fonts and look, Vietnamese words, no screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.stand_ins import ManualExecutor
from ui import theme, translation
from ui.work import Work


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as `ui.app` dresses it."""
    translation.install(qapp)
    theme.apply(qapp)
    return qapp


@pytest.fixture
def work(qapp: QApplication) -> Work:
    """Work that is done at once; its answers still come through Qt's queue."""
    return Work(ManualExecutor())


@pytest.fixture
def settle(qapp: QApplication) -> Callable[[], None]:
    """Lets queued answers arrive."""

    def run() -> None:
        for _ in range(5):
            qapp.processEvents()

    return run
