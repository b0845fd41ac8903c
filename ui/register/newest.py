"""Questions of which only the newest counts: one is asked at a time, stale ones never are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from desk.errors import DeskError
from desk.listing import ListingStoppedError
from ui.work import Work

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Question:
    call: Callable[[], Any]
    then: Callable[[Any], object]
    give_up: Callable[[], object]


class Newest(QObject):
    """While one question is under way at most one waits, and its answer alone is told."""

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._asked: _Question | None = None
        self._waiting: _Question | None = None

    def ask(
        self,
        call: Callable[[], Answer],
        then: Callable[[Answer], object],
        give_up: Callable[[], object] = lambda: None,
    ) -> None:
        """`give_up` is called at once when a newer question makes this one useless."""
        question = _Question(call, then, give_up)
        if self._asked is None:
            self._go(question)
        else:
            self._asked.give_up()
            self._waiting = question

    def drop(self) -> None:
        """No answer is wanted any more."""
        if self._asked is not None:
            self.ask(lambda: None, lambda _: None)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asked is not None

    def _go(self, question: _Question) -> None:
        self._asked = question
        self._work.ask(question.call, self._told, self, self._failed)

    def _told(self, answer: Any) -> None:  # noqa: ANN401 - whatever was asked for
        asked, waiting = self._asked, self._next()
        if waiting is None and asked is not None:
            asked.then(answer)

    def _failed(self, error: DeskError) -> None:
        waiting = self._next()
        if waiting is None and not isinstance(error, ListingStoppedError):
            self._work.failed.emit(error)

    def _next(self) -> _Question | None:
        waiting, self._asked, self._waiting = self._waiting, None, None
        if waiting is not None:
            self._go(waiting)
        return waiting
