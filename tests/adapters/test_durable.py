"""A file is there wholly or not at all."""

import errno
import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desk.adapters.durable import make_folder, write_durably
from desk.errors import StoreDamagedError, StoreFullError, StoreReadOnlyError


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file can grow beyond that: as far as one writer can tell, the disk is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def failing(number: int):
    def call(*_args, **_named):
        raise OSError(number, "staged")

    return call


def test_what_was_written_can_be_read(tmp_path):
    write_durably(tmp_path / "a", b"content", overwrite=False)
    assert (tmp_path / "a").read_bytes() == b"content"


def test_the_file_is_for_its_owner_alone(tmp_path):
    write_durably(tmp_path / "a", b"", overwrite=False)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_new_folder_is_for_its_owner_alone(tmp_path):
    make_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_overwriting_takes_the_old_ones_place(tmp_path):
    write_durably(tmp_path / "a", b"old", overwrite=True)
    write_durably(tmp_path / "a", b"new", overwrite=True)
    assert (tmp_path / "a").read_bytes() == b"new"


def test_an_existing_file_stays_without_overwrite(tmp_path):
    write_durably(tmp_path / "a", b"old", overwrite=False)
    with pytest.raises(FileExistsError):
        write_durably(tmp_path / "a", b"new", overwrite=False)
    assert (tmp_path / "a").read_bytes() == b"old"


def test_nothing_else_is_left_beside(tmp_path):
    write_durably(tmp_path / "a", b"old", overwrite=False)
    write_durably(tmp_path / "a", b"new", overwrite=True)
    with pytest.raises(FileExistsError):
        write_durably(tmp_path / "a", b"third", overwrite=False)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_full_disk_is_named_and_the_old_file_stays(tmp_path):
    write_durably(tmp_path / "a", b"old", overwrite=True)
    with room_for(100), pytest.raises(StoreFullError):
        write_durably(tmp_path / "a", bytes(10_000), overwrite=True)
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_full_disk_is_left_clean(tmp_path):
    with room_for(100), pytest.raises(StoreFullError):
        write_durably(tmp_path / "a", bytes(10_000), overwrite=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "named"),
    [
        (errno.ENOSPC, StoreFullError),
        (errno.EDQUOT, StoreFullError),
        (errno.EROFS, StoreReadOnlyError),
        (errno.EIO, StoreDamagedError),
    ],
)
def test_a_failing_disk_is_named(tmp_path, monkeypatch, number, named):
    monkeypatch.setattr(os, "fsync", failing(number))
    with pytest.raises(named):
        write_durably(tmp_path / "a", b"content", overwrite=False)


def test_trouble_that_has_no_sentence_passes(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_durably(tmp_path / "missing" / "a", b"content", overwrite=False)


def test_a_disk_without_hard_links_still_overwrites_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    write_durably(tmp_path / "a", b"old", overwrite=False)
    with pytest.raises(FileExistsError):
        write_durably(tmp_path / "a", b"new", overwrite=False)
    assert (tmp_path / "a").read_bytes() == b"old"


def test_file_and_folder_are_synced_in_that_order(tmp_path, monkeypatch):
    synced = []
    real = os.fsync

    def noted(handle):
        synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        real(handle)

    monkeypatch.setattr(os, "fsync", noted)
    write_durably(tmp_path / "a", b"content", overwrite=False)
    assert synced == [False, True]
