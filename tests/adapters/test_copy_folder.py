"""The shelf of copies: what is finished, what is cleared, what a hostile or broken stick says."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from desk.adapters.copy_folder import (
    DESK,
    KEYS,
    NEEDED,
    OFFICE,
    VAULT,
    CopyShelf,
    shelves_in,
    unusable_in,
)
from desk.adapters.copy_manifest import MANIFEST, read_manifest, read_needed
from desk.adapters.copy_parts import copy_keys, digest_of
from desk.adapters.copy_return import bring_back
from desk.copies import CopyError, CopyTrouble, Counts, Manifest, name_of
from desk.time.working_time import VIETNAM

AT = datetime(2026, 11, 23, 9, 0, tzinfo=VIETNAM)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return tmp_path / "home" / VAULT


@pytest.fixture
def shelf(tmp_path: Path) -> CopyShelf:
    (tmp_path / "stick").mkdir()
    return CopyShelf(tmp_path / "stick", "store-1")


def stored(vault: Path, content: bytes) -> str:
    """A file of the home's vault; its name."""
    name = sha256(b"name" + content).hexdigest()
    (vault / name[:2]).mkdir(parents=True, exist_ok=True)
    (vault / name[:2] / name).write_bytes(content)
    return name


def made(shelf: CopyShelf, vault: Path, names: Iterable[str], at: datetime = AT) -> Path:
    """A finished copy of invented databases and these files."""
    part = shelf.begin(name_of(at))
    for name in (DESK, OFFICE):
        (part / name).write_bytes(name.encode() * 50)
    slots = vault.parent / KEYS
    slots.mkdir(parents=True, exist_ok=True)
    (slots / "lan.json").write_text("{}")
    (slots / "lan.tries.json").write_text("{}")
    keys = copy_keys(slots, part / KEYS)
    kept, missing = shelf.keep_files(part, sorted(names), vault)
    digests = (digest_of(part / DESK), digest_of(part / OFFICE), keys, digest_of(part / NEEDED))
    counts = Counts(1, 2, "ab", kept)
    return shelf.finish(
        part, Manifest(name_of(at), at, "store-1", "0002", counts, missing, *digests)
    )


def trouble_of(copy: Path, home: Path) -> CopyTrouble:
    home.mkdir()
    with pytest.raises(CopyError) as told:
        bring_back(copy, home)
    return told.value.trouble


def test_a_copy_comes_back_as_it_was(shelf: CopyShelf, vault: Path, tmp_path: Path):
    name = stored(vault, b"giay hen")
    copy = made(shelf, vault, [name])
    (tmp_path / "again").mkdir()
    assert bring_back(copy, tmp_path / "again") == read_manifest(copy)
    assert (tmp_path / "again" / VAULT / name[:2] / name).read_bytes() == b"giay hen"


def test_notes_of_wrong_passwords_stay_at_home(shelf: CopyShelf, vault: Path):
    copy = made(shelf, vault, [])
    assert [path.name for path in (copy / KEYS).iterdir()] == ["lan.json"]


def test_the_shelf_is_for_its_owner_alone(shelf: CopyShelf, vault: Path):
    copy = made(shelf, vault, [stored(vault, b"x")])
    assert {path.stat().st_mode & 0o077 for path in (shelf.path, copy, shelf.path / VAULT)} == {0}


def test_two_homes_never_share_a_shelf(tmp_path: Path, shelf: CopyShelf):
    assert CopyShelf(tmp_path / "stick", "store-2").path != shelf.path


def test_a_place_that_is_not_there(tmp_path: Path):
    with pytest.raises(CopyError) as told:
        CopyShelf(tmp_path / "out", "store-1")
    assert (told.value.trouble, told.value.about) == (
        CopyTrouble.PLACE_MISSING,
        str(tmp_path / "out"),
    )


def test_what_is_unfinished_is_no_copy_and_goes_with_the_next(shelf: CopyShelf, vault: Path):
    left = shelf.begin(name_of(AT))
    (left / DESK).write_bytes(b"half")
    assert shelf.copies() == ()
    copy = made(shelf, vault, [], AT + timedelta(hours=1))
    assert [one.name for one in shelf.copies()] == [copy.name]
    assert not left.exists()


def test_a_spoiled_file_on_the_shelf_is_written_anew_once_it_is_not_known(shelf, vault):
    name = stored(vault, b"giay hen")
    kept = shelf.path / VAULT / name[:2] / name
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"GIAY HEN")
    made(shelf, vault, [name])
    assert kept.read_bytes() == b"giay hen"


def test_a_file_gone_from_the_home_stays_on_the_shelf(shelf: CopyShelf, vault: Path):
    name = stored(vault, b"giay hen")
    made(shelf, vault, [name])
    (vault / name[:2] / name).unlink()
    copy = made(shelf, vault, [name], AT + timedelta(hours=1))
    assert read_manifest(copy).missing == 0


def test_removing_a_copy_keeps_the_files_others_need(shelf: CopyShelf, vault: Path):
    both, old = stored(vault, b"both"), stored(vault, b"old")
    first = made(shelf, vault, [both, old])
    made(shelf, vault, [both], AT + timedelta(hours=1))
    shelf.remove([first.name])
    assert [path.name for path in (shelf.path / VAULT).glob("??/*")] == [both]


def test_no_file_is_removed_while_another_list_cannot_be_read(shelf: CopyShelf, vault: Path):
    both, old = stored(vault, b"both"), stored(vault, b"old")
    first = made(shelf, vault, [both, old])
    second = made(shelf, vault, [both], AT + timedelta(hours=1))
    (second / NEEDED).write_text("no list\n")
    shelf.remove([first.name])
    assert len(list((shelf.path / VAULT).glob("??/*"))) == 2


def test_a_list_that_leads_out_of_the_vault_is_refused(shelf, vault, tmp_path: Path):
    copy = made(shelf, vault, [])
    (copy / NEEDED).write_text(f"../../secret {'0' * 64}\n")
    with pytest.raises(CopyError):
        list(read_needed(copy / NEEDED))
    assert trouble_of(copy, tmp_path / "again") is CopyTrouble.DAMAGED


@pytest.mark.parametrize("part", [DESK, OFFICE, NEEDED, f"{KEYS}/lan.json"])
def test_a_missing_part_is_found(shelf: CopyShelf, vault: Path, tmp_path: Path, part: str):
    copy = made(shelf, vault, [stored(vault, b"x")])
    (copy / part).unlink()
    assert trouble_of(copy, tmp_path / "again") is CopyTrouble.DAMAGED


def test_every_byte_of_the_manifest_is_under_its_seal(shelf, vault, tmp_path: Path):
    copy = made(shelf, vault, [])
    told = (copy / MANIFEST).read_bytes()
    for at in range(0, len(told), 7):
        (copy / MANIFEST).write_bytes(told[:at] + bytes([told[at] ^ 1]) + told[at + 1 :])
        with pytest.raises(CopyError):
            read_manifest(copy)
    assert unusable_in(shelf.path) == (copy,)


def test_a_folder_without_a_manifest_is_no_copy(shelf: CopyShelf, vault: Path, tmp_path: Path):
    made(shelf, vault, [])
    (shelf.path / name_of(AT + timedelta(hours=1))).mkdir()
    assert len(shelf.copies()) == 1
    assert shelves_in(tmp_path / "stick") == (shelf.path,)
