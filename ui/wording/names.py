"""The office's name where there is little room, and the window's own."""

from PySide6.QtCore import QCoreApplication

from desk.dossier.person import Owner, Person, Sex
from desk.office.settings import Office

translate = QCoreApplication.translate


def short_office(name: str) -> str:
    """UBND xã …, as everybody writes where there is little room."""
    return name.replace("Ủy ban nhân dân", "UBND")


def window_title(office: Office) -> str:
    """The desk as the task bar names it; never a citizen."""
    told = translate("MainWindow", "One-stop desk – {office} – Desk {desk}")
    if office.training:
        told = translate("MainWindow", "TRAINING – One-stop desk – {office} – Desk {desk}")
    return told.format(office=short_office(office.agency.name), desk=office.desk)


def spoken_to(owner: Owner) -> str:
    """How the citizen is spoken of at the desk: bà Tuyết; empty where the sex is not known."""
    if not isinstance(owner, Person) or not owner.name.strip():
        return ""
    given = owner.name.split()[-1]
    match owner.sex:
        case Sex.FEMALE:
            return translate("Names", "Mrs {name}").format(name=given)
        case Sex.MALE:
            return translate("Names", "Mr {name}").format(name=given)
        case Sex.UNKNOWN:
            return ""
