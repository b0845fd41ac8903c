"""Scanners that type like keyboards: heard, understood, and what was scanned looked up."""
