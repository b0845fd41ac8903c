"""The play: mornings, mistakes, power cuts, dead lines, sticks; and the closing of the books."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk.journal import Act
from desk.sandbox.classic import PASSWORD as SECRET
from desk.sandbox.faults import read_faults
from desk.sandbox.register import Register
from desk.sandbox.server import Sandbox
from tests.month.calendar import SimulatedClock, working_days
from tests.month.office import Desk
from ui.commands.demo import known_procedures

STOPPED = "8"
ROUNDS = 3_000
"""A busy answer ends a round, so a backlog of a month wants many of them."""
MISBEHAVIOUR = {
    "faults": [
        {"fault": "lost_reply", "probability": 0.1},
        {"fault": "status", "status": 503, "probability": 0.03},
    ]
}


@dataclass(frozen=True)
class Month:
    """What is played; one seed is one month."""

    folder: Path
    days: int
    dossiers: int
    seed: int


@dataclass(frozen=True)
class Account:
    """One count, told from several sides."""

    what: str
    sides: tuple[tuple[str, int], ...]

    @property
    def agrees(self) -> bool:
        """Whether all sides tell the same."""
        return len({number for _, number in self.sides}) == 1

    def __str__(self) -> str:
        told = " = ".join(f"{side} {number}" for side, number in self.sides)
        return f"{'ok ' if self.agrees else 'NOT'} {self.what}: {told}"


def play(month: Month, tell: Callable[[str], object]) -> tuple[Account, ...]:
    """The month, then its accounts."""
    dice = random.Random(month.seed)
    portal = month.folder / "portal"
    faults = read_faults({"seed": month.seed, **MISBEHAVIOUR})
    with Sandbox(portal, procedures=known_procedures(), faults=faults) as sandbox:
        desks = [
            Desk(month.folder / f"desk-{number}", number, SimulatedClock(), dice)
            for number in (1, 2)
        ]
        for desk in desks:
            desk.found(sandbox.address, SECRET)
            desk.close()
        for day in working_days(month.days):
            for desk in desks:
                _day(desk, day, month.dossiers, dice)
            tell(f"{day:%d/%m}  " + _standing(desks) + "\n")
        for desk in desks:
            desk.open()
            _deliver_all(desk)
        accounts = _accounts(desks, Register(portal))
        for desk in desks:
            desk.close()
    tell(f"seed {month.seed}: {_standing(desks)}\n")
    for account in accounts:
        tell(f"{account}\n")
    return accounts


def _day(desk: Desk, day: date, dossiers: int, dice: random.Random) -> None:
    desk.clock.open_on(day)
    desk.open()
    line = dice.random() > 0.4
    desk.ledger.dead_lines += not line
    for number in range(dossiers):
        desk.serve()
        if dice.random() < 0.02:
            desk.lose_power()
        if line and number % 15 == 14:
            desk.deliver()
    desk.void_an_older_one()
    if dice.random() < 0.5:
        desk.deliver()
    desk.go_home(restore_tonight=dice.random() < 0.1)


def _deliver_all(desk: Desk) -> None:
    for _ in range(ROUNDS):
        desk.rest()
        desk.deliver()
        with desk.opened.store.reading() as books:
            tally = books.tally()
        if not tally.waiting and tally.matching >= tally.delivered:
            return


def _standing(desks: Sequence[Desk]) -> str:
    ledgers = [desk.ledger for desk in desks]
    return (
        f"{sum(len(one.codes) for one in ledgers)} dossiers, "
        f"{sum(len(one.void) for one in ledgers)} void, "
        f"{sum(one.sheets for one in ledgers)} sheets, "
        f"{sum(one.printer_troubles for one in ledgers)} without paper, "
        f"{sum(one.kills for one in ledgers)} power cuts, "
        f"{sum(one.restores for one in ledgers)} restores, "
        f"{sum(one.dead_lines for one in ledgers)} days without a line"
    )


def _accounts(desks: Sequence[Desk], portal: Register) -> tuple[Account, ...]:
    made = [account for desk in desks for account in _desk_accounts(desk, portal)]
    living = set().union(*(desk.ledger.living for desk in desks))
    codes = set().union(*(desk.ledger.codes for desk in desks))
    there = set(portal.codes())
    stopped = {code for code in there if _is_stopped(portal, code)}
    given = sum(len(desk.ledger.codes) for desk in desks)
    return (
        *made,
        Account("numbers given", (("told", given), ("different", len(codes)))),
        Account(
            "living dossiers at the portal",
            (("told", len(living)), ("there and not stopped", len(there - stopped))),
        ),
        Account(
            "living dossiers the portal lacks", (("nothing", 0), ("seen", len(living - there)))
        ),
        Account("living ones stopped there", (("nothing", 0), ("seen", len(living & stopped)))),
        Account("strangers at the portal", (("nothing", 0), ("seen", len(there - codes)))),
        Account("steps told twice", (("nothing", 0), ("seen", _repeated_steps(portal)))),
    )


def _desk_accounts(desk: Desk, portal: Register) -> tuple[Account, ...]:
    name, ledger = f"desk {desk.number}", desk.ledger
    with desk.opened.store.reading() as books:
        acts = [entry.act for entry in books.journal()]
        faults, kept = len(books.check_journal()), books.count_dossiers()
        tally = books.tally()
        void = sum(books.annulment(dossier) is not None for dossier in ledger.ids.values())
    printed = acts.count(Act.PRINT) + acts.count(Act.REPRINT)
    drill = desk.opened.copies.drill()
    return (
        Account(
            f"{name}, dossiers",
            (
                ("told", len(ledger.codes)),
                ("register", kept),
                ("journal", acts.count(Act.RECEIVE)),
                ("newest copy", drill.copy.counts.dossiers),
            ),
        ),
        Account(
            f"{name}, void",
            (("told", len(ledger.void)), ("register", void), ("journal", acts.count(Act.ANNUL))),
        ),
        Account(f"{name}, sheets", (("printer", ledger.sheets), ("journal", printed))),
        Account(f"{name}, faults in the journal", (("nothing", 0), ("seen", faults))),
        Account(
            f"{name}, still to send, refused or differing",
            (("nothing", 0), ("seen", tally.waiting + tally.refused + tally.differing)),
        ),
        Account(f"{name}, copy usable", (("wanted", 1), ("drill", int(drill.usable)))),
    )


def _is_stopped(portal: Register, code: str) -> bool:
    return any(str(step.get("TrangThai", "")) == STOPPED for step in portal.steps(code))


def _repeated_steps(portal: Register) -> int:
    count = 0
    for code in portal.codes():
        told = [repr(sorted(step.items())) for step in portal.steps(code)]
        count += len(told) - len(set(told))
    return count
