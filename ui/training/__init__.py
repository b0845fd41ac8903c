"""Pages of the training mode."""
