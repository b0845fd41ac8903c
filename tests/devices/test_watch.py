"""The watch folder: only whole new files come, each once, and none is touched."""

import os
from pathlib import Path

import pytest

from desk.adapters.scanners.watch import Seen, begin, new_files
from desk.scanner.scan_trouble import ScanError, ScanTrouble

MOMENT = 1_795_000_000


def put(path: Path, content: bytes = b"page", at: int = MOMENT) -> Path:
    path.write_bytes(content)
    os.utime(path, (at, at))
    return path


def looks(folder: Path, times: int, seen: Seen | None = None) -> list[Path]:
    found: list[Path] = []
    seen = seen or Seen()
    for _ in range(times):
        fresh, seen = new_files(folder, seen)
        found.extend(fresh)
    return found


def test_a_file_comes_at_its_second_look_and_once(tmp_path):
    path = put(tmp_path / "a.jpg")
    assert looks(tmp_path, 1) == []
    assert looks(tmp_path, 2) == [path]
    assert looks(tmp_path, 6) == [path]


def test_a_file_that_still_grows_waits(tmp_path):
    path, seen = put(tmp_path / "a.pdf"), Seen()
    for size in range(2, 6):
        fresh, seen = new_files(tmp_path, seen)
        assert fresh == ()
        put(path, b"page" * size)
    _, seen = new_files(tmp_path, seen)
    assert new_files(tmp_path, seen)[0] == (path,)


def test_what_lay_there_before_is_not_read(tmp_path):
    put(tmp_path / "old.jpg")
    seen = begin(tmp_path)
    new = put(tmp_path / "new.jpg")
    assert looks(tmp_path, 3, seen) == [new]


def test_the_same_name_with_other_content_is_a_new_file(tmp_path):
    path = put(tmp_path / "scan.jpg")
    _, seen = new_files(tmp_path, Seen())
    _, seen = new_files(tmp_path, seen)
    put(path, b"another page", MOMENT + 60)
    assert looks(tmp_path, 3, seen) == [path]


def test_the_oldest_comes_first(tmp_path):
    names = [put(tmp_path / f"{9 - age}.png", at=MOMENT + age) for age in range(5)]
    assert looks(tmp_path, 2) == names


@pytest.mark.parametrize("name", ["a.docx", "a.exe", "a", ".hidden.jpg", "a.jpg.part"])
def test_other_files_are_not_looked_at(tmp_path, name):
    put(tmp_path / name)
    assert looks(tmp_path, 3) == []


def test_capital_suffixes_are_known(tmp_path):
    path = put(tmp_path / "IMG_0001.HEIC")
    assert looks(tmp_path, 2) == [path]


def test_an_empty_file_waits_for_its_content(tmp_path):
    path = put(tmp_path / "a.jpg", b"")
    assert looks(tmp_path, 3) == []
    put(path)
    assert looks(tmp_path, 2) == [path]


def test_links_folders_and_pipes_are_left_alone(tmp_path):
    put(tmp_path / "elsewhere.txt")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "elsewhere.txt")
    (tmp_path / "folder.jpg").mkdir()
    os.mkfifo(tmp_path / "pipe.jpg")
    assert looks(tmp_path, 3) == []


def test_a_taken_file_is_left_as_it_is(tmp_path):
    path = put(tmp_path / "a.jpg")
    looks(tmp_path, 3)
    assert (path.read_bytes(), path.stat().st_mtime) == (b"page", MOMENT)


def test_what_is_remembered_names_nobody(tmp_path):
    put(tmp_path / "Nguyễn Thị Ánh Tuyết.jpg")
    assert "Tuyết" not in repr(begin(tmp_path))


def test_what_is_gone_is_forgotten(tmp_path):
    path = put(tmp_path / "a.jpg")
    seen = begin(tmp_path)
    path.unlink()
    assert new_files(tmp_path, seen)[1].taken == frozenset()


def test_a_folder_that_is_gone_is_offline(tmp_path):
    with pytest.raises(ScanError) as caught:
        new_files(tmp_path / "none", Seen())
    assert caught.value.trouble is ScanTrouble.OFFLINE
