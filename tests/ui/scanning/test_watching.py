"""A watched folder: what comes while the scan page is open, nothing else, nothing lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from ui.scanning.jobs import watching as room
from ui.scanning.jobs.watching import Watching
from ui.wiring.scanning import watch


class Told:
    """A watching over a real folder, with what it told."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        self.folder, self.busy = folder, False
        self.files: list[str] = []
        self.troubles: list[object] = []
        self.watching = Watching(str(folder), watch, lambda: self.busy, parent)
        self.watching.found.connect(self.files.extend)
        self.watching.failed.connect(self.troubles.append)

    def put(self, name: str) -> str:
        path = self.folder / name
        path.write_bytes(b"%PDF-1.4 " + name.encode())
        return str(path)


@pytest.fixture
def told(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(room, "LOOK_MS", 20)
    parent = QObject()
    made = Told(tmp_path, parent)
    yield made
    made.watching.close()


@pytest.fixture
def begun(told: Told, qtbot) -> Told:
    """Watching has begun: what lies there lies there."""
    told.watching.follow(True)
    qtbot.waitUntil(lambda: told.watching._look is not None)
    return told


@pytest.fixture
def wait(qtbot) -> Callable[[Callable[[], bool]], None]:
    return lambda ready: qtbot.waitUntil(ready, timeout=5_000)


def test_what_lay_there_before_stays_unread(told, wait):
    told.put("cu.pdf")
    told.watching.follow(True)
    wait(lambda: told.watching._look is not None)
    new = told.put("moi.pdf")
    wait(lambda: bool(told.files))
    assert told.files == [new]


def test_a_file_waits_while_pages_come_from_elsewhere(begun, wait):
    begun.busy = True
    new = begun.put("cho.pdf")
    looks = []
    begun.watching._soon.timeout.connect(lambda: looks.append(1))
    wait(lambda: len(looks) > 3)
    assert begun.files == []
    begun.busy = False
    wait(lambda: begun.files == [new])


def test_after_leaving_nothing_is_told(begun, wait):
    begun.watching.follow(False)
    begun.put("sau.pdf")
    begun.watching.follow(True)
    wait(lambda: begun.watching._look is not None)
    second = begun.put("hai.pdf")
    wait(lambda: bool(begun.files))
    assert begun.files == [second]


def test_a_folder_that_is_gone_is_told_once(told, wait):
    told.folder.rmdir()
    told.watching.follow(True)
    wait(lambda: bool(told.troubles))
    assert [error.trouble for error in told.troubles] == ["offline"]


def test_a_folder_that_comes_back_is_looked_into_again(begun, wait):
    away = begun.folder.rename(begun.folder.with_name("gone"))
    wait(lambda: bool(begun.troubles))
    away.rename(begun.folder)
    new = begun.put("moi.pdf")
    wait(lambda: begun.files == [new])
    assert len(begun.troubles) == 1


def test_a_file_found_while_a_scan_begins_is_not_lost(begun, wait):
    new = begun.put("cung-luc.pdf")
    begun.watching._look = lambda: (setattr(begun, "busy", True), (new,))[1]
    looks = []
    begun.watching._soon.timeout.connect(lambda: looks.append(1))
    wait(lambda: begun.busy and len(looks) > 2)
    assert begun.files == []
    begun.watching._look = tuple
    begun.busy = False
    wait(lambda: begun.files == [new])
