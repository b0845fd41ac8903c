"""The scanner: four ways of scanning, one page to try, and what becomes of the pages."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.errors import DeskError
from desk.office.settings import Office
from desk.office.setup import Part, Settled
from desk.scan_trial import SHUT, Reached, Trial
from desk.scanner.device import Device, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from ui.parts import SegmentedChoice, plain_button
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep
from ui.setup.steps.scanner_common import WATCHED, CommonPart
from ui.setup.steps.scanner_profile import PLACES, ProfilePanel
from ui.setup.steps.scanner_talk import ScannerTalk
from ui.setup.steps.scanner_trial import LONGEST, CertificatePanel, TrialView, beside
from ui.setup_host import FolderFinding, SetupHost
from ui.wording.setup import folder_words, setting_fault
from ui.wording.troubles import trouble
from ui.work import Work

SHARPER = 2
"""The picture is asked for larger than it is drawn, for screens with small pixels."""


class ScannerStep(SetupStep):
    """`aside`: where the scanner is asked; without one that is a thread of the step's own."""

    part = Part.SCANNER

    def __init__(self, host: SetupHost, work: Work, aside: Work | None = None) -> None:
        super().__init__(host, work)
        self.talk = ScannerTalk(host.scanning, self, aside)
        self._tried = False
        self._doing = ""
        self._pressed: QWidget | None = None
        self._preview = WordsPreview(
            self.tr("Shift+F1 to Shift+F4 scan in one of the four ways; F4 opens the pages."),
            self.tr("Scanned pages lie encrypted on this machine the moment they arrive."),
            self.tr("A page scanned to try is shown here and kept nowhere."),
        )
        self.panels = tuple(ProfilePanel(place) for place in PLACES)
        self.choice: SegmentedChoice[int] = SegmentedChoice(
            [
                (place, self.tr("Way {number} · Shift+F{number}").format(number=place + 1))
                for place in range(len(PLACES))
            ]
        )
        self.choice.changed.connect(self._turn)
        self._lay_out()
        self._wire()

    @property
    def panel(self) -> ProfilePanel:
        """The way of scanning that is shown."""
        return self.panels[self.choice.value()]

    def show_settled(self, settled: Settled) -> None:
        """Profiles and what is common to them."""
        super().show_settled(settled)
        scanning = settled.office.scanning
        for panel, profile in zip(self.panels, scanning.profiles, strict=True):
            panel.show_profile(profile)
        self.common.show_ticks(scanning)
        self.certificate.show_pin(self.panel.pin)

    def values(self) -> dict[str, str]:
        """All four ways and what is common."""
        told = {key: text for key, text in super().values().items() if key.count(".") == 1}
        told |= self.common.ticks()
        for panel in self.panels:
            told |= panel.values()
        return told

    def typed(self) -> dict[str, str]:
        """A way of scanning that somebody touched is kept whole: its device and its pin belong
        together. A watched folder nobody tried is not kept.
        """
        ways = {key.rpartition(".")[0] for key in self._touched if key.count(".") > 1}
        told = self.values()
        return {
            key: text
            for key, text in told.items()
            if key != WATCHED and (key in self._touched or key.rpartition(".")[0] in ways)
        }

    def marks(self) -> dict[str, str]:
        """A page was scanned to try."""
        return {"setup.scanner": "true"} if self._tried else {}

    def summary(self, office: Office) -> str:
        """The names of the ways that have a device."""
        named = [one.name or one.address for one in office.scanning.profiles if one.address]
        return ", ".join(named)

    def check(self) -> dict[str, str]:
        """Typed addresses."""
        words = setting_fault("portal.files_address", "")
        return {panel.key("address"): words for panel in self.panels if not panel.address_fits()}

    def keep(self, values: dict[str, str]) -> None:
        """A watched folder that is not there is not kept."""
        folder = values[WATCHED].strip()
        kept = self.settled.office.scanning.watched if self.settled else ""
        if not folder or folder == kept:
            super().keep(values)
            return
        self.work.do(
            lambda: self.host.try_folder(Path(folder)),
            lambda finding: self._folder_tried(finding, values),
            self,
            failed=self.refused,
        )

    def show_faults(self, faults: dict[str, str]) -> None:
        """The way of scanning that has the first one is turned to."""
        for place, panel in enumerate(self.panels):
            if faults.keys() & panel.boxes.keys():
                self.choice.set_value(place)
                break
        super().show_faults(faults)

    def preview(self) -> QWidget:
        """What the keys do."""
        return self._preview

    def entered(self) -> None:
        """The certificate of the way that is shown."""
        self.certificate.show_pin(self.panel.pin)

    def forget(self) -> None:
        """A scan is stopped; the page leaves the screen."""
        self.talk.stop()
        self.trial.forget()

    # devices
    def search(self) -> None:
        """Asks for everything that can be found now."""
        self._begin(self.tr("Looking for scanners… {seconds} s"))
        self.talk.search()

    def try_page(self) -> None:
        """Scans one page in the way that is shown."""
        profile, panel = self.panel.profile(), self.panel
        self.trial.forget()
        self.clear()
        if not profile.address or not panel.address_fits():
            words = setting_fault("portal.files_address", "")
            missing = self.tr("Choose a scanner first, or type its address.")
            self.show_faults({panel.key("address"): words if profile.address else missing})
            return
        self._begin(self.tr("Scanning one page… {seconds} s"))
        self.talk.try_page(ScanOrder.by(profile), LONGEST * SHARPER)

    def _ask_capabilities(self, device: Device) -> None:
        self.certificate.show_pin(self.panel.pin)
        if not device.address or not self.panel.address_fits():
            return
        self._begin(self.tr("Asking the scanner what it can do… {seconds} s"))
        if self.panel.bare:
            self.talk.reach(self.panel.bare, self.panel.pin)
        else:
            self.talk.ask(replace(device, pin=self.panel.pin))

    def _show_reached(self, reached: Reached) -> None:
        """The address that answered stands in the field, then what its scanner can do."""
        if reached.able is not None:
            self.panel.take(reached.device)
            self.panel.show_capabilities(reached.able)
        elif reached.error is not None:
            if reached.error.trouble not in SHUT:
                self.panel.take(reached.device)
            self._failed(reached.error)

    def _show_found(self, found: tuple[Device, ...]) -> None:
        for panel in self.panels:
            panel.show_found(found)
        if found:
            told = self.tr("Found: {count}. Choose one in the list.").format(count=len(found))
            self.say(told, "ok")
        else:
            told = self.tr(
                "No scanner was found. Look at its power and its cable, or type its address."
            )
            self.say(told, "warn")

    def _show_trial(self, trial: Trial) -> None:
        self._tried = True
        self.trial.show_trial(trial)
        self.edited.emit()

    def _failed(self, error: DeskError) -> None:
        match error:
            case ScanError(trouble=ScanTrouble.UNTRUSTED) if error.detail:
                self.certificate.ask(error.detail)
            case _:
                self.say(trouble(error), "bad")

    def _trust(self, fingerprint: str) -> None:
        self._pin(fingerprint)
        self.say(self.tr("Trusted. Save, or scan one page to try."), "ok")

    def _distrust(self) -> None:
        self._pin("")
        self.say(self.tr("Forgotten. The next try shows the scanner's certificate again."))

    def _pin(self, pin: str) -> None:
        self.panel.pin = pin
        self._typed(self.panel.key("address"))
        self.certificate.show_pin(pin)

    def _begin(self, words: str) -> None:
        self.clear()
        self._doing = words
        self._show_busy(True)

    def _ended(self) -> None:
        self.say("")
        self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        """The keyboard goes to "Dừng" and back, never on to some field."""
        buttons = (self.searching, self.trying)
        if busy:
            self._pressed = next((one for one in buttons if one.hasFocus()), None)
            self.stopping.setEnabled(True)
            if self._pressed is not None:
                self.stopping.setFocus()
        for button in buttons:
            button.setEnabled(not busy)
        if not busy:
            if self._pressed is not None and self.stopping.hasFocus():
                self._pressed.setFocus()
            self.stopping.setEnabled(False)

    # parts
    def _turn(self, place: int) -> None:
        self.talk.stop()
        self._stack.setCurrentIndex(place)
        self.trial.forget()
        self.certificate.show_pin(self.panel.pin)

    def _folder_tried(self, finding: FolderFinding, values: dict[str, str]) -> None:
        if finding.trouble is None:
            super().keep(values)
        else:
            self.show_faults({WATCHED: folder_words(finding)[0]})

    def _wire(self) -> None:
        for panel in self.panels:
            panel.edited.connect(self._typed)
            panel.device_chosen.connect(self._ask_capabilities)
        talk = self.talk
        talk.seconds.connect(lambda seconds: self.say(self._doing.format(seconds=seconds)))
        talk.ended.connect(self._ended)
        talk.found.connect(self._show_found)
        talk.able.connect(lambda able: self.panel.show_capabilities(able))
        talk.reached.connect(self._show_reached)
        talk.tried.connect(self._show_trial)
        talk.failed.connect(self._failed)
        self.searching.clicked.connect(self.search)
        self.trying.clicked.connect(self.try_page)
        self.stopping.clicked.connect(self.talk.stop)
        self.certificate.trusted.connect(self._trust)
        self.certificate.forgotten.connect(self._distrust)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for panel in self.panels:
            self._stack.addWidget(panel)
            self.boxes |= panel.boxes
        self.searching = plain_button(self.tr("Look for scanners"), icon="refresh-cw", height=36)
        self.trying = plain_button(self.tr("Scan one page to try"), icon="scan-line", height=36)
        self.stopping = plain_button(self.tr("Stop"), icon="circle-x", height=36)
        self.stopping.setEnabled(False)
        self.certificate, self.trial = CertificatePanel(), TrialView()
        self.at_left(self.choice)
        self.column.addWidget(self._stack)
        self.column.addLayout(beside(self.searching, self.trying, self.stopping))
        for part in (self._said, self.certificate, self.trial):
            self.column.addWidget(part)
        self.common = CommonPart(self.line)
        self.common.chosen.connect(lambda: self._typed(WATCHED))
        self.watched = self.common.watched
        self.column.addWidget(self.common)
        self.column.addStretch(1)
