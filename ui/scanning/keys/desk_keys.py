"""Which key of the scan page asks for what."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt

from ui.scanning.keys.scan_keys import Act, Armed, ScanKeys

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk

PAGE_STEP = 8


def desk_keys(desk: "ScanDesk") -> ScanKeys:
    """Watching the page and the strip."""
    hand, acts, key = desk.hand, desk.acts, Qt.Key
    letters: dict[Qt.Key, Act] = {
        key.Key_R: acts.turn,
        key.Key_L: acts.turn_back,
        key.Key_C: desk.asks.crop,
        key.Key_M: acts.change_tone,
        key.Key_Q: desk.asks.scan_again,
        key.Key_G: acts.join_or_part,
        key.Key_D: desk.asks.scan_sides,
        key.Key_N: hand.next_paper,
        key.Key_T: acts.take_out,
        key.Key_H: lambda: desk.held.take(hand.counts()),
    }
    others: dict[str, Act] = {
        "Del": acts.put_away,
        "Return": acts.accept,
        "Enter": acts.accept,
        "Space": hand.toggle_current,
        "Left": lambda: hand.step(-1),
        "Right": lambda: hand.step(1),
        "Up": lambda: hand.step(-2),
        "Down": lambda: hand.step(2),
        "PgUp": lambda: hand.step(-PAGE_STEP),
        "PgDown": lambda: hand.step(PAGE_STEP),
        "Home": lambda: hand.step(-len(hand.strip.shown)),
        "End": lambda: hand.step(len(hand.strip.shown)),
        "Shift+Left": lambda: hand.step(-1, extend=True),
        "Shift+Right": lambda: hand.step(1, extend=True),
        "Shift+Up": lambda: hand.step(-2, extend=True),
        "Shift+Down": lambda: hand.step(2, extend=True),
        "Ctrl+A": hand.choose_all,
        "Ctrl+Left": lambda: acts.move(-1),
        "Ctrl+Right": lambda: acts.move(1),
        "Ctrl+Down": lambda: desk.asks.next_concern(1),
        "Ctrl+Up": lambda: desk.asks.next_concern(-1),
        "Ctrl+Z": desk.undo,
        "Ctrl+Shift+Z": desk.redo,
        "Ctrl+V": desk.asks.paste,
        "Ctrl+O": desk.asks.open_files,
        "F4": desk.scan,
        "Esc": desk.step_back,
    }
    keys = ScanKeys(letters, others, desk)
    letters[key.Key_S] = partial(keys.arm, Armed.SPLIT)
    letters[key.Key_A] = partial(keys.arm, Armed.MERGE)
    keys.first = desk.page.sheet.take_key

    def file(number: int, armed: Armed, ids: tuple[UUID, ...] = ()) -> None:
        if number == 0:
            acts.loosen()
        elif armed is Armed.SPLIT:
            acts.split(number)
        elif armed is Armed.MERGE:
            acts.merge(number)
        else:
            acts.file(number, ids)

    keys.digit.connect(file)
    desk.page.installEventFilter(keys)
    desk.strip.grid.installEventFilter(keys)
    return keys
