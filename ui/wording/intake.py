"""The intake form's choices and short sentences in the officer's words."""

from PySide6.QtCore import QCoreApplication

from desk.catalogue.procedure import Channel, FeeKind, Paper
from desk.dossier.dossier import Collection
from desk.dossier.person import OwnerKind, Sex

translate = QCoreApplication.translate


def sex_options() -> tuple[tuple[str, Sex], ...]:
    """The sexes a card tells, unknown first."""
    return (
        ("–", Sex.UNKNOWN),
        (translate("Intake", "Male"), Sex.MALE),
        (translate("Intake", "Female"), Sex.FEMALE),
    )


def kind_options() -> tuple[tuple[str, OwnerKind], ...]:
    """Who can own a dossier."""
    return (
        (translate("Intake", "Citizen"), OwnerKind.PERSON),
        (translate("Intake", "Enterprise"), OwnerKind.ENTERPRISE),
        (translate("Intake", "Agency"), OwnerKind.AGENCY),
        (translate("Intake", "Organisation"), OwnerKind.ORGANISATION),
    )


def channel_options() -> tuple[tuple[Channel, str], ...]:
    """How a dossier comes in."""
    return (
        (Channel.DIRECT, translate("Intake", "At the desk")),
        (Channel.ONLINE, translate("Intake", "Online")),
        (Channel.POST, translate("Intake", "By post")),
    )


def collection_options() -> tuple[tuple[Collection, str], ...]:
    """Where the result is handed over."""
    return (
        (Collection.DESK, collection_words(Collection.DESK)),
        (Collection.POST, collection_words(Collection.POST)),
    )


def collection_words(collection: Collection) -> str:
    """One way of handing the result over."""
    if collection is Collection.DESK:
        return translate("Intake", "At the one-stop desk")
    return translate("Intake", "By post to the address")


def fee_kind_words(kind: FeeKind) -> str:
    """Lệ phí or phí."""
    return translate("Intake", "Fee") if kind is FeeKind.FEE else translate("Intake", "Charge")


def demand_words(paper: Paper) -> str:
    """Whether the paper must be there."""
    if paper.shown:
        return translate("Intake", "to show")
    if paper.required is None:
        return translate("Intake", "unclear")
    return translate("Intake", "required") if paper.required else translate("Intake", "if any")
