"""Trouble an officer or an administrator can do something about; ui words it, the desk only names it."""


class DeskError(Exception):
    """Base of every trouble that has a sentence of its own."""
