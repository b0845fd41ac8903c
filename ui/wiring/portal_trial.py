"""One try of the line to the province: signed in, one number asked for that is never given."""

from dataclasses import dataclass, field

from desk.adapters.classic_portal import ClassicPortal
from desk.canonical import Json
from desk.office.settings import PortalSettings
from desk.outbox import Trouble, TryLater

PATIENCE = 8.0
"""Seconds the try waits for each answer."""


@dataclass
class _NoFacts:
    """What the portal tells while it is tried is not kept."""

    told: dict[str, Json] = field(default_factory=dict)

    def get(self, key: str) -> Json:
        return self.told.get(key)

    def keep(self, key: str, value: Json) -> None:
        self.told[key] = value


def tried(portal: PortalSettings, password: str, code: str) -> Trouble | None:
    """None: the province accepted the account and answered."""
    with ClassicPortal(portal, password, _NoFacts(), PATIENCE) as line:
        answer = line.look_up(code)
    return answer.trouble if isinstance(answer, TryLater) else None
