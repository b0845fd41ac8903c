"""Copies while the window runs: when one begins, what is told, and the last one on leaving."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from desk.copies import (
    CopyError,
    CopyState,
    CopyTrouble,
    Counts,
    Drill,
    Manifest,
    Progress,
    name_of,
)
from desk.session import Session
from desk.time.working_time import STANDARD_WEEK, WorkCalendar
from tests.ui.stand_ins import NOW, OFFICE, ManualExecutor, fake_session
from ui.copies.backup_keeper import BackupKeeper
from ui.copies.last_copy import LastCopy
from ui.frame.status_bar import StatusBar
from ui.work import Work

HOUR = timedelta(hours=1)
FRESH = CopyState("/media/the-nho", 60, True, NOW - HOUR / 2, NOW - timedelta(days=3))
MADE = Manifest(name_of(NOW), NOW, "store", "0002", Counts(9, 80, "ab", 9), 0, "", "", "", "")


@dataclass
class Copier:
    """A shelf in memory; `trouble` is raised by the next copies."""

    standing: CopyState = FRESH
    trouble: CopyTrouble | None = None
    faults: int = 0
    during: Callable[[], object] = lambda: None
    done: list[str] = field(default_factory=list)

    def state(self) -> CopyState:
        return self.standing

    def copy(self, told: Progress) -> Manifest:
        self.during()
        told(40)
        if self.trouble:
            raise CopyError(self.trouble, self.standing.folder)
        self.done.append("copy")
        self.standing = replace(self.standing, last=NOW, stale=False)
        return MADE

    def drill(self, told: Progress) -> Drill:
        self.during()
        told(40)
        self.done.append("drill")
        if not self.faults:
            self.standing = replace(self.standing, drilled=NOW)
        return Drill(MADE, MADE.counts, self.faults)


def session_with(copier: Copier) -> Session:
    return replace(fake_session(), copier=copier, calendar=WorkCalendar(STANDARD_WEEK))


@pytest.fixture
def kept(qapp, settle):
    """A keeper over a copier; work is done at once."""

    def make(copier: Copier, executor: ManualExecutor | None = None) -> BackupKeeper:
        keeper = BackupKeeper(session_with(copier), Work(executor or ManualExecutor()))
        keeper.heard: list[CopyError] = []
        keeper.failed.connect(keeper.heard.append)
        keepers.append(keeper)
        return keeper

    keepers: list[BackupKeeper] = []
    yield make
    for keeper in keepers:
        keeper.stop()


def hours_ago(hours: float) -> datetime:
    return NOW - hours * HOUR


@pytest.mark.parametrize(
    ("standing", "done"),
    [
        (FRESH, []),
        (replace(FRESH, last=hours_ago(1)), ["copy"]),
        (replace(FRESH, last=None), ["copy"]),
        (replace(FRESH, folder=""), []),
        (replace(FRESH, last=hours_ago(3), present=False), []),
        (replace(FRESH, drilled=hours_ago(24 * 28)), ["drill"]),
        (replace(FRESH, last=hours_ago(2), drilled=None), ["copy", "drill"]),
    ],
    ids=["fresh", "an hour old", "first", "no place", "stick out", "trial due", "both"],
)
def test_what_is_due_begins_by_itself(kept, settle, standing: CopyState, done: list[str]):
    copier = Copier(standing)
    kept(copier).start()
    settle()
    settle()
    assert copier.done == done


def test_a_trouble_is_told_once_and_tried_again_later(kept, settle):
    copier = Copier(replace(FRESH, last=None), CopyTrouble.PLACE_FULL)
    keeper = kept(copier)
    keeper.start()
    for _ in range(3):
        settle()
        keeper.look()
    settle()
    assert [error.trouble for error in keeper.heard] == [CopyTrouble.PLACE_FULL]


def test_a_copy_that_fails_its_trial_is_told(kept, settle):
    keeper = kept(Copier(replace(FRESH, drilled=None), faults=2))
    keeper.start()
    settle()
    assert [error.trouble for error in keeper.heard] == [CopyTrouble.DAMAGED]


def test_on_leaving_what_is_not_copied_yet_is_copied(kept, settle):
    copier, left = Copier(), []
    kept(copier).finish(lambda: left.append("gone"))
    settle()
    assert (copier.done, left) == (["copy"], ["gone"])


@pytest.mark.parametrize(
    "standing", [replace(FRESH, stale=False), replace(FRESH, present=False)], ids=["same", "out"]
)
def test_on_leaving_nothing_is_waited_for_without_need(kept, settle, standing: CopyState):
    copier, left = Copier(standing), []
    kept(copier).finish(lambda: left.append("gone"))
    settle()
    assert (copier.done, left) == ([], ["gone"])


def test_a_last_copy_that_fails_keeps_nobody(kept, settle):
    left: list[str] = []
    kept(Copier(trouble=CopyTrouble.PLACE_FULL)).finish(lambda: left.append("gone"))
    settle()
    assert left == ["gone"]


def test_the_last_copy_can_be_stopped(kept, settle):
    copier, left = Copier(), []
    keeper = kept(copier)
    copier.during = keeper.cancel
    keeper.finish(lambda: left.append("gone"))
    settle()
    assert (copier.done, left, keeper.heard) == ([], ["gone"], [])


def test_a_trial_under_way_makes_room_for_the_last_copy(kept, settle):
    executor, copier, left = ManualExecutor(at_once=False), Copier(), []
    keeper = kept(copier, executor)
    keeper.drill_now()
    keeper.finish(lambda: left.append("gone"))
    for _ in range(3):
        executor.run_all()
        settle()
    assert (copier.done, left) == (["copy"], ["gone"])


def test_what_was_done_while_a_copy_was_made_is_in_the_last_one(kept, settle):
    executor, copier, left = ManualExecutor(at_once=False), Copier(), []
    keeper = kept(copier, executor)
    keeper.copy_now()
    executor.run_all()
    copier.standing = replace(copier.standing, stale=True)
    keeper.finish(lambda: left.append("gone"))
    for _ in range(3):
        settle()
        executor.run_all()
    settle()
    assert (copier.done, left) == (["copy", "copy"], ["gone"])


def test_the_page_on_leaving_tells_how_far_it_is(kept, settle, qtbot):
    executor, copier = ManualExecutor(at_once=False), Copier()
    keeper = kept(copier, executor)
    page = LastCopy(keeper)
    qtbot.addWidget(page)
    keeper.copy_now()
    executor.run_all()
    keeper._show_percent(40)
    assert page.words == "Đang sao lưu lần cuối trước khi đóng: 40 %"


@pytest.mark.parametrize(
    ("standing", "told", "tone"),
    [
        (replace(FRESH, last=NOW.replace(hour=9, minute=0)), "Sao lưu 09:00", ""),
        (replace(FRESH, last=hours_ago(2.2)), "Sao lưu quá 2 giờ", "warn"),
        (replace(FRESH, last=hours_ago(80)), "Sao lưu quá 3 ngày", "warn"),
        (replace(FRESH, folder=""), "Chưa có nơi sao lưu", "warn"),
        (replace(FRESH, present=False), "Chưa thấy nơi sao lưu", "warn"),
        (replace(FRESH, drilled=None), "Quá một tháng chưa thử bản sao lưu", "warn"),
    ],
    ids=["good", "late", "days", "no place", "stick out", "no trial"],
)
def test_the_status_bar_says_how_copies_stand(qtbot, standing: CopyState, told: str, tone: str):
    bar = StatusBar(session_with(Copier()))
    qtbot.addWidget(bar)
    bar.show_copies(standing)
    assert (bar.backup.words, bar.backup.property("tone")) == (told, tone)


def test_training_has_no_copies_to_tell_of(qtbot):
    session = replace(session_with(Copier()), office=replace(OFFICE, training=True))
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    bar.show_copies(FRESH)
    assert bar.backup.isHidden()
