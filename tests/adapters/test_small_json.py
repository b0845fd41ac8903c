"""A small file that somebody else wrote is sound, or damaged; nobody waits for it."""

import os

import pytest

from desk.adapters.small_json import Told, read_small_json
from desk.errors import FileDamagedError


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders there")
def test_a_pipe_in_a_files_place_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "slot.json")
    with pytest.raises(FileDamagedError):
        read_small_json(tmp_path / "slot.json")


def test_half_a_surrogate_pair_is_damage():
    with pytest.raises(FileDamagedError):
        Told(rb'{"name": "\ud800"}')


def test_no_file_is_no_damage(tmp_path):
    assert read_small_json(tmp_path / "slot.json") is None
