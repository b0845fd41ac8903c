"""Which key of the scan page asks for what."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from ui.scanning.acts import Acts
from ui.scanning.desk_asks import DeskAsks
from ui.scanning.held_offer import HeldOffer
from ui.scanning.keys.scan_keys import Act, Armed, ScanKeys
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.undoing import Undoing

PAGE_STEP = 8


def desk_keys(
    hand: PagesAtHand,
    acts: Acts,
    asks: DeskAsks,
    undoing: Undoing,
    held: HeldOffer,
    step_back: Act,
    parent: QObject,
) -> ScanKeys:
    """All of them; who hears keys installs what this gives as a filter."""
    key = Qt.Key
    letters: dict[Qt.Key, Act] = {
        key.Key_R: acts.turn,
        key.Key_L: acts.turn_back,
        key.Key_C: asks.crop,
        key.Key_M: acts.change_tone,
        key.Key_Q: asks.scan_again,
        key.Key_G: acts.join_or_part,
        key.Key_D: asks.scan_sides,
        key.Key_N: hand.next_paper,
        key.Key_T: acts.take_out,
        key.Key_H: lambda: held.take(hand.counts()),
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
        "Ctrl+Down": lambda: asks.next_concern(1),
        "Ctrl+Up": lambda: asks.next_concern(-1),
        "Ctrl+Z": undoing.undo,
        "Ctrl+Shift+Z": undoing.redo,
        "Ctrl+V": asks.paste,
        "Ctrl+O": asks.open_files,
        "F4": asks.scan,
        "Esc": step_back,
    }
    keys = ScanKeys(letters, others, parent)
    letters[key.Key_S] = partial(keys.arm, Armed.SPLIT)
    letters[key.Key_A] = partial(keys.arm, Armed.MERGE)

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
    return keys
