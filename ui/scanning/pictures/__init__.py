"""Pages looked at and drawn off the window's thread."""
