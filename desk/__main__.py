"""`python -m desk`: the window; `python -m desk COMMAND`: the headless door."""

import gc
import sys


def start(argv: list[str]) -> int:
    """The window when no command is named, else the command; neither loads the other, and a child
    of the program loads neither.
    """
    if argv[:1] == ["child"]:
        from ui.commands.child import main as serve  # noqa: PLC0415 - see above

        return serve(argv[1:])
    from ui.fault import keep_values_out_of_threads  # noqa: PLC0415 - loads Qt

    keep_values_out_of_threads()
    if not argv or argv[0] == "--home":
        gc.disable()  # while thousands of objects are made that all stay; ui.collector goes on
        from ui.app import main as open_window  # noqa: PLC0415 - see above

        return open_window(argv)
    from ui.command_line import main as obey  # noqa: PLC0415 - see above

    return obey(argv)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
