"""Scanner drivers against devices that really answer."""
