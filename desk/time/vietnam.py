"""Vietnam's wall time, in which the desk reckons everything."""

from typing import Final
from zoneinfo import ZoneInfo

VIETNAM: Final = ZoneInfo("Asia/Ho_Chi_Minh")
