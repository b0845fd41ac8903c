"""One desk of the office: its home, its printer, its officer's hands."""

import json
import os
import random
import select
import shutil
import signal
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

from desk.adapters.slot import Cost
from desk.dossier.annulment import Mistake
from desk.dossier.person import Person
from desk.draft.draft import Draft
from desk.office.accounts import Officer, Role
from desk.office.settings import Numbering, Office
from desk.press import PrinterError, PrinterTrouble
from tests.commands.door import draft as shape_of
from tests.month.calendar import SimulatedClock
from tests.month.ledger import Ledger
from ui.commands.demo import OFFICE
from ui.files.draft_file import draft_of, shapes
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.portal_line import PORTAL_PASSWORD
from ui.wiring.restoring import restore
from ui.wiring.world import World

PASSWORD = "mat khau thang 11"
CHEAP = Cost(8, 1, 1)
PATIENCE = 30.0
FAMILIES = ("Nguyễn", "Trần", "Lò", "Sùng", "Hoàng", "Vừ", "Đặng", "Quách")
GIVEN = ("Mơ", "Ổi", "Đào", "Lựu", "Sen", "Bưởi", "Cúc", "Huệ")
REASONS = {
    Mistake.WRONG_NAME: "gõ sai tên đệm so với thẻ",
    Mistake.WRONG_PAPERS: "ghi nhầm số giấy tờ đã nhận",
    Mistake.WRONG_DATE: "hẹn nhầm ngày",
    Mistake.TAKEN_BACK: "người nộp xin rút hồ sơ",
}


@dataclass
class Printer:
    """Counts sheets; now and then it has no paper."""

    dice: random.Random
    ledger: Ledger

    def print_pdf(self, pdf: bytes, job: str) -> None:
        """Raises PrinterError."""
        assert pdf.startswith(b"%PDF")
        if self.dice.random() < 0.01:
            self.ledger.printer_troubles += 1
            raise PrinterError(PrinterTrouble.OUT_OF_PAPER)
        self.ledger.sheets += 1


