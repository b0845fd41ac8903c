"""The outbox: its page, what is said beside it, cures, and the rounds behind it."""
