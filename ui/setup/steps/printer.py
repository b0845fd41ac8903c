"""The printer of receipts, its paper, and a slip that shows whether it prints well enough."""

from datetime import datetime

from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desk.dossier.receipt import PaperSize
from desk.forms.test_slip import TestSlip, render, slip_code
from desk.office.settings import Office
from desk.office.setup import BLANK, Part, Settled
from desk.ports import Clock
from ui.parts import SegmentedChoice, plain_button
from ui.setup.previews import PagePreview
from ui.setup.step import SetupStep
from ui.setup_host import SetupHost
from ui.wording.clock import clock_time
from ui.work import Work

JOB = "to-in-thu"


class PrinterChoice(QWidget):
    """One card a printer; the first is whatever the machine itself prints on."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._names: list[str] = []
        self.show_printers((), "")

    def show_printers(self, names: tuple[str, ...], chosen: str) -> None:
        """All of them; a chosen one that is not there stays to be seen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        gone = (chosen,) if chosen and chosen not in names else ()
        self._names = ["", *names, *gone]
        for place, name in enumerate(self._names):
            words = name or self.tr("The machine's own default printer")
            if name in gone:
                words = self.tr("{printer} (not found now)").format(printer=name)
            button = QPushButton(words)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setAccessibleName(words)
            button.setChecked(name == chosen)
            self._group.addButton(button, place)
            self._column.addWidget(button)

    def value(self) -> str:
        """The name, empty for the default."""
        return self._names[max(self._group.checkedId(), 0)]


class PrinterStep(SetupStep):
    """Printer, paper, test slip."""

    part = Part.PRINTER

    def __init__(self, host: SetupHost, work: Work, clock: Clock) -> None:
        super().__init__(host, work)
        self._clock = clock
        self._code = ""
        self._known: tuple[str, ...] = ()
        self._preview = PagePreview()
        self.printer = PrinterChoice()
        self.column.addWidget(self.box("printer", self.tr("Printer"), self.printer))
        self.paper: SegmentedChoice[PaperSize] = SegmentedChoice(
            ((PaperSize.A5, self.tr("A5 upright")), (PaperSize.A4, "A4"))
        )
        self.at_left(self.box("paper", self.tr("Receipt's paper"), self.paper))
        self.slip = plain_button(self.tr("Print a test slip"), icon="printer", height=36)
        self.slip.clicked.connect(self._print)
        self.at_left(self.slip)
        self.close_column()
        self.paper.changed.connect(lambda _: self._draw())

    def show_settled(self, settled: Settled) -> None:
        """What is chosen among the printers known so far."""
        super().show_settled(settled)
        self.printer.show_printers(self._known, settled.office.printer)
        self.paper.set_value(settled.office.paper)

    def entered(self) -> None:
        """Asks the machine for its printers."""
        self.work.ask(self.host.printers, self._show_printers, self)
        self._draw()

    def values(self) -> dict[str, str]:
        """Name and paper."""
        return {"printer": self.printer.value(), "paper": self.paper.value().value}

    def marks(self) -> dict[str, str]:
        """Decided, also where the machine's default was decided on."""
        return {"setup.printer": "true"}

    def summary(self, office: Office) -> str:
        """Printer and paper."""
        name = office.printer or self.tr("Default printer")
        return f"{name} · {office.paper.value}"

    def preview(self) -> QWidget:
        """The slip."""
        return self._preview

    def take_code(self, code: str) -> None:
        """The slip's own bars: the reader reads what this printer prints."""
        if code == self._code:
            self.say(self.tr("Bars read. Printer and reader fit together."), "ok")
        else:
            self.say(self.tr("That is {code}, not the slip's bars.").format(code=code), "warn")

    def _show_printers(self, names: tuple[str, ...]) -> None:
        self._known = names
        chosen = self.printer.value()
        self.printer.show_printers(names, chosen)
        self.edited.emit()

    def _slip(self, at: datetime) -> bytes:
        office = self.settled.office if self.settled else BLANK
        self._code = slip_code(office.agency.code, office.desk, at)
        paper = self.paper.value()
        return render(TestSlip(office.agency.name, office.desk, self._code, paper, at))

    def _draw(self) -> None:
        self._preview.show_pdf(self._slip(self._clock()))

    def _print(self) -> None:
        pdf, name = self._slip(self._clock()), self.printer.value()
        self.say("")
        self.work.do(
            lambda: self.host.print_slip(pdf, name, JOB),
            lambda _: self._printed(),
            self,
            failed=self.refused,
        )

    def _printed(self) -> None:
        told = self.tr("Sent to the printer at {time}. Scan the bars on the slip to be sure.")
        self.say(told.format(time=clock_time(self._clock())), "ok")
