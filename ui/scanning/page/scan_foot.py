"""Below the page: what lies in the tray, and what must be seen to before the citizen leaves."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.pages.goodbye import Concern, Worry
from desk.pages.page import Page
from ui.parts import KeyCap, label, picture, restyle, rule, theme
from ui.parts.elided import Elided
from ui.parts.icons import pixmap
from ui.scanning.pages_at_hand import PagesAtHand
from ui.scanning.strip.page_paint import Marks, paint_page
from ui.wording.absent_pages import Absence, gone_short
from ui.wording.scanning import concern_words, numbers

translate = QCoreApplication.translate

HEIGHT = 104
GOODBYE = 236
_SMALL = QSize(54, 76)
_STEP = 62
MOST_TOLD = 2
_AFTER = frozenset({Worry.NOT_LOOKED})


class ScanFoot(QWidget):
    """`gone_to`: a page (UUID) was clicked here."""

    gone_to = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.tray, self.goodbye = Tray(), Goodbye()
        self.tray.pages.gone_to.connect(self.gone_to)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(14)
        row.addWidget(self.tray, 1)
        row.addWidget(rule(vertical=True))
        row.addWidget(self.goodbye)


class Tray(QWidget):
    """Pages suspected to be blank, and pages that were put away."""

    def __init__(self) -> None:
        super().__init__()
        self._count, self._told = label("", "group"), Elided("", "second")
        self._key, self._does = KeyCap("T"), label("", "second")
        self.pages = TrayPages()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(picture("inbox", theme.INK_2))
        head.addWidget(label(translate("Scanning", "Blank tray"), "group"))
        head.addWidget(self._count)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._key)
        foot.addWidget(self._does)
        foot.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addWidget(self._told)
        words.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addWidget(self.pages)

    def refresh(self, hand: PagesAtHand) -> None:
        """What lies in it."""
        tray, away = hand.strip.tray, hand.strip.dropped
        self._count.setText(str(len(tray) + len(away)) if tray or away else "")
        self._told.set_whole(_tray_words(len(tray), len(away)))
        full = bool(tray or away)
        self._key.setVisible(full)
        current = hand.current
        out = current if current in (*tray, *away) else next(iter((*tray, *away)), None)
        does = translate("Scanning", "take page {page} out of the tray")
        self._does.setText(does.format(page=out.number) if out else "")
        self.pages.show_pages((*tray, *away), current.id if current else None, hand.absence)


class TrayPages(QWidget):
    """Small pages in a row; a click shows one large."""

    gone_to = Signal(object)
    MOST = 4

    def __init__(self) -> None:
        super().__init__()
        self.picture: Callable[[Page, int], QImage | None] = lambda _page, _size: None
        self._pages: tuple[Page, ...] = ()
        self._absences: tuple[Absence | None, ...] = ()
        self._current: UUID | None = None
        self.setFixedHeight(_SMALL.height() + 8)
        self.setAccessibleName(translate("Scanning", "Blank tray"))

    def show_pages(
        self,
        pages: Sequence[Page],
        current: UUID | None,
        absence: Callable[[Page], Absence | None] = lambda _page: None,
    ) -> None:
        """The first few, among them the current one."""
        at = next((place for place, page in enumerate(pages) if page.id == current), 0)
        start = max(0, at - self.MOST + 1)
        self._pages, self._current = tuple(pages[start : start + self.MOST]), current
        self._absences = tuple(map(absence, self._pages))
        self.setFixedWidth(len(self._pages) * _STEP + 2)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Shows it large."""
        place = int(event.position().x()) // _STEP
        if 0 <= place < len(self._pages):
            self.gone_to.emit(self._pages[place].id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each with its number."""
        painter = QPainter(self)
        longest = round(_SMALL.height() * self.devicePixelRatioF())
        for place, (page, absence) in enumerate(zip(self._pages, self._absences, strict=True)):
            box = QRect(place * _STEP + 4, 4, _SMALL.width(), _SMALL.height())
            marks = Marks(current=page.id == self._current, absence=absence)
            paint_page(painter, box, page, self.picture(page, longest), marks)
        painter.end()


class Goodbye(QWidget):
    """The check before the citizen leaves: the most pressing warnings and the key to each page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(GOODBYE)
        self._sign = picture("triangle-alert", theme.WARN)
        self._head = Elided("", "group")
        self._lines = tuple(Elided("", "second") for _ in range(MOST_TOLD))
        self._key, self._does = KeyCap("Ctrl+↓"), Elided("", "second")
        self._sure = False
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._head, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._key)
        foot.addWidget(self._does, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        for line in self._lines:
            column.addWidget(line)
        column.addLayout(foot)
        column.addStretch(1)

    def refresh(self, hand: PagesAtHand, concerns: Sequence[Concern], owner: str) -> None:
        """What is to be seen to; `owner`: bà Tuyết."""
        told_now = concerns if hand.strip.pages else ()
        pressing = [one for one in told_now if one.kind not in _AFTER] or list(told_now)
        pressing.sort(key=lambda one: one.kind not in _CURED)  # what a rescan mends comes first
        who = owner or translate("Scanning", "the citizen")
        told = translate("Scanning", "Before {who} leaves").format(who=who)
        words = [gone_short(numbers(hand.lost))] if hand.lost else []
        words += [concern_words(one, hand.strip, hand.slots) for one in pressing]
        self._head.set_whole(f"{told} ({len(words)})" if words else told)
        self._sure = bool(hand.strip.shown)
        self._look(bool(words))
        if not words:
            words = [_nothing_wrong(hand)]
        for line, sentence in zip(self._lines, (*words, *[""] * MOST_TOLD), strict=False):
            line.set_whole(sentence)
            line.setVisible(bool(sentence))
        self._tell_way(hand, pressing, len(words) - MOST_TOLD)

    def _look(self, pressing: bool) -> None:
        name, ink, tone = (
            ("check", theme.OK, "ok") if self._sure else ("clock", theme.INK_2, "ink2")
        )
        if pressing:
            name, ink, tone = "triangle-alert", theme.WARN, "warn"
        self._sign.setPixmap(pixmap(name, ink, 16))
        restyle(self._head, tone=tone)

    def _tell_way(self, hand: PagesAtHand, pressing: Sequence[Concern], more: int) -> None:
        current = hand.current
        lost = {page.id for page in hand.lost}
        flawed = lost | {one.page for one in pressing if one.page is not None}
        cured = lost | {one.page for one in pressing if one.kind in _CURED}
        here = current is not None and current.id in cured
        self._key.setVisible(bool(flawed))
        self._key.setText("Q" if here else "Ctrl+↓")
        rest = translate("Scanning", "see it, {count} more") if more > 0 else ""
        see = rest.format(count=more) if rest else translate("Scanning", "see the page")
        again = translate("Scanning", "scan page {page} again")
        does = again.format(page=current.number) if here and current else see
        self._does.set_whole(does if flawed else "")


_CURED = frozenset({Worry.BLURRED, Worry.CUT, Worry.CODE, Worry.FAINT})


def _nothing_wrong(hand: PagesAtHand) -> str:
    if not hand.strip.shown:
        return translate("Scanning", "Nothing scanned yet.")
    return translate("Scanning", "Every page is sharp and filed.")


def _tray_words(blank: int, away: int) -> str:
    if not blank and not away:
        return translate("Scanning", "Blank pages wait here; none is deleted.")
    if blank and away:
        told = translate("Scanning", "{blank} look blank, {away} put away. None is deleted.")
        return told.format(blank=blank, away=away)
    if blank:
        return translate("Scanning", "They look blank. No page is deleted.")
    return translate("Scanning", "You put them away. No page is deleted.")
