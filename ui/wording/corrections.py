"""What is said about dossiers that were void, replaced or amended; no widgets in here."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def void_words(replaced_by: str = "") -> str:
    """The state of a void dossier; the code that stands in its place, if there is one."""
    if not replaced_by:
        return translate("Corrections", "void")
    return translate("Corrections", "void, replaced by {code}").format(code=replaced_by)


def already_void(replaced_by: str) -> str:
    """Nothing more can be done to it; where the living one is."""
    if not replaced_by:
        return translate("Corrections", "This dossier is void already. Nothing was changed.")
    told = translate("Corrections", "This dossier is void already; {code} stands in its place.")
    return told.format(code=replaced_by)


def voided(code: str) -> str:
    """The closing line of a voiding."""
    return translate("Corrections", "{code} is void; its number is not given again.").format(
        code=code
    )


def replaced(old: str, new: str) -> str:
    """The closing line of a replacement."""
    told = translate("Corrections", "{new} stands in place of {old}, which is void.")
    return told.format(new=new, old=old)


def amended(code: str, reprint: bool) -> str:
    """The closing line of an amendment."""
    if reprint:
        told = translate(
            "Corrections", "{code} is amended and sent again; a new receipt waits to be printed."
        )
    else:
        told = translate("Corrections", "{code} is amended and sent again; the receipt stays.")
    return told.format(code=code)
