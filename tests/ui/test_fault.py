"""A bug where no window hears of it tells its kind and place, and nobody's data."""

import subprocess
import sys

BUGS = """
import threading
from ui.fault import keep_values_out_of_threads

keep_values_out_of_threads()

def broken():
    raise ValueError("Lò Thị Inh")

class Finalised:
    def __del__(self):
        raise KeyError("Lò Thị Inh")

thread = threading.Thread(target=broken)
thread.start()
thread.join()
Finalised()
"""


def test_threads_and_finalisers_tell_no_values():
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", BUGS],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "Inh" not in done.stderr
    assert {"ValueError", "KeyError"} <= set(done.stderr.split())
