"""Limits and money out of the portal's display texts; the unreadable becomes a gap."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desk.catalogue.procedure import (
    UNKNOWN_LIMIT,
    Channel,
    FeeKind,
    FeeLine,
    Limit,
    LimitUnit,
    Terms,
)
from desk.folding import fold

_CHANNELS = {
    "truc tiep": Channel.DIRECT,
    "truc tuyen": Channel.ONLINE,
    "dich vu buu chinh": Channel.POST,
    "buu chinh": Channel.POST,
    "dich vu buu chinh cong ich": Channel.POST,
}
_UNITS = {
    "ngay lam viec": LimitUnit.WORKING_DAYS,
    "ngay": LimitUnit.CALENDAR_DAYS,
    "gio lam viec": LimitUnit.WORKING_HOURS,
    "gio": LimitUnit.WORKING_HOURS,
    "(don vi: khac)": LimitUnit.OTHER,
}
_LIMIT = re.compile(r"(\d{1,4}) ?(\D+)", re.ASCII)
_MONEY = re.compile(r"\D*?(\d[\d.,]*) ?(viet nam dong|vnd|dong|d)", re.ASCII)
_PER = re.compile(r"\(?/([^)]+)\)")
_THOUSANDS = re.compile(r"\d{1,3}([.,]\d{3})*|\d+", re.ASCII)
_UNSAID = {"", "khong co thong tin", "(khong co thong tin)", "khong quy dinh"}
_FREE = {"mien phi", "khong", "khong thu phi"}
_LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True)
class _Text:
    """A text taken apart: a value per channel (None: for all of them), the note in brackets."""

    values: tuple[tuple[Channel | None, str], ...]
    note: str

    def on(self, channel: Channel) -> tuple[str, ...]:
        """Every different value on that channel, those for all channels included."""
        found = (value for named, value in self.values if named in {channel, None})
        return tuple(dict.fromkeys(found))

    @property
    def channels(self) -> frozenset[Channel]:
        """The channels spoken of by name."""
        return frozenset(named for named, _ in self.values if named)


def terms_from_texts(time_limit: str, fee: str) -> tuple[Terms, ...]:
    """The terms on each channel the texts name; on all of them when they name none."""
    limits, money = _taken_apart(time_limit), _taken_apart(fee)
    named = (limits.channels | money.channels) or frozenset(Channel)
    note = money.note or limits.note
    return tuple(
        Terms(channel, _limit(limits.on(channel)), _fees(money.on(channel), note))
        for channel in Channel
        if channel in named
    )


def _taken_apart(text: str) -> _Text:
    body, _, note = " ".join(text.split()).partition("[")
    return _Text(tuple(_values(body)), note.removesuffix("]").strip()[:_LONGEST_NOTE])


def _values(body: str) -> Iterator[tuple[Channel | None, str]]:
    for part in body.split(";"):
        name, colon, value = part.partition(":")
        channel = _CHANNELS.get(fold(name)) if colon else None
        yield channel, (value if channel else part).strip()


def _limit(values: tuple[str, ...]) -> Limit:
    """One limit; two different ones on one channel are a gap: nothing says which case has which."""
    limits = {_one_limit(fold(value)) for value in values}
    return limits.pop() if len(limits) == 1 else UNKNOWN_LIMIT


def _one_limit(folded: str) -> Limit:
    found = _LIMIT.fullmatch(folded)
    unit = _UNITS.get(found[2].strip()) if found else None
    if found is None or unit is None or not int(found[1]):
        return UNKNOWN_LIMIT
    return Limit(unit, int(found[1]))


def _fees(values: tuple[str, ...], note: str) -> tuple[FeeLine, ...]:
    if not values:
        return (_line(None, "", note),)
    return tuple(line for value in values for line in _one_fee(value, note))


def _one_fee(value: str, note: str) -> tuple[FeeLine, ...]:
    """No line when it is free; a line without amount when the province decides or nobody says."""
    folded = fold(value)
    amount = _amount(folded)
    if folded in _FREE or amount == 0:
        decided_elsewhere = "hoi dong nhan dan" in fold(note)
        return (_line(None, value, note),) if decided_elsewhere else ()
    if folded in _UNSAID:
        return (_line(None, value, note),)
    return (_line(amount, value, note if amount is not None else f"{value} {note}".strip()),)


def _amount(folded: str) -> int | None:
    found = _MONEY.fullmatch(folded)
    if found is None or _THOUSANDS.fullmatch(found[1]) is None:
        return None
    return int(found[1].replace(",", "").replace(".", ""))


def _line(amount: int | None, value: str, note: str) -> FeeLine:
    per = _PER.match(note)
    told = fold(f"{value} {note}")
    kind = FeeKind.CHARGE if _only_charge(told) else FeeKind.FEE
    return FeeLine("Phí, lệ phí", kind, amount, per[1].strip() if per else "", note)


def _only_charge(told: str) -> bool:
    """The text speaks of phí and nowhere of lệ phí; where it says neither, we take a fee."""
    return bool(re.search(r"\bphi\b", told)) and "le phi" not in told and "mien phi" not in told
