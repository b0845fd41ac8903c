"""Which part of a scan desk hears which other one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.scanning.scan_desk import ScanDesk


def connect(desk: "ScanDesk") -> None:
    """Once, when all parts are there."""
    page, hand, runs = desk.page, desk.hand, desk.runs
    runs.page.connect(desk.came)
    runs.ended.connect(desk.ends.ended)
    runs.failed.connect(desk.ends.failed)
    hand.changed.connect(desk.showing.soon)
    hand.edited.connect(desk.keep)
    desk.darkroom.looked.connect(desk.unheard.hear)
    desk.darkroom.ready.connect(desk.showing.redraw)
    desk.darkroom.failed.connect(desk.telling.unseen)
    desk.acts.message.connect(desk.telling.say)
    desk.keys.changed.connect(desk.showing.soon)
    page.sheet.picture = desk.showing.large
    page.sheet.cropped.connect(desk.acts.crop)
    page.sheet.mode_changed.connect(desk.showing.soon)
    page.foot.tray.pages.picture = desk.darkroom.picture
    page.foot.gone_to.connect(hand.go)
    page.slots.clicked.connect(desk.acts.file)
    page.slots.let_go.connect(desk.acts.file)
    page.files.connect(desk.scan_files)
    page.caps.pressed.connect(desk.keys.press)
    page.heading.leave.clicked.connect(desk.leave)
    page.heading.stop.clicked.connect(desk.stop)
    page.heading.scan.clicked.connect(lambda: desk.scan())
    desk.strip.picture = desk.darkroom.picture
    desk.strip.clicked.connect(hand.go)
    desk.strip.moved.connect(desk.acts.move_before)
    desk.held.changed.connect(desk.showing.soon)
    desk.held.reused.connect(desk.telling.reused)
    desk.held.failed.connect(desk.telling.failed)
