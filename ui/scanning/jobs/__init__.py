"""Scans under way, files that become pages, and files made of them."""
