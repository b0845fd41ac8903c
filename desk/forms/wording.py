"""What the receipt (Mẫu 01) says besides its values: the form's labels, limits and holidays."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from desk.catalogue.procedure import Limit, LimitUnit
from desk.dossier.receipt import Copy, Receipt, SkippedDay
from desk.forms.vietnamese_date import short_day, short_moment
from resources import path

SAME_RUN = timedelta(days=3)  # a weekend inside a holiday does not end it
NAMED_RUNS = 3


@cache
def words() -> Mapping[str, str]:
    """The form's wording by label; the file also says since when it holds."""
    loaded: dict[str, str] = json.loads(path("forms", "mau-01.json").read_text(encoding="utf-8"))
    return loaded


def limit_text(limit: Limit) -> str:
    """How long it takes by law; what nobody told us is said to be unclear."""
    return words()[_limit_key(limit.unit)].format(amount=limit.amount)


def _limit_key(unit: LimitUnit) -> str:
    match unit:
        case LimitUnit.WORKING_DAYS:
            return "limit_working_days"
        case LimitUnit.CALENDAR_DAYS:
            return "limit_calendar_days"
        case LimitUnit.WORKING_HOURS:
            return "limit_working_hours"
        case LimitUnit.SAME_DAY:
            return "limit_same_day"
        case LimitUnit.OTHER:
            return "limit_other"
        case LimitUnit.UNKNOWN:
            return "limit_unknown"


@dataclass(frozen=True, slots=True)
class _Run:
    first: SkippedDay
    last: SkippedDay
    count: int

    def reaches(self, day: SkippedDay) -> bool:
        return self.last.name == day.name and day.day - self.last.day <= SAME_RUN

    @property
    def text(self) -> str:
        if self.count == 1:
            return words()["skipped_day"].format(
                day=short_day(self.first.day), name=self.first.name
            )
        return words()["skipped_run"].format(
            first=short_day(self.first.day), last=short_day(self.last.day), name=self.first.name
        )


def skipped_text(skipped: tuple[SkippedDay, ...]) -> str:
    """One line about the holidays inside the limit; empty when there are none."""
    runs: list[_Run] = []
    for day in sorted(skipped, key=lambda one: one.day):
        if runs and runs[-1].reaches(day):
            runs[-1] = _Run(runs[-1].first, day, runs[-1].count + 1)
        else:
            runs.append(_Run(day, day, 1))
    if not runs:
        return ""
    named, rest = runs[:NAMED_RUNS], runs[NAMED_RUNS:]
    text = "; ".join(run.text for run in named)
    if rest:
        count = sum(run.count for run in rest)
        text = f"{text} {words()['skipped_more'].format(count=count)}"
    return words()["skipped"].format(days=text)


def instead_lines(receipt: Receipt) -> list[str]:
    """Which wrong papers this one is given for; none for nearly all receipts."""
    parts = []
    if receipt.replaces:
        parts.append(words()["replaces"].format(code=receipt.replaces))
    if receipt.supersedes_at:
        parts.append(words()["supersedes"].format(moment=short_moment(receipt.supersedes_at)))
    return parts


def marks_text(receipt: Receipt, reprint: int) -> str:
    """What stands above the form of a void receipt and of a reprint."""
    parts = []
    if receipt.voided_at:
        parts.append(words()["void"].format(moment=short_moment(receipt.voided_at)))
    if reprint:
        parts.append(words()["reprint"].format(count=reprint))
    return " – ".join(parts)


def lookup_text(receipt: Receipt) -> str:
    """How the citizen asks about the dossier; only ways that exist are named."""
    head = receipt.letterhead
    ways: list[str] = []
    if head.lookup_address:
        address = head.lookup_address.replace("{code}", receipt.code)
        ways.append(words()["lookup_address"].format(address=address))
    if head.phone:
        ways.append(words()["lookup_phone"].format(phone=head.phone))
    text = words()["lookup_or"].join(ways) or words()["lookup_nothing"]
    return f"{words()['lookup']} {text}. {words()['lookup_warning']}"


def qr_content(receipt: Receipt) -> str:
    """The look-up address with the code in it, or the code alone while no address is set."""
    address = receipt.letterhead.lookup_address
    if not address:
        return receipt.code
    if "{code}" in address:
        return address.replace("{code}", receipt.code)
    return address + receipt.code


def saved_text(receipt: Receipt, copy: Copy) -> str:
    """Which copy (liên) this is, and where the journal says that the dossier was saved first."""
    name = words()["copy_citizen" if copy is Copy.CITIZEN else "copy_office"]
    number = f"{receipt.journal_number:,}".replace(",", ".")
    return f"{name} {words()['saved'].format(number=number)}"


def desk_text(desk: str) -> str:
    """The desk, named if it is a bare number."""
    return words()["desk"].format(desk=desk) if desk.isdigit() else desk
