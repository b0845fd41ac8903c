"""`python -m desk`: the window; `python -m desk COMMAND`: the headless door."""

import sys

from ui.command_line import start

sys.exit(start(sys.argv[1:]))
