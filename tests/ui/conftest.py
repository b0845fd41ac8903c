"""One application for all window tests: our fonts and look, Vietnamese words, no screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.stand_ins import (
    Books,
    ManualExecutor,
    fake_session,
    noting_dossiers,
    queue_row,
    stand_in_pages,
)
from ui import translation
from ui.frame.main_window import MainWindow
from ui.parts import theme
from ui.work import Work


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as `ui.app` dresses it."""
    translation.install(qapp)
    theme.apply(qapp)
    return qapp


_TESTS = count(1)
COLLECT_EVERY = 20


@pytest.fixture(autouse=True)
def rubbish_is_collected_on_this_thread() -> Iterator[None]:
    """As ui.collector has it in the program: a worker's collector would end widgets where it runs,
    and both threads would wait for each other for ever.
    """
    gc.disable()
    yield
    if next(_TESTS) % COLLECT_EVERY == 0:
        gc.collect()


@pytest.fixture(autouse=True, scope="module")
def rubbish_of_the_module_is_gone() -> Iterator[None]:
    """What comes after may collect wherever it likes."""
    yield
    gc.collect()
    gc.enable()


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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A screen that is not there has no size hints; a field leaves Enter to those around it."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", "event not accepted"))


@pytest.fixture
def window(qtbot, work: Work, settle: Callable[[], None]) -> MainWindow:
    """A main window on a small screen's working area, with rows and a page that takes notes."""
    first = queue_row(1)
    books = Books(rows=(first, queue_row(2)), known={first.code: first.dossier})
    made = noting_dossiers(MainWindow(fake_session(books), work, work, stand_in_pages()))
    qtbot.addWidget(made)
    made.resize(1366, 698)
    made.show()
    qtbot.waitExposed(made)
    settle()
    return made
