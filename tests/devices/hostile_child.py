"""A child somebody else has taken over: after one order it says what it was told to say.

`python -m tests.devices.hostile_child FRAME TIMES ROOM`, FRAME being a header as JSON.
"""

import json
import sys

from desk.adapters.children.command import ChildCommand
from desk.adapters.children.frames import Frame
from desk.adapters.children.line import Line

BODY = b"x" * 10


def says(header: dict[str, object], times: int = 1) -> ChildCommand:
    """What starts it when a room's name follows. The header bears its own kind."""
    told = json.dumps(header)
    return (sys.executable, "-m", "tests.devices.hostile_child", told, str(times))


if __name__ == "__main__":
    line = Line.of_this_process(grace=0.2)
    line.order()
    header = json.loads(sys.argv[1])
    said = Frame(header.pop("kind"), header, BODY)
    for _ in range(int(sys.argv[2])):
        line.say(said)
