"""What the keys of the scan page do to pages."""

from collections.abc import Callable, Iterable
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.pages import edits
from desk.pages.history import Edit
from desk.pages.page import Box, Standing, Tone
from desk.pages.slot import Slot
from desk.pages.strip import Strip
from ui.scanning.pages_at_hand import PagesAtHand

translate = QCoreApplication.translate

Change: TypeAlias = Callable[[Strip, Iterable[UUID]], Strip]
_FOLLOWING_TONE = {Tone.COLOUR: Tone.GREY, Tone.GREY: Tone.BLACK, Tone.BLACK: Tone.COLOUR}


class Acts(QObject):
    """Each on the chosen pages, or the current one; each can be undone."""

    message = Signal(str)
    """Why nothing was done."""

    def __init__(self, hand: PagesAtHand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand = hand

    def file(self, number: int, ids: Iterable[UUID] = ()) -> None:
        """Under the line of that key; these pages if some are named (they were dragged)."""
        wanted = tuple(ids) or self._hand.targets
        slot = self._fileable(number)
        if slot and wanted:
            after = edits.file_under(self._hand.strip, wanted, slot.name)
            self._hand.file(Edit.FILE, after, slot, wanted)

    def accept(self) -> None:
        """Enter: under the paper that is suggested."""
        found = self._hand.suggestion
        if found:
            self.file(found[0].number)

    def split(self, number: int) -> None:
        """This page and those behind it in its paper."""
        page, slot = self._hand.current, self._fileable(number)
        if page and slot:
            after = edits.split_from(self._hand.strip, page.id, slot.name)
            self._hand.file(Edit.SPLIT, after, slot, (page.id,))

    def merge(self, number: int) -> None:
        """The whole paper of the current page goes under another line."""
        page, slot = self._hand.current, self._fileable(number)
        if page and not page.slot:
            self.message.emit(translate("Scanning", "This page is under no paper yet."))
        elif page and slot:
            after = edits.merge(self._hand.strip, page.slot, slot.name)
            self._hand.file(Edit.MERGE, after, slot, (page.id,))

    def loosen(self) -> None:
        """Out of its paper."""
        self._do(Edit.LOOSEN, edits.loosen)

    def turn(self) -> None:
        """A quarter clockwise."""
        hand = self._hand
        hand.do(Edit.TURN, edits.turn(hand.strip, hand.targets, 1))

    def turn_back(self) -> None:
        """A quarter the other way."""
        hand = self._hand
        hand.do(Edit.TURN, edits.turn(hand.strip, hand.targets, 3))

    def change_tone(self) -> None:
        """Colour, grey, black and white, and round again."""
        hand, page = self._hand, self._hand.current
        if page is not None:
            tone = _FOLLOWING_TONE[page.shown_tone]
            hand.do(Edit.TONE, edits.keep_in(hand.strip, hand.targets, tone))

    def put_away(self) -> None:
        """Into the tray, from where T brings it back; the next page is the current one."""
        hand, ids = self._hand, self._hand.targets
        following = hand.neighbour(ids)
        if hand.do(Edit.DROP, edits.drop(hand.strip, ids)):
            hand.choose_none()
            if following:
                hand.go(following)

    def take_out(self, page_id: UUID | None = None) -> None:
        """Out of the tray: that page, else the current one if it lies there, else the first."""
        hand, page = self._hand, self._hand.current
        in_tray = (*hand.strip.tray, *hand.strip.dropped)
        if page_id is None and page and page.standing is not Standing.STRIP:
            page_id = page.id
        chosen = page_id or next((one.id for one in in_tray), None)
        if chosen is None:
            self.message.emit(translate("Scanning", "The tray is empty."))
        elif hand.do(Edit.BRING_BACK, edits.bring_back(hand.strip, (chosen,))):
            hand.go(chosen)

    def join_or_part(self) -> None:
        """Below the page before, on one sheet (both sides of a card); or apart again."""
        hand, page = self._hand, self._hand.current
        if page is None:
            return
        if len(hand.strip.sheet_of(page.id)) > 1:
            hand.do(Edit.PART, edits.part(hand.strip, page.id))
            return
        before = [one.id for one in hand.strip.shown if one.place < page.place]
        if not before:
            self.message.emit(translate("Scanning", "There is no page before it to join it to."))
            return
        hand.do(Edit.JOIN, edits.join(hand.strip, page.id, before[-1]))

    def move(self, by: int) -> None:
        """The current page one place on, or back."""
        hand, page = self._hand, self._hand.current
        shown = [one.id for one in hand.strip.shown]
        if page is None or page.id not in shown:
            return
        at = shown.index(page.id)
        before = at - 1 if by < 0 else at + 2
        if before >= 0:
            self.move_before((page.id,), shown[before] if before < len(shown) else None)

    def move_before(self, ids: Iterable[UUID], before: UUID | None) -> None:
        """Pages dragged between others."""
        strip, wanted = self._hand.strip, tuple(ids)
        if before in wanted:
            return
        for one in wanted:
            strip = edits.move_before(strip, one, before)
        self._hand.do(Edit.MOVE, strip)

    def crop(self, box: Box | None) -> None:
        """The current page's edges; None: as the machine found them."""
        hand, page = self._hand, self._hand.current
        if page is not None:
            hand.do(Edit.CROP, edits.crop(hand.strip, page.id, box))

    def _do(self, edit: Edit, change: Change) -> None:
        self._hand.do(edit, change(self._hand.strip, self._hand.targets))

    def _fileable(self, number: int) -> Slot | None:
        slot = self._hand.slot(number)
        if slot is not None and slot.shown:
            told = translate("Scanning", "Paper {line} is only shown: tick it, do not scan it.")
            self.message.emit(told.format(line=number))
            return None
        return slot
