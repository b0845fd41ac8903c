"""Every step, made in its order; the wizard and the settings show the same ones."""

from desk.office.setup import Part
from desk.ports import Clock
from ui.setup.step import SetupStep
from ui.setup.steps.card import CardStep
from ui.setup.steps.copies import CopiesStep
from ui.setup.steps.hours import HoursStep
from ui.setup.steps.locking import LockingStep
from ui.setup.steps.numbers import NumbersStep
from ui.setup.steps.office import OfficeStep
from ui.setup.steps.officer import OfficerStep
from ui.setup.steps.portal import PortalStep
from ui.setup.steps.printer import PrinterStep
from ui.setup.steps.recovery import RecoveryStep
from ui.setup.steps.scanner import ScannerStep
from ui.setup_host import SetupHost
from ui.work import Work


def make_steps(host: SetupHost, work: Work, clock: Clock) -> dict[Part, SetupStep]:
    """One widget a part."""
    made: tuple[SetupStep, ...] = (
        OfficeStep(host, work),
        NumbersStep(host, work, clock().date()),
        PrinterStep(host, work, clock),
        OfficerStep(host, work),
        RecoveryStep(host, work),
        HoursStep(host, work, clock().date()),
        CardStep(host, work),
        ScannerStep(host, work),
        CopiesStep(host, work),
        PortalStep(host, work),
        LockingStep(host, work),
    )
    return {step.part: step for step in made}
