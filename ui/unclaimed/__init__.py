"""Pages that no dossier has: looked at, brought to where they belong, or put away."""
