"""`ask` and `do`: answers on the window's thread, none for who is gone, trouble never swallowed."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete

from desk.errors import DeskError, StoreBusyError
from tests.ui.stand_ins import ManualExecutor
from ui.work import Work


def boom() -> None:
    raise StoreBusyError


def test_an_answer_comes_on_the_windows_thread(qapp, qtbot):
    seen = []
    owner = QObject()
    with ThreadPoolExecutor(1) as executor:
        work = Work(executor)
        work.ask(
            threading.get_ident, lambda there: seen.append((there, threading.get_ident())), owner
        )
        qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    [(there, here)] = seen
    assert there != here == threading.get_ident()


def test_who_is_gone_gets_no_answer(qapp, settle):
    executor = ManualExecutor(at_once=False)
    work, owner, seen = Work(executor), QWidget(), []
    work.ask(lambda: 1, seen.append, owner)
    delete(owner)
    executor.run_all()
    settle()
    assert seen == []


def test_doing_greys_its_owner_out_until_the_answer(qtbot, settle):
    executor = ManualExecutor(at_once=False)
    work, owner = Work(executor), QWidget()
    qtbot.addWidget(owner)
    work.do(lambda: 1, None, owner)
    assert (owner.isEnabled(), work.busy(owner)) == (False, True)
    executor.run_all()
    settle()
    assert (owner.isEnabled(), work.busy(owner)) == (True, False)


def test_the_field_that_had_the_keyboard_has_it_again(qtbot, settle):
    executor = ManualExecutor(at_once=False)
    owner = QWidget()
    field, other = QLineEdit(), QLineEdit()
    column = QVBoxLayout(owner)
    column.addWidget(other)
    column.addWidget(field)
    qtbot.addWidget(owner)
    owner.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=20_000)
    work = Work(executor)
    work.do(lambda: 1, None, owner)
    executor.run_all()
    settle()
    qtbot.waitUntil(field.hasFocus, timeout=20_000)


def test_a_change_is_told(qtbot, work):
    with qtbot.waitSignal(work.changed, timeout=20_000):
        work.do(lambda: 1, None, QObject(work))


def test_asking_tells_no_change(qtbot, work, settle):
    with qtbot.assertNotEmitted(work.changed):
        work.ask(lambda: 1, None, QObject(work))
        settle()


def test_a_trouble_nobody_handles_is_told(qtbot, work):
    with qtbot.waitSignal(work.failed, timeout=20_000) as told:
        work.do(boom, None, QObject(work))
    assert isinstance(told.args[0], StoreBusyError)


def test_a_trouble_somebody_handles_is_his(qtbot, work, settle):
    seen: list[DeskError] = []
    with qtbot.assertNotEmitted(work.failed):
        work.do(boom, None, QObject(work), failed=seen.append)
        settle()
    assert len(seen) == 1


def test_a_bug_reaches_the_exception_hook(qtbot, work, settle):
    with qtbot.capture_exceptions() as caught:
        work.ask(lambda: 1 // 0, None, QObject(work))
        settle()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


@pytest.mark.parametrize("fails", [False, True])
def test_an_owner_is_usable_again_whatever_came_out(qtbot, work, settle, fails):
    owner = QWidget()
    qtbot.addWidget(owner)
    work.do(boom if fails else lambda: None, None, owner, failed=lambda _: None)
    settle()
    assert owner.isEnabled()
