"""Files of the vault in words: how many there are, and whose are missing."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.ports import FileUse, FileUseKind
from ui.wording.figures import figure

translate = QCoreApplication.translate

KINDS: Final = {
    FileUseKind.RECEIPT: QT_TRANSLATE_NOOP("Commands", "printed receipt"),
    FileUseKind.PAGE: QT_TRANSLATE_NOOP("Commands", "scanned page"),
    FileUseKind.PAPER: QT_TRANSLATE_NOOP("Commands", "file of a paper"),
}


def vault_detail(told: str) -> str:
    """Of `doctor`: files; files and how many are missing; or only so many counted ("+")."""
    match told.split():
        case [files, "0"]:
            words = translate("Commands", "{count} files, none is missing.")
        case [_, missing]:
            words = translate("Commands", "{count} files are missing; verify tells whose.")
            files = missing
        case [files] if files.endswith("+"):
            words = translate("Commands", "More than {count} files; not all were counted.")
        case _:
            files = told
            words = translate("Commands", "{count} files; with a password also which are missing.")
    return words.format(count=figure(int(files.rstrip("+"))))


def damaged_lines(damaged: Iterable[FileUse]) -> list[str]:
    """Whose files are missing or damaged, one dossier or form a line."""
    by_code: dict[str, list[FileUse]] = {}
    for use in damaged:
        by_code.setdefault(use.code, []).append(use)
    return [f"– {_whose(code)}: {_files(uses)}" for code, uses in sorted(by_code.items())]


def _whose(code: str) -> str:
    return code or translate("Commands", "pages of no dossier yet")


def _files(uses: list[FileUse]) -> str:
    counts = {kind: sum(use.kind is kind for use in uses) for kind in FileUseKind}
    named = [(translate("Commands", str(KINDS[kind])), count) for kind, count in counts.items()]
    return ", ".join(f"{name} × {count}" if count > 1 else name for name, count in named if count)