@dataclass
class Desk:
    """A home that is opened, used, killed and brought back."""

    folder: Path
    number: int
    clock: SimulatedClock
    dice: random.Random
    ledger: Ledger = field(default_factory=Ledger)
    serial: count = field(default_factory=lambda: count(1))
    home: OpenHome | None = None
    gate: HomeGate | None = None
    age: int = 0

    @property
    def place(self) -> Path:
        """The home's folder; a restored home has a new one."""
        return self.folder / f"home-{self.age}"

    @property
    def copies(self) -> Path:
        """The stick with the copies."""
        return self.folder / "stick"

    @property
    def officer(self) -> Officer:
        """Who sits here."""
        return Officer(f"desk{self.number}", f"Cán bộ Quầy {self.number}", "", Role.ADMINISTRATOR)

    @property
    def world(self) -> World:
        """The same PC all month."""
        return World(self.clock, f"machine-{self.number}", self.folder / "witness", CHEAP)

    def office(self, portal: str) -> Office:
        """This desk's part of the day's numbers."""
        return replace(
            OFFICE,
            desk=self.number,
            numbering=Numbering(self.number * 1000 + 1, 998),
            training=False,
            portal=replace(OFFICE.portal, address=portal),
            copies=replace(OFFICE.copies, folder=str(self.copies)),
        )

    def found(self, portal: str, secret: str) -> None:
        """The first day."""
        self.copies.mkdir(parents=True)
        create_home(self.place, self.office(portal), self.officer, PASSWORD, self.world)
        self.open()
        with self.opened.store.writing() as books:
            books.keep_secret(PORTAL_PASSWORD, secret)

    @property
    def opened(self) -> OpenHome:
        """The open home."""
        assert self.home is not None
        return self.home

    def open(self) -> None:
        """Signs in."""
        self.gate = HomeGate(self.place, self.world)
        self.home = self.gate.unlock(self.officer.login, PASSWORD)

    def close(self) -> None:
        """Signs out."""
        self.opened.session.close()
        assert self.gate is not None
        self.gate.close()
        self.home = self.gate = None

    def draft(self) -> Draft:
        """The next invented citizen's."""
        session = self.opened.session
        number = next(self.serial)
        [shape] = shapes(json.dumps(shape_of(number)))
        made = draft_of(shape, session.catalogue, session.clock())
        name = f"{self.dice.choice(FAMILIES)} Thị {self.dice.choice(GIVEN)} {number}"
        return replace(made, owner=replace(made.owner, name=name))

    def serve(self) -> None:
        """One citizen: received, printed, now and then put right."""
        session = self.opened.session
        received = session.intake.receive(self.draft())
        self.ledger.received(received.dossier.code, received.dossier.id)
        self.print(received.dossier.id)
        self.clock.wait(self.dice.uniform(40, 160))
        chance = self.dice.random()
        if chance < 0.02:
            self.replace(received.dossier.code)
        elif chance < 0.03:
            self.void(received.dossier.code)
        elif chance < 0.05:
            self.print(received.dossier.id)

    def print(self, dossier: UUID) -> None:
        """Once more if there was no paper."""
        for _ in range(20):
            try:
                self.opened.session.press.print_receipt(dossier, Printer(self.dice, self.ledger))
            except PrinterError:
                self.clock.wait(30)
                continue
            return

    def replace(self, code: str) -> None:
        """The name was wrong."""
        correction = self.opened.session.correction
        dossier = self.ledger.ids[code]
        draft = correction.draft_of(dossier)
        assert isinstance(draft.owner, Person)
        mended = replace(draft, owner=replace(draft.owner, name=draft.owner.name + " Sửa"))
        mistake = Mistake.WRONG_NAME
        received = correction.replace(dossier, mended, mistake, REASONS[mistake])
        self.ledger.received(received.dossier.code, received.dossier.id)
        self.ledger.voided(code)
        self.print(received.dossier.id)

    def void(self, code: str) -> None:
        """The citizen went home with the papers."""
        mistake = Mistake.TAKEN_BACK
        self.opened.session.correction.void(self.ledger.ids[code], mistake, REASONS[mistake])
        self.ledger.voided(code)

    def void_an_older_one(self) -> None:
        """A mistake that is found days later."""
        if self.ledger.living:
            self.void(self.dice.choice(sorted(self.ledger.living)))

    def lose_power(self) -> None:
        """A child receives until it is killed; what it was told came back through a pipe."""
        self.close()
        ear, mouth = os.pipe()
        start = next(self.serial)
        pid = os.fork()
        if pid == 0:
            os.close(ear)
            try:
                self._receive_until_killed(mouth, start)
            finally:
                os._exit(3)
        os.close(mouth)
        told = self._killed(pid, ear)
        self.serial = count(start + 1000)
        self.clock.wait(600)
        self.open()
        self.ledger.kills += 1
        self._take_stock(told)

    def _receive_until_killed(self, mouth: int, start: int) -> None:
        self.serial = count(start)
        self.open()
        while True:
            received = self.opened.session.intake.receive(self.draft())
            os.write(mouth, f"{received.dossier.code}\n".encode())

    def _killed(self, pid: int, ear: int) -> set[str]:
        select.select([ear], [], [], PATIENCE)
        ended = os.pidfd_open(pid)
        select.select([ended], [], [], self.dice.uniform(0, 0.1))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(ended)
        told = b""
        while part := os.read(ear, 65536):
            told += part
        os.close(ear)
        return set(told.decode().split())

    def _take_stock(self, told: set[str]) -> None:
        """Every code told stands; at most one act was cut off before anyone was told of it."""
        with self.opened.store.reading() as books:
            rows = books.queue(self.clock.now.date())
            stood = {row.code: row.dossier for row in rows if row.code not in self.ledger.ids}
        assert told <= stood.keys(), f"lost: {told - stood.keys()}"
        self.ledger.cut_off += len(stood.keys() - told)
        assert len(stood.keys() - told) <= 1
        for code, dossier in stood.items():
            self.ledger.received(code, dossier)
            self.print(dossier)

    def go_home(self, restore_tonight: bool) -> None:
        """The last copy of the day; now and then the disk dies over night."""
        manifest = self.opened.copies.copy()
        self.close()
        if restore_tonight:
            [newest] = self.copies.glob(f"*/{manifest.name}")
            shutil.rmtree(self.place)
            self.age += 1
            restore(newest, self.place, self.officer.login, PASSWORD, self.world)
            self.ledger.restores += 1

    def deliver(self) -> None:
        """What is due, and the proof."""
        self.opened.session.deliver_all()

    def rest(self) -> None:
        """Half an hour passes."""
        self.clock.wait(timedelta(minutes=30).total_seconds())
