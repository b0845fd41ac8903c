"""Wrong use of the command line."""


class UsageError(Exception):
    """The words of the call are off; the text says which."""
