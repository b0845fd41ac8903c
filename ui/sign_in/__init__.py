"""The screen before anything else, and the lock: who sits here, and the password."""
