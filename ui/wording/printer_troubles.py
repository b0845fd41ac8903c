"""Why paper does not come out of the printer, and what to do; no widgets in here."""

from PySide6.QtCore import QCoreApplication

from desk.press import PrinterTrouble

translate = QCoreApplication.translate


def printer_short(found: PrinterTrouble) -> str:
    """The printer's cell in the status bar."""
    match found:
        case PrinterTrouble.NONE_SET:
            return translate("Wording", "No printer set")
        case PrinterTrouble.MISSING:
            return translate("Wording", "Printer not found")
        case PrinterTrouble.STOPPED:
            return translate("Wording", "Printer stopped")
        case PrinterTrouble.OUT_OF_PAPER:
            return translate("Wording", "Printer out of paper")
        case PrinterTrouble.FAILED:
            return translate("Wording", "Printing broke off")


def printer_trouble(found: PrinterTrouble) -> str:
    """Nothing is lost when paper does not come out."""
    match found:
        case PrinterTrouble.NONE_SET:
            return translate(
                "Wording", "No printer is set. The dossier is safe; the receipt waits in the list."
            )
        case PrinterTrouble.MISSING:
            return translate(
                "Wording",
                "No printer is found. The dossier is safe; the receipt waits in the list.",
            )
        case PrinterTrouble.STOPPED:
            return translate(
                "Wording", "The dossier is saved. The printer is stopped; start it, then Shift+F9."
            )
        case PrinterTrouble.OUT_OF_PAPER:
            return translate(
                "Wording", "The dossier is saved. The printer has no paper; refill, then Shift+F9."
            )
        case PrinterTrouble.FAILED:
            return translate(
                "Wording", "The dossier is saved. Printing failed; try again with Shift+F9."
            )
