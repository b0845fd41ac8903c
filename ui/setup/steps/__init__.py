"""One question each: what a desk needs to be told."""
