"""The line to the province: address, account, codes, and a try that says what came back."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desk.office.plain_line import unencrypted
from desk.office.settings import Office, PortalSettings
from desk.office.setup import Part, Settled
from desk.outbox import Trouble
from ui.parts import FieldState, plain_button
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep, edit
from ui.setup_host import SetupHost
from ui.wording.line import line_trouble
from ui.wording.setup import portal_fits, setting_fault, setting_name, unencrypted_words
from ui.work import Work

ADDRESS, FILES, PASSWORD = "portal.address", "portal.files_address", "portal.password"
LONGEST_SECRET = 1_000


class PortalStep(SetupStep):
    """The password is kept encrypted and is never shown again."""

    part = Part.PORTAL

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__(host, work)
        self._preview = WordsPreview(
            self.tr("Trying signs in and asks for a number that is never given. Nothing is sent."),
            self.tr("No line now? Go on; dossiers wait here and are sent when there is one."),
        )
        self.row(self.line(ADDRESS, setting_name(ADDRESS)))
        self.password = self.line(PASSWORD, self.tr("Password"))
        edit(self.password).setEchoMode(QLineEdit.EchoMode.Password)
        account = self.line("portal.username", setting_name("portal.username"))
        self.row(account, self.password)
        self.row(
            self.line("portal.unit", self.tr("Unit code (madonvi)")),
            self.line("portal.destination", self.tr("Destination code (dstcode)")),
        )
        self.row(
            self.line("portal.login_path", self.tr("Path for signing in")),
            self.line("portal.service_path", self.tr("Path of the services")),
            self.line("portal.every_minutes", self.tr("Minutes between sendings"), figures=True),
        )
        self.row(self.line(FILES, setting_name(FILES)))
        self.trying = plain_button(self.tr("Try the line"), icon="refresh-cw", height=36)
        self.trying.setProperty("administrators", True)
        self.trying.clicked.connect(self._try)
        self.at_left(self.trying)
        self.close_column()

    def show_settled(self, settled: Settled) -> None:
        """Whether a password is kept is told, never which."""
        super().show_settled(settled)
        kept = self.tr("kept, encrypted") if settled.portal_password else ""
        edit(self.password).clear()
        edit(self.password).setPlaceholderText(kept)
        self._warn()

    def values(self) -> dict[str, str]:
        """Everything but the password."""
        told = super().values()
        del told[PASSWORD]
        return told

    def check(self) -> dict[str, str]:
        """A password that fits into one line."""
        if len(edit(self.password).text()) > LONGEST_SECRET:
            return {PASSWORD: setting_fault(PASSWORD, "")}
        return {}

    def keep(self, values: dict[str, str]) -> None:
        """The password goes into the encrypted store."""
        secret = edit(self.password).text()

        def keep() -> Settled:
            settled = self.host.keep(values)
            return self.host.keep_portal_password(secret) if secret else settled

        self.work.do(keep, self._kept, self, failed=self.refused)

    def summary(self, office: Office) -> str:
        """Where it goes."""
        return office.portal.address.removeprefix("https://").removeprefix("http://")

    def preview(self) -> QWidget:
        """What trying does."""
        return self._preview

    def forget(self) -> None:
        """The password does not stay in its field."""
        edit(self.password).clear()

    def clear(self) -> None:
        """No field is wrong any more; an open line is still warned of."""
        super().clear()
        self._warn()

    def _typed(self, key: str) -> None:
        super()._typed(key)
        self._warn()

    def _warn(self) -> None:
        """In amber where citizens' data would go unencrypted; it may be kept all the same."""
        for box in (self.boxes[ADDRESS], self.boxes[FILES]):
            if unencrypted(edit(box).text()):
                box.set_state(FieldState.WARNING, unencrypted_words())
            elif box.state is FieldState.WARNING:
                box.set_state(FieldState.NORMAL)

    def _try(self) -> None:
        self.clear()
        told = self.values()
        if not portal_fits(told[ADDRESS]):
            self.show_faults({ADDRESS: setting_fault(ADDRESS, told[ADDRESS])})
            return
        portal = PortalSettings(
            told[ADDRESS].strip(),
            told["portal.username"].strip(),
            told["portal.unit"].strip(),
            told["portal.destination"].strip(),
            told["portal.login_path"].strip(),
            told["portal.service_path"].strip(),
        )
        secret = edit(self.password).text()
        self.say(self.tr("Trying…"))
        self.work.do(
            lambda: self.host.try_portal(portal, secret), self._tried, self, failed=self.refused
        )

    def _tried(self, found: Trouble | None) -> None:
        if found is None:
            self.say(self.tr("The province answers and accepts the account."), "ok")
        else:
            self.say(line_trouble(found), "warn" if found is Trouble.NO_LINE else "bad")
