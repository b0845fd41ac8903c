"""Receipts as paper: on screen, to a printer, into a folder."""
