"""Pages that no dossier has, in words; nobody's name but the officer's stands in them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.filing.unclaimed import Unclaimed
from ui.wording.clock import since

translate = QCoreApplication.translate


def waiting_words(pages: int) -> str:
    """The line at the foot of the queue."""
    return translate("Unclaimed", "{count} pages in no dossier").format(count=pages)


def pages_words(pages: int) -> str:
    """5 trang."""
    return translate("Unclaimed", "{count} pages").format(count=pages)


def when_words(one: Unclaimed, now: datetime) -> str:
    """When the last of them came."""
    return since(one.last_at, now)


def officer_words(one: Unclaimed) -> str:
    """Who scanned them."""
    return one.officer or translate("Unclaimed", "officer not known")


def bundle_words(one: Unclaimed, now: datetime) -> str:
    """All of a line, as a screen reader says it."""
    parts = [when_words(one, now), pages_words(len(one.pages)), officer_words(one)]
    if not one.waiting:
        parts.append(put_away_word())
    return ", ".join(parts)


def put_away_word() -> str:
    """They wait no longer."""
    return translate("Unclaimed", "put away")


def goal_words(code: str) -> str:
    """What Enter does; `code`: the dossier they would come to, empty for the form."""
    if not code:
        return translate("Unclaimed", "Bring to the form being typed")
    return translate("Unclaimed", "Bring to dossier {code}").format(code=code)


def brought_words(pages: int, code: str) -> str:
    """After Enter."""
    if not code:
        told = translate(
            "Unclaimed",
            "{count} pages are with the form now, under no paper yet. F4 files them, Ctrl+Z takes "
            "them back.",
        )
        return told.format(count=pages)
    told = translate(
        "Unclaimed",
        "{count} pages are in dossier {code} now, under no paper yet. F4 there files them, Ctrl+Z "
        "takes them back.",
    )
    return told.format(count=pages, code=code)


def put_away_words(pages: int) -> str:
    """After Del."""
    told = translate("Unclaimed", "{count} pages are put away; none is deleted. Ctrl+Z undoes it.")
    return told.format(count=pages)


def taken_out_words(pages: int) -> str:
    """They wait again."""
    return translate("Unclaimed", "{count} pages wait here again.").format(count=pages)


def nothing_to_undo() -> str:
    """Ctrl+Z at the beginning."""
    return translate("Unclaimed", "There is nothing to undo.")
