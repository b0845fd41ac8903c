"""Helping: the sheet of keys, the palette of commands and the words for each place."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from desk.errors import DeskError
from desk.forms.key_sheet import KeyBlock, render
from desk.press import Printer
from ui.frame.centre import Centre
from ui.frame.keys import Keys
from ui.help.help_page import HelpPage, Place
from ui.help.key_sheet import KeySheet
from ui.help.key_table import Group, group_name, key_lines
from ui.work import Work

JOB = "quay-mot-cua-phim"


class Helping(QObject):
    """Shows help over the page the officer comes from, and runs what was chosen there."""

    trouble = Signal(object)

    def __init__(
        self,
        centre: Centre,
        keys: Callable[[], Keys],
        printer: Printer,
        work: Work,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._centre, self._keys, self._printer, self._work = centre, keys, printer, work

    @cached_property
    def sheet(self) -> KeySheet:
        """The keys, made when they are first asked for."""
        sheet = KeySheet()
        self._centre.add(sheet, Place.KEYS)
        sheet.back.connect(self._centre.back)
        sheet.chosen.connect(self._run)
        sheet.print_wanted.connect(self.print_sheet)
        return sheet

    @cached_property
    def help(self) -> HelpPage:
        """The words for each place, made when they are first asked for."""
        page = HelpPage()
        self._centre.add(page, Place.HELP)
        page.back.connect(self._centre.back)
        return page

    def show_keys(self) -> None:
        """Ctrl+/ and Ctrl+K."""
        usable, place = self._keys().usable, self._centre.place
        if place is not Place.KEYS:
            self._centre.turn_to(self.sheet)
            self.sheet.show_usable(usable, place)
        self.sheet.filter.setFocus()

    def show_help(self) -> None:
        """F1."""
        place = self._centre.place
        if place not in {Place.HELP, Place.KEYS}:
            self.help.show_place(place)
            self._centre.turn_to(self.help)

    def print_sheet(self) -> None:
        """One page of A4."""
        lines = key_lines()
        blocks = [
            KeyBlock(
                group_name(group),
                tuple((line.key, line.words) for line in lines if line.group is group),
            )
            for group in Group
        ]
        title, printer = self.sheet.title, self._printer
        self._work.do(
            lambda: printer.print_pdf(render(title, blocks), JOB),
            None,
            owner=self,
            failed=self._tell,
        )

    def _tell(self, error: DeskError) -> None:
        self.trouble.emit(error)

    def _run(self, key: str) -> None:
        self._centre.back()
        self._keys().press(key)
