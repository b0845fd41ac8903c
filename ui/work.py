"""Two verbs for work off the window's thread: `ask` for something, `do` something."""

import weakref
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desk.errors import DeskError

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Job(Generic[Answer]):
    future: Future[Answer]
    then: Callable[[Answer], object] | None
    failed: Callable[[DeskError], object] | None
    owner: Callable[[], QObject | None]
    changes: bool
    focus: Callable[[], QWidget | None]


class Work(QObject):
    """Runs plain callables on an executor (one thread) and answers on the window's thread.

    An owner that is gone gets no answer. `failed` tells a DeskError nobody asked to handle; any
    other exception is raised on the window's thread, where the crash reporter finds it.
    """

    changed = Signal()
    failed = Signal(object)
    _answered = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._doing: weakref.WeakKeyDictionary[QObject, int] = weakref.WeakKeyDictionary()
        self._answered.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        call: Callable[[], Answer],
        then: Callable[[Answer], object] | None,
        owner: QObject,
        failed: Callable[[DeskError], object] | None = None,
    ) -> None:
        """Reads something; nobody has to wait for it."""
        self._submit(call, then, owner, failed, changes=False)

    def do(
        self,
        call: Callable[[], Answer],
        then: Callable[[Answer], object] | None,
        owner: QObject,
        failed: Callable[[DeskError], object] | None = None,
    ) -> None:
        """Changes something: greys its owner out meanwhile, then says `changed`."""
        self._submit(call, then, owner, failed, changes=True)

    def busy(self, owner: QObject) -> bool:
        """Whether something is being done for that owner."""
        return self._doing.get(owner, 0) > 0

    def _submit(
        self,
        call: Callable[[], Answer],
        then: Callable[[Answer], object] | None,
        owner: QObject,
        failed: Callable[[DeskError], object] | None,
        changes: bool,
    ) -> None:
        focus = self._hold(owner) if changes else None
        future = self._executor.submit(call)
        kept = weakref.ref(focus) if focus else _nothing
        job = _Job(future, then, failed, weakref.ref(owner), changes, kept)
        future.add_done_callback(lambda _: self._tell(job))

    def _tell(self, job: _Job[Any]) -> None:
        if isValid(self):  # the program may be closing
            self._answered.emit(job)

    @Slot(object)
    def _finish(self, job: _Job[Any]) -> None:
        owner = job.owner()
        alive = owner is not None and isValid(owner)
        if owner is not None and alive and job.changes:
            self._release(owner, job.focus())
        if job.future.cancelled():
            return
        error = job.future.exception()
        if error is None and job.changes:
            self.changed.emit()
        if error is not None and not isinstance(error, DeskError):
            raise error
        if alive:
            self._answer(job, error)

    def _answer(self, job: _Job[Any], error: DeskError | None) -> None:
        if error is not None:
            (job.failed or self.failed.emit)(error)
        elif job.then:
            job.then(job.future.result())

    def _hold(self, owner: QObject) -> QWidget | None:
        self._doing[owner] = self._doing.get(owner, 0) + 1
        if not isinstance(owner, QWidget):
            return None
        focus = QApplication.focusWidget()
        owner.setEnabled(False)
        return focus if focus and (owner is focus or owner.isAncestorOf(focus)) else None

    def _release(self, owner: QObject, focus: QWidget | None) -> None:
        self._doing[owner] -= 1
        if self._doing[owner] or not isinstance(owner, QWidget):
            return
        owner.setEnabled(True)
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()


def _nothing() -> None:
    return None
