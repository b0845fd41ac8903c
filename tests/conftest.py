"""Settings of the whole suite: no screen needed, and how long property tests run."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6.QtCore  # noqa: F401 - first, as in the program: its import hook trips over pydantic
from hypothesis import HealthCheck, settings

settings.register_profile(
    "check", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("soak", deadline=None, max_examples=5_000)
settings.load_profile("soak" if os.environ.get("SOAK") else "check")
