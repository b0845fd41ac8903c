"""The program on an empty folder: the wizard, then the sign-in of the home that was made."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desk.adapters.slot import Cost
from desk.office.training import PASSWORD as TRAINING_PASSWORD
from tests.ui.intake_stand_ins import MORNING, PASSWORD
from tests.ui.setup_stand_ins import TYPED, focused, press, type_over
from ui.app import _open
from ui.frame.main_window import MainWindow
from ui.setup.wizard import Wizard
from ui.sign_in.sign_in import SignIn
from ui.wiring.world import World

ENTER, TAB, CONTROL = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier
STEP_MS, PATIENCE_MS = 20, 20_000
Script = Iterator[Callable[[], bool]]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(lambda: MORNING, "m", tmp_path / "witness", Cost(8 * 1024, 1, 1))


class Player:
    """Goes on with a script whenever what it waits for is so, while the program runs."""

    def __init__(self, app: QApplication, script: Script) -> None:
        self._app, self._script = app, script
        self._waiting: Callable[[], bool] = lambda: True
        self._timer = QTimer(interval=STEP_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()
        self._patience = QTimer(interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._patience.start()

    def stop(self) -> None:
        """The program has ended."""
        for timer in (self._timer, self._patience):
            timer.stop()
            timer.deleteLater()

    def _give_up(self) -> None:
        self._timer.stop()
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._app.exit(1)

    def _step(self) -> None:
        if not self._waiting():
            return
        try:
            self._waiting = next(self._script)
        except StopIteration:
            self._timer.stop()
            self._app.quit()


def shown(kind: type) -> list:
    windows = QApplication.topLevelWidgets()
    return [one for one in windows if isinstance(one, kind) and one.isVisible()]


def fill(*texts: str) -> None:
    for place, text in enumerate(texts):
        if place:
            press(TAB)
        type_over(text)


def rested() -> bool:
    [wizard] = shown(Wizard)
    return not wizard._work.busy(wizard.step) and focused() is not None


def rested_wizard() -> bool:
    return bool(shown(Wizard)) and rested()


def at(part: str) -> Callable[[], bool]:
    return lambda: rested_wizard() and shown(Wizard)[0].part.value == part


def to_the_end() -> Script:
    """Office and first officer; the rest is left for later."""
    yield at("office")
    fill(*TYPED.values())
    press(ENTER)
    yield at("numbers")
    press(Qt.Key.Key_B, CONTROL)
    yield at("printer")
    press(Qt.Key.Key_B, CONTROL)
    yield at("officer")
    fill("Trần Thị Minh Nguyệt", "Công chức Tư pháp – Hộ tịch")
    press(TAB)
    press(TAB)
    fill(PASSWORD, PASSWORD)
    press(ENTER)
    yield at("recovery")
    for part in ("hours", "card", "scanner", "copies", "portal", "locking"):
        press(Qt.Key.Key_B, CONTROL)
        yield at(part)
    while shown(Wizard)[0]._pages.currentIndex() == 0:
        press(ENTER)
        yield rested_wizard


def sign_in(password: str) -> Script:
    yield lambda: bool(shown(SignIn))
    [screen] = shown(SignIn)
    QTest.keyClicks(screen.password, password)
    QTest.keyClick(screen.password, ENTER)
    yield lambda: bool(shown(MainWindow))


def play(app: QApplication, folder: Path, world: World, script: Script) -> None:
    player = Player(app, script)
    assert _open(app, folder / "home", world) == 0
    player.stop()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, (Wizard, SignIn, MainWindow)):
            delete(window)  # in the program the process ends here


def test_an_empty_folder_leads_by_keys_to_the_window(qapp, tmp_path, world):
    titles: list[str] = []

    def script() -> Script:
        yield from to_the_end()
        press(ENTER)
        yield from sign_in(PASSWORD)
        titles.append(shown(MainWindow)[0].windowTitle())
        shown(MainWindow)[0].close()
        yield lambda: not shown(MainWindow)

    play(qapp, tmp_path, world, script())
    assert "Quầy Một cửa" in titles[0]
    assert "TẬP" not in titles[0]


def test_trying_first_leads_to_the_training_mode(qapp, tmp_path, world):
    told: list[str] = []

    def script() -> Script:
        yield from to_the_end()
        shown(Wizard)[0].finish.training.click()
        yield from sign_in(TRAINING_PASSWORD)
        told.append(shown(MainWindow)[0].windowTitle())
        shown(MainWindow)[0].close()
        yield lambda: not shown(MainWindow)

    play(qapp, tmp_path, world, script())
    assert "CHẾ ĐỘ TẬP" in told[0]
    assert (tmp_path / "home" / "desk.db").is_file(), "the real home is there for the next start"


def test_a_wizard_left_early_goes_on_at_the_next_start(qapp, tmp_path, world):
    begun: list[str] = []

    def first() -> Script:
        yield at("office")
        fill(*TYPED.values())
        press(ENTER)
        yield at("numbers")
        shown(Wizard)[0].close()
        yield lambda: False

    def second() -> Script:
        yield rested_wizard
        begun.append(shown(Wizard)[0].part.value)
        shown(Wizard)[0].close()
        yield lambda: False

    play(qapp, tmp_path, world, first())
    play(qapp, tmp_path, world, second())
    assert begun == ["numbers"]
