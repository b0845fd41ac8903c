"""Homes behind links, at names no disk takes, where nobody may look: a sentence, no first run."""

from pathlib import Path

import pytest

from desk.errors import HomeMissingError, StoreDamagedError, StoreReadOnlyError
from ui.wiring.door import Door


def test_a_link_to_a_disk_that_is_not_there_is_no_first_run(tmp_path):
    (tmp_path / "home").symlink_to(tmp_path / "unplugged")
    with pytest.raises(StoreDamagedError):
        Door(tmp_path / "home")


def test_a_register_on_a_disk_that_is_not_there_is_no_first_run(tmp_path):
    (tmp_path / "office.db").touch()
    (tmp_path / "desk.db").symlink_to(tmp_path / "unplugged")
    with pytest.raises(StoreDamagedError):
        Door(tmp_path)


def test_a_link_to_a_home_is_that_home(tmp_path):
    (tmp_path / "home").mkdir()
    for name in ("office.db", "desk.db"):
        (tmp_path / "home" / name).touch()
    (tmp_path / "link").symlink_to(tmp_path / "home")
    assert Door(tmp_path / "link").folder == tmp_path / "link"


def test_a_link_to_itself_is_no_first_run(tmp_path):
    (tmp_path / "home").symlink_to(tmp_path / "home")
    with pytest.raises(StoreDamagedError):
        Door(tmp_path / "home")


def test_a_name_that_no_disk_takes_has_a_sentence(tmp_path):
    with pytest.raises(StoreDamagedError):
        Door(tmp_path / ("x" * 300))


@pytest.mark.parametrize("name", ["rất dài", "a%s#?&<b>'\"", "\u202etrái", "\udcff", "hai\ndòng"])
def test_an_odd_name_is_a_first_run_as_any_other(tmp_path, name):
    with pytest.raises(HomeMissingError):
        Door(tmp_path / name)


def test_where_nobody_may_look_it_is_said(tmp_path, monkeypatch):
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "stat", denied)
    with pytest.raises(StoreReadOnlyError):
        Door(tmp_path)
