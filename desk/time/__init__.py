"""Time as an office counts it: hours, holidays, days walked, return dates and why."""
