"""The main window's keys: one key has one meaning on every screen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.frame.key_strip import KeyHint

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """A key and what it does."""

    key: str
    act: Callable[[], object]


def bind(window: QWidget, commands: tuple[Command, ...]) -> dict[str, QAction]:
    """One action per key, never repeated while the key is held down."""
    actions = {}
    for command in commands:
        action = QAction(window)
        action.setShortcut(QKeySequence(command.key))
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False, act=command.act: act())
        window.addAction(action)
        actions[command.key] = action
    return actions


def hints() -> tuple[KeyHint, ...]:
    """What stands in the key strip."""
    return (
        KeyHint("F1", translate("Keys", "Help")),
        KeyHint("F2", translate("Keys", "New dossier"), 0),
        KeyHint("F3", translate("Keys", "Find"), 0),
        KeyHint("F4", translate("Keys", "Scan papers")),
        KeyHint("F5", translate("Keys", "Papers"), 0),
        KeyHint("F6", translate("Keys", "Fees"), 0),
        KeyHint("F7", translate("Keys", "Park")),
        KeyHint("F8", translate("Keys", "Supplement slip")),
        KeyHint("F9", translate("Keys", "Save and print"), 0),
        KeyHint("F10", translate("Keys", "Hand over")),
        KeyHint("F12", translate("Keys", "Lock")),
    )
