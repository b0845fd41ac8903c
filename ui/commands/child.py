"""`child ROOM`: a driver or the darkroom in a process of its own; spoken to by this program alone.

It is in no help, needs no home and no password, and loads neither the window nor the store.
"""

from desk.adapters.children.main import main

__all__ = ["main"]
