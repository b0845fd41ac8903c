"""What `doctor` says about scanning: one sentence a line."""

from PySide6.QtCore import QCoreApplication

from ui.machine_checks import Check

translate = QCoreApplication.translate
NONE_SET = "0"


def scanning_detail(check: Check, detail: str) -> str:
    """What is there, or what is missing and who brings it; `detail` empty: missing."""
    match check:
        case Check.SCANIMAGE:
            return _scanimage(detail)
        case Check.TEXT:
            return _text(detail)
        case Check.PROFILES:
            return _profiles(detail)
        case _:
            return _memory(detail)


def _scanimage(program: str) -> str:
    if program:
        told = translate("Commands", "SANE is here ({program}); scan devices shows the scanners.")
        return told.format(program=program)
    return translate(
        "Commands",
        "SANE (scanimage) is not installed; scanners in the network work without it.",
    )


def _text(language: str) -> str:
    if language:
        return translate("Commands", "Tesseract reads Vietnamese; files get a layer of text.")
    return translate(
        "Commands", "Tesseract with Vietnamese (vie) is not installed; files get no text."
    )


def _profiles(count: str) -> str:
    if count == NONE_SET:
        return translate(
            "Commands", "No way of scanning has a scanner yet; choose one in the settings."
        )
    return translate("Commands", "{count} of 4 ways of scanning have a scanner.").format(
        count=count
    )


def _memory(folder: str) -> str:
    if folder:
        told = translate("Commands", "Pages pass through memory alone ({folder}), never a disk.")
        return told.format(folder=folder)
    return translate(
        "Commands", "There is no folder in memory; scanners of this machine cannot be used."
    )
