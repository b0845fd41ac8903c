"""Which key does what in which place of the main window."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from desk.listing import Among
from ui.frame.keys import Command
from ui.frame.zones import Side
from ui.help.help_page import Place
from ui.queue.queue_panel import Shown

if TYPE_CHECKING:
    from ui.frame.main_window import MainWindow

INTAKE: Final = frozenset({Place.INTAKE})
DOSSIER: Final = frozenset({Place.DOSSIER})
REGISTER: Final = frozenset({Place.REGISTER})
SCAN: Final = frozenset({Place.SCAN})
UNCLAIMED: Final = frozenset({Place.UNCLAIMED})
PAPERS: Final = INTAKE | DOSSIER
OUTBOX: Final = frozenset({Place.OUTBOX})
BEHIND_CURTAIN: Final = frozenset({"Ctrl+H", "F12"})
KEYS: Final = frozenset({Place.KEYS})


def commands(window: "MainWindow") -> tuple[Command, ...]:
    """All of them."""
    return (
        *_everywhere(window),
        *_intake(window),
        *_dossier(window),
        *_scan(window),
        *_unclaimed(window),
        *_register(window),
        *_outbox(window),
        Command("Ctrl+P", window.helping.print_sheet, KEYS),
    )


def _everywhere(window: "MainWindow") -> Iterator[Command]:
    yield Command("F1", window.helping.show_help)
    yield Command("F2", window.at_form.new_dossier)
    yield Command("F3", window.finding.go_to_field)
    yield Command("F4", lambda: window.frame.toggle(Side.RIGHT), OUTBOX)
    yield Command("F7", window.at_form.park)
    yield Command("F11", window.full_screen)
    yield Command("F12", window.lock_wanted.emit)
    yield Command("Esc", window.step_back)
    yield Command("Ctrl+1", partial(window.open_queue, Shown.TODAY))
    yield Command("Ctrl+2", partial(window.open_queue, Shown.TO_PRINT))
    yield Command("Ctrl+3", partial(_open_register, window))
    yield Command("Ctrl+4", window.at_unclaimed.open)
    yield Command("Ctrl+7", partial(window.centre.turn_to, window.sending.page))
    yield Command("Ctrl+G", window.sending.background.send_all)
    yield Command("Ctrl+H", window.cover)
    yield Command("Ctrl+/", window.helping.show_keys)
    yield Command("Ctrl+K", window.helping.show_keys)
    for door in window.offices.doors:
        yield Command(door.key, partial(window.offices.open, door))


def _intake(window: "MainWindow") -> Iterator[Command]:
    page = window.intake
    yield Command("F5", page.focus_papers, INTAKE)
    yield Command("F6", page.focus_fees, INTAKE)
    yield Command("F9", page.submit, INTAKE)
    yield Command("Shift+F9", page.reprint, INTAKE)
    yield Command("Ctrl+F2", window.at_form.one_more, INTAKE)
    yield Command("Ctrl+D", page.show_why, INTAKE)
    yield Command("Ctrl+P", page.preview, INTAKE)
    yield Command("Ctrl+Down", page.next_problem, INTAKE)
    yield Command("Ctrl+Up", page.previous_problem, INTAKE)
    yield Command("Ctrl+Z", page.undo, INTAKE)
    yield Command("Ctrl+Shift+Z", page.redo, INTAKE)
    yield Command("Ctrl+S", page.tell_saved, INTAKE)


def _dossier(window: "MainWindow") -> Iterator[Command]:
    yield Command("Shift+F9", lambda: window.dossier.reprint(), DOSSIER)
    yield Command("Ctrl+P", lambda: window.dossier.show_receipt(), DOSSIER)
    yield Command("Ctrl+Z", lambda: window.dossier.correct(), DOSSIER)


def _scan(window: "MainWindow") -> Iterator[Command]:
    at, desk = window.at_scanner, window.at_scanner.desk
    yield Command("F4", at.open, PAPERS)
    yield Command("F4", desk.scan, SCAN)
    for number in range(1, len(desk.profiles) + 1):
        yield Command(f"Shift+F{number}", partial(at.scan_by, number), PAPERS | SCAN)
    yield Command("Ctrl+Z", desk.undo, SCAN)
    yield Command("Ctrl+Shift+Z", desk.redo, SCAN)
    yield Command("Ctrl+O", desk.asks.open_files, SCAN)
    yield Command("Ctrl+V", desk.asks.paste, SCAN)
    yield Command("Ctrl+P", at.print_separators, SCAN)
    yield Command("Ctrl+Down", partial(desk.asks.next_concern, 1), SCAN)
    yield Command("Ctrl+Up", partial(desk.asks.next_concern, -1), SCAN)


def _unclaimed(window: "MainWindow") -> Iterator[Command]:
    yield Command("Ctrl+Z", lambda: window.at_unclaimed.page.undo(), UNCLAIMED)


def _register(window: "MainWindow") -> Iterator[Command]:
    yield Command("Ctrl+Tab", lambda: window.finding.page.next_view(), REGISTER)


def _outbox(window: "MainWindow") -> Iterator[Command]:
    page = window.sending.page
    yield Command("Ctrl+Tab", page.next_tab, OUTBOX)
    yield Command("Ctrl+Return", page.mend, OUTBOX)
    yield Command("Ctrl+O", page.open_current, OUTBOX)


def _open_register(window: "MainWindow") -> None:
    window.finding.leave()
    window.centre.turn_to(window.finding.page)
    window.finding.page.show_view(Among.ALL)
    window.finding.page.take_focus()
