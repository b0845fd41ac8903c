"""Stopped numbers are told after the sign-in, with what the one who reads it can do."""

from dataclasses import replace

import pytest

from desk.guard import NumberingStoppedError, StopReason
from desk.office.accounts import Role
from tests.ui.stand_ins import NOBODY, NOW, fake_session
from ui.frame.stopping import newly_stopped, told
from ui.snapshot import Snapshot

COMMAND = "python -m desk set numbering.settle SỐ_CUỐI"


def snapshot(stopped=None):
    return Snapshot(NOW, (), (), NOBODY, "H42.37.12-261123-3007", stopped=stopped)


def words(reason, role, changed=False):
    session = fake_session()
    session = replace(session, officer=replace(session.officer, role=role), office_changed=changed)
    return told(session, NumberingStoppedError(reason))


def test_the_window_tells_it_before_anybody_presses_f9(window):
    window._show(snapshot(StopReason.CLOCK_BACK))
    assert window.banner.words.startswith("Đồng hồ máy lùi so với lần lưu trước.")


def test_what_was_read_stays_read(window):
    for _ in range(2):
        window._show(snapshot(StopReason.CLOCK_AHEAD))
        shown, _ = window.banner.words, window.banner.clear()
    assert shown == ""


def test_another_reason_is_told_again():
    first, second = snapshot(StopReason.CLOCK_AHEAD), snapshot(StopReason.RESTORED)
    assert newly_stopped(first, second) is not None


@pytest.mark.parametrize("reason", list(StopReason))
def test_the_administrator_is_told_the_command(qapp, reason):
    assert COMMAND in words(reason, Role.ADMINISTRATOR)


@pytest.mark.parametrize("reason", list(StopReason))
def test_the_officer_is_sent_to_the_administrator(qapp, reason):
    said = words(reason, Role.OFFICER)
    assert "gọi quản trị viên" in said.casefold()
    assert "set " not in said


def test_settings_changed_outside_are_not_lost_over_it(qapp):
    assert "ngoài chương trình" in words(StopReason.RESTORED, Role.OFFICER, changed=True)
