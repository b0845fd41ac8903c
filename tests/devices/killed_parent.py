"""A parent to be killed: prints its child's number and waits for it for ever."""

import sys

from desk.adapters.children.parent import Child
from desk.adapters.children.values import ORDER
from desk.scanner.device import Device, Driver, ScanOrder
from tests.devices.fake_scanner import Plan

if __name__ == "__main__":
    child = Child(Plan(hang=1, deaf=True, grace=0.2).command, Driver.SANE.value)
    child.ask(ORDER.frame("scan", ScanOrder(Device(Driver.SANE, "sane:1"))))
    sys.stdout.write(f"{child._process.pid}\n")
    sys.stdout.flush()
    child.answer()
