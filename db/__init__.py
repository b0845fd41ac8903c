"""The store behind desk.ports.Store; the only room that knows SQL."""
