"""Connector A: a provincial portal's classic MC services (dịch vụ một cửa) as desk.ports.Portal."""

from collections import Counter
from collections.abc import Sequence
from types import TracebackType
from typing import Final, Protocol, Self

from desk.adapters.classic_fields import (
    PortalProcedure,
    dossier_fields,
    kept_procedure,
    national_code,
    step_fields,
)
from desk.adapters.classic_reply import (
    Reply,
    UnreadableError,
    files_in,
    read_lookup,
    read_procedure,
    steps_in,
)
from desk.adapters.classic_wire import SignedOutError, Wire, WireError
from desk.canonical import Json, plain
from desk.dossier.dossier import Dossier, Step
from desk.office.settings import PortalSettings
from desk.outbox import Accepted, Answer, Refused, Trouble, TryLater
from desk.pages.attachment import Attachment
from desk.proof import Found, Lookup, Missing

CHUNK: Final = 10
TIMEOUT: Final = 20.0
STEP_KEY: Final = ("ThoiDiemXuLy", "NguoiXuLy", "NoiDungXuLy", "TrangThai")


class Facts(Protocol):
    """What was learnt from the portal and is kept between runs."""

    def get(self, key: str) -> Json: ...
    def keep(self, key: str, value: Json) -> None: ...


class ClassicPortal:
    """Signs in when it must, looks before it tells, never raises for what the other side does.

    `timeout` is in seconds for each wait on the line. The settings' address is what stands before
    its paths.
    """

    def __init__(
        self, settings: PortalSettings, password: str, facts: Facts, timeout: float = TIMEOUT
    ) -> None:
        self._settings = settings
        self._password = password
        self._facts = facts
        self._wire = Wire(settings.address, settings.destination, timeout)
        self._session = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._wire.close()

    def submit(self, dossier: Dossier, files: Sequence[Attachment] = ()) -> Answer:
        """Adds the dossier or updates the one of that code. ValueError for a temporary code.

        A superseded file is told as deleted where the portal may hold it.
        """
        _refuse_temporary(dossier)
        try:
            answer = self._submit(dossier, files)
        except WireError as error:
            answer = error.answer
        except UnreadableError as error:
            answer = TryLater(Trouble.UNREADABLE, str(error))
        if isinstance(answer, Refused):
            self._facts.keep(self._fact_key(national_code(dossier.procedure.code)), None)
        return answer

    def report(self, dossier: Dossier, steps: Sequence[Step]) -> Answer:
        """Appends the steps that the portal does not hold yet. ValueError for a temporary code.

        Where the look-up tells only a status nobody can ask: a lost reply may double a step.
        """
        _refuse_temporary(dossier)
        try:
            return self._report(dossier.code, [step_fields(dossier, step) for step in steps])
        except WireError as error:
            return error.answer
        except UnreadableError as error:
            return TryLater(Trouble.UNREADABLE, str(error))

    def look_up(self, code: str) -> Lookup | TryLater:
        """What the portal holds under that code."""
        try:
            return self._look_up(code)
        except WireError as error:
            match error.answer:
                case Refused(reason):
                    return TryLater(Trouble.SERVER_FAULT, reason)
                case TryLater():
                    return error.answer
        except UnreadableError as error:
            return TryLater(Trouble.UNREADABLE, str(error))

    def _submit(self, dossier: Dossier, files: Sequence[Attachment]) -> Answer:
        procedure = self._procedure(national_code(dossier.procedure.code))
        if isinstance(procedure, Refused):
            return procedure
        found = self._look_up(dossier.code)
        known = not isinstance(found, Missing)
        held = files_in(found)
        told = [file for file in files if not file.superseded or _may_hold(held, file)]
        fields = dossier_fields(dossier, procedure, told)
        reply = self._synchronise(fields, known)
        if reply.exists and not known:
            reply = self._synchronise(fields, True)
        return Accepted(fields) if reply.good else Refused(reply.reason)

    def _synchronise(self, fields: dict[str, Json], known: bool) -> Reply:
        return self._call("DongBoHoSoMC", isUpdating=str(known), data=[fields])

    def _report(self, code: str, told: list[dict[str, Json]]) -> Answer:
        missing = self._not_yet_there(code, told)
        for start in range(0, len(missing), CHUNK):
            chunk: list[Json] = list(missing[start : start + CHUNK])
            reply = self._call("CapNhatTienDoHoSoMC", data=chunk)
            if not reply.good:
                return Refused(reply.reason)
        return Accepted({"DanhSachTienDo": list(told)})

    def _not_yet_there(self, code: str, told: list[dict[str, Json]]) -> list[dict[str, Json]]:
        """A step has no key of its own: equal ones are counted against those the portal holds."""
        found = self._look_up(code)
        there = Counter(map(_step_key, steps_in(found))) if isinstance(found, Found) else Counter()
        missing = []
        for step in told:
            if there[_step_key(step)]:
                there[_step_key(step)] -= 1
            else:
                missing.append(step)
        return missing

    def _look_up(self, code: str) -> Lookup:
        return read_lookup(self._call("TraCuuHoSo", mahoso=code), code)

    def _procedure(self, code: str) -> PortalProcedure | Refused:
        """Asked once and kept; the portal's no is the dossier's no."""
        kept = kept_procedure(self._facts.get(self._fact_key(code)), code)
        if kept:
            return kept
        reply = self._call("LayThuTuc", maTTHC=code)
        if not reply.good:
            return Refused(reply.reason)
        told = read_procedure(reply, code)
        self._facts.keep(self._fact_key(code), plain(told))
        return told

    def _fact_key(self, code: str) -> str:
        return f"LayThuTuc {self._settings.address} {code}"

    def _call(self, service: str, **extra: Json) -> Reply:
        """One service call; a dead session is renewed once. Raises WireError."""
        if not self._session:
            self._sign_in()
        reply = self._ask(service, extra)
        if reply is None:
            self._sign_in()
            reply = self._ask(service, extra)
        if reply is None:
            self._session = ""
            raise WireError(TryLater(Trouble.SIGN_IN, service))
        return reply

    def _ask(self, service: str, extra: dict[str, Json]) -> Reply | None:
        """None when the session is dead."""
        body: dict[str, Json] = {
            "session": self._session,
            "madonvi": self._settings.unit,
            "service": service,
        }
        try:
            reply = self._wire.post(self._settings.service_path, body | extra)
        except SignedOutError:
            return None
        return None if reply.signed_out else reply

    def _sign_in(self) -> None:
        """Whatever stands against signing in is no dossier's fault."""
        self._session = ""
        account: dict[str, Json] = {
            "username": self._settings.username,
            "password": self._password,
        }
        try:
            reply = self._wire.post(self._settings.login_path, account)
        except SignedOutError:
            raise WireError(TryLater(Trouble.SIGN_IN, "HTTP 401")) from None
        except WireError as error:
            if isinstance(error.answer, Refused):
                raise WireError(TryLater(Trouble.SIGN_IN, error.answer.reason)) from None
            raise
        if not reply.good or not reply.session:
            raise WireError(TryLater(Trouble.SIGN_IN, reply.reason))
        self._session = reply.session


def _may_hold(held: frozenset[str] | None, file: Attachment) -> bool:
    return held is None or str(file.id) in held


def _refuse_temporary(dossier: Dossier) -> None:
    if dossier.temporary:
        raise ValueError("a temporary code is never sent as MaHoSo")


def _step_key(step: dict[str, Json]) -> tuple[str, ...]:
    return tuple(str(step.get(name) or "").strip() for name in STEP_KEY)
