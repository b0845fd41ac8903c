"""What can be wrong with drafts handed over as JSON; places are named, values never."""

from desk.card.card import CardTrouble
from desk.errors import DeskError


class BadDraftFileError(DeskError):
    """The JSON is not a draft or a list of drafts; `where` says the place, never the value.

    `where` is empty when the file is no JSON at all.
    """

    def __init__(self, where: str = "") -> None:
        super().__init__(where)
        self.where = where


class DraftFileTooLargeError(DeskError):
    """More than one file of drafts may hold."""


class BadCardError(DeskError):
    """The card text cannot be read; `trouble` says why."""

    def __init__(self, trouble: CardTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class DraftRefusedError(DeskError):
    """The draft of that number (from 1) was not taken; `cause` says why, those before it stand."""

    def __init__(self, number: int, cause: DeskError) -> None:
        super().__init__(f"{number}: {cause}")
        self.number = number
        self.cause = cause
