"""Received dossiers under a scan desk: taken in, opened, and what lies in each."""

from pathlib import Path

from desk.dossier.dossier import Dossier
from desk.pages.slot import bundle_of
from tests.desk.counter import Counter, draft
from tests.ui.scanning.stand_ins import Bench, sheet


def take_in(counter: Counter, count: int) -> tuple[Dossier, ...]:
    """Dossiers of the same citizen."""
    return tuple(counter.intake.receive(draft()).dossier for _ in range(count))


def two_received(folder: Path) -> tuple[Dossier, ...]:
    """The dossier at hand and another one, in a register a scan desk may open."""
    counter = Counter(folder)
    dossiers = take_in(counter, 2)
    counter.store.close()
    return dossiers


def open_dossier(bench: Bench, dossier: Dossier) -> None:
    """Its scan page."""
    bundle = bundle_of(dossier)
    bench.bundle = bundle.key
    bench.desk.open(bundle.key, bundle.slots, bundle.id_number, bundle.dossier, dossier.code)
    bench.wait_work()


def numbers(bench: Bench, dossier: Dossier) -> list[int]:
    """Of the pages the store has under it."""
    return [page.number for page in bench.filing.strip(dossier.id).pages]


def coded(code: str) -> bytes:
    """A page that bears a dossier's code."""
    return sheet(f"Giấy tiếp nhận|code={code}")
