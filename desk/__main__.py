"""`python -m desk`: the window; `python -m desk COMMAND`: the headless door."""

import sys

from ui.fault import keep_values_out_of_threads


def start(argv: list[str]) -> int:
    """The window when no command is named, else the command; neither loads the other."""
    keep_values_out_of_threads()
    if not argv or argv[0] == "--home":
        from ui.app import main as open_window  # noqa: PLC0415 - see above

        return open_window(argv)
    from ui.command_line import main as obey  # noqa: PLC0415 - see above

    return obey(argv)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
