"""What an office settles: settings, set-up, officers, locking, the training mode."""
