"""Any order of receiving, voiding, replacing and delivering over any line: one truth in the end."""

from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from desk.intake.intake import Received
from desk.proof import Word
from tests.desk.counter import draft
from tests.sandbox.correcting import STOPPED, Village, village

FAULTS = st.sets(st.sampled_from(["lost_reply", "cut", "status"]), max_size=2)
SERVICES = st.sampled_from([None, "DongBoHoSoMC", "CapNhatTienDoHoSoMC", "TraCuuHoSo"])


class Corrections(RuleBasedStateMachine):
    """An afternoon at the counter."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = self.stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True))
        self.here: Village = self.stack.enter_context(village(Path(folder)))
        self.living: list[Received] = []
        self.void: list[Received] = []

    @rule()
    def receive(self) -> None:
        self.living.append(self.here.counter.intake.receive(draft()))

    @precondition(lambda self: self.living)
    @rule(data=st.data())
    def make_void(self, data: Any) -> None:
        wrong = self._one(data)
        self.here.void(wrong)
        self.void.append(wrong)

    @precondition(lambda self: self.living)
    @rule(data=st.data())
    def put_another_in_its_place(self, data: Any) -> None:
        wrong = self._one(data)
        self.living.append(self.here.replace(wrong, draft(sets=wrong.dossier.sets % 9 + 1)))
        self.void.append(wrong)

    @rule(faults=FAULTS, service=SERVICES, probability=st.sampled_from([0.5, 1.0]))
    def deliver(self, faults: set[str], service: str | None, probability: float) -> None:
        self.here.line.fault(*sorted(faults), service=service, probability=probability)
        self.here.deliver()

    @precondition(lambda self: self.living)
    @rule(data=st.data(), service=SERVICES, lost=st.booleans())
    def make_void_on_its_way(self, data: Any, service: str | None, lost: bool) -> None:
        wrong = self._one(data)
        self.here.line.fault(*(["lost_reply"] if lost else []))
        self.here.line.meanwhile = (service or "DongBoHoSoMC", lambda: self.here.void(wrong))
        self.here.deliver()
        if self.here.line.meanwhile:
            self.here.line.meanwhile = None
            self.here.void(wrong)
        self.void.append(wrong)

    @rule(minutes=st.sampled_from([1, 10, 300]))
    def wait(self, minutes: int) -> None:
        self.here.counter.clock.pass_by(timedelta(minutes=minutes))

    def teardown(self) -> None:
        with self.stack:
            self.here.until_quiet()
            assert list(self.here.waiting()) == []
            assert sorted(self.here.living()) == sorted(one.dossier.code for one in self.living)
            for one in self.living:
                assert self.here.word(one.dossier.id) is Word.MATCHING
                assert self.here.steps(one) == ["2"]
            for one in self.void:
                assert self.here.steps(one) in ([], ["2", STOPPED])

    def _one(self, data: Any) -> Received:
        place = data.draw(st.integers(0, len(self.living) - 1))
        return self.living.pop(place)


Corrections.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=10,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestCorrections = Corrections.TestCase
