"""`python -m desk`: the window; `python -m desk COMMAND`: the headless door."""

import sys


def start(argv: list[str]) -> int:
    """The window when no command is named, else the command; neither loads the other."""
    if not argv or argv[0] == "--home":
        from ui.app import main as open_window  # noqa: PLC0415 - neither loads the other

        return open_window(argv)
    from ui.command_line import main as obey  # noqa: PLC0415 - neither loads the other

    return obey(argv)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
