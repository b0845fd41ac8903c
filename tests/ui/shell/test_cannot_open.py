"""A home that cannot be opened: one sentence, the way on, and another try."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.errors import HomeMissingError, StoreDamagedError, StoreFullError
from ui.app import _tried_again
from ui.shell.cannot_open import CannotOpen
from ui.wiring.door import Door


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[CannotOpen]:
    made = CannotOpen(tmp_path, StoreDamagedError())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.again.hasFocus, timeout=20_000)
    return made


def test_it_says_what_is_so_and_where(window, tmp_path):
    said = (window.sentence.text(), window.place.text())

    assert said[0].startswith("Sổ hoặc ổ đĩa bị hỏng.")
    assert said[1] == f"Thư mục dữ liệu: {tmp_path}"


def test_for_damage_the_command_that_brings_a_copy_back_is_shown(window):
    assert "restore --from BẢN_SAO --home THƯ_MỤC" in window.hint.text()


def test_a_full_disk_needs_no_copy(qtbot, tmp_path):
    made = CannotOpen(tmp_path, StoreFullError())
    qtbot.addWidget(made)

    assert made.hint.isHidden()


def test_enter_tries_again(window, qtbot):
    with qtbot.waitSignal(window.settled) as told:
        QTest.keyClick(window.again, "\r")

    assert told.args == [True]


def test_esc_gives_up(window, qtbot):
    with qtbot.waitSignal(window.settled) as told:
        QTest.keyClick(window.again, "\x1b")

    assert told.args == [False]


@pytest.mark.parametrize("again", [True, False])
def test_the_start_goes_on_with_what_was_chosen(qapp, tmp_path, again):
    def choose() -> None:
        [shown] = [one for one in QApplication.topLevelWidgets() if isinstance(one, CannotOpen)]
        (shown.again if again else shown.leave).click()

    QTimer.singleShot(0, choose)

    assert _tried_again(qapp, tmp_path, StoreFullError()) is again


@pytest.mark.parametrize("left", ["desk.db", "vault/ab"])
def test_what_is_left_of_a_home_is_no_first_run(tmp_path, left):
    (tmp_path / left).parent.mkdir(exist_ok=True)
    (tmp_path / left).touch()

    with pytest.raises(StoreDamagedError):
        Door(tmp_path)


def test_a_first_run_that_was_left_goes_on(tmp_path):
    (tmp_path / "office.db").touch()

    with pytest.raises(HomeMissingError):
        Door(tmp_path)
