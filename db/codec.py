"""Frozen values to canonical JSON and back; a value that cannot be read is a damaged store."""

import json
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError

from desk.canonical import Json, canonical_json
from desk.catalogue.procedure import Procedure
from desk.dossier.dossier import Dossier
from desk.dossier.receipt import Receipt
from desk.errors import StoreDamagedError
from desk.office.settings import Office
from desk.pages.attachment import Attachment
from desk.pages.page import Page
from desk.time.working_time import VIETNAM

Value = TypeVar("Value", Dossier, Receipt, Office, Procedure, Page, Attachment)


def dumped(value: object) -> str:
    """Canonical JSON."""
    return canonical_json(value)


def loaded(content: str) -> Json:
    """JSON as it stands. Raises StoreDamagedError."""
    try:
        return cast("Json", json.loads(content))
    except ValueError:
        raise StoreDamagedError from None


def dossier_from(content: str) -> Dossier:
    """The frozen dossier. Raises StoreDamagedError."""
    dossier = _read(Dossier, content)
    return replace(
        dossier,
        received_at=_local(dossier.received_at),
        due_at=dossier.due_at and _local(dossier.due_at),
        own_due_at=dossier.own_due_at and _local(dossier.own_due_at),
    )


def receipt_from(content: str) -> Receipt:
    """The frozen receipt. Raises StoreDamagedError."""
    receipt = _read(Receipt, content)
    return replace(
        receipt,
        received_at=_local(receipt.received_at),
        due_at=receipt.due_at and _local(receipt.due_at),
        own_due_at=receipt.own_due_at and _local(receipt.own_due_at),
        supersedes_at=receipt.supersedes_at and _local(receipt.supersedes_at),
        issued_at=receipt.issued_at and _local(receipt.issued_at),
        voided_at=receipt.voided_at and _local(receipt.voided_at),
    )


def office_from(content: str) -> Office:
    """What the office settled. Raises StoreDamagedError."""
    return _read(Office, content)


def procedure_from(content: str) -> Procedure:
    """One version of a procedure. Raises StoreDamagedError."""
    return _read(Procedure, content)


def page_from(content: str) -> Page:
    """The scanned page. Raises StoreDamagedError."""
    page = _read(Page, content)
    return replace(page, arrived_at=_local(page.arrived_at))


def attachment_from(content: str) -> Attachment:
    """The file of a paper. Raises StoreDamagedError."""
    attachment = _read(Attachment, content)
    return replace(attachment, made_at=_local(attachment.made_at))


def make_ready() -> None:
    """Makes all readers now, for whoever would wait for the first one later."""
    for kind in Value.__constraints__:
        _adapter(kind)


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - any frozen type
    """Made at first use: building one takes longer than reading many values."""
    hidden = ConfigDict(hide_input_in_errors=True, extra="forbid")
    return TypeAdapter(tuple[kind], config=hidden)


def _read(kind: type[Value], content: str) -> Value:
    try:
        value: Value = _adapter(cast("Any", kind)).validate_json(f"[{content}]")[0]
    except ValidationError:
        raise StoreDamagedError from None
    return value


def _local(moment: datetime) -> datetime:
    return moment.astimezone(VIETNAM)
