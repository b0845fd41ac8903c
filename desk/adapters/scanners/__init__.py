"""Everything that speaks to a real scanner; each driver runs in a process of its own."""
