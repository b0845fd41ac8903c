"""Why something was refused: by us, told to a command; by the portal, told beside its row."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.draft.checks import Field, Flaw, Problem
from desk.draft.refusal import field_of
from desk.errors import DeskError
from desk.guard import NumberingStoppedError, StopReason
from desk.intake.intake import ProblemsError
from desk.office.setting_keys import BadSettingError
from desk.outbox import Kind
from desk.ports import OutboxRow
from ui.files.draft_errors import (
    BadCardError,
    BadDraftFileError,
    DraftFileTooLargeError,
    DraftRefusedError,
)
from ui.files.export import ExportError
from ui.wording.problems import card_trouble_words, problem_words
from ui.wording.troubles import trouble

translate = QCoreApplication.translate

FIELDS: Final = {
    Field.NAME: QT_TRANSLATE_NOOP("Commands", "name"),
    Field.ID_NUMBER: QT_TRANSLATE_NOOP("Commands", "personal number"),
    Field.BIRTH: QT_TRANSLATE_NOOP("Commands", "date of birth"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("Commands", "address"),
    Field.PHONE: QT_TRANSLATE_NOOP("Commands", "phone"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Commands", "e-mail"),
    Field.SUBMITTER_NAME: QT_TRANSLATE_NOOP("Commands", "submitter's name"),
    Field.SUBMITTER_ID: QT_TRANSLATE_NOOP("Commands", "submitter's number"),
    Field.DELEGATION: QT_TRANSLATE_NOOP("Commands", "delegation"),
    Field.PROCEDURE: QT_TRANSLATE_NOOP("Commands", "procedure"),
    Field.CASE: QT_TRANSLATE_NOOP("Commands", "case"),
    Field.PAPERS: QT_TRANSLATE_NOOP("Commands", "papers"),
    Field.SETS: QT_TRANSLATE_NOOP("Commands", "sets"),
    Field.FEES: QT_TRANSLATE_NOOP("Commands", "fees"),
    Field.COLLECTION: QT_TRANSLATE_NOOP("Commands", "collection of the result"),
    Field.DUE: QT_TRANSLATE_NOOP("Commands", "return date"),
}


def refusal_words(row: OutboxRow) -> tuple[str, str]:
    """What the portal's refusal of that message means, and the cure."""
    if row.kind is not Kind.SUBMIT_DOSSIER:
        meaning = translate("Refusals", "The province has the dossier and refuses one step of it.")
        told = translate(
            "Refusals", "Nothing on the form can change that. Ask the province, then send again."
        )
        return meaning, told
    field = field_of(row.last_word)
    if field is None:
        meaning = translate("Refusals", "The province does not say which field it means.")
        told = translate("Refusals", "Compare the dossier with the answer, correct it, resend it.")
        return meaning, told
    name = translate("Commands", str(FIELDS[field]))
    meaning = translate("Refusals", "The province does not take this field: {field}.")
    told = translate(
        "Refusals", "Correct that field; the form opens there. The code stays as it is."
    )
    return meaning.format(field=name), told


def refusal(error: DeskError) -> str:
    """One sentence; it names the place, never a citizen's value."""
    match error:
        case DraftRefusedError():
            told = translate("Commands", "Draft {number}: {reason}")
            return told.format(number=error.number, reason=refusal(error.cause))
        case ProblemsError():
            told = translate("Commands", "Not saved: {problems}")
            return told.format(problems="; ".join(map(_problem, error.problems)))
        case NumberingStoppedError():
            return f"{trouble(error)} {_way_on(error.reason)}".rstrip()
        case BadSettingError():
            told = translate("Commands", "That value does not fit the setting {key}.")
            return told.format(key=error.key)
        case _:
            return _file_refusal(error)


def _file_refusal(error: DeskError) -> str:
    match error:
        case BadDraftFileError(where=""):
            return translate("Commands", "This is no JSON.")
        case BadDraftFileError():
            told = translate("Commands", "The draft file is not right at: {where}")
            return told.format(where=error.where)
        case DraftFileTooLargeError():
            return translate("Commands", "Too much for one file: at most 1,000 drafts, 20 MB.")
        case BadCardError():
            return card_trouble_words(error.trouble)
        case ExportError():
            told = translate("Commands", "The file could not be written: {file}")
            return told.format(file=error.path)
        case _:
            return trouble(error)


def _way_on(reason: StopReason) -> str:
    """What an administrator types once the last number given out is known."""
    if reason is StopReason.CLOCK_BACK:
        return ""
    return translate("Commands", "Then: set numbering.settle LAST_NUMBER_OF_TODAY")


def _problem(problem: Problem) -> str:
    name = translate("Commands", str(FIELDS[problem.field]))
    about = f" ({problem.about})" if problem.flaw is Flaw.REQUIRED_PAPER and problem.about else ""
    return f"{name}{about} – {problem_words(problem)}"
