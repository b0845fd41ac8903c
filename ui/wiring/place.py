"""Where the data lies when nobody says otherwise."""

from pathlib import Path

import platformdirs


def default_home() -> Path:
    """The platform's user-data folder."""
    return Path(platformdirs.user_data_dir("quay-mot-cua"))
