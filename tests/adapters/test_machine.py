"""The machine's digest tells machines apart and nothing more."""

import pytest

from desk.adapters.machine import digest_of, linux_facts, machine_id


@pytest.fixture
def root(tmp_path):
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/machine-id").write_text("0123456789abcdef0123456789abcdef\n")
    dmi = tmp_path / "sys/class/dmi/id"
    dmi.mkdir(parents=True)
    (dmi / "product_name").write_text("Desk 3000\n")
    return tmp_path


def test_the_same_machine_is_always_the_same():
    assert machine_id() == machine_id()


def test_the_digest_is_32_hex_digits():
    assert len(bytes.fromhex(machine_id())) == 16


def test_a_disk_in_another_model_is_another_machine(root):
    before = linux_facts(root)
    (root / "sys/class/dmi/id/product_name").write_text("Desk 5000\n")
    assert digest_of(linux_facts(root)) != digest_of(before)


def test_the_boards_own_number_helps_out(root):
    (root / "etc/machine-id").unlink()
    (root / "sys/class/dmi/id/product_uuid").write_text("4c4c4544-0000-1000\n")
    assert linux_facts(root)[0] == "4c4c4544-0000-1000"


def test_without_an_id_there_are_no_facts(tmp_path):
    assert linux_facts(tmp_path) == ()


def test_facts_are_not_run_together():
    assert digest_of(("ab", "c")) != digest_of(("a", "bc"))
