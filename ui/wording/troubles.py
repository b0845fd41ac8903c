"""Every sentence about trouble: what is so, then what to do; no widgets in here."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.copies import CopyError
from desk.errors import DeskError, TooManyTriesError
from desk.guard import NumberingStoppedError
from desk.intake.correction import AlreadyAnnulledError
from desk.intake.intake import ProblemsError
from desk.official_code import CodeRefusedError
from desk.press import PrinterError
from desk.scanner.scan_trouble import ScanError
from ui.files.draft_errors import DraftRefusedError
from ui.wording.copy_troubles import copy_trouble
from ui.wording.corrections import already_void
from ui.wording.number_troubles import code_refused, numbering_stopped
from ui.wording.printer_troubles import printer_trouble
from ui.wording.scan_troubles import scan_trouble

translate = QCoreApplication.translate

TROUBLES: Final = {
    "StoreBusyError": QT_TRANSLATE_NOOP(
        "Wording", "Another window is using the register. Nothing is lost; try again."
    ),
    "StoreFullError": QT_TRANSLATE_NOOP(
        "Wording", "The disk is full. Nothing was saved and nothing is lost; free some space."
    ),
    "StoreDamagedError": QT_TRANSLATE_NOOP(
        "Wording",
        "The register or its disk is damaged. Do not go on; the administrator checks the disk and "
        "brings back the last copy.",
    ),
    "StoreReadOnlyError": QT_TRANSLATE_NOOP(
        "Wording",
        "The data cannot be written; nothing was saved. The administrator checks the disk and the "
        "right to write there.",
    ),
    "HomeNotEmptyError": QT_TRANSLATE_NOOP(
        "Wording", "The folder is not empty. Choose an empty folder for a new home."
    ),
    "HomeMissingError": QT_TRANSLATE_NOOP(
        "Wording", "There is no data in that folder. Choose another folder or set up a new one."
    ),
    "WrongPasswordError": QT_TRANSLATE_NOOP("Wording", "Officer and password do not match."),
    "PortalPasswordNeededError": QT_TRANSLATE_NOOP(
        "Wording",
        "The kept password goes to the kept address alone. To try another one, type the password.",
    ),
    "NotAdministratorError": QT_TRANSLATE_NOOP(
        "Wording", "Only an administrator may change this. Sign in as one."
    ),
    "UnknownDossierError": QT_TRANSLATE_NOOP(
        "Wording", "This code is not on this machine. Nothing was changed."
    ),
    "FileDamagedError": QT_TRANSLATE_NOOP(
        "Wording",
        "A kept file is missing or damaged; the rest is safe. The administrator finds it with "
        "verify and takes it from the last copy.",
    ),
    "SlotDamagedError": QT_TRANSLATE_NOOP(
        "Wording",
        "This officer's key file is damaged; no password opens it. Press F1 at the sign-in and set "
        "a new password with the recovery key; the dossiers are safe.",
    ),
    "SlotNotInForceError": QT_TRANSLATE_NOOP(
        "Wording",
        "This officer's key file is damaged or an older copy. Nothing was changed: first set a new "
        "password for the officer, then change the rest.",
    ),
    "RecoverySlotDamagedError": QT_TRANSLATE_NOOP(
        "Wording",
        "The recovery key's own file is damaged; no recovery key works now. An administrator signs "
        "in and makes a new one in the settings.",
    ),
    "ImageError": QT_TRANSLATE_NOOP(
        "Wording", "That is no picture that can be read, or one too large for a page."
    ),
    "NotHeldError": QT_TRANSLATE_NOOP(
        "Wording",
        "The office no longer holds this file of the citizen. Nothing was changed; scan the paper.",
    ),
    "PageThinnedError": QT_TRANSLATE_NOOP(
        "Wording",
        "The untouched image was removed to save room; the paper's file is safe. To change the "
        "paper, put all its pages away and scan it anew.",
    ),
    "ClaimedError": QT_TRANSLATE_NOOP(
        "Wording", "A draft or dossier has these pages again. Nothing was changed."
    ),
    "VoidDossierError": QT_TRANSLATE_NOOP(
        "Wording", "The number of that dossier was made void. Nothing was changed."
    ),
    "UnequalSidesError": QT_TRANSLATE_NOOP(
        "Wording",
        "There are not as many backs as fronts: a sheet is missing or two came at once. No page is "
        "lost; scan the backs again.",
    ),
    "NoProfileError": QT_TRANSLATE_NOOP(
        "Wording", "This way of scanning has no scanner yet. Choose one in the settings."
    ),
    "OfficeMissingError": QT_TRANSLATE_NOOP(
        "Wording", "The office is not set up yet. Set it up first."
    ),
    "NewerStoreError": QT_TRANSLATE_NOOP(
        "Wording", "The data was written by a newer program. Install that version."
    ),
    "WeakPasswordError": QT_TRANSLATE_NOOP(
        "Wording", "The password is too short; it needs at least 8 characters."
    ),
    "UnknownLimitError": QT_TRANSLATE_NOOP(
        "Wording", "The time limit is unknown. Type the return date."
    ),
    "NoWorkingDayError": QT_TRANSLATE_NOOP(
        "Wording", "The calendar has no working day. Check the working hours."
    ),
    "AlreadyExtendedError": QT_TRANSLATE_NOOP(
        "Wording", "This dossier was extended before; that is possible only once."
    ),
    "ExtensionTooLateError": QT_TRANSLATE_NOOP(
        "Wording", "It is too late to extend: the last day for it has passed."
    ),
    "BlockUsedUpError": QT_TRANSLATE_NOOP(
        "Wording", "Today's numbers are used up. Temporary numbers are given now."
    ),
    "CatalogueError": QT_TRANSLATE_NOOP(
        "Wording", "The catalogue of procedures cannot be read. Call the administrator."
    ),
    "SettingsLockedError": QT_TRANSLATE_NOOP(
        "Wording", "An administrator locked this desk's settings."
    ),
    "UnknownSettingError": QT_TRANSLATE_NOOP("Wording", "There is no setting of that name."),
    "SettingsAlteredError": QT_TRANSLATE_NOOP(
        "Wording",
        "The settings were changed outside the program. Look at them all with the command set, "
        "then accept them with set settings.accept yes.",
    ),
    "BadSettingsError": QT_TRANSLATE_NOOP(
        "Wording", "Some values do not fit their settings. Nothing was changed."
    ),
    "ListingStoppedError": QT_TRANSLATE_NOOP(
        "Wording", "The list was stopped; what stood there before still holds."
    ),
    "BadSettingError": QT_TRANSLATE_NOOP("Wording", "That value does not fit this setting."),
    "BadDraftFileError": QT_TRANSLATE_NOOP(
        "Wording", "The draft file does not have the right shape."
    ),
    "DraftFileTooLargeError": QT_TRANSLATE_NOOP(
        "Wording", "The draft file is too large. Split it."
    ),
    "ExportError": QT_TRANSLATE_NOOP(
        "Wording", "The file could not be made: it is there already, or its folder cannot take it."
    ),
    "BadCardError": QT_TRANSLATE_NOOP("Wording", "The card text in the draft cannot be read."),
    "PasswordMissingError": QT_TRANSLATE_NOOP(
        "Wording", "A password is needed: DESK_PASSWORD or --password-file."
    ),
    "OfficerMissingError": QT_TRANSLATE_NOOP(
        "Wording", "Several officers may sign in: say which with --officer."
    ),
    "LoginRefusedError": QT_TRANSLATE_NOOP(
        "Wording", "A sign-in name has lower-case letters, digits, dot and dash only."
    ),
    "OfficerExistsError": QT_TRANSLATE_NOOP("Wording", "There is already an officer of that name."),
    "UnknownOfficerError": QT_TRANSLATE_NOOP("Wording", "No officer has that sign-in name."),
    "LastAdministratorError": QT_TRANSLATE_NOOP(
        "Wording", "The last administrator stays. Make somebody else one first."
    ),
    "OwnAccountError": QT_TRANSLATE_NOOP(
        "Wording", "Nobody disables themself. Another administrator can do it."
    ),
    "BadOfficerError": QT_TRANSLATE_NOOP(
        "Wording", "An officer needs a name; name, title and fields may not be too long."
    ),
    "WrongRecoveryKeyError": QT_TRANSLATE_NOOP(
        "Wording", "That recovery key does not open this desk. Compare all eight groups."
    ),
    "NotTrainingError": QT_TRANSLATE_NOOP(
        "Wording", "This is not the training mode. Nothing was changed."
    ),
    "TrainingFixedError": QT_TRANSLATE_NOOP(
        "Wording", "A home is for training from its first day or never. Nothing was changed."
    ),
    "PasswordFileOpenError": QT_TRANSLATE_NOOP(
        "Wording", "Others can read the password file. Take their rights away first."
    ),
    "ReasonMissingError": QT_TRANSLATE_NOOP(
        "Wording", "Say in a few words why. Nothing was changed."
    ),
    "ReasonTooLongError": QT_TRANSLATE_NOOP(
        "Wording", "The reason is too long; 500 letters are enough. Nothing was changed."
    ),
    "NotRefusedError": QT_TRANSLATE_NOOP(
        "Wording",
        "Only what the province refused is amended under its own number. Replace it instead.",
    ),
    "DraftUsedError": QT_TRANSLATE_NOOP(
        "Wording", "This form was saved as another dossier before. Nothing was changed."
    ),
    "NothingChangedError": QT_TRANSLATE_NOOP(
        "Wording",
        "Nothing was corrected against the old receipt. Correct what is wrong, then save again.",
    ),
    "PasswordFileUnreadableError": QT_TRANSLATE_NOOP(
        "Wording", "The password file cannot be read."
    ),
}


def trouble(error: DeskError) -> str:
    """What is so, then what to do."""
    match error:
        case TooManyTriesError():
            return wait_for_password(error.seconds)
        case NumberingStoppedError():
            return numbering_stopped(error.reason)
        case PrinterError():
            return printer_trouble(error.trouble)
        case DraftRefusedError():
            told = translate("Wording", "Draft {number} was not taken. {cause}")
            return told.format(number=error.number, cause=trouble(error.cause))
        case CodeRefusedError():
            return code_refused(error.fault)
        case CopyError():
            return copy_trouble(error)
        case ProblemsError():
            told = translate("Wording", "Not saved yet: {count} places must be corrected.")
            return told.format(count=len(error.problems))
        case _:
            return _plain(error)


def _plain(error: DeskError) -> str:
    if isinstance(error, AlreadyAnnulledError):
        return already_void(error.replaced_by)
    if isinstance(error, ScanError):
        return scan_trouble(error.trouble)
    for kind in type(error).__mro__:
        if kind.__name__ in TROUBLES:
            return translate("Wording", str(TROUBLES[kind.__name__]))
    return translate("Wording", "That did not work. Nothing was changed; details are in the log.")


def wait_for_password(seconds: int) -> str:
    """How long the next try must wait."""
    minutes, rest = divmod(seconds, 60)
    if minutes:
        told = translate("Wording", "Wrong password several times. Wait {minutes} min {seconds} s.")
        return told.format(minutes=minutes, seconds=rest)
    told = translate("Wording", "Wrong password several times. Wait {seconds} s.")
    return told.format(seconds=seconds)
