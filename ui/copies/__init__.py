"""Copies of the home while the program runs, and the last one on leaving."""
