"""Sentences about officers, their passwords and their fields of work; no widgets in here."""

from PySide6.QtCore import QCoreApplication

from desk.catalogue.procedure import Procedure
from desk.errors import DeskError, TooManyTriesError, WrongPasswordError
from desk.office.accounts import Officer, Role, WrongRecoveryKeyError, may_take
from ui.wording.troubles import trouble, wait_for_password

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """What the officer is here."""
    match role:
        case Role.OFFICER:
            return translate("Officers", "Officer")
        case Role.ADMINISTRATOR:
            return translate("Officers", "Administrator")


def field_words(officer: Officer) -> str:
    """The fields of work in one line."""
    return ", ".join(officer.fields) or translate("Officers", "All fields")


def field_warning(officer: Officer, procedure: Procedure) -> str:
    """The sentence beside a procedure outside the officer's fields; empty where there is nothing to
    say.
    """
    if may_take(officer, procedure):
        return ""
    told = translate(
        "Officers", "{field} is not among your fields of work. You can still take the dossier."
    )
    return told.format(field=procedure.field_name)


def disabling_words(officer: Officer) -> str:
    """What disabling does, and what it does not."""
    told = translate(
        "Officers",
        "{name} will not be able to sign in any more. What was done stays in the journal. Backups "
        "made before today still open with the old password: keep them under lock or destroy them.",
    )
    return told.format(name=officer.name)


def rekeying_words() -> str:
    """What it would take to shut out somebody who kept an old backup and its password."""
    return translate(
        "Officers",
        "The register keeps its master key. To give it another one, all of it and every kept file "
        "would have to be encrypted anew; the program does not do that yet.",
    )


def password_trouble(error: DeskError) -> str:
    """What went wrong where one's own password had to be typed once more."""
    if type(error) is WrongPasswordError:
        return translate("Officers", "Your own password is not right. Nothing was changed.")
    return trouble(error)


def recovery_trouble(error: DeskError) -> str:
    """Why the recovery key did not let anybody in."""
    match error:
        case WrongRecoveryKeyError():
            return translate(
                "Officers", "That recovery key does not open this desk. Compare all eight groups."
            )
        case TooManyTriesError():
            return wait_for_password(error.seconds)
        case _:
            return trouble(error)
