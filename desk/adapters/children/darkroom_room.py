"""The darkroom in its child: image after image, until nobody asks any more."""

from collections.abc import Sequence

from desk.adapters.children.frames import Frame, FrameError
from desk.adapters.children.line import Line
from desk.adapters.children.values import LOOK, PAGE
from desk.errors import ImageError
from desk.ports import Bound, Sheet, Side
from desk.scanning.binding.bind import bind
from desk.scanning.binding.title import title_of
from desk.scanning.picture import picture
from desk.scanning.seeing.look import look


def serve(line: Line) -> None:
    """What is no image is answered so; a bug ends the process, and the parent starts another."""
    while (order := line.order()) is not None:
        try:
            answer = _answer(line, order)
        except ImageError:
            answer = Frame("trouble")
        line.say(answer)


def _answer(line: Line, order: Frame) -> Frame:
    match order.kind:
        case "look":
            return LOOK.frame("look", look(order.body))
        case "picture":
            return Frame("picture", {}, picture(order.body, PAGE.value(order), _longest(order)))
        case "title":
            return Frame("title", {"title": title_of(order.body, PAGE.value(order))})
        case "bind":
            return _told(bind(_sheets(line, order), order.header.get("text") is not False))
        case _:
            raise FrameError


def _longest(order: Frame) -> int:
    longest = order.header.get("longest")
    if not isinstance(longest, int):
        raise FrameError
    return longest


def _sheets(line: Line, order: Frame) -> Sequence[Sheet]:
    """The sides follow the order, one message each, so no message grows with the paper."""
    counts = order.header.get("sides")
    if not isinstance(counts, list):
        raise FrameError
    return [tuple(_side(line) for _ in range(_count(count))) for count in counts]


def _count(value: object) -> int:
    if not isinstance(value, int):
        raise FrameError
    return value


def _side(line: Line) -> Side:
    frame = line.order()
    if frame is None or frame.kind != "side":
        raise FrameError
    return Side(frame.body, PAGE.value(frame))


def _told(bound: Bound) -> Frame:
    return Frame("bind", {"sheets": bound.sheets, "text": bound.text}, bound.pdf)
