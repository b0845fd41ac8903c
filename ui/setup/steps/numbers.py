"""The desk's number and where its dossier codes come from."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desk.numbering import Block, BlockUsedUpError, Temporary
from desk.office.settings import Office
from desk.office.setup import UNANSWERED, Part, Settled
from ui.parts import SegmentedChoice
from ui.setup.previews import CodePreview
from ui.setup.step import SetupStep, edit, second
from ui.setup_host import SetupHost
from ui.wording.setup import shown_day, typed_day
from ui.work import Work

USUAL_WIDTH = 999
LAST_TODAY = "last_today"
LARGEST = 9999


class NumbersStep(SetupStep):
    """A block of this desk's own, or temporary numbers until the province gives real ones."""

    part = Part.NUMBERS

    def __init__(self, host: SetupHost, work: Work, today: date) -> None:
        super().__init__(host, work)
        self._today = today
        self._preview = CodePreview()
        self.strategy: SegmentedChoice[bool] = SegmentedChoice(
            ((True, self.tr("A block of our own")), (False, self.tr("Temporary numbers")))
        )
        self.desk = self.line("desk", self.tr("Desk number"), required=True, figures=True)
        chosen = self.box("strategy", self.tr("Where numbers come from"), self.strategy)
        self.row(self.desk, chosen, stretches=(1, 3))
        self.first = self.line("numbering.first", self.tr("First number"), figures=True)
        self.count = self.line("numbering.width", self.tr("How many a day"), figures=True)
        self.from_day = self.line("numbering.from_day", self.tr("From day"), figures=True)
        edit(self.from_day).setPlaceholderText(self.tr("at once"))
        self.row(self.first, self.count, self.from_day)
        self.last = self.line(LAST_TODAY, self.tr("Last number given out today"), figures=True)
        edit(self.last).setPlaceholderText(self.tr("0 if none"))
        self._why = second(
            self.tr(
                "Look at today's last receipt from the old book or program. Left empty, numbers "
                "are temporary today and the block begins tomorrow, so that none is given twice."
            )
        )
        self.row(self.last, self._why, stretches=(1, 2))
        self.close_column()
        self.strategy.changed.connect(self._turn)
        self.edited.connect(self._draw)

    def show_settled(self, settled: Settled) -> None:
        """Today's last number is asked of a new home alone."""
        typed = edit(self.last).text()
        super().show_settled(settled)
        edit(self.last).setText(typed)
        numbers, office = settled.office.numbering, settled.office
        block = numbers.width > 0 or not office.setup.numbers
        self.strategy.set_value(block)
        if block and not numbers.width:
            edit(self.first).setText(str(office.desk * 1000 + 1))
            edit(self.count).setText(str(USUAL_WIDTH))
        edit(self.from_day).setText(shown_day(numbers.from_day))
        self.last.setVisible(not settled.has_home)
        self._why.setVisible(not settled.has_home)
        self._turn()

    def values(self) -> dict[str, str]:
        """Temporary numbers are a block of no width."""
        told = super().values()
        del told[LAST_TODAY]
        told["numbering.from_day"] = typed_day(told["numbering.from_day"])
        if not self.strategy.value():
            told |= {"numbering.width": "0", "numbering.from_day": ""}
            del told["numbering.first"]
        return told

    def marks(self) -> dict[str, str]:
        """Decided, also where temporary numbers were decided on."""
        return {"setup.numbers": "true"}

    def check(self) -> dict[str, str]:
        """Today's last number is a number within the four digits."""
        if self.strategy.value() and self._last() is None:
            return {LAST_TODAY: self.tr("A number from 0 to 9999, or empty.")}
        return {}

    @property
    def last_today(self) -> int:
        """What the new home goes on from; UNANSWERED if nobody knows."""
        told = self._last()
        return UNANSWERED if told is None or not self.strategy.value() else told

    def summary(self, office: Office) -> str:
        """Desk and block."""
        numbers = office.numbering
        desk = self.tr("Desk {number}").format(number=office.desk)
        if not numbers.width:
            return self.tr("{desk} · temporary numbers").format(desk=desk)
        last = numbers.first + numbers.width - 1
        return f"{desk} · {numbers.first}–{last}"

    def preview(self) -> QWidget:
        """The code the next citizen gets."""
        return self._preview

    def _last(self) -> int | None:
        text = edit(self.last).text().strip()
        if not text:
            return UNANSWERED
        fits = text.isascii() and text.isdigit() and int(text) <= LARGEST
        return int(text) if fits else None

    def _turn(self) -> None:
        block = self.strategy.value()
        for box in (self.first, self.count, self.from_day, self.last):
            box.setEnabled(block)
        self._draw()

    def _draw(self) -> None:
        told = self.values()
        agency = self.settled.office.agency.code if self.settled else ""
        desk = int(told["desk"]) if told["desk"].isdecimal() else 1
        if not self.strategy.value():
            code, _ = Temporary(desk).code(self._today, 0)
            why = self.tr(
                "TẠM is printed beside it. The citizen can look it up; the official code follows "
                "when the province gives one."
            )
            self._preview.show_code(code, why)
            return
        self._preview.show_code(*self._block_example(agency or "H00", told))

    def _block_example(self, agency: str, told: dict[str, str]) -> tuple[str, str]:
        first, width = told["numbering.first"], told["numbering.width"]
        if not (first.isdecimal() and width.isdecimal()):
            return "…", ""
        try:
            code, _ = Block(agency, int(first), int(width)).code(
                self._today, max(self.last_today, 0)
            )
        except BlockUsedUpError:
            return "…", self.tr("Today's block is used up; numbers are temporary until tomorrow.")
        why = self.tr("Agency code, day, then this desk's own number: {first} to {last} each day.")
        return code, why.format(first=first, last=int(first) + int(width) - 1)
