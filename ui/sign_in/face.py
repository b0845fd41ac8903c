"""What the sign-in screen shows of the office; little, so that it is there at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Face:
    """`body` is the office (UBND xã …), `centre` its one-stop centre. `password`: everybody's, in a
    home whose password is no secret.
    """

    body: str
    centre: str
    desk: int
    training: bool = False
    password: str = ""
