"""A slot laid back from an older copy counts for nothing where an administrator acts on it, and a
new recovery key takes the old one's place only once it is kept.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from desk.errors import StoreFullError
from desk.office.accounts import LastAdministratorError, Role, SlotNotInForceError
from tests.wiring.test_officers import (
    AN,
    CHIEF,
    OTHER,
    PASSWORD,
    THIRD,
    gate,
    home,
    kept,
    key,
    laid_back,
    officers,
    opens,
    slot_bytes,
    two,
    world,
)
from ui.wiring.officers import recover

__all__ = ["gate", "home", "kept", "key", "officers", "two", "world"]


def test_a_laid_back_administrators_slot_is_nobody_who_administers(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    before = slot_bytes(gate, "an")
    two.change(PASSWORD, AN)
    laid_back(gate, "an", before)
    with pytest.raises(LastAdministratorError):
        two.change(PASSWORD, replace(CHIEF, role=Role.OFFICER))


def test_a_disabled_administrators_slot_laid_back_is_nobody_who_administers(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    before = slot_bytes(gate, "an")
    two.disable(PASSWORD, "an")
    laid_back(gate, "an", before)
    with pytest.raises(LastAdministratorError):
        two.change(PASSWORD, replace(CHIEF, role=Role.OFFICER))


def test_an_officer_removed_by_hand_from_the_folder_is_no_administrator_left(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    (gate.folder / "keys" / "an.json").unlink()
    with pytest.raises(LastAdministratorError):
        two.change(PASSWORD, replace(CHIEF, role=Role.OFFICER))


def test_another_title_does_not_bring_an_old_password_back(two, gate):
    before = slot_bytes(gate, "an")
    two.set_password(PASSWORD, "an", THIRD)
    laid_back(gate, "an", before)
    with pytest.raises(SlotNotInForceError):
        two.change(PASSWORD, replace(AN, title="khác"))
    assert not opens(gate, "an", OTHER)


def test_a_refused_change_leaves_the_newest_slot_in_force(two, gate):
    before = slot_bytes(gate, "an")
    two.set_password(PASSWORD, "an", THIRD)
    now = slot_bytes(gate, "an")
    laid_back(gate, "an", before)
    with pytest.raises(SlotNotInForceError):
        two.change(PASSWORD, replace(AN, title="khác"))
    laid_back(gate, "an", now)
    assert opens(gate, "an", THIRD)


def test_a_damaged_slot_is_not_changed_either(two, gate):
    laid_back(gate, "an", b"{")
    with pytest.raises(SlotNotInForceError):
        two.change(PASSWORD, replace(AN, title="khác"))


def test_after_a_new_password_the_rest_can_be_changed(two, gate):
    before = slot_bytes(gate, "an")
    two.set_password(PASSWORD, "an", THIRD)
    laid_back(gate, "an", before)
    two.set_password(PASSWORD, "an", THIRD)
    two.change(PASSWORD, replace(AN, title="khác"))
    assert gate.check("an", THIRD).title == "khác"


def test_a_new_password_does_not_bring_an_old_role_back(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    before = slot_bytes(gate, "an")
    two.change(PASSWORD, AN)
    laid_back(gate, "an", before)
    two.set_password(PASSWORD, "an", THIRD)
    assert gate.unlock("an", THIRD).officer.role is Role.OFFICER


def test_a_recovery_does_not_bring_an_old_role_or_old_fields_back(two, gate, key):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR, fields=("Đất đai",)))
    before = slot_bytes(gate, "an")
    two.change(PASSWORD, AN)
    laid_back(gate, "an", before)
    recover(gate, key, "an", THIRD)
    assert gate.check("an", THIRD) == AN


def test_of_an_older_slot_the_officer_of_today_is_listed(two, gate):
    two.change(PASSWORD, replace(AN, role=Role.ADMINISTRATOR))
    before = slot_bytes(gate, "an")
    two.change(PASSWORD, AN)
    laid_back(gate, "an", before)
    assert two.officers() == (AN, CHIEF)


def test_a_first_officer_who_never_signed_in_is_brought_back_from_a_damaged_slot(gate, key):
    (gate.folder / "keys" / f"{CHIEF.login}.json").write_bytes(b"{")
    recover(gate, key, CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, OTHER)
    assert gate.officers() == (CHIEF,)


# a new recovery key


@contextmanager
def no_commit(home) -> Iterator[None]:
    """The disk is full just where the register keeps what was written."""

    def full(_connection) -> None:
        raise StoreFullError

    engine = home.store._engine
    event.listen(engine, "commit", full)
    try:
        yield
    finally:
        event.remove(engine, "commit", full)


def recovery_files(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "keys").glob("_recovery*"))


def test_the_printed_key_still_opens_where_a_new_one_was_not_kept(officers, home, gate, key):
    with no_commit(home), pytest.raises(StoreFullError):
        officers.new_recovery_key(PASSWORD)
    recover(gate, key, CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, OTHER)


def test_a_new_key_that_was_not_kept_leaves_no_file(officers, home, gate):
    before = recovery_files(gate.folder)
    with no_commit(home), pytest.raises(StoreFullError):
        officers.new_recovery_key(PASSWORD)
    assert recovery_files(gate.folder) == before


def test_the_next_try_for_a_new_key_succeeds(officers, home, gate):
    with no_commit(home), pytest.raises(StoreFullError):
        officers.new_recovery_key(PASSWORD)
    recover(gate, officers.new_recovery_key(PASSWORD), CHIEF.login, OTHER)
    assert opens(gate, CHIEF.login, OTHER)
