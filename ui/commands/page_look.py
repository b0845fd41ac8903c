"""The test page that `doctor --scan` asks of the first way of scanning that is set."""

from desk.errors import ImageError
from desk.office.settings import Office
from desk.scanner.scan_trouble import ScanError
from ui.commands.scanners import trial_words, tried
from ui.machine_checks import Check, Finding
from ui.wording.troubles import trouble


def page_finding(office: Office) -> Finding:
    """Scanned, looked at and not kept; without a scanner there is nothing to find."""
    profile = next((one for one in office.scanning.profiles if one.address), None)
    if profile is None:
        return Finding(Check.PAGE, False, "")
    try:
        way, trial = tried(profile)
    except (ScanError, ImageError) as error:
        return Finding(Check.PAGE, False, trouble(error))
    return Finding(Check.PAGE, True, trial_words(trial, way))
