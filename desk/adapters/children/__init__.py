"""Work that may crash without harm: each kind in a process of its own, spoken to through pipes."""
