"""Scanners as the desk speaks of them: devices, orders and what goes wrong."""
