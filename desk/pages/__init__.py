"""Scanned pages and the papers they are filed under: frozen values and pure decisions."""
