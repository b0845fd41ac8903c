"""Trouble somebody at the office can do something about; the desk names it, ui words it."""


class DeskError(Exception):
    """Base of every trouble that has a sentence of its own."""


class StoreBusyError(DeskError):
    """Another window holds the register for longer than it should; nothing was written."""


class StoreFullError(DeskError):
    """The disk is full; nothing was written and nothing is lost."""


class StoreDamagedError(DeskError):
    """The register cannot be read: wrong key, damaged page or failing disk."""


class StoreReadOnlyError(DeskError):
    """The disk or the folder may not be written."""


class HomeNotEmptyError(DeskError):
    """A new home is only made in an empty folder."""


class HomeMissingError(DeskError):
    """There is no home in that folder."""


class WrongPasswordError(DeskError):
    """Officer and password do not belong together."""


class TooManyTriesError(DeskError):
    """Wrong passwords slow the next try down; `seconds` are left."""

    def __init__(self, seconds: int) -> None:
        super().__init__(str(seconds))
        self.seconds = seconds


class UnknownDossierError(DeskError):
    """No dossier bears that code."""


class FileDamagedError(DeskError):
    """A file in the vault is missing or not what was put there."""


class ImageError(DeskError):
    """That is no image this program can read, or one too large to be a page."""


class OfficeMissingError(DeskError):
    """The office has not been set up yet."""


class NewerStoreError(DeskError):
    """The home was written by a newer program."""


class WeakPasswordError(DeskError):
    """A password needs at least eight characters."""


class NotAdministratorError(DeskError):
    """Only an administrator may change settings, the catalogue or the numbering."""
