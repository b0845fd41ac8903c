"""The office: what receipts print and every number begins with."""

from PySide6.QtWidgets import QWidget

from desk.office.settings import Office
from desk.office.setup import Part, Settled
from ui.parts import FieldBox
from ui.setup.previews import HeadingPreview
from ui.setup.step import SetupStep, edit, second
from ui.setup_host import SetupHost
from ui.wording.setup import setting_name
from ui.work import Work


class OfficeStep(SetupStep):
    """Names as printed, the agency's code, and where the office is found."""

    part = Part.OFFICE
    later = False

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__(host, work)
        self._preview = HeadingPreview()
        self.row(
            self._line("agency.name", required=True),
            self._line("agency.code", required=True, figures=True),
            stretches=(2, 1),
        )
        self.row(self._line("superior", required=True), self._line("body", required=True))
        self.row(
            self._line("centre", required=True),
            self._line("place", required=True),
            stretches=(2, 1),
        )
        self.row(self._line("address"), self._line("phone", figures=True), stretches=(2, 1))
        page = self._line("lookup_address")
        edit(page).setPlaceholderText(self.tr("for example https://dichvucong.gov.vn"))
        told = self.tr("Printed on receipts; {code} in it becomes the dossier's code.")
        self.row(page, second(told), stretches=(2, 1))
        self.close_column()
        self.edited.connect(self._draw)

    def _line(self, key: str, required: bool = False, figures: bool = False) -> FieldBox:
        return self.line(key, setting_name(key), required, figures)

    def show_settled(self, settled: Settled) -> None:
        """Fills the fields and the sheet beside them."""
        super().show_settled(settled)
        self._draw()

    def summary(self, office: Office) -> str:
        """The office's name."""
        return office.agency.name

    def preview(self) -> QWidget:
        """The heading of a receipt."""
        return self._preview

    def _draw(self) -> None:
        told = self.values()
        self._preview.show_office(told["superior"], told["body"], told["place"], told["centre"])
