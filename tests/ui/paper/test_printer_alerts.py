"""What `lpstat` tells of a printer, told here by a program of its name and manner."""

import os
from pathlib import Path

import pytest

from desk.press import PrinterTrouble
from ui.paper.printer_alerts import alert

IDLE = "printer Quay1 is idle.  enabled since Mon 23 Nov 2026 09:40:02 AM +07"
DISABLED = "printer Quay1 disabled since Mon 23 Nov 2026 09:40:02 AM +07 -"


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes `lpstat` answer with these lines when it is asked about that one printer."""

    def tells(*lines: str) -> None:
        body = "\n\t".join(lines)
        program = tmp_path / "lpstat"
        program.write_text(f'#!/bin/sh\n[ "$*" = "-l -p Quay1" ] && cat <<"E"\n{body}\nE\n')
        program.chmod(0o700)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    return tells


def test_a_printer_without_alerts_may_print(cups):
    cups(IDLE, "Alerts: none", "Location: quầy 1")

    assert alert("Quay1") is None


@pytest.mark.parametrize("word", ["media-empty-error", "media-needed", "input-tray-missing"])
def test_no_paper_is_told(cups, word):
    cups(IDLE, f"Alerts: toner-low-report {word}")

    assert alert("Quay1") is PrinterTrouble.OUT_OF_PAPER


@pytest.mark.parametrize(
    "lines",
    [(DISABLED, "reason unknown"), (IDLE, "Alerts: offline-report"), (IDLE, "Alerts: media-jam")],
)
def test_a_printer_that_is_off_or_jammed_is_told(cups, lines):
    cups(*lines)

    assert alert("Quay1") is PrinterTrouble.STOPPED


def test_a_low_toner_stops_nothing(cups):
    cups(IDLE, "Alerts: toner-low-report")

    assert alert("Quay1") is None


def test_without_cups_nobody_is_asked(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert alert("Quay1") is None
