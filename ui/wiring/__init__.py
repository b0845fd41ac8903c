"""Fitting the parts of the program together; the one place that knows store, adapters and desk."""
