"""The first officer: name, title, sign-in name and password; with them the home is made."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desk.dossier.person import tidy_name
from desk.errors import DeskError, WeakPasswordError
from desk.office.accounts import Officer, Role
from desk.office.setup import UNANSWERED, Part, Settled, login_from, missing_for_home
from ui.parts import FieldBox, FieldState
from ui.setup.previews import WordsPreview
from ui.setup.step import SetupStep, edit
from ui.setup_host import SetupHost
from ui.wording.setup import setting_fault, setting_name
from ui.wording.troubles import trouble
from ui.work import Work


class OfficerStep(SetupStep):
    """`last_today` is what the numbers go on from; `key` is the recovery key, told once."""

    part = Part.OFFICER
    later = False

    def __init__(self, host: SetupHost, work: Work) -> None:
        super().__init__(host, work)
        self.last_today = UNANSWERED
        self.key = ""
        self._preview = WordsPreview(
            self.tr("The password is never kept anywhere. It opens the data by itself."),
            self.tr("Four words that do not belong together are easy to type and hard to guess."),
            self.tr("Turn Vietnamese typing off for the password."),
        )
        self.name = self.line("officer.name", self.tr("Full name"), required=True)
        self.title = self.line("officer.title", self.tr("Title, as printed"), required=True)
        self.row(self.name, self.title)
        self.login = self.line("officer.login", self.tr("Sign-in name"), required=True)
        self.row(self.login, QWidget())
        self.password = self._secret("officer.password", self.tr("Password, 8 letters or more"))
        self.again = self._secret("officer.again", self.tr("The same password again"))
        self.row(self.password, self.again)
        self.close_column()
        self._proposed = ""
        edit(self.name).textEdited.connect(self._propose)

    def show_settled(self, settled: Settled) -> None:
        """Whoever is there already is shown among the officers, not here."""
        self.settled = settled

    def values(self) -> dict[str, str]:
        """Nothing of an officer is kept before there is a home."""
        return {}

    def check(self) -> dict[str, str]:
        """What the home will ask, said at the field."""
        office = self.settled.office if self.settled else None
        lacking = missing_for_home(office) if office else ()
        if lacking:
            told = self.tr("First fill in under “Office”: {fields}.")
            names = ", ".join(map(setting_name, lacking))
            return {"office": told.format(fields=names)}
        faults = {
            key: setting_fault(key, "")
            for key in ("officer.name", "officer.title")
            if not edit(self.boxes[key]).text().strip()
        }
        if self._text(self.password) != self._text(self.again):
            faults["officer.again"] = self.tr("The two passwords differ. Type both again.")
        return faults

    def keep(self, values: dict[str, str]) -> None:
        """Makes the home; takes a moment, because the password is made hard to guess."""
        del values
        officer = Officer(
            self._text(self.login).strip(),
            tidy_name(self._text(self.name)),
            self._text(self.title).strip(),
            Role.ADMINISTRATOR,
        )
        password, last = self._text(self.password), self.last_today
        self.work.do(
            lambda: self.host.create(officer, password, last),
            self._created,
            self,
            failed=self.refused,
        )

    def refused(self, error: DeskError) -> None:
        """Password and sign-in name have rules of their own."""
        if isinstance(error, WeakPasswordError):
            self._mark(self.password, trouble(error))
        elif type(error).__name__ == "LoginRefusedError":
            self._mark(self.login, setting_fault("officer.login", ""))
        else:
            super().refused(error)

    def preview(self) -> QWidget:
        """What the password does."""
        return self._preview

    def forget(self) -> None:
        """Passwords do not stay in fields."""
        for box in (self.password, self.again):
            edit(box).clear()

    def _created(self, key: str) -> None:
        self.key = key
        self.forget()
        self.work.ask(self.host.settled, self._kept, self)

    def _propose(self, name: str) -> None:
        field = edit(self.login)
        if field.text() == self._proposed:
            self._proposed = login_from(name)
            field.setText(self._proposed)

    def _secret(self, key: str, name: str) -> FieldBox:
        box = self.line(key, name, required=True)
        edit(box).setEchoMode(QLineEdit.EchoMode.Password)
        return box

    def _text(self, box: FieldBox) -> str:
        return edit(box).text()

    def _mark(self, box: FieldBox, words: str) -> None:
        box.set_state(FieldState.ERROR, words)
        box.field.setFocus()
