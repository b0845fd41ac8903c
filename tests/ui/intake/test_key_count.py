"""A whole dossier by card scan, real keys in the real window: at most 15 presses and the scan."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.intake_stand_ins import CARD, PaperTray, put_away, signed_in
from tests.ui.stand_ins import stand_in_pages
from ui.frame.main_window import MainWindow
from ui.intake.intake_page import IntakePage, Stage
from ui.parts.lights import Glow
from ui.work import Work

MOST_PRESSES = 15


class Officer:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.presses = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.presses += 1
        QTest.keyClick(self._focus(), key, modifier or Qt.KeyboardModifier.NoModifier)

    def type(self, letters: str) -> None:
        for letter in letters:
            self.presses += 1
            QTest.keyClick(self._focus(), letter)

    def scan(self, text: str) -> None:
        """A keyboard wedge: letter after letter at once, then Enter; no press of the officer's."""
        at = time.monotonic_ns() // 1_000_000
        for place, letter in enumerate(text + "\r"):
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
            event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at + place)
            QApplication.sendEvent(self._focus(), event)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with (
        signed_in(tmp_path) as session,
        ThreadPoolExecutor(1) as store,
        ThreadPoolExecutor(1) as line,
    ):
        tray = PaperTray()
        pages = stand_in_pages(lambda session, work: IntakePage(session, work, tray))
        made = MainWindow(session, Work(store), Work(line), pages)
        made.tray = tray
        made.resize(1366, 698)
        made.show()
        made.activateWindow()
        made.scans.install()
        yield made
        qapp.removeEventFilter(made.scans)
        made.intake.new_dossier()
        put_away(made)


def receive(officer: Officer, page: IntakePage, words: str) -> None:
    """Scan, procedure, all required papers, F9."""
    officer.scan(CARD)
    officer.type(words)
    officer.press(Qt.Key.Key_Return)
    officer.press(Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    officer.press(Qt.Key.Key_F9)


def test_a_dossier_takes_at_most_fifteen_presses_and_the_scan(window, qtbot):
    officer, page = Officer(window), window.intake
    officer.press(Qt.Key.Key_F2)
    receive(officer, page, "ks")
    qtbot.waitUntil(
        lambda: page.stage is Stage.SAVED and page.receipt.lights.rows[1].light.glow is Glow.DONE,
        timeout=20_000,
    )

    assert officer.presses <= MOST_PRESSES
    assert len(window.tray.jobs) == 1


def test_papers_ticked_one_by_one_stay_within_it_too(window, qtbot):
    officer, page = Officer(window), window.intake
    officer.press(Qt.Key.Key_F2)
    officer.scan(CARD)
    officer.type("ks")
    officer.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_6):
        officer.press(key, Qt.KeyboardModifier.AltModifier)
    officer.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: page.stage is Stage.SAVED, timeout=20_000)
    qtbot.waitUntil(lambda: len(window.tray.jobs) == 1, timeout=20_000)

    assert officer.presses <= MOST_PRESSES


def test_f9_held_down_makes_one_dossier(window, qtbot):
    officer, page = Officer(window), window.intake
    receive(officer, page, "ks")
    for _ in range(10):
        officer.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(window.tray.jobs) == 1, timeout=20_000)
    for _ in range(10):
        officer.press(Qt.Key.Key_F9)

    with page._session.store.reading() as books:
        assert books.count_dossiers() == 1
