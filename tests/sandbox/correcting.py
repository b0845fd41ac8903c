"""A real counter beside a real sandbox: what was taken in wrong and what the portal holds."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from desk.adapters.classic_portal import ClassicPortal
from desk.delivery.delivery import ProofRound, deliver_round, prove_round
from desk.delivery.store_facts import StoreFacts
from desk.dossier.annulment import Mistake
from desk.draft.draft import Draft
from desk.intake.correction import Amended, Correction
from desk.intake.intake import Received
from desk.office.settings import PortalSettings
from desk.outbox import State
from desk.proof import Word
from desk.sandbox.classic import PASSWORD, USERNAME
from desk.sandbox.faults import Faults, Misbehaviour, read_faults
from desk.sandbox.server import Sandbox
from tests.desk.counter import COPY, OFFICER, Counter
from tests.fakes import calm

WHY = "ghi nhầm giấy tờ"
STOPPED = "8"
UNKNOWN = replace(COPY, code="1.009999", name="Thủ tục tỉnh không có")
PROCEDURES = {COPY.code: (COPY.name, COPY.field_name)}


class Line(Faults):
    """The line's faults, changed as a test goes on; `meanwhile` runs once as the named service is
    asked for.
    """

    meanwhile: tuple[str, Callable[[], object]] | None = None

    def draw(self, service: str) -> Misbehaviour:
        if self.meanwhile and self.meanwhile[0] == service:
            (_, act), self.meanwhile = self.meanwhile, None
            act()
        return super().draw(service)

    def fault(self, *kinds: str, service: str | None = None, probability: float = 1.0) -> None:
        """These faults from now on; none: an honest line."""
        numbers = {"cut": {"cut_after": 12}, "status": {"status": 503}}
        told = [
            {"fault": kind, "probability": probability, **numbers.get(kind, {})}
            | ({"service": service} if service else {})
            for kind in kinds
        ]
        self.faults = read_faults({"faults": told}).faults


@dataclass(slots=True)
class Village:
    """One counter, one portal."""

    counter: Counter
    sandbox: Sandbox
    portal: ClassicPortal
    line: Line

    @property
    def correction(self) -> Correction:
        counter = self.counter
        return Correction(counter.intake, counter.store, counter.clock, OFFICER, "3")

    def void(self, received: Received) -> None:
        self.correction.void(received.dossier.id, Mistake.WRONG_PAPERS, WHY)

    def replace(self, received: Received, draft: Draft) -> Received:
        return self.correction.replace(received.dossier.id, draft, Mistake.WRONG_PAPERS, WHY)

    def amend(self, received: Received, draft: Draft) -> Amended:
        return self.correction.amend(received.dossier.id, draft, WHY)

    def deliver(self) -> None:
        deliver_round(self.counter.store, self.portal, self.counter.clock, calm, "here")

    def prove(self) -> ProofRound:
        return prove_round(self.counter.store, self.portal, self.counter.clock, "here")

    def until_quiet(self) -> None:
        """An honest line and rounds until nothing waits; then all is compared."""
        self.line.fault()
        for _ in range(20):
            self.deliver()
            self.counter.clock.pass_by(timedelta(hours=5))
            if not set(self.waiting()):
                break
        self.prove()

    def waiting(self) -> Iterator[State]:
        """What is neither told nor withdrawn."""
        with self.counter.store.reading() as books:
            for row in books.outbox():
                if row.state not in {State.DELIVERED, State.WITHDRAWN}:
                    yield row.state

    def codes(self) -> tuple[str, ...]:
        return self.sandbox.register.codes()

    def steps(self, received: Received) -> list[str]:
        """The states of the progress list at the portal."""
        told = self.sandbox.register.steps(received.dossier.code)
        return [str(step["TrangThai"]) for step in told if isinstance(step, dict)]

    def living(self) -> tuple[str, ...]:
        """The codes that stand at the portal and have not stopped."""
        steps = self.sandbox.register.steps
        ended = {
            code
            for code in self.codes()
            for step in steps(code)
            if isinstance(step, dict) and step["TrangThai"] == STOPPED
        }
        return tuple(code for code in self.codes() if code not in ended)

    def word(self, dossier: UUID) -> Word:
        with self.counter.store.reading() as books:
            row = books.line_of(dossier)
        assert row is not None
        return row.word


@contextmanager
def village(folder: Path) -> Iterator[Village]:
    """Both, and the line between them."""
    counter, line = Counter(folder, procedures=(COPY, UNKNOWN)), Line()
    with Sandbox(folder / "sandbox", 0, line, PROCEDURES) as sandbox:
        settings = PortalSettings(sandbox.address, USERNAME, "H26.05.17", "VN:GOV:TEST")
        facts = StoreFacts(counter.store)
        with ClassicPortal(settings, PASSWORD, facts, timeout=5.0) as portal:
            yield Village(counter, sandbox, portal, line)
    counter.store.close()
