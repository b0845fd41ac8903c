"""What the officer did, step by step and by name, and the way back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from desk.canonical import Json
from ui.intake.content import Content
from ui.intake.form.form_content import substance
from ui.intake.form.intake_form import IntakeForm
from ui.wording.undoing import act_words, change_words

MOST_STEPS: Final = 30
_UNSEEN: Final = frozenset({"note", "known", "typed", "shape"})
_CHOSEN: Final = frozenset({"code", "case", "sex", "kind", "channel", "way", "mistake"})


class Step(QUndoCommand):
    """The form before and after one act."""

    def __init__(
        self, words: str, show: Callable[[Content], object], before: Content, after: Content
    ) -> None:
        super().__init__(words)
        self.before, self.after = before, after
        self._show, self._done = show, True

    def drop(self) -> None:
        """Nothing came of it: it goes from the stack when it is undone, and shows nothing."""
        self._show = _nothing
        self.setObsolete(True)

    def undo(self) -> None:
        """As it was."""
        self._show(self.before)

    def redo(self) -> None:
        """As it became; the first time it has happened already."""
        if not self._done:
            self._show(self.after)
        self._done = False


class Deed(QUndoCommand):
    """An act beside the form, with its counter-act."""

    def __init__(self, words: str, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__(words)
        self._undo, self._redo = undo, redo

    def undo(self) -> None:
        """Takes it back."""
        self._undo()

    def redo(self) -> None:
        """Does it."""
        self._redo()


class UndoSteps(QObject):
    """Typing in one field is one step; what follows by itself belongs to the step before."""

    def __init__(self, form: IntakeForm) -> None:
        super().__init__(form)
        self._form = form
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_STEPS)
        self._now = form.content()
        self._top: Step | None = None
        self._typing: tuple[str, ...] = ()
        form.edited.connect(self._note)
        form.settled.connect(self.settle)

    @property
    def undo_name(self) -> str:
        """What would be undone; empty for nothing."""
        return self._stack.undoText()

    @property
    def redo_name(self) -> str:
        """What would be done again; empty for nothing."""
        return self._stack.redoText()

    def undo(self) -> str:
        """One step back; its name."""
        name, self._top = self.undo_name, None
        self._stack.undo()
        return name

    def redo(self) -> str:
        """One step forth; its name."""
        name, self._top = self.redo_name, None
        self._stack.redo()
        return name

    def clear(self) -> None:
        """What was saved is not undone here."""
        self._stack.clear()
        self._top, self._now = None, self._form.content()

    def around(self, act: str, change: Callable[[], object]) -> None:
        """One step for all that `change` does to the form."""
        before = self._form.content()
        change()
        self._now = self._form.content()
        if substance(before) != substance(self._now):
            self._push(act_words(act), before, self._now, ())

    def do(self, words: str, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        """Does something beside the form, which can be taken back."""
        self._top = None
        self._stack.push(Deed(words, undo, redo))

    def _note(self, act: str) -> None:
        before, after = self._now, self._form.content()
        path = difference(_seen(before), _seen(after))
        if not path and not act:
            return
        self._now = after
        if self._top is not None and not act and path and path == self._typing:
            self._top.after = after
        elif path:
            typing = path if _is_text(after, path) and not act else ()
            self._push(act_words(act) if act else change_words(path), before, after, typing)

    def settle(self) -> None:
        """What followed from the last step belongs to it; typing that was taken back is no step."""
        after, top = self._form.content(), self._top
        self._now = after
        if top is None:
            return
        top.after = after
        if self._typing and _seen(top.before) == _seen(after):
            self._top = None
            top.drop()
            self._stack.undo()

    def _push(self, words: str, before: Content, after: Content, typing: tuple[str, ...]) -> None:
        self._top, self._typing = Step(words, self._show, before, after), typing
        self._stack.push(self._top)

    def _show(self, content: Content) -> None:
        self._form.show_content(content)
        self._now = self._form.content()


def _nothing(_: Content) -> None:
    return None


def difference(before: Json, after: Json) -> tuple[str, ...]:
    """The way to the first thing that differs; empty for nothing."""
    if isinstance(before, dict) and isinstance(after, dict):
        pairs = [(name, before.get(name), after.get(name)) for name in {**after, **before}]
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = [(str(i), *both) for i, both in enumerate(zip(before, after, strict=True))]
    else:
        return () if before == after else ("",)
    for name, old, new in pairs:
        if old != new:
            return tuple(step for step in (name, *difference(old, new)) if step)
    return ()


def _seen(content: Content) -> Content:
    """Without what changes by itself or has no meaning yet."""
    return {name: _without(value) for name, value in substance(content).items()}


def _without(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: _without(one) for name, one in value.items() if name not in _UNSEEN}
    return value


def _is_text(content: Json, path: tuple[str, ...]) -> bool:
    value = content
    for step in path:
        if isinstance(value, list):
            value = value[int(step)] if int(step) < len(value) else None
        elif isinstance(value, dict):
            value = value.get(step)
    return isinstance(value, str) and path[-1] not in _CHOSEN
