"""The darkroom behind its port: long-lived children of low priority, replaced when they die."""

from collections.abc import Callable, Sequence
from threading import Lock, Timer
from typing import Final, TypeVar

from desk.adapters.children.command import ChildCommand
from desk.adapters.children.frames import Frame, FrameError
from desk.adapters.children.main import DARKROOM
from desk.adapters.children.parent import Child, ChildDiedError
from desk.adapters.children.values import LOOK, PAGE
from desk.errors import ImageError
from desk.pages.page import Look, Page
from desk.ports import Bound, Sheet

Value = TypeVar("Value")

LOOK_S: Final = 60.0
TITLE_S: Final = 40.0
BIND_S: Final = 120.0
LONGEST_TITLE: Final = 500
JPEG: Final = b"\xff\xd8\xff"
PDF: Final = b"%PDF-"
MOST_PICTURE: Final = 64 * 2**20
MOST_SHEETS: Final = 100_000


class DarkroomProcess:
    """desk.ports.Darkroom, from any thread. Three children, each started when it is first asked:
    binding a thick paper takes minutes and a look half a second, and no picture may wait for them.
    Titles are read where pages are looked at: behind a bind they would come when the page is long
    filed. `patience`: seconds a look or a picture may last; a bind gets two minutes for each side.
    """

    def __init__(self, command: ChildCommand, patience: float = LOOK_S) -> None:
        self._patience = patience
        self._drawing = _Room(command)
        self._looking = _Room(command)
        self._thorough = _Room(command)

    def look(self, content: bytes) -> Look:
        """Raises ImageError, also when the child died of that image or had too long at it."""
        return self._looking.asked((Frame("look", {}, content),), self._patience, LOOK.value)

    def picture(self, content: bytes, page: Page, longest: int) -> bytes:
        """A JPEG of the page as it will be filed. Raises ImageError."""
        told = PAGE.frame("picture", page).header
        order = Frame("picture", {**told, "longest": longest}, content)
        return self._drawing.asked((order,), self._patience, _picture)

    def title(self, content: bytes, page: Page) -> str:
        """Raises ImageError."""
        return self._looking.asked((PAGE.frame("title", page, content),), TITLE_S, _title)

    def bind(self, sheets: Sequence[Sheet], text: bool = True) -> Bound:
        """Raises ImageError."""
        sides = [side for sheet in sheets for side in sheet]
        orders = (
            Frame("bind", {"sides": [len(sheet) for sheet in sheets], "text": text}),
            *(PAGE.frame("side", side.page, side.content) for side in sides),
        )
        return self._thorough.asked(orders, BIND_S * (len(sides) + 1), _bound)

    def close(self) -> None:
        """Ends the children at once, whatever they do; another request starts others."""
        for room in (self._drawing, self._looking, self._thorough):
            room.close()


class _Room:
    """One child at most, one request after the other."""

    def __init__(self, command: ChildCommand) -> None:
        self._command = command
        self._asking = Lock()
        self._child: Child | None = None

    def asked(
        self, orders: Sequence[Frame], patience: float, reading: Callable[[Frame], Value]
    ) -> Value:
        """The answer, if that is one. A child that dies or speaks nonsense is ended: ImageError."""
        with self._asking:
            child = self._living()
            late = Timer(patience, child.stop, (0,))
            late.daemon = True
            late.start()
            try:
                return _read(_said(child, orders), orders[0].kind, reading)
            except (ChildDiedError, FrameError) as error:
                self._end()
                raise ImageError from error
            finally:
                late.cancel()

    def close(self) -> None:
        """Whoever is waiting for an answer gets an ImageError."""
        child = self._child
        if child is not None:
            child.stop(0)
        with self._asking:
            self._end()

    def _living(self) -> Child:
        """The child; a new one if there is none, or the old one died while nobody looked."""
        if self._child is not None and not self._child.alive:
            self._end()
        if self._child is None:
            try:
                self._child = Child(self._command, DARKROOM)
            except OSError as error:
                raise ImageError from error
        return self._child

    def _end(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


def _said(child: Child, orders: Sequence[Frame]) -> Frame:
    for order in orders:
        child.ask(order)
    return child.answer()


def _read(answer: Frame, asked: str, reading: Callable[[Frame], Value]) -> Value:
    if answer.kind == "trouble":
        raise ImageError
    if answer.kind != asked:
        raise FrameError
    return reading(answer)


def _picture(answer: Frame) -> bytes:
    """Of all the formats the window could read, this one."""
    if not answer.body.startswith(JPEG) or len(answer.body) > MOST_PICTURE:
        raise FrameError
    return answer.body


def _title(answer: Frame) -> str:
    title = answer.header.get("title")
    if not isinstance(title, str):
        raise FrameError
    return "".join(sign if sign.isprintable() else " " for sign in title[:LONGEST_TITLE])


def _bound(answer: Frame) -> Bound:
    sheets, text = answer.header.get("sheets"), answer.header.get("text")
    if type(sheets) is not int or not 0 <= sheets <= MOST_SHEETS or not isinstance(text, bool):
        raise FrameError
    if not answer.body.startswith(PDF):
        raise FrameError
    return Bound(answer.body, sheets, text)
