"""The test scanner as a process of its own, as other tests and people start it."""

import subprocess
import sys
from pathlib import Path

from desk.scanner.device import Device, Driver, ScanOrder
from tests.devices.orders import scanned

ROOT = Path(__file__).parents[2]


def test_it_serves_job_after_job():
    words = [sys.executable, "-m", "tests.devices.escl_server", "--port", "0", "--sheets", "2"]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            asked = ScanOrder(Device(Driver.ESCL, server.stdout.readline().strip()), dpi=100)
            counts = [len(scanned(asked)) for _ in range(2)]
        finally:
            server.terminate()
    assert counts == [2, 2]
