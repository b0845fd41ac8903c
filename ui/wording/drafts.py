"""Drafts in the officer's words: whose, from when, where they went."""

from datetime import datetime
from textwrap import shorten
from typing import Final

from PySide6.QtCore import QCoreApplication

from desk.draft.kept_draft import KeptDraft
from desk.time.working_time import VIETNAM
from ui.wording.clock import clock_time

translate = QCoreApplication.translate


MOST_LETTERS: Final = 80
"""Of a procedure's name in a sentence."""


def whose(draft: KeptDraft) -> str:
    """The owner's name."""
    return draft.owner or translate("Drafts", "nobody yet")


def procedure_of(draft: KeptDraft) -> str:
    """What it is about; where nothing else tells, first the paper that lies in it."""
    named = draft.procedure or translate("Drafts", "no procedure yet")
    if draft.procedure or not draft.pages:
        return named
    told = translate("Drafts", "{count} scanned pages, {procedure}")
    return told.format(procedure=named, count=draft.pages)


def offered(draft: KeptDraft, now: datetime) -> str:
    """There is a draft from then: this, of that person."""
    local = draft.saved_at.astimezone(VIETNAM)
    at = clock_time(draft.saved_at)
    if local.date() != now.astimezone(VIETNAM).date():
        at = translate("Drafts", "{time} on {day}").format(time=at, day=f"{local:%d/%m}")
    told = translate("Drafts", "There is a draft from {time}: {procedure}, {name}.")
    about = shorten(procedure_of(draft), MOST_LETTERS, placeholder=" …")
    return told.format(time=at, procedure=about, name=whose(draft))


def parked(name: str) -> str:
    """After F7."""
    told = translate("Drafts", "Parked: {name}. F7 on an empty form takes it back.")
    return told.format(name=name or translate("Drafts", "nobody yet"))


def left_behind(name: str) -> str:
    """After F2 over something typed."""
    told = translate(
        "Drafts", "What was typed for {name} is a draft at the top of Today. Ctrl+Z goes back."
    )
    return told.format(name=name or translate("Drafts", "nobody yet"))


def taken_place(name: str) -> str:
    """A card was scanned over somebody who was typed."""
    told = translate(
        "Drafts", "The card took the place of {name}. Ctrl+Z goes back; F2 first for the next one."
    )
    return told.format(name=name)


def pages_stay(pages: int) -> str:
    """A correction was given up for which pages were scanned."""
    told = translate("Drafts", "{count} pages scanned for it are kept: Ctrl+4 shows them.")
    return told.format(count=pages)


def given_up(name: str, pages: int = 0) -> str:
    """After Delete; `pages`: those scanned for it."""
    if pages:
        told = translate(
            "Drafts",
            "The draft of {name} is given up; {count} pages scanned for it are kept (Ctrl+4). "
            "Ctrl+Z takes it back.",
        )
        return told.format(name=name, count=pages)
    return translate("Drafts", "The draft of {name} is given up. Ctrl+Z takes it back.").format(
        name=name
    )


def received_meanwhile(code: str) -> str:
    """After a lock: another officer made a dossier of the form that was on screen."""
    told = translate(
        "Drafts", "What was typed before the lock has been received by another officer: {code}."
    )
    return told.format(code=code)


def given_up_meanwhile() -> str:
    """After a lock: another officer gave the form up that was on screen."""
    return translate("Drafts", "What was typed before the lock was given up by another officer.")


def none_parked() -> str:
    """F7 on an empty form with nothing to take back."""
    return translate("Drafts", "Nothing is parked.")


def procedure_gone(code: str) -> str:
    """A draft names what the catalogue has no more."""
    told = translate("Drafts", "Procedure {code} is no longer in the catalogue. Choose another.")
    return told.format(code=code)
