"""The headless commands, one room for each thing they are about."""
