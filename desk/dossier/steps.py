"""Progress steps (tiến độ) as the outbox keeps them: plain JSON, read back strictly."""

from datetime import datetime

from desk.canonical import Json, plain
from desk.dossier.dossier import BusinessState, Step
from desk.time.working_time import VIETNAM


def step_to_json(step: Step) -> dict[str, Json]:
    """The step as plain JSON; the time in ISO with its zone."""
    return {
        "at": step.at.isoformat(),
        "by": plain(step.by),
        "content": plain(step.content),
        "state": step.state.value,
    }


def step_from_json(value: Json) -> Step:
    """The step again, in Vietnamese time. ValueError on what step_to_json never writes."""
    match value:
        case {
            "at": str(at),
            "by": str(by),
            "content": str(content),
            "state": int(state),
            **more,
        } if not more:
            moment = datetime.fromisoformat(at)
        case _:
            raise ValueError("not a step")
    if moment.tzinfo is None:
        raise ValueError("a step without a time zone")
    return Step(moment.astimezone(VIETNAM), by, content, BusinessState(state))
