"""How copies of the data are told: in the status bar, on leaving, by the commands."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desk.copies import CopyState, Drill, Manifest
from desk.health import Verdict
from desk.time.working_time import WorkCalendar
from ui.wording.clock import moment, since
from ui.wording.figures import figure
from ui.wording.sync import Sign

translate = QCoreApplication.translate

_ICON = "hard-drive"
_DAYS_FROM = timedelta(hours=48)


def copies_sign(state: CopyState, now: datetime, calendar: WorkCalendar) -> Sign:
    """The status bar: a missing place first, then what is older than promised, then the time."""
    told = _trouble(state, now, calendar)
    if told:
        return Sign(_ICON, "warn", told)
    if state.last is None:
        return Sign(_ICON, "", translate("Copies", "First copy soon"))
    return Sign(_ICON, "", translate("Copies", "Copied {time}").format(time=since(state.last, now)))


def copying_sign(percent: int) -> Sign:
    """While a copy is made or tried out."""
    told = translate("Copies", "Copying {percent} %").format(percent=percent)
    return Sign(_ICON, "", told)


def last_copy_words(percent: int) -> str:
    """On leaving."""
    return translate("Copies", "Making the last copy: {percent} %").format(percent=percent)


def made_sentence(copy: Manifest, folder: str) -> str:
    """After a copy."""
    told = translate(
        "Copies",
        "Copied to {folder}: {dossiers} dossiers, {entries} journal entries, {files} files; "
        "opened again and counted.",
    ).format(folder=folder, **_figures(copy))
    if not copy.missing:
        return told
    gone = translate("Copies", "{count} files are missing in the data; run verify.")
    return f"{told} {gone.format(count=figure(copy.missing))}"


def drill_sentence(drill: Drill) -> str:
    """After trying a copy out."""
    if not drill.usable:
        return unusable_sentence(drill)
    return translate(
        "Copies",
        "The copy is usable: {dossiers} dossiers, {entries} journal entries, {files} files.",
    ).format(**_figures(drill.copy))


def unusable_sentence(drill: Drill) -> str:
    """What a copy that was brought back does not hold."""
    if drill.journal_faults:
        told = translate("Copies", "The journal of this copy was changed at {count} places.")
        return told.format(count=figure(drill.journal_faults))
    return translate("Copies", "This copy does not hold what its list tells. Make a new one now.")


def restored_sentence(drill: Drill, folder: str) -> str:
    """After a copy became a home again."""
    return translate(
        "Copies",
        "Brought back to {folder}: {dossiers} dossiers, {entries} journal entries, {files} files; "
        "opened and counted.",
    ).format(folder=folder, **_figures(drill.copy))


def numbers_sentence(series: str, last: int) -> str:
    """Which number the guard goes by."""
    if not last:
        return translate("Copies", "{series}: this copy knows no number of today.").format(
            series=series
        )
    told = translate("Copies", "{series}: the last number of today that this copy knows is {last}.")
    return told.format(series=series, last=last)


def copies_lines(verdict: Verdict) -> list[str]:
    """What `verify` says of copies and of unfinished files in the vault."""
    lines = []
    if verdict.leftovers:
        told = translate("Copies", "{count} unfinished files in the vault; nothing was deleted.")
        lines.append(told.format(count=figure(len(verdict.leftovers))))
    if verdict.copied is None:
        return [*lines, translate("Copies", "This data was never copied.")]
    told = translate("Copies", "Last copy: {time}.")
    lines.append(told.format(time=moment(verdict.copied)))
    if verdict.drilled is None:
        return [*lines, translate("Copies", "No copy was ever tried out.")]
    told = translate("Copies", "Last copy tried out: {time}.")
    return [*lines, told.format(time=moment(verdict.drilled))]


def _trouble(state: CopyState, now: datetime, calendar: WorkCalendar) -> str:
    if not state.folder:
        return translate("Copies", "No place for copies")
    if not state.present:
        return translate("Copies", "Place for copies is missing")
    if state.last is not None and state.late(now, calendar):
        return _late(now - state.last)
    if state.unproven(now):
        return translate("Copies", "No copy tried out for a month")
    return ""


def _late(age: timedelta) -> str:
    if age < timedelta():
        return translate("Copies", "Copy lies ahead of the clock")
    if age >= _DAYS_FROM:
        return translate("Copies", "Last copy over {count} days ago").format(count=age.days)
    hours, minutes = age // timedelta(hours=1), age // timedelta(minutes=1)
    if hours:
        return translate("Copies", "Last copy over {count} hours ago").format(count=hours)
    return translate("Copies", "Last copy over {count} minutes ago").format(count=minutes)


def _figures(copy: Manifest) -> dict[str, str]:
    counts = copy.counts
    return {
        "dossiers": figure(counts.dossiers),
        "entries": figure(counts.journal),
        "files": figure(counts.files),
    }
