"""The training home beside the real one: made from its values, made anew, and its cases."""

import json
import os
import shutil
import signal
import sys
import tempfile
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import resources
from db.office import open_office
from desk.canonical import canonical_json
from desk.catalogue.catalogue import Catalogue
from desk.draft.draft import Draft
from desk.errors import HomeMissingError, HomeNotEmptyError
from desk.journal import Act
from desk.office.accounts import Officer, UnknownOfficerError
from desk.office.settings import Office
from desk.office.training import (
    PASSWORD,
    NotTrainingError,
    TrainingCase,
    is_training_home,
    real_name,
    training_calendar,
    training_office,
    training_place,
)
from desk.outbox import State
from desk.session import Session
from ui.files.draft_file import draft_of, shapes
from ui.wiring.home import HomeGate, OpenHome, create_home
from ui.wiring.portal_line import PORTAL_PASSWORD
from ui.wiring.world import World

SANDBOX_SECRET = "thu-nghiem"  # noqa: S105 - the sandbox's own account on loopback
HOLIDAY = "Nghỉ Tết Nguyên đán (bài tập)"


@dataclass(frozen=True, slots=True)
class Exercise:
    """A case with what the register holds before it begins; `refused`: the portal's word on the
    first of these.
    """

    case: TrainingCase
    before: tuple[Draft, ...]
    refused: str


def exercises(catalogue: Catalogue, now: datetime) -> tuple[Exercise, ...]:
    """The ready-made cases, each with fresh forms. Raises BadDraftFileError, BadCardError."""
    told = json.loads(resources.path("samples", "training.json").read_text(encoding="utf-8"))
    return tuple(_exercise(number, each, catalogue, now) for number, each in enumerate(told, 1))


def cases(catalogue: Catalogue, now: datetime) -> tuple[TrainingCase, ...]:
    """What the page of cases shows."""
    return tuple(each.case for each in exercises(catalogue, now))


@dataclass(frozen=True, slots=True)
class TrainingRoom:
    """The training home of a home; `home` may be the real one or the training home itself."""

    home: Path
    world: World = field(default_factory=World)

    @property
    def real(self) -> Path:
        """The folder of the real home. Raises HomeMissingError, a store's error."""
        return self.home.with_name(real_name(self.home.name, _office_of(self.home)))

    @property
    def folder(self) -> Path:
        """Where the training home lies, or will lie."""
        return Path(training_place(self.real))

    def gate(self) -> HomeGate:
        """The way into the training home, which is made if there is none. Every officer of the real
        home signs in there with `desk.office.training.PASSWORD`.

        Raises NotTrainingError if something else lies there, HomeMissingError, a store's error.
        """
        if not self.folder.exists():
            self._make()
        require_training(self.folder)
        return HomeGate(self.folder, self.world)

    def reset(self) -> None:
        """Empties the training home and makes it anew; nobody may have it open.

        Raises NotTrainingError, HomeMissingError, a store's error; nothing is lost then.
        """
        folder = self.folder
        require_training(folder)
        fresh = self._made()
        old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        folder.rename(old / folder.name)
        fresh.rename(folder)
        shutil.rmtree(old)

    def _make(self) -> None:
        folder = self.folder
        self._made().rename(folder)

    def _made(self) -> Path:
        """A new training home under another name: a half-made one is never taken for whole."""
        real = self.real
        place = Path(tempfile.mkdtemp(prefix=f".{real.name}-", dir=real.parent))
        try:
            gate = HomeGate(real, self.world)
            try:
                _furnish(place, gate, self.world)
            finally:
                gate.close()
        except BaseException:  # whatever ends it, no half home is left; raised again
            shutil.rmtree(place)
            raise
        return place


def require_training(folder: Path) -> None:
    """Raises NotTrainingError unless that folder is a training home, by its name and by the mark
    inside.
    """
    try:
        office = None if folder.is_symlink() else _office_of(folder)
    except HomeMissingError as error:
        raise NotTrainingError from error
    if office is None or real_name(folder.name, office) == folder.name:
        raise NotTrainingError


