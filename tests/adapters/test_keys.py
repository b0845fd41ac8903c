"""One master key, four keys that have nothing to do with each other."""

from dataclasses import astuple

import pytest

from desk.adapters.keys import derive, new_master


def test_a_master_key_has_256_bits():
    assert len(new_master()) == 32


def test_two_master_keys_differ():
    assert new_master() != new_master()


def test_the_four_keys_and_the_master_all_differ():
    master = new_master()
    assert len({master, *astuple(derive(master))}) == 5


def test_the_same_master_always_gives_the_same_keys():
    """A changed label would lock every home there is: this value may never change."""
    keys = derive(bytes(range(32)))
    assert keys.database.hex() == "e65a6c4262f2262051e55efe122c5f107209729c67667cdb801c83d84e6b71d5"


def test_another_master_gives_other_keys():
    assert not set(astuple(derive(bytes(32)))) & set(astuple(derive(bytes(31) + b"\x01")))


def test_keys_are_not_shown():
    assert derive(bytes(32)).database.hex() not in repr(derive(bytes(32)))
    assert str(derive(bytes(32)).database) not in repr(derive(bytes(32)))


def test_a_short_master_is_refused():
    with pytest.raises(ValueError, match="32 bytes"):
        derive(bytes(16))
