"""Which key does what in which place of the main window: a table for each part that is called."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from desk.listing import Among
from ui.frame.at_dossier import AtDossier
from ui.frame.at_form import AtForm
from ui.frame.at_scanner import AtScanner
from ui.frame.at_unclaimed import AtUnclaimed
from ui.frame.centre import Centre
from ui.frame.curtain import Curtain
from ui.frame.finding import Finding
from ui.frame.helping import Helping
from ui.frame.keys import Command
from ui.frame.offices import Offices
from ui.frame.pages import Intake
from ui.frame.stepping import Stepping
from ui.frame.zones import Frame, Side
from ui.help.help_page import Place
from ui.outbox.sending import Sending
from ui.queue.queue_panel import QueuePanel, Shown

INTAKE: Final = frozenset({Place.INTAKE})
DOSSIER: Final = frozenset({Place.DOSSIER})
REGISTER: Final = frozenset({Place.REGISTER})
SCAN: Final = frozenset({Place.SCAN})
UNCLAIMED: Final = frozenset({Place.UNCLAIMED})
PAPERS: Final = INTAKE | DOSSIER
OUTBOX: Final = frozenset({Place.OUTBOX})
BEHIND_CURTAIN: Final = frozenset({"Ctrl+H", "F12"})
KEYS: Final = frozenset({Place.KEYS})


def of_window(
    window: QWidget, lock: Callable[[], object], stepping: Stepping, curtain: Curtain
) -> Iterator[Command]:
    """The window itself, and the way back in it."""

    def full_screen() -> None:
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    yield Command("F11", full_screen)
    yield Command("F12", lock)
    yield Command("Esc", stepping.back)
    yield Command("Ctrl+H", curtain.toggle)


def of_help(helping: Helping) -> Iterator[Command]:
    """The words for each place, and the keys."""
    yield Command("F1", helping.show_help)
    yield Command("Ctrl+/", helping.show_keys)
    yield Command("Ctrl+K", helping.show_keys)
    yield Command("Ctrl+P", helping.print_sheet, KEYS)


def of_queue(queue: QueuePanel, frame: Frame) -> Iterator[Command]:
    """The lists at the left."""

    def show(shown: Shown) -> None:
        queue.choose(shown)
        frame.unfold(Side.LEFT)
        queue.take_focus()

    yield Command("Ctrl+1", partial(show, Shown.TODAY))
    yield Command("Ctrl+2", partial(show, Shown.TO_PRINT))


def of_form(at_form: AtForm, intake: Intake) -> Iterator[Command]:
    """The form, from wherever the officer is and in it."""
    yield Command("F2", at_form.new_dossier)
    yield Command("F7", at_form.park)
    yield Command("F5", intake.focus_papers, INTAKE)
    yield Command("F6", intake.focus_fees, INTAKE)
    yield Command("F9", intake.submit, INTAKE)
    yield Command("Shift+F9", intake.reprint, INTAKE)
    yield Command("Ctrl+F2", at_form.one_more, INTAKE)
    yield Command("Ctrl+D", intake.show_why, INTAKE)
    yield Command("Ctrl+P", intake.preview, INTAKE)
    yield Command("Ctrl+Down", intake.next_problem, INTAKE)
    yield Command("Ctrl+Up", intake.previous_problem, INTAKE)
    yield Command("Ctrl+Z", intake.undo, INTAKE)
    yield Command("Ctrl+Shift+Z", intake.redo, INTAKE)
    yield Command("Ctrl+S", intake.tell_saved, INTAKE)


def of_dossier(at: AtDossier) -> Iterator[Command]:
    """The page of one dossier; it may not be made yet."""
    yield Command("Shift+F9", lambda: at.page.reprint(), DOSSIER)
    yield Command("Ctrl+P", lambda: at.page.show_receipt(), DOSSIER)
    yield Command("Ctrl+Z", lambda: at.page.correct(), DOSSIER)


def of_scan(at: AtScanner) -> Iterator[Command]:
    """The scanner and the scan page."""
    desk = at.desk
    yield Command("F4", at.open, PAPERS)
    yield Command("F4", desk.scan, SCAN)
    for number in range(1, len(desk.runs.profiles) + 1):
        yield Command(f"Shift+F{number}", partial(at.scan_by, number), PAPERS | SCAN)
    yield Command("Ctrl+Z", desk.undoing.undo, SCAN)
    yield Command("Ctrl+Shift+Z", desk.undoing.redo, SCAN)
    yield Command("Ctrl+O", desk.asks.open_files, SCAN)
    yield Command("Ctrl+V", desk.asks.paste, SCAN)
    yield Command("Ctrl+P", at.print_separators, SCAN)
    yield Command("Ctrl+Down", partial(desk.asks.next_concern, 1), SCAN)
    yield Command("Ctrl+Up", partial(desk.asks.next_concern, -1), SCAN)


def of_unclaimed(at: AtUnclaimed) -> Iterator[Command]:
    """Pages that no dossier has."""
    yield Command("Ctrl+4", at.open)
    yield Command("Ctrl+Z", lambda: at.page.undo(), UNCLAIMED)


def of_register(finding: Finding, centre: Centre) -> Iterator[Command]:
    """Search, and the lists of the register."""

    def show() -> None:
        finding.leave()
        centre.turn_to(finding.page)
        finding.page.show_view(Among.ALL)
        finding.page.take_focus()

    yield Command("F3", finding.go_to_field)
    yield Command("Ctrl+3", show)
    yield Command("Ctrl+Tab", lambda: finding.page.next_view(), REGISTER)
    yield Command("Ctrl+O", lambda: finding.page.open_current(), REGISTER)


def of_outbox(sending: Sending, centre: Centre, frame: Frame) -> Iterator[Command]:
    """What is on its way to the portal."""
    page = sending.page
    yield Command("Ctrl+7", partial(centre.turn_to, page))
    yield Command("Ctrl+G", sending.background.send_all)
    yield Command("F4", lambda: frame.toggle(Side.RIGHT), OUTBOX)
    yield Command("Ctrl+Tab", page.next_tab, OUTBOX)
    yield Command("Ctrl+Return", page.mend, OUTBOX)
    yield Command("Ctrl+O", page.open_current, OUTBOX)


def of_offices(offices: Offices) -> Iterator[Command]:
    """Settings, officers and their like."""
    for door in offices.doors:
        yield Command(door.key, partial(offices.open, door))
