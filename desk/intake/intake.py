"""Taking a dossier in: all that is wrong at once, or everything in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID, uuid4

from desk.canonical import canonical_json
from desk.catalogue.catalogue import Catalogue
from desk.catalogue.procedure import Case, Procedure
from desk.dossier.dossier import Dossier
from desk.dossier.promise import Promise, promise
from desk.dossier.receipt import Receipt
from desk.dossier.steps import step_to_json
from desk.draft.checks import Field, Flaw, Problem, due_problems, problems
from desk.draft.draft import Draft, settled
from desk.errors import DeskError, UnknownDossierError
from desk.filing.attaching import Attacher, Destination
from desk.filing.takeover import take_over
from desk.guard import NumberingStoppedError, Standing, StopReason
from desk.intake.assembly import Identifiers, assemble, first_step, receipt_for
from desk.journal import Act, Deed, Signer
from desk.numbering import Block, BlockUsedUpError, Strategy, unofficial
from desk.office.settings import Office
from desk.outbox import Entry, Kind, State
from desk.ports import Books, Clock, Store, WitnessBook
from desk.settling import risk, testimony
from desk.time.deadline import CountRule
from desk.time.working_time import VIETNAM, WorkCalendar


class ProblemsError(DeskError):
    """The draft may not be saved as it is; `problems` says all that is wrong."""

    def __init__(self, found: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{problem.field}:{problem.flaw}" for problem in found))
        self.problems = found


@dataclass(frozen=True, slots=True)
class Rules:
    """What the office has settled and the catalogue tells."""

    office: Office
    catalogue: Catalogue
    calendar: WorkCalendar

    @property
    def counting(self) -> CountRule:
        """How time limits are counted here."""
        return CountRule(next_session_when_closed=self.office.next_session_when_closed)


@dataclass(frozen=True, slots=True)
class Received:
    """What F9 made. `repeated`: the same draft had become this dossier before. `witnessed` False:
    all is saved, but the guard's note outside the home could not be written.
    """

    dossier: Dossier
    receipt: Receipt
    repeated: bool = False
    witnessed: bool = True


@dataclass(frozen=True, slots=True)
class Sound:
    """A draft that nothing stands against, with what catalogue and calendar say to it."""

    draft: Draft
    procedure: Procedure
    case: Case
    promise: Promise


@dataclass(frozen=True, slots=True)
class Prospect:
    """What the form shows while it is typed."""

    procedure: Procedure | None
    case: Case | None
    promise: Promise | None
    problems: tuple[Problem, ...]


class Intake:
    """The counter of one signed-in officer."""

    def __init__(
        self,
        store: Store,
        rules: Rules,
        witness: WitnessBook,
        clock: Clock,
        signer: Signer,
        machine: str,
        new_id: Callable[[], UUID] = uuid4,
    ) -> None:
        self._store = store
        self._rules = rules
        self._witness = witness
        self._clock = clock
        self.signer = signer
        self._machine = machine
        self._new_id = new_id

    def prospect(self, draft: Draft, at: datetime | None = None) -> Prospect:
        """Date and problems of the draft as it stands now, or handed in at `at`; reads nothing from
        the store. A procedure that no version had then is taken as it is today.
        """
        now = at or self._clock()
        draft = settled(draft)
        current = self._rules.catalogue.current
        procedure = current(draft.procedure, now.date())
        procedure = procedure or current(draft.procedure, self._clock().date())
        case = procedure.case_named(draft.case) if procedure else None
        promised = self._promise(draft, procedure, case, now)
        found = problems(draft, procedure, now)
        if promised:
            found += tuple(due_problems(promised.at, draft.typed_due, now))
        return Prospect(procedure, case, promised, found)

    def warnings(self, draft: Draft, instead_of: UUID | None = None) -> tuple[Problem, ...]:
        """What only the register knows: the owner has an open dossier of this procedure, other than
        the one to be replaced; `about` is the day (ISO) the newest one was received.
        """
        number = draft.owner.id_number.strip()
        if not number or not draft.procedure:
            return ()
        with self._store.reading() as books:
            own = books.dossier_by_key(draft.key)
            rows = books.open_dossiers_of(number, draft.procedure)
        ours = {instead_of, own and own.id}
        others = [row for row in rows if row.dossier not in ours]
        if not others:
            return ()
        day = max(row.received_at for row in others).astimezone(VIETNAM).date()
        return (Problem(Field.PROCEDURE, Flaw.OPEN_DOSSIER, day.isoformat()),)

    def receive(self, draft: Draft) -> Received:
        """Raises ProblemsError, NumberingStoppedError, a store's error; nothing is written then.

        The witness hears of new numbers alone: a dossier found again proves nothing about the
        register, which may be a restored one.
        """
        with self._store.writing() as books:
            known = self.known(books, draft.key)
            received = known or self.take(books, draft)
            standing = testimony(books)
        return known or self.witnessed(received, standing)

    def stopped(self) -> StopReason | None:
        """Why no number would be given now."""
        with self._store.reading() as books:
            return risk(books, self._witness, self._machine, self._clock())

    def next_code(self) -> str:
        """The code the next dossier would get if nothing else happens first."""
        with self._store.reading() as books:
            return self._code(books, self._clock().date())[0]

    def witnessed(self, received: Received, standing: Standing) -> Received:
        """What is committed stays committed, whatever happens to the note outside the home."""
        try:
            self._witness.note(standing)
        except DeskError:
            return replace(received, witnessed=False)
        return received

    def known(self, books: Books, key: UUID) -> Received | None:
        """What the draft of that key became before."""
        dossier = books.dossier_by_key(key)
        if dossier is None:
            return None
        receipt = books.receipt_of(dossier.id)
        if receipt is None:
            raise UnknownDossierError
        return Received(dossier, receipt, repeated=True)

    def take(self, books: Books, draft: Draft, instead_of: Dossier | None = None) -> Received:
        """One more dossier within the caller's transaction; see `receive` for what it raises.

        One that stands in place of a wrong one has a number of today, but its citizen handed in
        when that was received: time limits count from there.
        """
        now = self._clock().replace(microsecond=0)
        sound = self.sound(draft, instead_of.received_at if instead_of else now)
        reason = risk(books, self._witness, self._machine, now)
        if reason:
            raise NumberingStoppedError(reason)
        code, number, strategy = self._code(books, now.date())
        books.note_number(strategy.series, now.date(), number)
        ids = Identifiers(
            self._new_id(),
            self._new_id(),
            code,
            not isinstance(strategy, Block),
            books.next_journal_number(),
            instead_of.received_at if instead_of else now,
        )
        dossier, receipt = self.assembled(sound, ids)
        if instead_of:
            receipt = replace(receipt, replaces=instead_of.code, issued_at=now)
        self._write(books, draft.key, dossier, receipt, now, instead_of)
        return Received(dossier, receipt)

    def sound(self, draft: Draft, received: datetime) -> Sound:
        """The draft, if it may be saved as handed in then. Raises ProblemsError."""
        draft = settled(draft)
        told = self.prospect(draft, received)
        stopping = tuple(problem for problem in told.problems if problem.stops)
        if stopping or not (told.procedure and told.case and told.promise):
            raise ProblemsError(stopping)
        return Sound(draft, told.procedure, told.case, told.promise)

    def assembled(
        self, sound: Sound, ids: Identifiers, like: Dossier | None = None
    ) -> tuple[Dossier, Receipt]:
        """Dossier and receipt, not kept yet; `like` says who took it in, where and for whom."""
        draft, office = sound.draft, self._rules.office
        dossier = assemble(
            draft, sound.procedure, sound.case, sound.promise, office, self.signer.name, ids
        )
        if like:
            dossier = replace(dossier, officer=like.officer, desk=like.desk, agencies=like.agencies)
        return dossier, receipt_for(dossier, sound.promise, draft, office, ids)

    def attacher(self, desk: str) -> Attacher:
        """Whoever makes files of scanned pages here."""
        destination = Destination.of(self._rules.office)
        return Attacher(self.signer.login, desk, destination, self._new_id)

    def _write(
        self,
        books: Books,
        key: UUID,
        dossier: Dossier,
        receipt: Receipt,
        now: datetime,
        instead_of: Dossier | None,
    ) -> None:
        books.add_dossier(dossier)
        books.add_receipt(receipt)
        books.remember_key(key, dossier.id)
        books.drop_draft(key)
        told = canonical_json({"dossier": dossier, "receipt": receipt.id})
        books.write(Deed(now, self.signer.login, dossier.desk, Act.RECEIVE, dossier.id, told))
        take_over(self.attacher(dossier.desk), books, key, dossier, now, instead_of)
        for entry in self._entries(dossier, now):
            books.put_entry(entry)
        books.ask_print(receipt.id, now)

    def _entries(self, dossier: Dossier, now: datetime) -> tuple[Entry, ...]:
        state = State.AWAITING_CODE if dossier.temporary else State.WAITING
        submit = Entry(self._new_id(), dossier.id, Kind.SUBMIT_DOSSIER, "", now, now, state=state)
        step = canonical_json(step_to_json(first_step(dossier)))
        return submit, replace(submit, id=self._new_id(), kind=Kind.REPORT_STEP, content=step)

    def _promise(
        self, draft: Draft, procedure: Procedure | None, case: Case | None, now: datetime
    ) -> Promise | None:
        if procedure is None or case is None:
            return None
        calendar, counting = self._rules.calendar, self._rules.counting
        return promise(procedure, draft.channel, case, now, calendar, counting)

    def _code(self, books: Books, day: date) -> tuple[str, int, Strategy]:
        office = self._rules.office
        settled = office.numbering
        temporary = unofficial(office.desk, settled.training)
        if settled.width and not settled.training and day.isoformat() >= settled.from_day:
            block = Block(office.agency.code, settled.first, settled.width)
            try:
                return *block.code(day, books.last_number(block.series, day)), block
            except BlockUsedUpError:
                pass
        return *temporary.code(day, books.last_number(temporary.series, day)), temporary
