"""Del pressed twice before the list was read again: the second one does nothing at all."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.pages import edits
from desk.pages.history import Edit
from desk.pages.page import Standing
from desk.scanner.device import ArrivedPage
from tests.ui.lock_stand_ins import program
from tests.ui.scanning.stand_ins import sheet

Key = Qt.Key


def test_undone_once_only_what_was_put_away_last_is_out_again(qapp, qtbot, tmp_path: Path):
    wait = lambda ready: qtbot.waitUntil(ready, timeout=20_000)  # noqa: E731
    with program(tmp_path, wait) as desk:
        desk.enter()
        filing, bundle, job = desk.shell.session.filing, uuid4(), uuid4()
        pages = [filing.arrived(bundle, job, ArrivedPage(sheet(one), 25)) for one in ("1", "2")]
        before = filing.strip(bundle)
        filing.keep(before, edits.drop(before, [pages[0].id]), Edit.DROP)
        QTest.keyClick(desk.window, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        desk.settle()
        page = desk.window.at_unclaimed.page
        page.put_away_current()
        page.put_away_current()
        desk.settle()
        page.undo()
        desk.settle()
        found = [page.standing for page in filing.strip(bundle).pages]
        assert found == [Standing.DROPPED, Standing.STRIP]
