"""What `catalogue import` says about rows it did not take."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.catalogue.tables import BadRow, BadRowReason

translate = QCoreApplication.translate

REASONS: Final = {
    BadRowReason.UNREADABLE: QT_TRANSLATE_NOOP("Commands", "the file cannot be read"),
    BadRowReason.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("Commands", "the file is too large"),
    BadRowReason.TOO_MANY_ROWS: QT_TRANSLATE_NOOP("Commands", "too many rows"),
    BadRowReason.NOT_UTF8: QT_TRANSLATE_NOOP("Commands", "not written in UTF-8"),
    BadRowReason.BROKEN_FILE: QT_TRANSLATE_NOOP("Commands", "the file is broken from here on"),
    BadRowReason.UNKNOWN_HEADER: QT_TRANSLATE_NOOP("Commands", "the header is not known"),
    BadRowReason.COLUMN_COUNT: QT_TRANSLATE_NOOP("Commands", "too few or too many columns"),
    BadRowReason.CELL_TOO_LONG: QT_TRANSLATE_NOOP("Commands", "a cell is too long"),
    BadRowReason.FORMULA: QT_TRANSLATE_NOOP("Commands", "a cell is a formula"),
    BadRowReason.CODE_MISSING: QT_TRANSLATE_NOOP("Commands", "the code is missing"),
    BadRowReason.CODE_MALFORMED: QT_TRANSLATE_NOOP("Commands", "the code has the wrong shape"),
    BadRowReason.CODE_UNKNOWN: QT_TRANSLATE_NOOP("Commands", "no such procedure"),
    BadRowReason.CODE_TWICE: QT_TRANSLATE_NOOP("Commands", "the code stands there twice"),
    BadRowReason.VERSION_EXISTS: QT_TRANSLATE_NOOP(
        "Commands", "a version of that day is there already"
    ),
    BadRowReason.NAME_MISSING: QT_TRANSLATE_NOOP("Commands", "the name is missing"),
    BadRowReason.COUNT_NOT_A_NUMBER: QT_TRANSLATE_NOOP("Commands", "the count is no number"),
    BadRowReason.COUNT_UNLIKELY: QT_TRANSLATE_NOOP("Commands", "the count cannot be right"),
    BadRowReason.RESULT_CODE_MALFORMED: QT_TRANSLATE_NOOP(
        "Commands", "the result's code has the wrong shape"
    ),
    BadRowReason.REPLACEMENT_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Commands", "paper or database is missing"
    ),
}


def bad_row_head() -> tuple[str, str, str, str]:
    """The heads over bad rows."""
    return (
        translate("Commands", "File"),
        translate("Commands", "Line"),
        translate("Commands", "Reason"),
        translate("Commands", "Detail"),
    )


def bad_row(row: BadRow) -> tuple[str, str, str, str]:
    """File, line (– for the whole file), reason and detail of a row that was not taken."""
    reason = translate("Commands", str(REASONS[row.reason]))
    return row.file, str(row.line or "–"), reason, row.detail


def bad_rows_sentence(count: int, refused: bool) -> str:
    """How many rows were bad and what that means for the others."""
    if refused:
        told = translate("Commands", "{count} rows are bad; nothing was imported.")
    else:
        told = translate("Commands", "{count} rows are bad and were left out.")
    return told.format(count=count)
