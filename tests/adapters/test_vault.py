"""What was put into the vault comes out of it unchanged, or not at all."""

from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.adapters.vault import FileVault
from desk.errors import FileDamagedError

VAULT_KEY, NAME_KEY = bytes(range(32)), bytes(range(32, 64))


@pytest.fixture
def vault(tmp_path):
    return FileVault(tmp_path / "vault", VAULT_KEY, NAME_KEY)


def path_of(vault, name):
    return vault._folder / name[:2] / name


@given(content=st.binary(max_size=5000))
def test_what_was_put_comes_out(content):
    with TemporaryDirectory() as folder:
        vault = FileVault(Path(folder), VAULT_KEY, NAME_KEY)
        assert vault.get(vault.put(content).name) == content


def test_the_row_holds_digest_and_size(vault):
    file = vault.put(b"page")
    assert (file.sha256, file.size) == (sha256(b"page").hexdigest(), 4)


def test_the_name_says_nothing_of_the_content(vault):
    assert vault.put(b"page").name != sha256(b"page").hexdigest()


def test_the_content_is_not_on_the_disk(vault):
    content = b"a page of a citizen's paper" * 10
    name = vault.put(content).name
    assert content[:20] not in path_of(vault, name).read_bytes()


def test_the_same_content_twice_is_one_file_left_as_it_was(vault):
    first = vault.put(b"page")
    before = path_of(vault, first.name).read_bytes()
    assert vault.put(b"page") == first
    assert path_of(vault, first.name).read_bytes() == before
    assert vault.names() == (first.name,)


def test_the_same_content_in_two_vaults_looks_different(tmp_path):
    one, other = (FileVault(tmp_path / name, VAULT_KEY, NAME_KEY) for name in "ab")
    name = one.put(b"page").name
    other.put(b"page")
    assert path_of(one, name).read_bytes() != path_of(other, name).read_bytes()


@given(data=st.data())
def test_any_changed_bit_is_found(data):
    with TemporaryDirectory() as folder:
        vault = FileVault(Path(folder), VAULT_KEY, NAME_KEY)
        path = path_of(vault, vault.put(b"a page").name)
        sealed = bytearray(path.read_bytes())
        bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
        sealed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(sealed)
        with pytest.raises(FileDamagedError):
            vault.get(path.name)


@given(kept=st.integers(0, 34))
def test_a_cut_off_file_is_found(kept):
    with TemporaryDirectory() as folder:
        vault = FileVault(Path(folder), VAULT_KEY, NAME_KEY)
        path = path_of(vault, vault.put(b"a page").name)
        path.write_bytes(path.read_bytes()[:kept])
        with pytest.raises(FileDamagedError):
            vault.get(path.name)


def test_two_files_exchanged_are_found(vault):
    one, other = vault.put(b"one"), vault.put(b"other")
    path_of(vault, one.name).write_bytes(path_of(vault, other.name).read_bytes())
    with pytest.raises(FileDamagedError):
        vault.get(one.name)


def test_a_missing_file_is_found(vault):
    path_of(vault, name := vault.put(b"page").name).unlink()
    with pytest.raises(FileDamagedError):
        vault.get(name)


def test_another_key_opens_nothing(vault, tmp_path):
    name = vault.put(b"page").name
    with pytest.raises(FileDamagedError):
        FileVault(tmp_path / "vault", bytes(32), NAME_KEY).get(name)


def test_content_sealed_under_another_name_key_is_found(vault, tmp_path):
    name = vault.put(b"page").name
    with pytest.raises(FileDamagedError):
        FileVault(tmp_path / "vault", VAULT_KEY, bytes(32)).get(name)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "\n"])
def test_a_name_that_is_none_is_refused(vault, name):
    with pytest.raises(FileDamagedError):
        vault.get(name)


def test_a_damaged_file_is_told_not_written_over(vault):
    path = path_of(vault, vault.put(b"page").name)
    path.write_bytes(b"damaged")
    with pytest.raises(FileDamagedError):
        vault.put(b"page")
    assert path.read_bytes() == b"damaged"


def test_unfinished_files_are_no_files_but_are_reported(vault):
    name = vault.put(b"page").name
    part = path_of(vault, name).with_name(f"{name}.0a0b0c0d.part")
    part.write_bytes(b"half")
    assert vault.names() == (name,)
    assert vault.leftovers() == (f"{name[:2]}/{part.name}",)


def test_an_empty_vault_has_no_names(vault):
    assert (vault.names(), vault.leftovers()) == ((), ())


def test_all_names_are_told(vault):
    names = {vault.put(f"page {number}".encode()).name for number in range(20)}
    assert set(vault.names()) == names


def test_what_was_removed_is_gone_and_may_be_removed_again(vault):
    gone, stays = vault.put(b"eins"), vault.put(b"zwei")
    assert vault.holds(gone.name)
    vault.remove(gone.name)
    vault.remove(gone.name)
    assert not vault.holds(gone.name)
    assert vault.names() == (stays.name,)
    with pytest.raises(FileDamagedError):
        vault.get(gone.name)


def test_what_was_removed_can_be_put_again(vault):
    file = vault.put(b"eins")
    vault.remove(file.name)
    assert vault.put(b"eins") == file
    assert vault.get(file.name) == b"eins"


@pytest.mark.parametrize("name", ["", "../desk.db", "a" * 63, "A" * 64, "a" * 64])
def test_nothing_else_is_held_or_removed(vault, tmp_path, name):
    (tmp_path / "desk.db").write_bytes(b"register")
    assert not vault.holds(name)
    vault.remove(name)
    assert (tmp_path / "desk.db").exists()
