"""The sandbox in a process of its own, to be killed: `python -m tests.devices.tus_sandbox …`."""

import sys
import threading
from pathlib import Path

from desk.sandbox.server import Sandbox
from tests.fakes import PROCEDURES

if __name__ == "__main__":
    port, folder = sys.argv[1:]
    with Sandbox(Path(folder), int(port), None, PROCEDURES):
        threading.Event().wait()
