"""Invented people and dossiers, a clock that stands still and a portal that follows a script."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from desk.canonical import Json, canonical_json
from desk.catalogue.procedure import Case, Channel, FeeKind, Limit, LimitUnit, Procedure
from desk.dossier.dossier import (
    Agencies,
    Agency,
    BusinessState,
    Collection,
    Dossier,
    FeeDue,
    HandedPaper,
    Step,
)
from desk.dossier.person import Person
from desk.dossier.steps import step_to_json
from desk.outbox import Accepted, Answer, Entry, Kind, TryLater
from desk.pages.attachment import Attachment
from desk.ports import Store
from desk.proof import Found, Lookup, Missing
from desk.time.working_time import VIETNAM

SPACE = UUID("6a1f4f1e-6f0e-4c0e-9d3b-0c7f3e8c1a55")
MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=VIETNAM)
COMMUNE = Agency("H57.37.22", "Ủy ban nhân dân phường Bến Sỏi")
BIRTH = Procedure(
    code="1.001193",
    name="Thủ tục đăng ký khai sinh",
    field_name="Hộ tịch",
    valid_from=date(2025, 7, 1),
    source="test",
    cases=(Case("Đúng hạn"),),
)
PROCEDURES = {"1.001193": ("Thủ tục đăng ký khai sinh", "Hộ tịch")}


def made_id(kind: str, number: int) -> UUID:
    """The same id for the same words, so that a run can be repeated."""
    return uuid5(SPACE, f"{kind} {number}")


def person(number: int = 1) -> Person:
    """An invented citizen."""
    return Person(
        name=f"Nguyễn Thị Thử {number}",
        id_number=f"0801990{number:05}",
        phone=f"09{number:08}",
        address="12 ấp Bến Sỏi",
    )


def dossier(number: int = 1, **other: object) -> Dossier:
    """An invented dossier, received a minute after the one before."""
    at = MORNING + timedelta(minutes=number % 240)
    made = Dossier(
        id=made_id("dossier", number),
        code=f"H57.37.22-261123-{number:04}",
        temporary=False,
        procedure=BIRTH,
        case="Đúng hạn",
        channel=Channel.DIRECT,
        owner=person(number),
        submitter=None,
        delegation="",
        subject="Đăng ký khai sinh cho con",
        papers=(HandedPaper("Giấy chứng sinh", originals=1), HandedPaper("Căn cước", shown=True)),
        sets=1,
        fees=(FeeDue("Lệ phí hộ tịch", FeeKind.FEE, 8000),),
        collection=Collection.DESK,
        limit=Limit(LimitUnit.WORKING_DAYS, 1),
        received_at=at,
        due_at=MORNING.replace(hour=17) + timedelta(days=1),
        own_due_at=None,
        agencies=Agencies(COMMUNE, COMMUNE, COMMUNE),
        officer="Trần Văn Mẫu",
        desk="1",
    )
    return replace(made, **other)  # type: ignore[arg-type]


def step(number: int = 1) -> Step:
    """A step of the progress list, one per minute."""
    at = MORNING + timedelta(minutes=number)
    return Step(at, "Trần Văn Mẫu", f"Bước {number}", BusinessState.IN_PROGRESS)


def submit_entry(of: Dossier, at: datetime = MORNING) -> Entry:
    """The duty to submit it."""
    number = int(of.code[-4:])
    return Entry(made_id("submit", number), of.id, Kind.SUBMIT_DOSSIER, "", at, at)


def step_entry(of: Dossier, told: Step, number: int, at: datetime = MORNING) -> Entry:
    """The duty to report a step."""
    content = canonical_json(step_to_json(told))
    return Entry(made_id("step", number), of.id, Kind.REPORT_STEP, content, at, at)


def fill(store: Store, dossiers: Sequence[Dossier]) -> None:
    """Each dossier with its duty to be submitted."""
    with store.writing() as books:
        for made in dossiers:
            books.add_dossier(made)
            books.put_entry(submit_entry(made))


@dataclass(slots=True)
class StoppedClock:
    """Goes on only when told."""

    now: datetime = MORNING + timedelta(hours=9)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, time: timedelta) -> None:
        """Let time pass."""
        self.now += time


def calm() -> float:
    """No jitter."""
    return 0.0


@dataclass(slots=True)
class ScriptedPortal:
    """Says what the script says, one answer after the other, and yes to the rest.

    A callable in the script runs before the next answer, as the world may change while we wait.
    """

    script: list[Answer | Callable[[], None]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    holds: dict[str, Lookup | TryLater] = field(default_factory=dict)

    def submit(self, dossier: Dossier, files: Sequence[Attachment] = ()) -> Answer:
        fields: dict[str, Json] = {"MaHoSo": dossier.code, "ChuHoSo": dossier.owner.name}
        answer = self._next(dossier, fields)
        if isinstance(answer, Accepted):
            self.holds.setdefault(dossier.code, Found(fields))
        return answer

    def report(self, dossier: Dossier, steps: Sequence[Step]) -> Answer:
        answer = self._next(dossier, {})
        if isinstance(answer, Accepted):
            self.steps.extend(steps)
        return answer

    def look_up(self, code: str) -> Lookup | TryLater:
        return self.holds.get(code, Missing())

    def _next(self, dossier: Dossier, fields: dict[str, Json]) -> Answer:
        self.seen.append(dossier.code)
        while self.script:
            told = self.script.pop(0)
            if not callable(told):
                return told
            told()
        return Accepted(fields)
