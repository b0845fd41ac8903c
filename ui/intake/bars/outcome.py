"""What the result bar says beside the date."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.dossier.dossier import Collection
from ui.wording.figures import money

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Outcome:
    """`chosen`: a case is; `named`: the catalogue names fees; `total` None: unclear."""

    chosen: bool
    named: bool
    total: int | None
    sets: int
    collection: Collection


def fee_words(outcome: Outcome) -> tuple[str, str]:
    """The sum and the hint under it."""
    if not outcome.chosen:
        return "–", translate("Intake", "Once chosen")
    if not outcome.named:
        return money(0), translate("Intake", "No fee named")
    if outcome.total is None:
        return translate("Intake", "Unclear"), translate("Intake", "Type it, F6")
    if outcome.total == 0:
        return money(0), translate("Intake", "Nothing to take")
    return money(outcome.total), translate("Intake", "Not taken yet")