def pull_the_plug(session: Session, draft: Draft | None = None) -> NoReturn:
    """Ends this process at once, in the middle of saving the draft: what is half-saved must be gone
    afterwards and everything before it there. Raises NotTrainingError anywhere but in a training
    home, ProblemsError for a draft that could not be saved anyway.
    """
    if not is_training_home(session.office):
        raise NotTrainingError
    with session.store.writing() as books:
        if draft is not None:
            session.intake.take(books, draft)
        _die()


def _die() -> NoReturn:
    """As a power cut ends it: nothing is closed, nothing flushed."""
    sudden = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL
    os.kill(os.getpid(), sudden)
    raise AssertionError("a killed process goes on")


def _furnish(place: Path, real: HomeGate, world: World) -> None:
    """A whole training home in that empty folder. Raises HomeNotEmptyError."""
    if any(place.iterdir()):
        raise HomeNotEmptyError
    officers = real.officers()
    if not officers:
        raise UnknownOfficerError
    first = officers[0]
    create_home(place, training_office(real.office()), first, PASSWORD, world)
    gate = HomeGate(place, world)
    try:
        _add_officers(gate, first, officers[1:])
        _copy_rules(gate, real, first)
        _seed(gate, first)
    finally:
        gate.close()


def _add_officers(gate: HomeGate, first: Officer, others: tuple[Officer, ...]) -> None:
    master = gate.slots.unlock(first.login, PASSWORD, gate.world.clock())
    for officer in others:
        gate.slots.create(officer, PASSWORD, master)


def _copy_rules(gate: HomeGate, real: HomeGate, first: Officer) -> None:
    """The real office's catalogue and working hours, Tết two weeks ahead, the sandbox's account."""
    today = gate.world.clock().date()
    home = gate.unlock(first.login, PASSWORD)
    procedures = real.book.procedures()
    calendar = training_calendar(real.book.calendar(), today, HOLIDAY)
    told = (Act.CATALOGUE, canonical_json({"from": "the real home"}))
    try:
        home.change_office(lambda agreed: home.book.add_procedures(procedures, agreed), told)
        home.change_office(lambda agreed: home.book.keep_calendar(calendar, agreed), told)
        with home.store.writing() as books:
            books.keep_secret(PORTAL_PASSWORD, SANDBOX_SECRET)
    finally:
        home.session.close()


def _seed(gate: HomeGate, first: Officer) -> None:
    """What the cases need to find in the register."""
    home = gate.unlock(first.login, PASSWORD)
    try:
        for each in exercises(home.session.catalogue, home.session.clock()):
            _seed_one(home, each)
    finally:
        home.session.close()


def _seed_one(home: OpenHome, exercise: Exercise) -> None:
    for place, draft in enumerate(exercise.before):
        dossier = home.session.intake.receive(draft).dossier
        with home.store.writing() as books:
            books.drop_prints(dossier.id)
            if place or not exercise.refused:
                continue
            for entry in books.entries_of(dossier.id):
                word = exercise.refused
                books.note_entry(replace(entry, state=State.REFUSED, last_word=word, attempts=1))


def _exercise(number: int, told: dict[str, Any], catalogue: Catalogue, now: datetime) -> Exercise:
    drafts = shapes(json.dumps([told["draft"], *told.get("before", [])]))
    draft, *before = (draft_of(shape, catalogue, now) for shape in drafts)
    case = TrainingCase(number, told["title"], told["practise"], told["hint"], draft)
    return Exercise(case, tuple(before), told.get("refused", ""))


def _office_of(folder: Path) -> Office:
    """What the home there settled. Raises HomeMissingError, a store's error."""
    if not (folder / "office.db").is_file() or not (folder / "desk.db").is_file():
        raise HomeMissingError
    book = open_office(folder / "office.db")
    try:
        office = book.office()
    finally:
        book.close()
    if office is None:
        raise HomeMissingError
    return office
