"""Any order of giving up, bringing, putting away, undoing and receiving: no page is ever lost."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desk.dossier.annulment import Mistake
from desk.draft.kept_draft import KeptDraft
from desk.filing.filing import Filing
from desk.filing.homes import VoidDossierError
from desk.filing.unclaimed import ClaimedError, UnclaimedPages
from desk.intake.correction import NothingChangedError
from desk.intake.drafts import Drafts
from desk.pages import edits
from desk.pages.history import Edit
from desk.pages.page import Page
from desk.pages.strip import Strip
from tests.desk.counter import OFFICER, Counter, draft
from tests.desk.filing import stand_ins
from tests.desk.filing.page_truth import require_true
from tests.desk.filing.stand_ins import PAPER, UPLOADING, correction, scan

WHY = "ghi nhầm tên người nộp"
REFUSED = (VoidDossierError, ClaimedError, NothingChangedError)


class Pages(RuleBasedStateMachine):
    """A day of forms and dossiers; every undo may come late."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory(ignore_cleanup_errors=True)
        self.counter = Counter(Path(self.place.name), office=UPLOADING)
        self.numbers = count(1)
        self.arrived: set[UUID] = set()
        self.forms: list[UUID] = [uuid4(), uuid4()]
        self.given_up: set[UUID] = set()
        self.living: list[UUID] = []
        self.void: dict[UUID, frozenset[UUID]] = {}
        self.sent: list[tuple[Page, ...]] = []
        self.away: list[tuple[UUID, tuple[Page, ...]]] = []
        self.seen: list[Strip] = []
        self.copy: tuple[bytes, Any] | None = None

    @property
    def filing(self) -> Filing:
        return stand_ins.filing(self.counter)

    @property
    def unclaimed(self) -> UnclaimedPages:
        return UnclaimedPages(self.counter.store, self.counter.clock, OFFICER, "3")

    @rule(data=st.data(), pages=st.integers(1, 3), under=st.sampled_from(["", PAPER]))
    def scan(self, data: Any, pages: int, under: str) -> None:
        bundle = self._one(data, [*self.forms, *self.living])
        made = scan(self.counter, bundle, *(next(self.numbers) for _ in range(pages)), under=under)
        self.arrived |= {page.id for page in made}
        for page in made:
            if page.bundle in self.void:  # it lay in the device while its dossier was made void
                self.void[page.bundle] |= {page.id}

    @rule(data=st.data())
    def keep_draft(self, data: Any) -> None:
        now, key = self.counter.clock(), self._one(data, self.forms)
        self._drafts.keep(KeptDraft(key, OFFICER, now, now, "", "", {}))

    @rule(data=st.data())
    def give_up(self, data: Any) -> None:
        form = self._one(data, self.forms)
        self._drafts.drop(form)
        self.given_up.add(form)

    @rule(data=st.data())
    def receive(self, data: Any) -> None:
        key = self._one(data, self.forms)
        dossier = self.counter.intake.receive(draft(key=key)).dossier.id
        if dossier not in self.living and dossier not in self.void:
            self.living.append(dossier)
        self.forms.append(uuid4())

    @precondition(lambda self: self.living)
    @rule(data=st.data())
    def make_void(self, data: Any) -> None:
        self._end(self._one(data, self.living), None)

    @precondition(lambda self: self.living)
    @rule(data=st.data(), sets=st.integers(2, 9))
    def put_another_in_its_place(self, data: Any, sets: int) -> None:
        self._end(self._one(data, self.living), sets)

    @rule(data=st.data())
    def bring(self, data: Any) -> None:
        to = self._one(data, [*self.forms, *self.living, *self.void])
        with refused():
            self.sent.append(self.unclaimed.bring(self._one(data, self._bundles), to))

    @rule(data=st.data())
    def put_away(self, data: Any) -> None:
        bundle = self._one(data, self._bundles)
        with refused():
            self.away.append((bundle, self.unclaimed.put_away(bundle)))

    @precondition(lambda self: self.away)
    @rule(data=st.data())
    def take_out(self, data: Any) -> None:
        with refused():
            self.unclaimed.take_out(*self._one(data, self.away))

    @precondition(lambda self: self.arrived and self.living)
    @rule(data=st.data())
    def send(self, data: Any) -> None:
        page, to = self._one(data, sorted(self.arrived)), self._one(data, self._homes)
        with refused():
            self.sent.append(self.filing.send_to([page], to))

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def take_back(self, data: Any) -> None:
        with refused():
            self.filing.take_back(self._one(data, self.sent))

    @precondition(lambda self: self.arrived)
    @rule(data=st.data(), act=st.sampled_from(["join", "part", "file", "drop", "move"]))
    def edit(self, data: Any, act: str) -> None:
        """On pages as they stand, or as somebody saw them once."""
        seen = self._one(data, [*self.seen[-3:], self.filing.strip(self._one(data, self._bundles))])
        if seen.pages:
            one, other = (self._one(data, seen.pages).id for _ in range(2))
            self.filing.keep(seen, edited(seen, act, one, other), Edit.FILE)
            self.seen.append(seen)

    @rule()
    def copy_the_register(self) -> None:
        told = (set(self.arrived), list(self.forms), list(self.living), dict(self.void))
        self.copy = (self.counter.copy_register(), told)

    @rule()
    def restore_it(self) -> None:
        if self.copy is None:
            return
        kept, told = self.copy
        self.counter.restore(kept)
        arrived, forms, living, void = told
        self.arrived, self.forms, self.living = set(arrived), list(forms), list(living)
        self.void, self.copy = dict(void), None
        self.counter.settle(900 + len(self.sent))

    @invariant()
    def holds(self) -> None:
        where = require_true(self.counter, self.arrived)
        for dossier, pages in self.void.items():
            there = {one for one, page in where.items() if page.bundle == dossier}
            assert there <= pages
        assert self.unclaimed.counts().keys() <= self.given_up

    def teardown(self) -> None:
        self.counter.store.close()
        self.place.cleanup()

    def _end(self, wrong: UUID, sets: int | None) -> None:
        with refused():
            if sets is None:
                correction(self.counter).void(wrong, Mistake.OTHER, WHY)
            else:
                form = draft(key=self.forms[-1], sets=sets)
                made = correction(self.counter).replace(wrong, form, Mistake.OTHER, WHY)
                self.living.append(made.dossier.id)
                self.forms.append(uuid4())
            self.living.remove(wrong)
            self.void[wrong] = frozenset(page.id for page in self.filing.strip(wrong).pages)

    def _one(self, data: Any, of: Sequence[Any]) -> Any:
        return data.draw(st.sampled_from(list(of)))

    @property
    def _drafts(self) -> Drafts:
        return Drafts(self.counter.store, self.counter.clock, OFFICER)

    @property
    def _homes(self) -> list[UUID]:
        return [*self.living, *self.void]

    @property
    def _bundles(self) -> list[UUID]:
        return [*self.forms, *self._homes]


def edited(strip: Strip, act: str, one: UUID, other: UUID) -> Strip:
    match act:
        case "join":
            return edits.join(strip, one, other)
        case "part":
            return edits.part(strip, one)
        case "file":
            return edits.file_under(strip, [one], PAPER)
        case "drop":
            return edits.drop(strip, [one])
        case _:
            return edits.move_before(strip, one, other)


@contextmanager
def refused() -> Iterator[None]:
    """Whoever is told no has changed nothing; what is true is checked behind every act."""
    try:
        yield
    except REFUSED:
        return


TestPages = Pages.TestCase
TestPages.settings = settings(
    max_examples=6,
    stateful_step_count=25,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
